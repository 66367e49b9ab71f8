"""Patterns: parts fall away where something is unknown, and nothing else does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.briefs.document import Run, Runs, plain
from dragoman.briefs.pattern import fill, parse, slots
from dragoman.model.errors import FormatError


def _filled(text: str, known: dict[str, str]) -> str | None:
    def value(slot: str, form: str) -> Runs | None:
        return (Run(known[slot] + form, "ar"),) if slot in known else None

    runs = fill(parse(text), value, lambda slot: len(known[slot]) % 2 if slot in known else None, "ar")
    return None if runs is None else plain(runs)


def test_a_needed_slot_that_is_unknown_fails_the_pattern() -> None:
    assert _filled("افتتاح {type} في {host}", {"type": "سفارة"}) is None


def test_a_part_falls_away_with_its_slot() -> None:
    assert _filled("افتتاح {type}[ في {host}].", {"type": "سفارة"}) == "افتتاح سفارة."


def test_parts_stand_in_parts() -> None:
    assert _filled("لقاء[ في {place}[ خلال {occasion}]]", {"place": "نزوى"}) == "لقاء في نزوى"
    assert _filled("لقاء[ في {place}[ خلال {occasion}]]", {"occasion": "القمة"}) == "لقاء"


def test_a_word_agrees_with_a_slot() -> None:
    assert _filled("{~x:عُقد/عُقدت} {x}", {"x": "لقاء"}) == "عُقد لقاء"
    assert _filled("{~x:عُقد/عُقدت} {x}", {"x": "جولة."}) == "عُقدت جولة."


@pytest.mark.parametrize("broken", ["لقاء [ في {place}", "لقاء {place", "لقاء ] هنا"])
def test_an_unclosed_pattern_is_an_error_that_tells_what_to_close(broken: str) -> None:
    with pytest.raises(FormatError, match="pattern"):
        parse(broken)


def test_the_slots_of_a_pattern_can_be_told_with_and_without_optional_ones() -> None:
    part = parse("{~a:x/y} {b}[ {c}]")
    assert slots(part) == {"a", "b", "c"}
    assert slots(part, optional=False) == {"a", "b"}


@given(st.text(st.characters(exclude_characters="[]{}"), max_size=40))
def test_plain_text_stands_as_it_is(text: str) -> None:
    assert _filled(text, {}) == text
