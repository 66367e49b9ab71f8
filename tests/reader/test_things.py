"""Bodies and instruments as words of the reader."""

from __future__ import annotations

import pytest

from dragoman.language.text import Text
from dragoman.lexicon.bodies import bodies_in
from dragoman.lexicon.entities import entities_in
from dragoman.lexicon.frames.lexemes import Lexeme
from dragoman.lexicon.instruments import instruments_in
from dragoman.reader.scene import Scene
from dragoman.reader.things import things


def found(source: str) -> dict[str, Lexeme]:
    text = Text(source)
    scene = Scene(text)
    named = things(scene, (*bodies_in(text, entities_in(text)), *instruments_in(text)))
    return {scene.source(first, first + lexeme.length): lexeme for first, lexeme in named.items()}


def test_a_body_is_one_word_as_long_as_its_name() -> None:
    (lexeme,) = found("اجتمعت اللجنة الفنية المشتركة بين تونس وليبيا في صفاقس").values()
    assert (lexeme.group, lexeme.sense, lexeme.length, lexeme.definite) == ("body", "commission", 6, True)


@pytest.mark.parametrize(
    ("written", "prep", "conj", "number"),
    [("اتفاقية", "", False, "s"), ("وباتفاقيتين", "ب", True, "d"), ("ومذكرات تفاهم", "", True, "p")],
)
def test_an_instrument_tells_what_stands_before_it_and_its_number(
    written: str, prep: str, conj: bool, number: str
) -> None:
    (lexeme,) = found(f"قام {written} أمس").values()
    assert (lexeme.group, lexeme.prep, lexeme.conj, lexeme.number) == ("instrument", prep, conj, number)
