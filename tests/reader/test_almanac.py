"""In an almanac the years that head its entries are dates of its day."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]
ENTRIES = "1971 - ليبيا والمجر توقعان اتفاقية ثقافية. 1983 - افتتاح سفارة البرازيل في طرابلس."


def test_an_entry_of_an_almanac_is_of_the_day_that_its_head_names(read: Read) -> None:
    found = read(f"حدث في مثل هذا اليوم\n\nأهم ما وقع في الرابع من شهر مايو. {ENTRIES}")
    assert {str(statement.date) for statement in found} == {"1971-05-04", "1983-05-04"}


def test_an_almanac_that_names_no_day_is_of_the_day_of_publication(read: Read) -> None:
    found = read(f"هذا اليوم في التاريخ\n\n{ENTRIES}", published="2024-11-02")
    assert {str(statement.date) for statement in found} == {"1971-11-02", "1983-11-02"}


def test_years_of_other_reports_stay_years(read: Read) -> None:
    found = read(f"محطات في تاريخ العلاقات\n\n{ENTRIES}", published="2024-11-02")
    assert {str(statement.date) for statement in found} == {"1971", "1983"}
