"""Looking a text through for the words of several lists at once."""

from __future__ import annotations

from dragoman.language.text import Text
from dragoman.language.wordlists import WordList

TITLES = WordList(frozenset({"الرءيس", "الوزير"}))
VERBS = WordList({"زار": 1, "الرءيس": 2})


def test_the_tokens_of_each_list_are_told_in_order() -> None:
    text = Text("زار الرئيس بغداد، ثم زار الوزير عمان")
    assert [text.token_texts[i] for i in text.listed(TITLES)] == ["الرءيس", "الوزير"]
    assert [text.token_texts[i] for i in text.listed(VERBS)] == ["زار", "الرءيس", "زار"]


def test_a_list_made_later_is_looked_for_in_words_that_were_seen_before() -> None:
    assert Text("بغداد").listed(TITLES) == []
    assert Text("في بغداد").listed(WordList({"بغداد"})) == [1]


def test_a_list_made_later_is_looked_for_in_a_text_that_was_looked_through_before() -> None:
    text = Text("زار الوزير تونس")
    assert text.listed(TITLES) == [1]
    assert text.listed(WordList({"تونس"})) == [2]
    assert text.listed(VERBS) == [0]


def test_a_word_of_two_lists_is_told_for_each() -> None:
    text = Text("الوزير في بغداد ثم زار الرئيس عمان والوزير")
    assert (text.listed(TITLES), text.listed(VERBS)) == ([0, 5], [4, 5])


def test_the_tokens_of_digits_are_told_whatever_their_script() -> None:
    text = Text("في ٥ مايو 2015، و50 مليونا")
    assert [text.token_texts[i] for i in text.numbers] == ["5", "2015", "50"]
