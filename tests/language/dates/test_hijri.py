"""Hijri dates: the Gregorian days that they cover as the value, the Hijri date beside it."""

from datetime import date

import pytest
from hijridate import Hijri
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.dates import find_dates
from dragoman.language.text import Text

REFERENCE = date(2015, 7, 22)  # 6 Shawwal 1436
MONTHS = [
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
]  # fmt: skip


def read(source: str) -> list[tuple[str, str | None]]:
    return [(found.value, found.detail.get("hijri")) for found in find_dates(Text(source), REFERENCE)]


@given(st.integers(1343, 1500), st.integers(1, 12), st.integers(1, 28))
def test_every_day_of_the_tables_becomes_its_gregorian_day(year: int, month: int, day: int) -> None:
    solar = Hijri(year, month, day).to_gregorian().isoformat()
    assert read(f"صدر في {day} {MONTHS[month - 1]} {year}هـ") == [(solar, f"{year}-{month:02d}-{day:02d}")]
    assert read(f"صدر بتاريخ {day}/{month}/{year}هـ") == [(solar, f"{year}-{month:02d}-{day:02d}")]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("في عام 1436هـ", ("2014-10-25/2015-10-13", "1436")),
        ("في رمضان 1436", ("2015-06-18/2015-07-16", "1436-09")),
        ("خلال شهر رمضان الماضي", ("2015-06-18/2015-07-16", "1436-09")),
        ("العاشر من شهر شوال الجاري", ("2015-07-26", "1436-10-10")),
        ("في 1446هـ الموافق 2025م", ("2025", "1446")),
        ("12 رجب 1443هـ (الموافق 13 فبراير 2022م)", ("2022-02-13", "1443-07-12")),
        ("الأربعاء 28 رمضان 1436، الموافق 15 يوليو 2015", ("2015-07-15", "1436-09-28")),
        ("15 يوليو 2015 الموافق 28 رمضان 1436هـ", ("2015-07-15", "1436-09-28")),
        ("من 6 إلى 8 شوال 1443هـ الموافق 7 – 9 مايو 2022م", ("2022-05-07/2022-05-09", "1443-10-06/1443-10-08")),
        ("من 19 إلى 21/10/1436هـ", ("2015-08-04/2015-08-06", "1436-10-19/1436-10-21")),
        ("في عام 300هـ", ("0913~", None)),
    ],
)
def test_both_calendars_are_kept(source: str, expected: tuple[str, str | None]) -> None:
    assert read(source) == [expected]


def test_the_gregorian_span_covers_both_calendars() -> None:
    text = Text("عُقد في 12 رجب 1443هـ (الموافق 13 فبراير 2022م) بالرياض")
    (found,) = find_dates(text)
    assert text.words(found.start, found.end) == "12 رجب 1443هـ (الموافق 13 فبراير 2022م)"


def test_a_year_of_two_calendars_is_not_read_as_gregorian() -> None:
    first, last = Hijri(1394, 1, 1).to_gregorian(), Hijri(1396, 1, 1).to_gregorian()
    assert read("في سنة 1394/1395هـ") == [(f"{first}/{date.fromordinal(last.toordinal() - 1)}", "1394/1395")]


def test_a_year_that_only_the_hijri_calendar_can_mean_needs_no_sign() -> None:
    assert read("صدر عام 1424") == [("2003-03-04/2004-02-20", "1424")]
    assert read("سقطت عام 1492م") == [("1492", None)]


def test_a_range_ends_in_the_month_in_which_it_began() -> None:
    assert read("من 20 شوال إلى 25 من الشهر نفسه") == [("2015-08-05/2015-08-10", "1436-10-20/1436-10-25")]
