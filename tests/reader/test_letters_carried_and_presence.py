"""Letters that a traveller carries, invitations accepted, and who is in another state without a word of a visit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "sender", "receiver"),
    [
        ("توجه وزير الخارجية الجزائري إلى أنقرة حاملا رسالة من الرئيس الجزائري إلى نظيره التركي.", "DZA", "TUR"),
        ("قام وزير الخارجية العماني بتسليم رسالة خطية من السلطان هيثم بن طارق إلى أمير قطر.", "OMN", "QAT"),
    ],
)
def test_a_letter_is_of_him_who_writes_and_not_of_him_who_carries_it(
    read: Read, text: str, sender: str, receiver: str
) -> None:
    (letter,) = of_kind(read, "message", text)
    assert (letter.slots["from"], letter.slots["to"], letter.slots["type"]) == (sender, receiver, "letter")
    assert "وزير الخارجية" not in str(letter.slots["sender"])


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        ("قال وزير الخارجية الألماني أثناء وجوده في بيروت إن بلاده ستواصل دعم لبنان.", "DEU", "LBN"),
        ("تحدث الرئيس البولندي إلى الصحفيين على هامش حضوره مؤتمرا دوليا في بوخارست.", "POL", "ROU"),
        ("أكد وزير الدفاع الإيطالي، المتواجد في الكويت، أهمية التعاون.", "ITA", "KWT"),
    ],
)
def test_who_is_in_another_state_visits_it(read: Read, text: str, guest: str, host: str) -> None:
    (visit,) = of_kind(read, "visit", text)
    assert (visit.slots["from"], visit.slots["to"]) == (guest, host)


@pytest.mark.parametrize(
    "text",
    [
        "أكد الرئيس الروسي أثناء وجوده في موسكو أهمية التعاون مع مصر.",
        "أشاد السفير الياباني خلال وجوده في الكويت بالتعاون.",
    ],
)
def test_who_is_at_home_or_at_his_post_visits_nobody(read: Read, text: str) -> None:
    assert of_kind(read, "visit", text) == []


def test_who_accepts_an_invitation_did_not_send_it(read: Read) -> None:
    text = "وقال رئيس الوزراء الإيطالي للصحفيين في روما إن الرئيس التونسي يقبل الدعوة لزيارة روما."
    assert all(message.slots["from"] != "TUN" for message in of_kind(read, "message", text))
