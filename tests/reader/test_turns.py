"""Days of turns in relations, told beside something else; embassies that open an exhibition; orders by their names."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2024-05-20"))
    return [each for each in made if each.kind == kind]


@pytest.mark.parametrize("kind", ["visit", "anniversary"])
def test_what_is_told_beside_the_year_of_relations_is_not_of_that_year(reader: Reader, kind: str) -> None:
    text = "بمناسبة مرور نصف قرن على إقامة العلاقات الدبلوماسية بين كينيا والصين عام 1963، زار الوزير الكيني بكين."
    (made,) = _read(reader, text, kind)
    assert made.date is None


def test_decades_of_relations_are_ten_years_each(reader: Reader) -> None:
    text = "احتفلت كينيا والصين بمرور ستة عقود على إقامة العلاقات بينهما."
    assert [each.slots["ordinal"] for each in _read(reader, text, "anniversary")] == [60]


@pytest.mark.parametrize(
    "text", ["افتتحت سفارة الصين في نيروبي معرضا للصور.", "أسست السفارة الصينية في نيروبي مكتبة عامة."]
)
def test_an_embassy_that_opens_something_is_not_opened_itself(reader: Reader, text: str) -> None:
    assert _read(reader, text, "mission") == []


def test_an_order_that_has_a_states_name_is_given_by_it(reader: Reader) -> None:
    (made,) = _read(reader, "تم تقليد الرئيس الكيني وسام الجمهورية الصربية.", "honour")
    assert (made.slots["giver"], made.slots["name"]) == ("SRB", "وسام الجمهورية الصربية")
