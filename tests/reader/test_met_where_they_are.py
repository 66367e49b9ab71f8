"""Whom a guest meets where he is, and where one went whose visit alone is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("التقى وزير التجارة التشيكي في مانيلا رئيس مجلس النواب.", ("CZE", "PHL")),
        ("أجرى وزير الدفاع البرتغالي في أثينا محادثات مع رئيس البرلمان كوستاس تاسولاس.", ("GRC", "PRT")),
        ("التقى الرئيس الصومالي في الرياض وزير الصحة.", ("SAU", "SOM")),
    ],
)
def test_an_office_without_state_is_of_where_its_holder_is_met(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert {statement.parties for statement in read(text, source="okaz") if statement.kind == "meeting"} == {parties}


def test_home_ministers_are_not_met_abroad_by_their_own_foreign_minister(read: Read) -> None:
    text = "التقى وزير الخارجية السعودي فهد الراشد في القاهرة رئيس الوزراء حسين منصور."
    meetings = [statement.parties for statement in read(text, source="okaz") if statement.kind == "meeting"]
    assert meetings == [("EGY", "SAU")]


def test_a_visit_told_by_its_guest_alone_goes_to_the_other_of_two(read: Read) -> None:
    text = "تأتي تصريحات رئيس وزراء اليونان رغم زيارة وزير الخارجية المقدوني قبل يومين. وقالت مقدونيا إن اليونان تتعنت."
    visits = [statement for statement in read(text) if statement.kind == "visit"]
    assert [(visit.slots["from"], visit.slots["to"], str(visit.date)) for visit in visits] == [
        ("MKD", "GRC", "2024-05-18")
    ]
