"""A statement as the score sees it: the gold's and the reader's in one shape, evidence as a span."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from dragoman.model.codec import to_json
from dragoman.model.errors import FormatError
from dragoman.model.statement import Statement


class Comparable(msgspec.Struct, frozen=True, kw_only=True):
    """What of a statement is compared. `date` stays the letters that were written; `line` is the statement as given.

    `span` is the evidence's place in the report's text (code points, end exclusive), `(0, 0)` where it has none.
    """

    doc: str
    kind: str
    parties: tuple[str, ...]
    date: str | None
    status: str | None
    span: tuple[int, int]
    slots: dict[str, Any]
    line: str


def of_statement(statement: Statement) -> Comparable:
    """What the reader found, to be compared."""
    return Comparable(
        doc=statement.doc,
        kind=statement.kind,
        parties=tuple(sorted(statement.parties)),
        date=None if statement.date is None else str(statement.date),
        status=statement.status,
        span=(statement.evidence.start, statement.evidence.end),
        slots=dict(statement.slots),
        line=to_json(statement),
    )


def of_lines(lines: Iterable[str], texts: Mapping[str, str], *, where: str) -> list[Comparable]:
    """Statements from JSON lines, in the gold's form (`evidence` its words alone) or in Statement JSONL.

    `texts` are the reports by id; statements of other reports are left out.

    Raises:
        FormatError: a line is not a statement; the place is named.
    """
    return [
        found
        for number, line in enumerate(lines, 1)
        if line.strip() and (found := _of_line(line, texts, f"{where}:{number}")) is not None
    ]


def _of_line(line: str, texts: Mapping[str, str], where: str) -> Comparable | None:
    try:
        said = json.loads(line)
        if said["doc"] not in texts:
            return None
        return Comparable(
            doc=said["doc"],
            kind=said["kind"],
            parties=tuple(sorted(said.get("parties") or ())),
            date=said.get("date"),
            status=said.get("status"),
            span=_span(said.get("evidence"), texts[said["doc"]]),
            slots=said.get("slots") or {},
            line=line.strip(),
        )
    except (json.JSONDecodeError, AttributeError, KeyError, TypeError) as fault:
        raise FormatError(
            f"not a statement: {fault}",
            where=where,
            remedy="one JSON object with doc, kind, parties and evidence is wanted",
        ) from fault


def _span(evidence: object, text: str) -> tuple[int, int]:
    if isinstance(evidence, dict):
        if evidence.get("start") is not None:
            return evidence["start"], evidence["end"]
        evidence = evidence.get("text")
    if not isinstance(evidence, str) or not evidence:
        return 0, 0
    start = text.find(evidence)
    return (start, start + len(evidence)) if start >= 0 else (0, 0)
