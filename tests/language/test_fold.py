"""Folding gives one spelling and keeps an exact map to the source."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.fold import fold, folded

ARABIC = st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآؤئىةء")
MARKS = st.sampled_from("\u064b\u064e\u0651\u0652\u0640\u200f\u200d\ufeff\u0670")
OTHERS = st.sampled_from(" .،؛؟«»\n٠٥۹5aÉZ\ufefb\ufdf2\u0654")
SOURCES = st.text(st.one_of(ARABIC, MARKS, OTHERS), max_size=60)


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("أُسْرَة", "اسره"),
        ("إلى آخر", "الي اخر"),
        ("مسؤولون ومسئولون", "مسءولون ومسءولون"),
        ("العـــراق", "العراق"),
        ("٢٠٢٤ و۱۹۹۴", "2024 و1994"),
        ("ﻻ ﺍﻟﻌﺮﺑﻴﺔ", "لا العربيه"),
        ("Élysée", "elysee"),
        ("E\u0301lyse\u0301e", "elysee"),
        ("گروزنى", "كروزني"),
    ],
)
def test_one_spelling_stands_for_all(source: str, form: str) -> None:
    assert fold(source).text == form
    assert folded(source) == form


@pytest.mark.parametrize("word", ["رئيس", "مسؤول", "هيئة", "بيئة", "رئَيس", "شؤُون", "أُسرة", "إِدارة"])
def test_a_hamza_set_apart_from_its_seat_folds_as_one_on_it(word: str) -> None:
    assert fold(unicodedata.normalize("NFD", word)).text == fold(word).text


def test_marks_belong_to_the_letter_before_them() -> None:
    text = fold("عامًا بعد")
    assert text.text == "عاما بعد"
    assert text.source_span(0, 3) == (0, 4)
    assert text.source_span(2, 4) == (2, 5)
    assert fold("خَمْسَةَ وزراء").source_span(0, 4) == (0, 8)


def test_a_part_of_a_letter_that_shows_several_is_the_whole_with_its_marks() -> None:
    text = fold("ﷲ\ufeff أكبر")
    assert text.text == "الله اكبر"
    assert text.source_span(0, 1) == text.source_span(0, 4) == (0, 2)


def test_a_text_that_runs_alike_keeps_no_map() -> None:
    assert fold("وزير خارجية الكويت").places is None


@given(SOURCES)
def test_every_folded_letter_comes_from_the_place_it_names(source: str) -> None:
    text = fold(source)
    for offset, letter in enumerate(text.text):
        start, end = text.source_span(offset, offset + 1)
        shown = fold(source[start : start + 1]).text
        assert letter in shown or (letter == "ء" and source[start] in "وىيـ")
        assert not fold(source[start + 1 : end]).text


@given(SOURCES)
def test_places_never_go_back_and_stay_inside(source: str) -> None:
    text = fold(source)
    places = [text.place(offset) for offset in range(len(text.text) + 1)]
    assert places == sorted(places)
    assert places[-1] == len(source)


@given(SOURCES, st.data())
def test_a_folded_span_leads_to_the_source_and_back(source: str, data: st.DataObject) -> None:
    text = fold(source)
    start = data.draw(st.integers(0, len(text.text)))
    end = data.draw(st.integers(start, len(text.text)))
    first, last = text.source_span(start, end)
    assert 0 <= first <= last <= len(source)
    back = text.folded_span(first, last)
    if start < end:
        assert back[0] <= start
        assert back[1] >= end
        assert text.source_span(*back) == (first, last)


@given(SOURCES, st.data())
def test_a_source_span_shows_as_what_it_folds_to(source: str, data: st.DataObject) -> None:
    text = fold(source)
    places = [text.place(offset) for offset in range(len(text.text))]
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    first, last = text.folded_span(start, end)
    assert list(range(first, last)) == [offset for offset, place in enumerate(places) if start <= place < end]


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(source: str) -> None:
    once = fold(source).text
    assert fold(once).text == once


@pytest.mark.parametrize("letter", ["ا", "أ", "\u064e", "\u0640", "\ufefb", "\u0654"])
def test_a_million_of_one_letter_fold(letter: str) -> None:
    text = fold(letter * 1_000_000)
    assert text.source_span(0, len(text.text)) in ((0, 1_000_000), (1_000_000, 1_000_000))
