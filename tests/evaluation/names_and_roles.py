"""How many of the gold's names and roles are found as they stand, and how people are found in others' sentences.

A name counts where a person (or, for a name that is an office, an office) has exactly its words, folded, within or near
the evidence; where the evidence has only a part of the name, anywhere in the report. The held-out fold is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tests.evaluation.reading import HELD_OUT, fold_of

from dragoman.language.fold import folded
from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.lexicon.entities import entities_in
from dragoman.reader.mentions.offices import find_offices
from dragoman.reader.mentions.people import find_people

NEAR = 300
"""Code points around the evidence in which a name of it may stand."""

NAMING = ("sender", "receiver", "person", "recipient")


class _Read(NamedTuple):
    text: Text
    people: list[Found]
    offices: list[Found]


def measure_names(shared: Path) -> dict[str, Any]:
    """Counts of found and of all, for the gold and for the peers; and what of the gold was missed."""
    cases = list(_gold(shared))
    names = [right for kind, right, _ in cases if kind == "name"]
    roles = [right for kind, right, _ in cases if kind == "role"]
    found, of, given = _peers(shared)
    return {
        "names": (sum(names), len(names)),
        "roles": (sum(roles), len(roles)),
        "peers_recall": (found, of),
        "peers_precision": (found, given),
        "wrong": [words for _, right, words in cases if not right],
    }


def _read(source: str) -> _Read:
    text = Text(source)
    entities = entities_in(text)
    offices = find_offices(text, entities)
    return _Read(text, find_people(text, offices, entities), offices)


def _gold(shared: Path) -> Iterator[tuple[str, bool, str]]:
    """Every name and role of the statements that are not held out: which of the two, whether found, its words."""
    texts = {row["id"]: row["text"] for row in _rows(shared / "gold" / "reports.jsonl")}
    read: dict[str, _Read] = {}
    for row in _rows(shared / "gold" / "statements.jsonl"):
        doc, slots = row["doc"], row["slots"]
        if fold_of(doc) == HELD_OUT:
            continue
        if doc not in read:
            read[doc] = _read(texts[doc])
        report = read[doc]
        start = texts[doc].find(row["evidence"])
        near = (max(0, start - NEAR), start + len(row["evidence"]) + NEAR)
        single = [slots[slot] for slot in NAMING if slot in slots and not _is_code(slots[slot])]
        for name in [*slots.get("people", ()), *single]:
            within = near if name in row["evidence"] else (0, len(texts[doc]))
            yield "name", _stands(report, [*report.people, *report.offices], within, name), name
        for role in slots.get("roles", ()):
            yield "role", _stands(report, report.offices, (0, len(texts[doc])), role), role


def _stands(report: _Read, found: list[Found], within: tuple[int, int], wanted: str) -> bool:
    """Whether a finding within a span of the source has exactly the wanted words, folded."""
    for one in found:
        start, end = report.text.source_span(one.start, one.end)
        given = one.value if one.kind == "person" else one.detail["words"]
        if within[0] <= start and end <= within[1] and folded(given) == folded(wanted):
            return True
    return False


def _is_code(value: str) -> bool:
    return len(value) == 3 and value.isascii()


def _peers(shared: Path) -> tuple[int, int, int]:
    """Of the people of Wojood's sample: how many are found exactly, how many there are, how many are given."""
    found = of = given = 0
    for row in _rows(shared / "peers" / "wojood_sample_ner.jsonl"):
        read = _read(row["text"])
        spans = {read.text.source_span(person.start, person.end) for person in read.people}
        named = {(one["start"], one["end"]) for one in row["expected"] if one["type"] == "PERS"}
        outer = {span for span in named if not any(span != other and _holds(other, span) for other in named)}
        found, of, given = found + len(spans & outer), of + len(outer), given + len(spans)
    return found, of, given


def _holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
