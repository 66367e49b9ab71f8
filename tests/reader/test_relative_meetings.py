"""Meetings and visits told of from behind: by a relative clause, a later day, a goal behind an office."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("الاجتماع الذي عقده وزير الدفاع البولندي في كييف مع رئيس البرلمان الأوكراني كان مفيدا.", ("POL", "UKR")),
        ("قال وزير خارجية الهند إن المحادثات التي أجراها مع نظيره النيبالي كانت بناءة.", ("IND", "NPL")),
        ("وصف بيان اللقاء الذي جمع الرئيس الغاني بنظيره التوغولي في لومي أمس بأنه مثمر.", ("GHA", "TGO")),
        ("في اتصال جرى أمس بين رئيس وزراء اليابان ورئيسة وزراء الدنمارك طرحت الأزمة.", ("DNK", "JPN")),
    ],
)
def test_a_relative_clause_tells_who_held_a_meeting(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert {statement.parties for statement in read(text) if statement.kind == "meeting"} == {parties}


def test_a_later_day_of_a_visit_is_not_its_date(read: Read) -> None:
    made = read("التقى وزير الخارجية الصربي الجمعة نظيره القبرصي في اليوم الثاني من زيارته لقبرص.")
    dates = {statement.kind: str(statement.date) if statement.date else None for statement in made}
    assert dates == {"meeting": "2024-05-17", "visit": None}


def test_the_goal_of_a_visit_is_not_the_state_of_the_office_before_it(read: Read) -> None:
    text = "يعقد المعرض خلال زيارة المهندس هاني سعيد رئيس مجلس الوزراء لصربيا. وشكرت وزارة الثقافة المصرية سفارة صربيا."
    visits = [statement for statement in read(text) if statement.kind == "visit"]
    assert [(visit.slots["from"], visit.slots["to"]) for visit in visits] == [("EGY", "SRB")]


def test_the_delegation_behind_a_guest_does_not_hide_him(read: Read) -> None:
    text = "سامي شاهين، وزير الخارجية الأردني، والوفد المرافق له، الذي يزور سلوفينيا حاليا، بحث معها العلاقات."
    visits = [statement for statement in read(text) if statement.kind == "visit"]
    assert [(visit.slots["people"], visit.status) for visit in visits] == [(("سامي شاهين",), "ongoing")]
