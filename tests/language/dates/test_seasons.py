"""Seasons on one side of the day of a report."""

from datetime import date

import pytest

from dragoman.language.dates import find_dates
from dragoman.language.text import Text


@pytest.mark.parametrize(
    ("source", "day", "expected"),
    [
        ("الخريف المقبل", date(2015, 7, 23), "2015-23"),
        ("الخريف المقبل", date(2015, 11, 5), "2016-23"),
        ("الربيع القادم", date(2015, 7, 23), "2016-21"),
        ("الربيع الماضي", date(2015, 7, 23), "2015-21"),
        ("الصيف الماضي", date(2015, 7, 23), "2014-22"),
        ("الشتاء المقبل", date(2015, 7, 23), "2015-24"),
        ("الشتاء الماضي", date(2015, 1, 5), "2014-24"),
    ],
)
def test_a_season_to_come_has_not_begun_and_one_past_is_over(source: str, day: date, expected: str) -> None:
    assert [found.value for found in find_dates(Text(f"يزورها في {source}"), day)] == [expected]
