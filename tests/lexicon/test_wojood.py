"""Names of states against spans that others marked by hand in general news."""

import json
import os
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from babel import Locale

from dragoman.language.fold import folded
from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.lexicon.entities import entities_in

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))
SAMPLE = SHARED / "peers" / "wojood_sample_ner.jsonl"
TERRITORIES = [name for code, name in Locale.parse("ar").territories.items() if len(code) == 2]
OTHER_NAMES = ["أمريكا", "أميركا", "بريطانيا", "السعودية", "الإمارات", "فلسطين", "سورية", "المجر"]
COUNTRY = re.compile(
    rf"(?<!\w)[وفبلك]{{0,2}}(?:{'|'.join(map(re.escape, map(folded, TERRITORIES + OTHER_NAMES)))})(?!\w)"
)
PLACES_AND_BODIES = {"GPE", "ORG", "LOC", "FAC", "NORP"}

pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason=f"the sample is not here: {SAMPLE}")


class Sentence(NamedTuple):
    """A text with the spans marked in it, and the states found in it with their source spans."""

    text: Text
    marked: list[dict[str, Any]]
    states: list[tuple[int, int, Found]]


def sentences() -> list[Sentence]:
    read = []
    for line in SAMPLE.read_text("utf-8").splitlines():
        row = json.loads(line)
        text = Text(row["text"])
        states = [(*text.source_span(f.start, f.end), f) for f in entities_in(text) if f.kind == "state"]
        read.append(Sentence(text, row["expected"], states))
    return read


def test_nearly_every_marked_country_is_found() -> None:
    found = missed = 0
    for sentence in sentences():
        for mark in sentence.marked:
            source = sentence.text.source
            of_a_newspaper = source[: mark["start"]].rstrip().endswith("جريدة")
            if mark["type"] != "GPE" or of_a_newspaper or not COUNTRY.search(folded(mark["span_text"])):
                continue
            if any(start < mark["end"] and mark["start"] < end for start, end, _ in sentence.states):
                found += 1
            else:
                missed += 1
    assert found / (found + missed) >= 0.99


def test_nearly_every_state_found_by_name_is_marked_as_a_place_or_body() -> None:
    right = wrong = 0
    for sentence in sentences():
        spans = [(mark["start"], mark["end"]) for mark in sentence.marked if mark["type"] in PLACES_AND_BODIES]
        for start, end, found in sentence.states:
            if found.detail["form"] not in {"name", "official", "old", "capital"}:
                continue
            if any(start < last and first < end for first, last in spans):
                right += 1
            else:
                wrong += 1
    assert right / (right + wrong) >= 0.98
