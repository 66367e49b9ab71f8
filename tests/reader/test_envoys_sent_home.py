"""Envoys sent or brought home, and what the day, the reason and the passive of a protest are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.reader.stances import stances

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "what", "actor", "target"),
    [
        ("أعلن الرئيس الإيطالي أن إيطاليا قررت إعادة سفيرها من تشاد.", "recall", "ITA", "TCD"),
        ("أعلنت الخارجية الغابونية أنها أصدرت تعليمات للشرطة بترحيل السفير الفرنسي.", "expulsion", "GAB", "FRA"),
    ],
)
def test_envoys_are_brought_or_sent_home(read: Read, text: str, what: str, actor: str, target: str) -> None:
    found = [(s.slots["what"], s.slots["actor"], s.slots["target"]) for s in read(text) if s.kind == "protest"]
    assert found == [(what, actor, target)]


def test_the_day_of_what_one_protests_against_is_not_that_of_the_note(read: Read) -> None:
    text = "استدعت الخارجية الكينية السفير الصومالي، وسلمته مذكرة احتجاج على القصف الذي تعرضت له قرى حدودية الثلاثاء."
    (note,) = [s for s in read(text) if s.slots.get("what") == "note"]
    assert note.date is None


@pytest.mark.parametrize(
    "text",
    [
        "وواجه الرئيس الفرنسي انتقادات حادة واتهم بدعم النظام في تونس.",
        "قال الكاتب إن الوضع في اليمن لا يشبه سوريا والعراق لأن إيران لم ترتكب جرائم هناك.",
    ],
)
def test_what_is_no_stance_of_a_state(read: Read, text: str) -> None:
    assert [s for s in stances(read, text) if s[0] in ("FRA", "YEM")] == []


def test_a_normalisation_that_one_supports_has_not_come_yet(read: Read) -> None:
    found = read("أكد البيان أن كندا تدعم عملية تطبيع العلاقات بين أذربيجان وأرمينيا.")
    assert [s.kind for s in found] == ["position"]


def test_what_one_asks_another_to_withdraw_is_one_stance_against_him(read: Read) -> None:
    text = "طلب المجلس العسكري في النيجر، الإثنين، من الرئيس الفرنسي سحب قواته من البلاد."
    assert stances(read, text) == [("NER", "FRA", "oppose")]


def test_a_government_joined_to_its_people_is_of_the_same_state(read: Read) -> None:
    text = "قالت الإدارة الأمريكية ذلك. كما عبر وزير خارجية بنما عن تضامن بلاده مع الشعب الهايتي الشقيق وحكومته."
    assert ("PAN", "HTI", "support") in stances(read, text)


def test_who_asks_his_own_government_to_recognise_another_is_not_against_it(read: Read) -> None:
    text = "طالب البرلمان المالطي حكومة بلاده بالاعتراف بدولة فلسطين."
    assert ("MLT", "PSE", "oppose") not in stances(read, text)


def test_who_voices_the_wish_to_visit_is_the_guest(read: Read) -> None:
    text = "أبدى الرئيس الغاني، خلال استقباله السفير التونسي الذي سلمه رسالة من الرئيس، رغبته في زيارة تونس."
    (visit,) = [s for s in read(text) if s.kind == "visit"]
    assert (visit.slots["from"], visit.slots["to"], visit.status) == ("GHA", "TUN", "proposed")
