"""«ألفا» and «مليونا»: one before «و» with a number, two before what they count."""

from __future__ import annotations

import pytest

from dragoman.language.numbers import find_numbers
from dragoman.language.text import Text


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("مليونا وأربعمئة ألف سائح", 1400000),
        ("ألفا وستمئة طن", 1600),
        ("مليونا سائح", 2000000),
        ("خمسين ألفا وثلاثمئة كتاب", 50300),
    ],
)
def test_the_word_is_one_before_a_joined_number_and_two_before_a_noun(words: str, value: int) -> None:
    assert [found.value for found in find_numbers(Text(words)) if found.kind == "number"] == [value]
