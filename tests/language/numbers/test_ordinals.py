"""Ordinals are read in both genders and cases, to a hundred and beyond."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.language.numbers.spoken import say_ordinal

from dragoman.language.numbers import read_ordinal
from dragoman.language.text import Text


def read(source: str) -> tuple[int, int] | None:
    return read_ordinal(Text(source).tokens, 0)


@given(st.integers(1, 99), st.booleans(), st.booleans(), st.sampled_from(["", "و", "ب", "وب", "ك"]))
def test_what_is_said_is_read_back(number: int, feminine: bool, oblique: bool, proclitic: str) -> None:
    words = proclitic + say_ordinal(number, feminine=feminine, oblique=oblique)
    assert read(words) == (number, len(Text(words).tokens))


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("الأول", 1),
        ("أولى", 1),
        ("للثالثة", 3),
        ("ثالث", 3),
        ("حادي عشر", 11),
        ("المئة", 100),
        ("المئة والثالث والعشرين", 123),
        ("الثاني بعد المئة", 102),
        ("الأول بعد الألف", 1001),
        ("الألف", 1000),
        ("25th", 25),
        ("third", 3),
    ],
)
def test_a_phrase_has_its_value(source: str, value: int) -> None:
    reading = read(source)
    assert reading == (value, len(Text(source).tokens))


@pytest.mark.parametrize("source", ["", "ثلاثة", "عشرون", "مئة", "حادي", "الوزير", "25"])
def test_what_is_no_ordinal_gives_none(source: str) -> None:
    assert read(source) is None


def test_a_list_of_ordinals_is_not_one() -> None:
    tokens = Text("الثاني والثالث والرابع عشر").tokens
    assert [read_ordinal(tokens, i) for i in (0, 1, 2)] == [(2, 1), (3, 2), (14, 4)]
