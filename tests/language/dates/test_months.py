"""Month names: every Arabic set of CLDR, with and without hamza, doubled and slashed."""

from datetime import date

import pytest
from babel import Locale, localedata
from babel.dates import get_month_names
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.dates import find_dates
from dragoman.language.text import Text

REFERENCE = date(2015, 7, 22)
LOCALES = sorted(
    name for name in localedata.locale_identifiers() if name == "ar" or (name.startswith("ar_") and len(name) == 5)
)
NAMES = sorted(
    {
        (number, name)
        for locale in LOCALES
        for number, name in get_month_names("wide", locale=Locale.parse(locale)).items()
    }
)
HAMZA = str.maketrans("أإآؤئ", "ااا" + "وي")


def values(source: str) -> list[str]:
    return [found.value for found in find_dates(Text(source), REFERENCE)]


def test_cldr_has_the_arabic_sets_that_the_tests_mean() -> None:
    assert {"يناير", "كانون الثاني", "جانفي", "يوليوز", "أغشت"} <= {name for _, name in NAMES}


@pytest.mark.parametrize(("number", "name"), NAMES)
def test_every_month_name_of_cldr_is_read_with_and_without_hamza(number: int, name: str) -> None:
    for written in {name, name.translate(HAMZA), name.replace("آ", "أ")}:
        assert values(f"وقّع الوزيران في 14 {written} 2009 اتفاقية") == [f"2009-{number:02d}-14"]
        assert values(f"وقّع الوزيران في {written} 2009 اتفاقية") == [f"2009-{number:02d}"]


@pytest.mark.parametrize(("number", "gulf"), get_month_names("wide", locale="ar").items())
def test_both_names_of_a_month_are_one_month(number: int, gulf: str) -> None:
    levant = get_month_names("wide", locale="ar_SY")[number]
    for written in (
        f"{gulf} {levant}",
        f"{levant}/{gulf}",
        f"{levant} / {gulf}",
        f"{gulf} ({levant})",
        f"{levant} - {gulf}",
    ):
        text = Text(f"اجتمعت اللجنة في 9 {written} 2013.")
        (found,) = find_dates(text, REFERENCE)
        assert found.value == f"2013-{number:02d}-09"
        assert text.words(found.start, found.end) == f"9 {written} 2013"


digits = st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    digits,
    st.sampled_from(
        [
            "{d} {m} {y}",
            "{d} {m} عام {y}",
            "{d} من {m} سنة {y}م",
            "{m} {d}، {y}",
            "{y}/{n}/{d}",
            "{d}-{n}-{y}",
            "{d} / {n} / {y}",
        ]
    ),
)
def test_a_day_is_read_in_any_order_and_script(day: date, script: str, form: str) -> None:
    name = get_month_names("wide", locale="ar")[day.month]
    written = form.format(d=day.day, m=name, n=day.month, y=day.year).translate(str.maketrans("0123456789", script))
    text = Text(f"وُقّع الاتفاق بتاريخ {written} في الرباط")
    (found,) = find_dates(text)
    assert found.value == day.isoformat()
    assert text.words(found.start, found.end).removesuffix("م") == written.removesuffix("م")
