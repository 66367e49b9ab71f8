"""Records as event data: rows of PLOVER, and rows of CAMEO as its older tools read them.

The mapping is `events.yml`. Dates of event data are days: a row is given one only where the record's date is a day;
the EDTF date and its bounds stand beside it. Lost: slots other than who acts on whom, disagreements, what no rule fits
(counted by kind in `Left`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from dragoman.exports.directions import in_cell
from dragoman.exports.lines import liner
from dragoman.exports.source import Reports, codes, first_told, slots_of
from dragoman.model.record import Record
from dragoman.model.reviewed import reviewed

PLOVER = (
    "event_id", "event_date", "date_edtf", "date_earliest", "date_latest", "event_type", "event_mode", "context",
    "score", "actor", "recipient", "status", "sentence", "doc", "start", "end", "publisher", "published", "url",
)  # fmt: skip
"""The columns of PLOVER rows; actors are ISO 3166-1 alpha-3 or `org:` codes, several joined by `;`."""
CAMEO = ("event_id", "date", "source", "target", "code", "root", "sentence", "doc", "start", "end")
"""The columns of CAMEO rows: the date as YYYYMMDD, one source, one target; states as alpha-3, organisations as IGO."""
Left = Counter[str]
"""How many records of each kind and status no rule fits, as `figure/done`."""
_OWN = ("type", "mode", "context", "cameo", "source", "target")


def plover(records: Iterable[Record], reports: Reports, left: Left) -> Iterator[dict[str, Any]]:
    """A row for each record that is an event; those that are none are counted in `left`."""
    for record in records:
        rule = rule_of(record)
        if rule is None:
            left[f"{record.kind}/{record.status}"] += 1
            continue
        actors, recipients = _roles(record, rule)
        statement, report = first_told(record, reports)
        when = record.date
        yield {
            "event_id": record.id,
            "event_date": str(when) if when is not None and _is_day(record) else None,
            "date_edtf": str(when) if when is not None else None,
            "date_earliest": when.lower.isoformat() if when is not None and when.lower else None,
            "date_latest": when.upper.isoformat() if when is not None and when.upper else None,
            "event_type": rule["type"],
            "event_mode": rule.get("mode"),
            "context": rule.get("context"),
            "score": _rules()["scores"].get(rule["type"]),
            "actor": ";".join(actors),
            "recipient": ";".join(recipients),
            "status": record.status,
            "sentence": " ".join(statement.evidence.text.split()),
            "doc": statement.doc,
            "start": statement.evidence.start,
            "end": statement.evidence.end,
            "publisher": report.source if report is not None else None,
            "published": report.published if report is not None else None,
            "url": report.url if report is not None else None,
        }


def cameo(records: Iterable[Record], reports: Reports, left: Left) -> Iterator[dict[str, Any]]:
    """A row for each source and target of each record that is an event of a known day; others are counted in `left`.

    Where all act on each other, each pair gives two rows, as CAMEO's coders give them.
    """
    for record in records:
        rule = rule_of(record)
        if rule is None or not _is_day(record):
            left[f"{record.kind}/{record.status}" if rule is None else f"{record.kind}/no day"] += 1
            continue
        actors, recipients = _roles(record, rule)
        statement, _ = first_told(record, reports)
        for source in actors:
            for target in recipients or actors:
                if source == target:
                    continue
                yield {
                    "event_id": record.id,
                    "date": str(record.date).replace("-", ""),
                    "source": _cameo_actor(source),
                    "target": _cameo_actor(target),
                    "code": rule["cameo"],
                    "root": rule["cameo"][:2],
                    "sentence": " ".join(statement.evidence.text.split()),
                    "doc": statement.doc,
                    "start": statement.evidence.start,
                    "end": statement.evidence.end,
                }


def to_tsv(rows: Iterable[dict[str, Any]], columns: tuple[str, ...]) -> Iterator[str]:
    """The lines of a table with a header, values apart by tabs, as event data is exchanged."""
    yield "\t".join(columns) + "\n"
    line = liner(delimiter="\t", lineterminator="\n")
    for row in rows:
        yield line([in_cell(held) if isinstance(held := row[name], str) else held for name in columns])


def rule_of(record: Record) -> dict[str, Any] | None:
    """The rule that makes a record an event, None where none does."""
    held = {**slots_of(record), "status": record.status}
    for rule in _rules().get(record.kind, ()):
        conditions = {name.rstrip("_"): words for name, words in rule.items() if name not in _OWN}
        if all(held.get(name) in words for name, words in conditions.items()):
            chosen: dict[str, Any] = rule
            return chosen
    return None


def _roles(record: Record, rule: dict[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who acts, and on whom: from the rule's slots; where one is silent, it is the parties that the other leaves."""
    slots = slots_of(record)
    actors = codes(slots.get(rule["source"])) if "source" in rule else ()
    recipients = codes(slots.get(rule["target"])) if "target" in rule else ()
    if not actors and not recipients:
        return record.parties, ()
    actors = actors or tuple(code for code in record.parties if code not in recipients)
    return actors, recipients or tuple(code for code in record.parties if code not in actors)


def _is_day(record: Record) -> bool:
    return (
        record.date is not None
        and record.date.precision == "day"
        and (not record.date.approximate and not record.date.uncertain and record.date.lower == record.date.upper)
    )


def _cameo_actor(code: str) -> str:
    return "IGO" if code.startswith("org:") else code


@cache
def _rules() -> dict[str, Any]:
    rules: dict[str, Any] = reviewed(__package__, "events.yml")
    return rules
