"""Excerpts are looked up by letters, and show what going through every word of a text would show."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.fold import fold
from dragoman.register.excerpts import Sought
from dragoman.register.forms import WORD, cores, forms
from dragoman.register.words import wanted

TEXT = (
    "زار عبد الله وأبو ظبي، واستقبله «الرئيس» في قصره؛ وقد اتفقا على اتفاقيتين وبالاتفاقيات الأخرى. سيستقبلون السفراء "
    "غدًا، وقال عبدالله إنّ شاطىء أبوظبي للجميع، وللجنة رأي. The ministers signed treaties; they said the crises passed."
)
WORDS = sorted({match[0] for match in WORD.finditer(fold(TEXT).text)})


@pytest.mark.parametrize("word", WORDS)
def test_a_word_has_letters_of_every_form_under_which_it_is_found(word: str) -> None:
    assert all(any(core in word for core in cores([form])) for form in forms(word))


def test_so_has_every_word_of_the_pairs_that_searching_is_measured_on() -> None:
    text = fold(Path(__file__).with_name("search_pairs.yml").read_text("utf-8")).text
    missed = {
        (word, form)
        for word in set(WORD.findall(text))
        for form in forms(word)
        if not any(core in word for core in cores([form]))
    }
    assert not missed


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=2), st.lists(st.sampled_from(WORDS), max_size=60))
def test_the_same_words_are_found_as_by_going_through_all(asked: list[str], said: list[str]) -> None:
    query, text = wanted(" ".join(asked)), " ".join(said)
    every = []
    for match in WORD.finditer(text):
        which = [number for number, word in enumerate(query) if not word.isdisjoint(forms(match[0]))]
        every += [(*match.span(), which[0])] if which else []
    found = Sought(query).found(text)
    assert found == every[: len(found)]
    if len(found) < len(every):  # it stopped behind an excerpt that shows every word
        assert {number for _, _, number in found} == set(range(len(query)))


def test_a_name_of_two_words_is_one_found_word() -> None:
    source = "قال عبد الله ذلك، ثم قال عبدالله هذا."
    found = Sought(wanted("عبد الله")).found(source)
    assert [source[start:end] for start, end, _ in found] == ["عبد الله", "عبدالله"]
