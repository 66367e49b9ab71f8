"""Uncertain dates: what is read is printed, bounds hold, and comparing never claims more than was said."""

import copy
import json
import os
import pickle
from datetime import date
from pathlib import Path

import edtf as peer
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dragoman.model.edtf import Edtf
from dragoman.model.errors import FormatError

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[3] / "shared"))

days = st.dates(date(1, 1, 1), date(9999, 12, 31)).map(lambda day: day.isoformat())
months = days.map(lambda day: day[:7])
years = days.map(lambda day: day[:4])
marks = st.sampled_from(["", "", "~", "?", "%"])
plain = st.one_of(days, months, years)
rough = st.one_of(
    years.map(lambda year: f"{year}-XX"),
    months.map(lambda month: f"{month}-XX"),
    years.map(lambda year: f"{year}-XX-XX"),
    st.integers(0, 999).map(lambda decade: f"{decade:03d}X"),
    st.integers(0, 99).map(lambda century: f"{century:02d}XX"),
    st.tuples(years, st.sampled_from(["21", "22", "23", "24", "33", "34", "35", "36", "40", "41"])).map("-".join),
    days.map(lambda day: f"XXXX{day[4:]}"),
)
points = st.tuples(st.one_of(plain, plain, rough), marks).map("".join)
intervals = st.tuples(
    st.one_of(points, st.sampled_from(["..", ""])), st.one_of(points, st.sampled_from(["..", ""]))
).map("/".join)


def parsed(text: str) -> Edtf | None:
    try:
        return Edtf.parse(text)
    except FormatError:
        return None


dates = st.one_of(points, points, intervals).map(parsed).filter(lambda when: when is not None)


@given(points)
def test_every_point_prints_as_it_was_written(text: str) -> None:
    assert str(Edtf.parse(text)) == text


@given(dates)
def test_a_date_is_a_value(when: Edtf) -> None:
    assert Edtf.parse(str(when)) == when == copy.deepcopy(when) == pickle.loads(pickle.dumps(when))  # noqa: S301  # ours
    assert hash(Edtf.parse(str(when))) == hash(when)


@given(dates)
def test_the_bounds_stand_in_order_within_every_interval(when: Edtf) -> None:
    if when.lower and when.upper:
        assert when.lower <= when.upper


@given(dates, dates)
def test_agreement_is_symmetric_and_reflexive(one: Edtf, other: Edtf) -> None:
    assert one.agrees_with(one)
    assert one.agrees_with(other) == other.agrees_with(one)


@given(dates, dates)
def test_of_two_dates_at_most_one_refines_the_other_and_then_they_agree(one: Edtf, other: Edtf) -> None:
    assert not one.refines(one)
    assert not (one.refines(other) and other.refines(one))
    if one.refines(other):
        assert one.agrees_with(other)


@given(days)
def test_a_day_refines_its_month_its_year_and_its_decade(day: str) -> None:
    for less in (day[:7], day[:4], day[:3] + "X", day + "~", f"XXXX{day[4:]}"):
        assert Edtf.parse(day).refines(Edtf.parse(less))
        assert not Edtf.parse(less).refines(Edtf.parse(day))


@given(st.lists(dates, max_size=12), st.randoms())
def test_the_order_is_total_and_does_not_depend_on_the_order_given(some: list[Edtf], random: object) -> None:
    shuffled = list(some)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert sorted(some) == sorted(shuffled)


@given(st.text("0123456789X-/.~?% ", max_size=14))
def test_whatever_is_no_date_is_refused_with_a_clear_error(text: str) -> None:
    when = parsed(text)
    assert when is None or str(when) == text


@pytest.mark.parametrize(
    "text",
    [
        "", "1994-13", "1994-02-30", "1900-02-29", "94", "1994-1-1", "٢٠٠٤", "2004/2003", "../..", "/", "2004-XX-05",
        "0000", "12004", "X994", "2004-00", "2004-10-00", "2004-25", "2004-21-01", "2004~~", "2004/2005/2006", "-2004",
    ],
)  # fmt: skip
def test_no_date_is_made_of_what_is_none(text: str) -> None:
    with pytest.raises(FormatError) as fault:
        Edtf.parse(text)
    assert isinstance(fault.value, ValueError)
    assert fault.value.remedy


