"""Uncertain dates in words: right in both languages and in every set of month names, and never more exact."""

import pytest
from babel.dates import get_month_names
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model.edtf import Edtf, words


@pytest.mark.parametrize(
    ("text", "arabic", "english"),
    [
        ("1994-10-10", "10 أكتوبر 1994", "10 October 1994"),
        ("1995-03", "مارس 1995", "March 1995"),
        ("2004", "عام 2004", "2004"),
        ("2004~", "نحو عام 2004", "about 2004"),
        ("1991?", "عام 1991 (غير مؤكد)", "1991 (uncertain)"),
        ("199X", "تسعينيات القرن العشرين", "the 1990s"),
        ("200X", "العقد الأول من القرن الحادي والعشرين", "the 2000s"),
        ("19XX", "القرن العشرين", "the twentieth century"),
        ("2004-XX", "عام 2004", "2004"),
        ("2004-10-XX", "أكتوبر 2004", "October 2004"),
        ("XXXX-03-12", "12 مارس", "12 March"),
        ("2004-22", "صيف 2004", "summer 2004"),
        ("2022-35", "الربع الثالث من عام 2022", "the third quarter of 2022"),
        ("2004-10~/2004-12~", "أواخر عام 2004", "late 2004"),
        ("2004-01~/2004-03~", "مطلع عام 2004", "early 2004"),
        ("2004-05~/2004-08~", "منتصف عام 2004", "mid-2004"),
        ("2015-03-21~/2015-03-31~", "أواخر مارس 2015", "late March 2015"),
        ("2015-02-21~/2015-02-28~", "أواخر فبراير 2015", "late February 2015"),
        ("2015-03-01~/2015-03-10~", "أوائل مارس 2015", "early March 2015"),
        ("2024-01/2024-09", "بين يناير وسبتمبر 2024", "between January and September 2024"),
        ("2023-11/2024-02", "بين نوفمبر 2023 وفبراير 2024", "between November 2023 and February 2024"),
        ("2022/2026", "بين عامي 2022 و2026", "between 2022 and 2026"),
        ("1989-11-06/1989-11-08", "من 6 إلى 8 نوفمبر 1989", "from 6 to 8 November 1989"),
        ("2015-06-28/2015-07-03", "من 28 يونيو إلى 3 يوليو 2015", "from 28 June to 3 July 2015"),
        ("2013-11/..", "منذ نوفمبر 2013", "since November 2013"),
        ("../1965", "حتى عام 1965", "until 1965"),
        (
            "2015-07-11~/2015-07-17",
            "بين نحو 11 يوليو 2015 و17 يوليو 2015",
            "between about 11 July 2015 and 17 July 2015",
        ),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is(text: str, arabic: str, english: str) -> None:
    assert words(Edtf.parse(text), "ar") == arabic
    assert words(Edtf.parse(text), "en") == english


@pytest.mark.parametrize(
    ("months", "said"),
    [
        ("gulf", "8 يناير 2020"),
        ("levant", "8 كانون الثاني 2020"),
        ("maghreb", "8 جانفي 2020"),
        ("morocco", "8 يناير 2020"),
    ],
)
def test_each_region_has_its_month_names(months: str, said: str) -> None:
    assert words(Edtf.day(2020, 1, 8), "ar", months) == said


@pytest.mark.parametrize(
    ("months", "locale"), [("gulf", "ar"), ("levant", "ar_SY"), ("maghreb", "ar_DZ"), ("morocco", "ar_MA")]
)
def test_the_month_names_are_those_of_cldr(months: str, locale: str) -> None:
    names = get_month_names("wide", locale=locale)
    for month in range(1, 13):
        assert words(Edtf.month(2020, month), "ar", months) == f"{names[month]} 2020"


@given(st.dates(), st.sampled_from(["", "~", "?"]))
def test_a_year_is_never_said_with_a_month_and_a_month_never_with_a_day(day: object, mark: str) -> None:
    text = str(day)
    names = list(get_month_names("wide", locale="en").values())
    year, month = words(Edtf.parse(text[:4] + mark), "en"), words(Edtf.parse(text[:7] + mark), "en")
    assert not any(name in year for name in names)
    assert month.removeprefix("about ").split()[0] in names
