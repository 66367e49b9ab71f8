"""Tokens are words, numbers and marks that know where they stand."""

from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.text import Text
from dragoman.language.tokens import tokens


def texts(source: str) -> list[str]:
    return [token.text for token in Text(source).tokens]


def test_words_numbers_and_marks_stand_apart() -> None:
    assert [(token.text, token.shape) for token in Text("وقّع 3 اتفاقيات، و20٪ منها").tokens] == [
        ("وقع", "word"),
        ("3", "number"),
        ("اتفاقيات", "word"),
        ("،", "mark"),
        ("و", "word"),
        ("20", "number"),
        ("٪", "mark"),
        ("منها", "word"),
    ]


def test_a_point_without_a_space_ends_a_word() -> None:
    assert texts("انتهى اللقاء.وغادر الوفد") == ["انتهي", "اللقاء", ".", "وغادر", "الوفد"]


def test_initials_are_one_word() -> None:
    assert texts("(أ.ف.ب)") == ["(", "ا.ف.ب", ")"]
    assert texts("د.محمود") == ["د", ".", "محمود"]


def test_token_at_names_the_first_token_at_or_behind_an_offset() -> None:
    text = Text("زار الوزير باكو")
    assert [text.token_at(offset) for offset in (0, 1, 4, 10, 11, 15)] == [0, 1, 1, 2, 2, 3]


@given(st.text(max_size=80))
def test_tokens_stand_in_order_and_leave_out_only_blanks(source: str) -> None:
    folded = Text(source).folded
    at = 0
    for token in tokens(folded):
        assert folded[token.start : token.end] == token.text
        assert not folded[at : token.start].strip()
        assert token.start >= at
        at = token.end
    assert not folded[at:].strip()
