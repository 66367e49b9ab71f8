"""Visits that a relative tells of: one who is there, and one whose name is Arab is no stranger's."""

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("استقبل الرئيس اللبناني أمس وزير خارجية قبرص الذي يزور بيروت.", ("LBN", "ongoing")),
        ("استقبل الرئيس اللبناني أمس وزير خارجية قبرص الذي يزور دمشق غدا.", ("SYR", "planned")),
        ("استقبل الرئيس اللبناني أمس وزير خارجية قبرص الذي يقوم بزيارة رسمية إلى لبنان.", ("LBN", "ongoing")),
        ("قال وزير خارجية قبرص الذي ينهي اليوم زيارة إلى لبنان إن بلاده تدعم الحوار.", ("LBN", "done")),
    ],
)
def test_who_visits_in_a_relative_is_there_unless_it_is_to_come(read: Read, text: str, told: tuple[str, str]) -> None:
    assert [(made.slots["to"], made.status) for made in read(text) if made.kind == "visit"] == [told]


def test_an_arab_name_is_no_foreigners(read: Read) -> None:
    text = "الرباط – أجرى رئيس الحكومة عبد الإله بنكيران، اليوم الاثنين بالرباط، مباحثات مع الوزير الأول السنغالي."
    assert [made.parties for made in read(text)] == [("MAR", "SEN")]
