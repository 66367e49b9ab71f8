"""Records as linked data (JSON-LD): events and organisations of schema.org, sources by PROV.

Each record is an `Event` that `prov:wasDerivedFrom` one `Quotation` for each statement, which `isPartOf` its article.
Dates stand as EDTF in `dct:date`; `startDate` and `endDate` only where they are days, months or years that were said.
Lost: the rule that chose a value, and the rivals of a disagreement (each quotation says its own date).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from dragoman.briefs.naming import LEXICON
from dragoman.exports.directions import in_json
from dragoman.exports.source import Once, Reports, publishers, slots_of
from dragoman.model.edtf import Edtf
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement

CONTEXT = {
    "@vocab": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "dct": "http://purl.org/dc/terms/",
    "dragoman": "urn:dragoman:slot:",
}
_STATED = {"day", "month", "year"}


def to_jsonld(records: Iterable[Record], reports: Reports) -> Iterator[str]:
    """The text of one JSON-LD document, in pieces: each party and each article once, then each record."""
    yield f'{{"@context": {json.dumps(CONTEXT)}, "@graph": [\n'
    once = Once()
    first = True
    for record in records:
        for node in _nodes(record, reports, once):
            yield ("" if first else ",\n") + in_json(json.dumps(node, ensure_ascii=False))
            first = False
    yield "\n]}\n"


def _nodes(record: Record, reports: Reports, once: Once) -> Iterator[dict[str, Any]]:
    for code in record.parties:
        if once.first(code):
            yield _party(code)
    for doc, report in publishers(record, reports):
        if once.first(f"report {doc}"):
            yield _article(doc, report)
    yield _event(record)


def _party(code: str) -> dict[str, Any]:
    return {
        "@id": _id("party", code),
        "@type": ["Organization", "prov:Agent"] if code.startswith("org:") else ["Country", "prov:Agent"],
        "identifier": code,
        "name": [{"@value": LEXICON.party(code, lang), "@language": lang} for lang in ("ar", "en")],
    }


def _article(doc: str, report: Report | None) -> dict[str, Any]:
    node: dict[str, Any] = {"@id": _id("report", doc), "@type": ["NewsArticle", "prov:Entity"], "identifier": doc}
    if report is not None:
        found = {
            "headline": report.title,
            "datePublished": report.published,
            "inLanguage": report.lang,
            "url": report.url,
            "publisher": {"@type": "Organization", "name": report.source} if report.source else None,
        }
        node |= {name: value for name, value in found.items() if value is not None}
    return node


def _event(record: Record) -> dict[str, Any]:
    node: dict[str, Any] = {
        "@id": _id("record", record.id),
        "@type": ["Event", "prov:Entity"],
        "additionalType": _id("kind", record.kind),
        "identifier": record.id,
        "dragoman:status": record.status,
        "participant": [{"@id": _id("party", code)} for code in record.parties],
        "prov:wasDerivedFrom": [_quotation(statement) for statement in record.statements],
    }
    if record.date is not None:
        node["dct:date"] = str(record.date)
        node |= _dates(record.date)
    slots = slots_of(record)
    if isinstance(slots.get("place"), str):
        node["location"] = {"@type": "Place", "name": slots["place"]}
    node |= {f"dragoman:{name}": list(value) if isinstance(value, tuple) else value for name, value in slots.items()}
    return node


def _dates(when: Edtf) -> dict[str, str]:
    """Start and end where they were said so exactly and without a mark of doubt."""
    ends = {"startDate": when.start, "endDate": when.end}
    return {
        name: str(end)
        for name, end in ends.items()
        if end is not None and end.precision in _STATED and not end.approximate and not end.uncertain
    }


def _quotation(statement: Statement) -> dict[str, Any]:
    node: dict[str, Any] = {
        "@id": _id("statement", statement.key),
        "@type": ["Quotation", "prov:Entity"],
        "text": statement.evidence.text,
        "dragoman:start": statement.evidence.start,
        "dragoman:end": statement.evidence.end,
        "isPartOf": {"@id": _id("report", statement.doc)},
    }
    if statement.date is not None:
        node["dct:date"] = str(statement.date)
    if statement.attributed_to:
        node["spokenByCharacter"] = {"@type": "Person", "name": statement.attributed_to}
    return node


def _id(kind: str, name: str) -> str:
    """A URN that holds any name: what a URN may not hold is percent-encoded."""
    held = name if name.isascii() and name.isalnum() else quote(name, safe="")
    return f"urn:dragoman:{kind}:{held}"
