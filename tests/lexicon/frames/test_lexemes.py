"""Looking up the words of frames as they are written."""

from __future__ import annotations

import pytest

from dragoman.language.text import Text
from dragoman.lexicon.frames.lexemes import Lexeme, Words, words


def first(written: str) -> list[Lexeme]:
    return words().at(Text(written).token_texts, 0).lexemes


def test_a_verb_behind_a_conjunction_and_the_future_letter_is_known() -> None:
    (lexeme,) = [lexeme for lexeme in first("وسيستقبل") if lexeme.group == "receive"]
    assert (lexeme.tense, lexeme.conj) == ("future", True)


@pytest.mark.parametrize("written", ["بالزيارة", "للزيارة", "والزيارة", "زيارتهما", "وبزيارته"])
def test_a_noun_is_known_behind_article_and_prepositions_and_before_pronouns(written: str) -> None:
    assert {lexeme.group for lexeme in first(written)} == {"visit"}


def test_the_preposition_and_the_pronoun_on_a_word_are_told() -> None:
    (lexeme,) = first("لزيارته")
    assert (lexeme.prep, lexeme.enclitic) == ("ل", "ه")


def test_a_ministry_is_not_a_visit_with_a_conjunction() -> None:
    assert "visit" not in {lexeme.group for lexeme in first("وزارة")}


def test_of_words_of_one_group_the_longest_is_taken() -> None:
    assert {lexeme.length for lexeme in first("برقية تهنئة") if lexeme.group == "cable"} == {2}


def test_the_article_makes_no_difference_within_a_phrase() -> None:
    assert first("البرقية التهنئة") == [] or all(lexeme.definite for lexeme in first("البرقية التهنئة"))
    assert {lexeme.sense for lexeme in first("الشراكة الاستراتيجية") if lexeme.group == "ties"} == {"strategic"}


def test_a_word_of_no_list_has_no_reading() -> None:
    assert first("تفاحة") == []


def test_words_are_read_alike_once_those_before_have_been_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.lexicon.frames.lexemes._MOST", 3)
    texts = Text("بعث الرئيس برقية تهنئة إلى نظيره ثم استقبل الوزير وسيزور برقية عزاء تفاحة").token_texts
    small = Words()
    assert small.along(texts) == words().along(texts) == small.along(texts)


def test_a_text_is_read_along_as_at_each_token() -> None:
    texts = Text("وقعا مذكرة تفاهم وبعثا برقيتي تهنئة، برقية").token_texts
    assert words().along(texts) == [words().at(texts, index) for index in range(len(texts))]
