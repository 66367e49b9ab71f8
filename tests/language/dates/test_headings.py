"""Years over lists, and years in both calendars, as ministries write the history of relations."""

from __future__ import annotations

from datetime import date

import pytest

from dragoman.language.dates import find_dates
from dragoman.language.text import Text


def _values(text: str, reference: date | None = None) -> list[str]:
    return [str(found.value) for found in find_dates(Text(text), reference)]


def test_months_under_a_year_alone_in_its_line_are_of_that_year() -> None:
    listed = "2003\n- زيارة الوزير في مايو\n- توقيع اتفاق في 4 نوفمبر\nعام 2006:\n- زيارة الرئيس في فبراير"
    assert _values(listed) == ["2003", "2003-05", "2003-11-04", "2006", "2006-02"]
    assert _values(listed, date(2019, 6, 1)) == ["2003", "2003-05", "2003-11-04", "2006", "2006-02"]


def test_a_line_that_another_year_opens_ends_the_list() -> None:
    listed = "عام 2009\n* زيارة في مايو\nفي عام 2012 عقدت اللجنة دورتها، ثم اجتمعت في مارس"
    assert _values(listed, date(2014, 1, 9))[:3] == ["2009", "2009-05", "2012"]
    assert _values(listed, date(2014, 1, 9))[-1] != "2009-03"


def test_a_lone_year_with_no_points_under_it_heads_nothing() -> None:
    assert _values("2003\nزار الوزير العاصمة في مايو", date(2014, 7, 9)) == ["2003", "2014-05"]


def test_a_year_before_a_colon_heads_its_point() -> None:
    assert _values("- 1975: افتتاح السفارة.\n• 1981: زيارة الرئيس.") == ["1975", "1981"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("عام 1402هـ/1982م", "1982"),
        ("في عام 1391 هـ - 1971 م", "1971"),
        ("عام 1396هـ-1976", "1976"),
    ],
)
def test_a_year_in_both_calendars_is_the_gregorian_one(text: str, value: str) -> None:
    assert _values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("بتاريخ 7-9/4/2013", "2013-04-07/2013-04-09"),
        ("أيام 3 و4 و5 يونيو 2011", "2011-06-03/2011-06-05"),
    ],
)
def test_days_of_one_month_make_one_span(text: str, value: str) -> None:
    assert _values(text) == [value]


def test_numbers_of_documents_and_telephones_are_no_spans_of_days() -> None:
    assert _values("هاتف 22-4-6/11/2012") == []


def test_a_point_of_a_list_that_opens_with_a_day_is_no_dateline() -> None:
    found = find_dates(Text("- 9/3/1972: إقامة العلاقات\n- 1975: افتتاح السفارة"))
    assert not any(each.detail.get("dateline") for each in found)
