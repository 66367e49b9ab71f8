"""The frames that a word may set off, by its form and by what else stands in its sentence."""

from __future__ import annotations

from dragoman.lexicon.frames.frames import Frame, Need
from dragoman.lexicon.frames.lexemes import Lexeme
from dragoman.reader.candidates import Candidates

VERB = Lexeme("visit", "visit", "past", "s", 3, "", "", conj=False, definite=False, length=1)
NOUN = VERB._replace(tense="", definite=True)


def names(frame: Frame, lexeme: Lexeme, *present: str) -> list[str]:
    return [each.name for each in Candidates([frame]).of(lexeme, {"visit", *present})]


def frame(**told: object) -> Frame:
    return Frame(name="made", kind="visit", trigger=("visit.visit",), **told)  # type: ignore[arg-type]  # of any field


def test_a_frame_is_set_off_by_its_group_and_by_its_sense_alone() -> None:
    assert names(frame(), VERB) == ["made"]
    assert names(frame(), VERB._replace(sense="transit")) == []


def test_a_frame_of_verbs_is_set_off_by_no_noun() -> None:
    assert names(frame(form="verb"), VERB) == ["made"]
    assert names(frame(form="verb"), NOUN) == []
    assert names(frame(form="noun"), VERB) == []


def test_tense_article_and_conjunction_are_those_that_a_frame_wants() -> None:
    assert names(frame(tense=("present",)), VERB) == []
    assert names(frame(indefinite=True), NOUN) == []
    assert names(frame(joined=True), VERB) == []
    assert names(frame(joined=True), VERB._replace(conj=True)) == ["made"]


def test_a_sentence_without_a_word_that_is_needed_sets_off_nothing() -> None:
    needing = frame(needs=(Need(any=("cable", "برقيه")),))
    assert names(needing, VERB) == []
    assert names(needing, VERB, "cable") == ["made"]


def test_a_number_or_year_that_is_needed_is_looked_for_by_what_it_is() -> None:
    assert names(frame(needs=(Need(any=("year",)),)), VERB) == ["made"]
