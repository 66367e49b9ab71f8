"""Talks that somebody came for, ministers who receive their own ambassadors, and the two who met somewhere else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of(kind: str, statements: list[Statement]) -> list[Statement]:
    return [statement for statement in statements if statement.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "وصل الرئيس الغاني إلى العاصمة الكينية نيروبي لإجراء مباحثات مع الرئيس وليام روتو.",
        "غادر الوزير الغاني أكرا متوجها إلى نيروبي للقاء نظيره الكيني.",
        "بدأ الرئيس الغاني زيارة رسمية لكينيا تستمر ثلاثة أيام، يلتقي خلالها الرئيس وليام روتو.",
    ],
)
def test_talks_that_one_came_for_are_still_to_be(read: Read, text: str) -> None:
    assert [(s.parties, s.status) for s in of("meeting", read(text))] == [(("GHA", "KEN"), "planned")]


def test_talks_that_were_held_before_one_left_are_done(read: Read) -> None:
    text = "غادر الرئيس الغاني نيروبي بعدما أجرى مباحثات مع الرئيس الكيني وليام روتو."
    assert [s.status for s in of("meeting", read(text))] == ["done"]


def test_a_minister_who_receives_an_ambassador_is_of_the_state_he_is_accredited_to(read: Read) -> None:
    text = "استقبل وزير الداخلية فكتور مبالا، اليوم بمقر الوزارة، سفير جمهورية الصين الشعبية بزامبيا."
    assert [s.parties for s in of("meeting", read(text))] == [("CHN", "ZMB")]


def test_the_two_states_are_those_who_met_and_not_where_the_forum_is(read: Read) -> None:
    text = (
        "على هامش منتدى دافوس التقى وزير الخارجية الأردني أيمن الصفدي نائب رئيس الوزراء الكوري، "
        "وتناول اللقاء التعاون بين البلدين واللجنة المشتركة التي ستنعقد في الأشهر القادمة."
    )
    assert {s.parties for s in read(text)} == {("JOR", "KOR")}


def test_what_trade_is_to_be_raised_to_stands_behind_what_it_is(read: Read) -> None:
    text = "وتخطط غانا وكينيا لرفع حجم التبادل التجاري من مليار دولار إلى 5 مليارات دولار."
    assert [s.slots["value"] for s in of("figure", read(text))] == [5_000_000_000]
