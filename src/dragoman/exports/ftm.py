"""Records as FollowTheMoney entities.

A record is an `Event`, its parties `PublicBody` or `Organization`, people `Person`, reports `Article`.
Dates of FollowTheMoney are prefixes (`2004`, `1994-10`), so an inexact date stands in the description only. Lost: roles
of people in an event, figures as numbers, disagreements, and offsets of quotations (the words stand in `notes`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

from dragoman.briefs.naming import LEXICON
from dragoman.exports.directions import in_json
from dragoman.exports.source import Once, Reports, publishers, slots_of
from dragoman.lexicon.load import State, table
from dragoman.model.edtf import Edtf
from dragoman.model.kinds import kinds
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import SlotValue

Entity = dict[str, Any]
_STATED = {"day", "month", "year"}


def entities(records: Iterable[Record], reports: Reports) -> Iterator[Entity]:
    """The entities of records, each party, person and article once, each record after those that it names."""
    for _, entity in told_entities(records, reports):
        yield entity


def told_entities(records: Iterable[Record], reports: Reports) -> Iterator[tuple[Record, Entity]]:
    """The entities, each with the record that it came with."""
    alpha_2 = {state.code: state.alpha_2.lower() for state in table("states", list[State])}
    once = Once()
    for record in records:
        people = [_person(name) for name in _people(record)]
        parties = [_party(code, alpha_2) for code in record.parties]
        articles = [_article(doc, report) for doc, report in publishers(record, reports)]
        for entity in (*parties, *people, *articles):
            if once.first(entity["id"]):
                yield record, entity
        yield record, _event(record, parties, people, articles)


def entity_id(key: str) -> str:
    """The id of what a key names (`report-…`, `record-…`): a hash, as FollowTheMoney's own makers give."""
    return f"dragoman-{hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()}"


def to_ftm(records: Iterable[Record], reports: Reports) -> Iterator[str]:
    """The entities as lines of JSON."""
    for entity in entities(records, reports):
        yield in_json(json.dumps(entity, ensure_ascii=False)) + "\n"


def _people(record: Record) -> list[str]:
    slots = slots_of(record)
    named: list[str] = []
    for name, slot in kinds()[record.kind].slots.items():
        if slot.type in ("person", "people") and name in slots:
            value = slots[name]
            named += [str(one) for one in value] if isinstance(value, tuple) else [str(value)]
    return list(dict.fromkeys(named))


def _party(code: str, alpha_2: dict[str, str]) -> Entity:
    names = [LEXICON.party(code, lang) for lang in ("en", "ar")]
    properties: dict[str, list[str]] = {"name": names[:1], "alias": names[1:]}
    if code.startswith("org:"):
        return _entity("Organization", f"party-{code}", properties)
    return _entity("PublicBody", f"party-{code}", {**properties, "country": [alpha_2[code]]})


def _person(name: str) -> Entity:
    return _entity("Person", f"person-{name}", {"name": [name]})


def _article(doc: str, report: Report | None) -> Entity:
    found = {"title": doc}
    if report is not None:
        said = {
            "title": report.title or doc,
            "publisher": report.source,
            "publishedAt": report.published,
            "sourceUrl": report.url if report.url and report.url.startswith(("http://", "https://")) else None,
        }
        found = {name: value for name, value in said.items() if value}
    return _entity("Article", f"report-{doc}", {name: [value] for name, value in found.items()})


def _event(record: Record, parties: list[Entity], people: list[Entity], articles: list[Entity]) -> Entity:
    slots = slots_of(record)
    said = [f"{name}: {_text(value)}" for name, value in slots.items()]
    properties: dict[str, list[str]] = {
        "name": [f"{record.kind} {'–'.join(record.parties)} {record.date or ''}".strip()],
        "description": [
            "; ".join([f"status: {record.status}", *([f"date: {record.date}"] if record.date else []), *said])
        ],
        "involved": [entity["id"] for entity in (*parties, *people)],
        "proof": [entity["id"] for entity in articles],
        "notes": list(dict.fromkeys(" ".join(statement.evidence.text.split()) for statement in record.statements)),
        "keywords": [record.kind, record.status],
    }
    if isinstance(slots.get("place"), str):
        properties["location"] = [str(slots["place"])]
    if record.date is not None:
        properties |= _dates(record.date)
    return _entity("Event", f"record-{record.id}", properties)


def _dates(when: Edtf) -> dict[str, list[str]]:
    def exact(end: Edtf | None) -> bool:
        return end is not None and end.precision in _STATED and not end.approximate and not end.uncertain

    if when.precision != "interval":
        return {"date": [str(when)]} if exact(when) else {}
    return {name: [str(end)] for name, end in (("startDate", when.start), ("endDate", when.end)) if exact(end)}


def _text(value: SlotValue) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _entity(schema: str, key: str, properties: dict[str, list[str]]) -> Entity:
    """An entity under a name that stays the same."""
    return {
        "id": entity_id(key),
        "schema": schema,
        "properties": properties,
    }
