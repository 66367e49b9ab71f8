"""Whose a pronoun on a meeting or visit is, and who is invited or congratulated where only the other is named."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


def test_a_feminine_pronoun_is_not_of_a_man_who_holds_an_office(read: Read) -> None:
    text = "أشاد وزير الزراعة اللبناني بتونس، وأكد أن لقاءاتها مع وزير الزراعة القبرصي كانت مثمرة."
    assert of_kind(read, "meeting", text) == []


def test_a_pronoun_of_the_first_person_is_nobody_where_the_speaker_is_unknown(read: Read) -> None:
    text = "نرفع إليكم يا ملك المغرب نتائج محادثاتنا مع وزير الخارجية الإسباني."
    assert of_kind(read, "meeting", text) == []


def test_counterparts_behind_a_meeting_are_whom_one_meets(read: Read) -> None:
    text = "وصل وزير الخارجية الغاني إلى أبوجا للقاء نظيره النيجيري يوسف توغار."
    (meeting,) = of_kind(read, "meeting", text)
    assert meeting.parties == ("GHA", "NGA")


@pytest.mark.parametrize(
    ("text", "sender", "receiver"),
    [
        ("بدعوة من وزير الخارجية الصيني، قام وزير الخارجية العماني بزيارة رسمية إلى بكين.", "CHN", "OMN"),
        ("تلبية لدعوة من رئيس وزراء ماليزيا، يقوم الرئيس الأوزبكي بزيارة دولة إلى كوالالمبور.", "MYS", "UZB"),
    ],
)
def test_who_comes_at_an_invitation_told_first_was_invited(read: Read, text: str, sender: str, receiver: str) -> None:
    (invitation,) = of_kind(read, "message", text)
    assert (invitation.slots["from"], invitation.slots["to"]) == (sender, receiver)


def test_who_acted_last_goes_on_to_congratulate(read: Read) -> None:
    text = "استقبل الرئيس القبرصي وزير الخارجية اليوناني يورغوس. وقدم التهنئة للوزير اليوناني بمناسبة العيد الوطني."
    (message,) = of_kind(read, "message", text)
    assert (message.slots["from"], message.slots["to"]) == ("CYP", "GRC")


@pytest.mark.parametrize(
    "text",
    [
        "أعرب الوزير القبرصي عن شكره للأردن على استقباله جرحى حادث القطار.",
        "أجرى الرئيس الفنلندي مباحثات حول الاتفاقية مع الصين.",
    ],
)
def test_what_is_beside_a_meeting_is_not_met(read: Read, text: str) -> None:
    assert of_kind(read, "meeting", text) == []
