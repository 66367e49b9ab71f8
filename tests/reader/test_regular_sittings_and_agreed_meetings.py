"""Sittings held regularly, which are no league, meetings that two agree to hold, and years that are no visit's."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of(kind: str, statements: list[Statement]) -> list[Statement]:
    return [statement for statement in statements if statement.kind == kind]


def test_a_regular_sitting_is_no_league(read: Read) -> None:
    text = "وصل رئيس الوزراء الهندي إلى موسكو أمس ليترأس الاجتماع الدوري الخامس مع نظيره الروسي."
    assert [s.parties for s in of("visit", read(text))] == [("IND", "RUS")]


def test_a_league_is_of_sport_as_before(read: Read) -> None:
    assert read("فاز فريق من كينيا على فريق من غانا في الدوري الأفريقي.") == []


def test_what_two_agree_to_hold_is_planned_beside_their_call(read: Read) -> None:
    text = "واتفق وزيرا خارجية كينيا وغانا خلال اتصال هاتفي على عقد لقاء قريبا."
    assert sorted((s.slots["form"], s.status) for s in of("meeting", read(text))) == [
        ("call", "done"),
        ("meeting", "planned"),
    ]


def test_the_year_of_what_a_guest_brings_is_not_that_of_his_visit(read: Read) -> None:
    text = "وحمل الرئيس الصيني، خلال زيارته إلى كينيا، مشروع الطريق الذي أطلق عام 2015 بهدف التعاون."
    assert [s.date for s in of("visit", read(text))] == [None]


def test_what_a_ministry_expects_has_its_own_day(read: Read) -> None:
    text = "وقالت وزارة الخارجية الكينية إن الرئيس الغاني سيزور نيروبي، متوقعة أن تفتح السفارة يوم 3 يوليو 2024."
    assert [s.date for s in of("visit", read(text))] == [None]
