"""The grammar of English: counts, ordinals, amounts, dates, articles, names beside the Arabic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.briefs.document import Run, plain
from dragoman.briefs.english import English
from dragoman.briefs.wording import wording
from dragoman.model.edtf import Edtf

ENGLISH = English()


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "no agreements"),
        (1, "one agreement"),
        (2, "two agreements"),
        (10, "ten agreements"),
        (11, "11 agreements"),
        (1_234, "1,234 agreements"),
    ],
)
def test_a_noun_is_counted_in_words_to_ten(number: int, said: str) -> None:
    assert ENGLISH.counted(number, "agreement") == said


@given(st.integers(min_value=0, max_value=10**7), st.sampled_from(sorted(wording("en").numbers["nouns"])))
def test_every_noun_has_a_form_for_every_number(number: int, noun: str) -> None:
    assert ENGLISH.counted(number, noun).split()


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "first"),
        (3, "third"),
        (10, "tenth"),
        (11, "11th"),
        (12, "12th"),
        (21, "21st"),
        (22, "22nd"),
        (23, "23rd"),
        (30, "30th"),
        (101, "101st"),
        (111, "111th"),
        (113, "113th"),
    ],
)
def test_an_ordinal_has_its_ending(number: int, said: str) -> None:
    assert ENGLISH.ordinal(number) == said


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (500_000_000, "USD", "500 million US dollars"),
        (1, "USD", "1 US dollar"),
        (4_600_000_000, "EUR", "4.6 billion euros"),
        (1_343, "count", "1,343"),
        (12.5, "percent", "12.5 per cent"),
        (1, "tonne", "1 tonne"),
        (700, "XAF", "XAF 700"),
    ],
)
def test_an_amount_is_said_with_its_unit(value: float, unit: str, said: str) -> None:
    assert ENGLISH.amount(value, unit, None) == said


def test_things_that_are_counted_are_fewer_and_others_less() -> None:
    assert ENGLISH.compared("15", "lt", things=True) == "fewer than 15"
    assert ENGLISH.compared("15 euros", "lt") == "less than 15 euros"


@pytest.mark.parametrize(
    ("date", "form", "said"),
    [
        ("1972-08-03", "", "on 3 August 1972"),
        ("1972-08", "", "in August 1972"),
        ("1972", "", "in 1972"),
        ("2004-10~/2004-12~", "", "in late 2004"),
        ("2006/..", "", "since 2006"),
        ("2027/..", "to-come", "from 2027 onwards"),
        ("2027-05", "for", "for May 2027"),
        ("2014-03-11/2014-03-12", "for", "from 11 to 12 March 2014"),
        ("2014", "as-of", "as of 2014"),
    ],
)
def test_a_date_stands_as_an_adverb_at_its_own_precision(date: str, form: str, said: str) -> None:
    assert ENGLISH.when(Edtf.parse(date), form) == said


def test_some_states_and_most_organisations_take_the_article() -> None:
    assert ENGLISH.party("USA", "United States") == "the United States"
    assert ENGLISH.party("OMN", "Oman") == "Oman"
    assert ENGLISH.party("org:UN", "United Nations") == "the United Nations"
    assert ENGLISH.party("org:OPEC", "OPEC") == "OPEC"


def test_a_persons_name_has_the_arabic_beside_it_at_its_first_place() -> None:
    assert plain(ENGLISH.person("ناصر الجبير", fresh=True)) == "Nasir al-Jubayr (ناصر الجبير)"
    assert plain(ENGLISH.person("ناصر الجبير", fresh=False)) == "Nasir al-Jubayr"


def test_words_of_a_source_stay_in_their_language_and_quotation_marks() -> None:
    assert ENGLISH.source_text("تبادل السجناء") == (Run("«تبادل السجناء»", "ar"),)
    assert ENGLISH.source_text("fisheries") == (Run("“fisheries”", "en"),)


def test_a_sentence_begins_with_a_capital_and_has_no_comma_before_its_stop() -> None:
    runs = (Run("the two countries signed an agreement, ", "en"), Run("«الصيد»", "ar"), Run(",.", "en"))
    assert plain(ENGLISH.tidy(runs)) == "The two countries signed an agreement, «الصيد»."
