"""Who meets his host while on a visit, guests counted by a relative, communities that number so many."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, text: str, kind: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("التقى وزير الخارجية الياباني الرئيس الفيتنامي خلال زيارة إلى هانوي.", "وزير الخارجية الياباني"),
        ("التقى الرئيس الفيتنامي وزير الخارجية الياباني خلال زيارة لهانوي.", "وزير الخارجية الياباني"),
        ("اجتمع رئيس وزراء اليابان مع نظيره الفيتنامي في زيارة تستغرق يومين إلى هانوي.", "رئيس وزراء اليابان"),
    ],
)
def test_of_two_who_meet_on_a_visit_the_guest_is_he_who_is_not_at_home(read: Read, text: str, role: str) -> None:
    (found,) = of_kind(read, text, "visit")
    assert (found.slots["from"], found.slots["to"], found.slots["roles"]) == ("JPN", "VNM", (role,))


@pytest.mark.parametrize(
    ("text", "parties", "value"),
    [
        ("وارتفع عدد السعوديين الذين زاروا اليابان إلى 100 ألف سائح.", ("JPN", "SAU"), 100_000),
        ("يقدر عدد الألمان الذين يزورون المغرب سنويا بنحو 700 ألف.", ("DEU", "MAR"), 700_000),
    ],
)
def test_people_counted_who_visit_are_tourists(read: Read, text: str, parties: tuple[str, ...], value: int) -> None:
    found = of_kind(read, text, "figure")
    assert [(s.parties, s.slots["measure"], s.slots["value"]) for s in found] == [(parties, "tourists", value)]


def test_a_community_numbers_so_many(read: Read) -> None:
    (found,) = of_kind(read, "الجالية الفلبينية البالغة 250 ألف نسمة في قطر تسهم في الاقتصاد.", "figure")
    assert (found.parties, found.slots["measure"], found.slots["value"]) == (("PHL", "QAT"), "nationals", 250_000)


def test_an_agreement_that_exists_is_in_force(read: Read) -> None:
    (found,) = of_kind(read, "مع وجود اتفاقية لتشجيع الاستثمار بين الهند وعمان.", "agreement")
    assert (found.parties, found.slots["change"], found.status) == (("IND", "OMN"), "in-force", "ongoing")
