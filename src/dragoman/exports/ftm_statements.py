"""Records as FollowTheMoney statements: a row for each value of each entity, with the report that says it.

The rows are those of the CSV that FollowTheMoney itself writes. `origin` is the id of the report, `first_seen` and
`last_seen` the days on which the first and the last report of that value was published; both are empty for what no
report says (the names of states). Lost is what the entities lose: see `ftm`.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable, Iterator

from dragoman.exports.directions import in_cell
from dragoman.exports.ftm import Entity, entity_id, told_entities
from dragoman.exports.lines import liner
from dragoman.exports.source import Reports
from dragoman.model.record import Record

COLUMNS = (
    "canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "origin", "lang", "original_value",
    "external", "first_seen", "last_seen", "id",
)  # fmt: skip
"""The columns, in the order in which FollowTheMoney writes them."""
DATASET = "dragoman"
TYPES = {
    "name": "name", "alias": "name", "country": "country", "title": "string", "publisher": "string",
    "publishedAt": "date", "sourceUrl": "url", "description": "text", "involved": "entity", "proof": "entity",
    "notes": "text", "keywords": "string", "location": "string", "date": "date", "startDate": "date", "endDate": "date",
}  # fmt: skip
"""The type of each property that our entities have."""
_LANGUAGES = {"name": "eng", "alias": "ara"}
"""The language of the names of parties; of all else it is not said."""
_DATES = {"date", "startDate", "endDate"}


def to_ftm_statements(records: Iterable[Record], reports: Reports) -> Iterator[str]:
    """The lines of a CSV file of statements, with a header."""
    line = liner(dialect=csv.unix_dialect)
    yield line(COLUMNS)
    for record, entity in told_entities(records, reports):
        docs = {said.doc: reports(said.doc) for said in record.statements}
        published = {doc: report.published for doc, report in docs.items() if report is not None and report.published}
        for name, values in entity["properties"].items():
            for value in dict.fromkeys(values):
                origin = _origins(record, entity, name, value)
                days = sorted(published[doc] for doc in origin if doc in published)
                lang = _LANGUAGES.get(name, "") if not origin else ""
                yield line(
                    map(in_cell, (
                        entity["id"], entity["id"], name, TYPES[name], entity["schema"], value, DATASET,
                        origin[0] if origin else "", lang, "", "f", days[0] if days else "", days[-1] if days else "",
                        _key(entity["id"], name, value, lang),
                    ))
                )  # fmt: skip


def _origins(record: Record, entity: Entity, name: str, value: str) -> list[str]:
    """The ids of the reports that say a value, in the order of the record's statements."""
    if entity["schema"] in ("PublicBody", "Organization"):
        return []
    if entity["schema"] == "Article":
        return [doc for doc in _docs(record) if entity["id"] == entity_id(f"report-{doc}")]
    if name == "notes":
        return [said.doc for said in record.statements if " ".join(said.evidence.text.split()) == value]
    if name in _DATES:
        keys = {key for shown in record.fields if shown.field == "date" for key in shown.statements}
        return list(dict.fromkeys(said.doc for said in record.statements if said.key in keys)) or _docs(record)
    return _docs(record)


def _docs(record: Record) -> list[str]:
    return list(dict.fromkeys(said.doc for said in record.statements))


def _key(entity: str, name: str, value: str, lang: str) -> str:
    """The id that FollowTheMoney gives a statement."""
    said = f"{DATASET}.{entity}.{name}.{value}" + (f"@{lang}" if lang else "")
    return hashlib.sha1(said.encode(), usedforsecurity=False).hexdigest()
