"""Visits told with several dates, banquets beside talks, and what is a sitting and no meeting."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("زار الملك فيليبي السادس الأردن في مارس 2015 وفي نوفمبر 2019 (للمشاركة في قمة).", ["2015-03", "2019-11"]),
        ("زار الملك عبدالله الثاني إسبانيا ثلاث مرات: عام 2006 وعام 2007 وفي مايو 2015.", ["2006", "2007", "2015-05"]),
        ("زار رئيس غانا الصين مرتين في 2010 و2015.", ["2010", "2015"]),
        ("قام رئيس وزراء الهند بزيارة إلى فيتنام في 5 مايو 2015، وفي 7 مايو وقع البلدان اتفاقية.", ["2015-05-05"]),
    ],
)
def test_a_visit_told_with_several_dates_was_made_on_each(read: Read, text: str, dates: list[str]) -> None:
    visits = of_kind(read, "visit", text)
    assert [str(visit.date) for visit in visits] == dates
    assert all(str(visit.date)[:4] in visit.evidence.text for visit in visits)


def test_a_banquet_is_a_meeting_beside_the_talks(read: Read) -> None:
    text = (
        "عقد رئيس الوزراء المجري فيكتور أوربان مباحثات مع رئيس الوزراء التونسي كمال المدوري. "
        "وأقام رئيس الوزراء التونسي كمال المدوري مأدبة غداء تكريما لرئيس الوزراء المجري فيكتور أوربان."
    )
    assert [meeting.slots["form"] for meeting in of_kind(read, "meeting", text)] == ["talks", "meeting"]


def test_the_sitting_of_a_body_is_no_meeting_of_men(read: Read) -> None:
    text = "يرأس وزير النقل الأذربيجاني الجانب الأذربيجاني مع الوزير الأردني. انعقد اجتماعها الأول في عمان في 2008."
    assert not of_kind(read, "meeting", text)


def test_congratulations_within_a_call_are_part_of_it(read: Read) -> None:
    text = "وتلقى وزير الخارجية العراقي اتصالا هاتفيا من وزير خارجية الكويت هنأه فيه بسلامة العودة."
    assert [statement.kind for statement in read(text)] == ["meeting"]


def test_an_answering_cable_is_of_the_kind_that_it_answers(read: Read) -> None:
    (message,) = of_kind(
        read, "message", "تلقى السلطان هيثم بن طارق سلطان عمان برقية مماثلة جوابية من رئيس جمهورية النمسا."
    )
    assert (message.slots["from"], message.slots["to"], message.slots["type"]) == ("AUT", "OMN", "congratulation")


def test_each_of_several_dates_is_shown_with_its_words(read: Read) -> None:
    text = (
        "زار الملك فيليبي السادس الأردن في مارس 2015 وفي نوفمبر 2019 (للمشاركة في قمة)، "
        "وزار الملك عبدالله الثاني إسبانيا مرتين: عام 2006 وعام 2007."
    )
    shown = [(str(visit.date), visit.evidence.text[-4:]) for visit in of_kind(read, "visit", text)]
    assert shown == [("2015-03", "2015"), ("2019-11", "قمة)"), ("2006", "2006"), ("2007", "2007")]


def test_tourists_that_visit_call_on_nobody(read: Read) -> None:
    text = "قال سفير كوريا الجنوبية لدى الكويت إن ولي العهد الكويتي زار سيول، وقد زارها 4 آلاف كويتي في 2023."
    assert not of_kind(read, "meeting", text)