@pytest.mark.parametrize(
    ("text", "lower", "upper", "precision"),
    [
        ("1994-10-10", "1994-10-10", "1994-10-10", "day"),
        ("1996-02", "1996-02-01", "1996-02-29", "month"),
        ("2004-10-XX", "2004-10-01", "2004-10-31", "month"),
        ("2004-XX", "2004-01-01", "2004-12-31", "year"),
        ("2004", "2004-01-01", "2004-12-31", "year"),
        ("199X", "1990-01-01", "1999-12-31", "decade"),
        ("19XX", "1900-01-01", "1999-12-31", "century"),
        ("XXXX", None, None, "unknown"),
        ("XXXX-03-12", None, None, "day"),
        ("2004-22", "2004-06-01", "2004-08-31", "season"),
        ("2004-24", "2003-12-01", "2005-02-28", "season"),
        ("2022-35", "2022-07-01", "2022-09-30", "quarter"),
        ("2022-41", "2022-07-01", "2022-12-31", "half"),
        ("2004-10~/2004-12~", "2004-10-01", "2004-12-31", "interval"),
        ("2013-11/..", "2013-11-01", None, "interval"),
        ("../1965", None, "1965-12-31", "interval"),
        ("2004/", "2004-01-01", None, "interval"),
    ],
)
def test_the_bounds_are_the_first_and_the_last_day(
    text: str, lower: str | None, upper: str | None, precision: str
) -> None:
    when = Edtf.parse(text)
    assert when.lower == (date.fromisoformat(lower) if lower else None)
    assert when.upper == (date.fromisoformat(upper) if upper else None)
    assert when.precision == precision


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2004", "2004-10~/2004-12~"),
        ("2004", "2004-10-10"),
        ("199X", "1994-10"),
        ("1994~", "1995"),
        ("1994-10-10~", "1994-10-12"),
        ("2013-11/..", "2014"),
        ("../1965", "1961"),
        ("2004-24", "2004-01-15"),
        ("2004-24", "2004-12-15"),
        ("XXXX-03-12", "2015-03-12"),
        ("XXXX-03-12", "2015"),
        ("XXXX", "1994-10-10"),
        ("2015-07-20/2015-07-26", "2015-07-21"),
        ("2022-05-06/2022-05-09", "2022-05-07/2022-05-09"),
    ],
)
def test_dates_agree_where_one_is_only_less_exact(one: str, other: str) -> None:
    assert Edtf.parse(one).agrees_with(Edtf.parse(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1994-10-07", "1994-10-10"),
        ("1994-10-07", "1994-10-10~"),
        ("1994", "1995"),
        ("1994?", "1995"),
        ("1994~", "1996"),
        ("2004-10~/2004-12~", "2004-03"),
        ("../1965", "1970"),
        ("2004-24", "2004-07-15"),
        ("XXXX-03-12", "2015-03-13"),
        ("1989-11-06/1989-11-08", "1989-11-07/1989-11-09"),
    ],
)
def test_dates_disagree_where_no_day_fits_both(one: str, other: str) -> None:
    assert not Edtf.parse(one).agrees_with(Edtf.parse(other))


def test_a_firm_date_refines_the_same_date_with_a_mark() -> None:
    assert Edtf.parse("2004").refines(Edtf.parse("2004~"))
    assert Edtf.parse("2004").refines(Edtf.parse("2004?"))
    assert Edtf.parse("2004-10~/2004-12~").refines(Edtf.parse("2004"))
    assert not Edtf.parse("2004-10~/2004-12~").refines(Edtf.parse("2004-11"))


def test_the_unknown_stands_last() -> None:
    some = ["XXXX", "2004", "../1965", "XXXX-03-12", "199X", "1961", "2004-01-01", "/1990"]
    assert [str(when) for when in sorted(map(Edtf.parse, some))] == [
        "1961", "../1965", "199X", "/1990", "2004-01-01", "2004", "XXXX", "XXXX-03-12",
    ]  # fmt: skip
    assert max([None, Edtf.parse("XXXX"), Edtf.parse("9999")], key=Edtf.order) is None


def test_the_constructors_write_the_notation() -> None:
    made = [
        Edtf.day(1994, 10, 10), Edtf.month(1995, 3, "~"), Edtf.month(2022, 35), Edtf.year(2004, "?"),
        Edtf.decade(1994), Edtf.century(1994), Edtf.of_date(date(2015, 7, 21)),
        Edtf.interval(Edtf.year(2022), Edtf.year(2026)), Edtf.interval(Edtf.month(2013, 11), None),
    ]  # fmt: skip
    assert list(map(str, made)) == [
        "1994-10-10", "1995-03~", "2022-35", "2004?", "199X", "19XX", "2015-07-21", "2022/2026", "2013-11/..",
    ]  # fmt: skip
    assert made[-1].start == Edtf.month(2013, 11)
    assert made[-1].end is None
    assert made[0].start == made[0].end == made[0]


def test_a_date_does_not_change() -> None:
    with pytest.raises(AttributeError):
        Edtf.year(2004)._text = "2005"  # type: ignore[misc]  # noqa: SLF001  # what the test is about
    with pytest.raises(AttributeError):
        del Edtf.year(2004)._text  # type: ignore[misc]  # noqa: SLF001  # likewise


@given(st.one_of(plain, st.tuples(plain, plain).map(lambda two: "/".join(sorted(two)))))
def test_the_edtf_library_gives_the_same_bounds(text: str) -> None:
    ours = parsed(text)
    assume(ours is not None)
    theirs = peer.parse_edtf(text)
    assert (ours.lower.timetuple()[:3], ours.upper.timetuple()[:3]) == (  # type: ignore[union-attr]
        tuple(theirs.lower_strict()[:3]), tuple(theirs.upper_strict()[:3]),
    )  # fmt: skip


@pytest.mark.parametrize("text", ["199X", "19XX", "2004-XX", "2004-10-XX", "1994~", "1994-10?", "2004-10%", "2004/.."])
def test_the_edtf_library_reads_and_prints_what_we_do(text: str) -> None:
    assert str(peer.parse_edtf(text)) == str(Edtf.parse(text)) == text


def test_every_date_of_the_gold_prints_letter_for_letter() -> None:
    gold = SHARED / "gold" / "statements.jsonl"
    if not gold.exists():
        pytest.skip(f"the gold is not here: {gold}")
    written = [json.loads(line)["date"] for line in gold.read_text("utf-8").splitlines()]
    assert any(written)
    assert all(str(Edtf.parse(when)) == when for when in written if when)
