"""Receptions at the airport, several calls at once, delegations at a parliament, and what is no stance."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_who_is_received_at_the_airport_arrives_and_holds_no_meeting(read: Read) -> None:
    (visit,) = read("استقبل وزير الصحة التونسي في مطار قرطاج أمس وزير الصحة الكوبي خوسيه بورتال.")
    assert (visit.kind, visit.parties, visit.slots["to"]) == ("visit", ("CUB", "TUN"), "TUN")


def test_each_of_several_calls_is_told_by_itself(read: Read) -> None:
    found = read("أجرى وزير الخارجية الكويتي اتصالين هاتفيين مع وزير خارجية البيرو، ووزير خارجية تشيلي.")
    assert [s.parties for s in found] == [("KWT", "PER"), ("CHL", "KWT")]


def test_a_delegation_visits_the_state_whose_parliament_it_visits(read: Read) -> None:
    (visit,) = read("زار وفد برلماني نمساوي أمس مجلس الأعيان الأردني.")
    assert (visit.kind, visit.slots["from"], visit.slots["to"]) == ("visit", "AUT", "JOR")


def test_nobody_is_gone_by(read: Read) -> None:
    found = read("اختتم الرئيس الزامبي زيارته وغادر العاصمة لاهاي باتجاه لوساكا بعد أن ودع من طرف نظيره الهولندي.")
    assert all(s.slots.get("roles") == ("الرئيس الزامبي",) for s in found if s.kind == "visit")


def test_a_commander_in_an_army_is_of_its_state(read: Read) -> None:
    (meeting,) = read("التقى وزير الدفاع الغاني قائد القوات البحرية في الجيش التونسي.")
    assert meeting.parties == ("GHA", "TUN")


@pytest.mark.parametrize(
    "text",
    [
        "أعرب السفير الكيني عن شكره وتقديره للرئيس الغاني على ما لقيه من تعاون خلال عمله.",
        "قال وزير الخارجية التشيلي إن البرازيل تحتل المرتبة الثانية بين شركاء بلاده.",
    ],
)
def test_courtesies_and_ranks_are_no_stances(read: Read, text: str) -> None:
    assert all(s.kind != "position" for s in read(text))


def test_what_a_call_is_about_is_no_stance(read: Read) -> None:
    found = read(
        "أجرى وزير الخارجية الكويتي اتصالا هاتفيا مع نظيره الكوبي "
        "لبحث تطورات الأوضاع واستمرار العدوان الإسرائيلي على غزة."
    )
    assert [s.kind for s in found] == ["meeting"]


def test_who_is_told_of_goes_on_behind_also(read: Read) -> None:
    found = read("استقبل وزير الخارجية السعودي سفير بلجيكا لدى المملكة. كما استقبل سفير النرويج لدى المملكة.")
    assert [s.parties for s in found] == [("BEL", "SAU"), ("NOR", "SAU")]


def test_only_its_own_negation_denies_a_verb(read: Read) -> None:
    found = read("وصل وزير الخارجية الكيني إلى لاهاي في زيارة لن تستغرق وقتا طويلا يلتقي خلالها نظيره الهولندي.")
    assert all(s.status != "denied" for s in found)


def test_whom_a_verb_has_for_its_pronoun_is_its_object(read: Read) -> None:
    found = read("وصل الرئيس الغاني إلى المنامة، حيث استقبله الملك حمد بن عيسى ملك البحرين في مطار المنامة.")
    assert [(s.kind, s.slots["from"], s.slots["to"]) for s in found] == [("visit", "GHA", "BHR")]


def test_a_call_gathers_two(read: Read) -> None:
    (call,) = read("أعلن الكرملين أن اتصالا هاتفيا جمع الرئيس الروسي فلاديمير بوتين مع نظيره الكوبي ميغيل دياز كانيل.")
    assert (call.parties, len(call.slots["people"])) == (("CUB", "RUS"), 2)
