"""Cardinals are read in every gender, case and spelling, and in digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.language.numbers.spoken import say

from dragoman.language.numbers import read_cardinal
from dragoman.language.text import Text


def read(source: str) -> tuple[int | float, str] | None:
    text = Text(source)
    reading = read_cardinal(text.tokens, 0)
    return None if reading is None else (reading[0], text.words(0, text.tokens[reading[1] - 1].end))


@given(
    st.integers(0, 999) | st.integers(0, 10**15 - 1),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["مئة", "مائة"]),
    st.booleans(),
)
def test_what_is_said_in_words_is_read_back(
    number: int,
    feminine: bool,
    oblique: bool,
    hundred: str,
    apart: bool,
) -> None:
    words = say(number, feminine=feminine, oblique=oblique, hundred=hundred)
    spelled = words.replace(" و", " و ") if apart else words
    assert read(spelled) == (number, spelled)
    assert read(f"و{words} نسمة") == (number, f"و{words}")


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("مئة وخمسة وستون", 165),
        ("ثلاثمائة", 300),
        ("ثلاث مئة", 300),
        ("ثمانمئة وثمانٍ وثمانين", 888),
        ("ألف وخمسمئة", 1500),
        ("خمسًا وعشرين", 25),
        ("ثمانيًا وتسعين", 98),
        ("عشرًا", 10),
        ("ألفا", 2000),
        ("خمسون ألفًا", 50_000),
        ("مئة ألف مليون", 10**11),
        ("خمسة وتسعون وتسعمئة وألف", 1995),
        ("نصف مليار", 500_000_000),
        ("ربع مليون", 250_000),
        ("مليون ونصف المليون", 1_500_000),
        ("مليون ونصف", 1_500_000),
        ("مليونين ونصف مليون", 2_500_000),
        ("ثلاثة ونصف مليون", 3_500_000),
        ("ثلاثة أرباع", 0.75),
        ("ثلاثة فاصلة خمسة", 3.5),
        ("أربعة فاصلة خمسة وعشرين مليون", 4_250_000),
        ("سالب عشرين", -20),
        ("الخمسة والعشرين", 25),
        ("للمئتين", 200),
        ("3 ملايين و200 ألف", 3_200_000),
        ("2.5 مليار", 2_500_000_000),
        ("٢٫٥ مليار", 2_500_000_000),
        ("2,5 مليون", 2_500_000),
        ("1,250,000", 1_250_000),
        ("١٬٢٥٠", 1250),
        ("1.250.000", 1_250_000),
        ("1 250 000", 1_250_000),
        ("10 آلاف", 10_000),
        ("12ر3", 3.12),
        ("0.07", 0.07),
        ("2.4 billion", 2_400_000_000),
    ],
)
def test_a_phrase_has_its_value(source: str, value: float) -> None:
    assert read(source) == (value, source)


@pytest.mark.parametrize(
    ("source", "value", "words"),
    [
        ("ألف وألفين", 1000, "ألف"),
        ("ثلاثة وأربعة", 3, "ثلاثة"),
        ("عشرة وعشرين", 10, "عشرة"),
        ("2014 و2015", 2014, "2014"),
        ("خمسة من الوزراء", 5, "خمسة"),
        ("1,25 و3", 1.25, "1,25"),
        ("5 و6 ملايين", 5, "5"),
    ],
)
def test_numbers_that_only_stand_together_stay_apart(source: str, value: float, words: str) -> None:
    assert read(source) == (value, words)


@pytest.mark.parametrize(
    ("source", "value"), [("(12) مليون", 12_000_000), ("(2.5) مليار", 2_500_000_000), ("(40) طالبا", 40)]
)
def test_a_scale_behind_brackets_counts(source: str, value: int) -> None:
    found = read_cardinal(Text(source).tokens, 1)
    assert found is not None
    assert found[0] == value


def test_between_parts_what_it_joins() -> None:
    tokens = Text("بين مئة وألف").tokens
    assert read_cardinal(tokens, 1) == (100, 2)


@pytest.mark.parametrize(
    "source", ["", "الوزير", "أحد المسؤولين", "ملايين", "آلاف اللاجئين", "نصف السكان", "لست", "million"]
)
def test_what_is_no_number_gives_none(source: str) -> None:
    assert read(source) is None


@pytest.mark.parametrize(
    "piece", ["ألف ", "سالب ", "مليون فاصلة ", "خمسة فاصلة ", "1,", "111 ", "مئة و", "1.", "نصف ", "خمسة وألف و"]
)
def test_a_long_run_of_one_thing_is_read(piece: str) -> None:
    tokens = Text(piece * 20_000).tokens
    at = 0
    while at < len(tokens):
        reading = read_cardinal(tokens, at)
        assert reading is None or reading[1] > at
        at = at + 1 if reading is None else reading[1]
