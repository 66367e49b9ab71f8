"""The public formats as JSON Schema (draft 2020-12), made from the types and `kinds.yml`; the files beside this ship.

A format's version counts up when a line that was right becomes wrong; new optional fields do not change it.
"""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import msgspec

from dragoman.model.edtf import Edtf
from dragoman.model.kinds import STATUSES, Kind, Slot, kinds
from dragoman.model.report import Report
from dragoman.model.statement import Statement

VERSIONS = {"report": 1, "statement": 1}
"""The version of each format."""

_TYPES: dict[str, type[msgspec.Struct]] = {"report": Report, "statement": Statement}
_POINT = r"(\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)(-(\d{2}|XX)(-(\d{2}|XX))?)?[~?%]?"
_PARTY = {"type": "string", "pattern": r"^([A-Z]{3}|org:\S+)$"}
_SLOTS: dict[str, dict[str, Any]] = {
    "text": {"type": "string", "minLength": 1},
    "texts": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1},
    "person": {"type": "string", "minLength": 1},
    "people": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1},
    "party": {"anyOf": [_PARTY, {"type": "array", "items": _PARTY, "minItems": 1}]},
    "integer": {"type": "integer", "minimum": 0},
    "number": {"type": "number"},
    "unit": {"type": "string", "pattern": "^([A-Z]{3}|percent|count|tonne)$"},
}


def filename(name: str) -> str:
    """The file that holds a format's schema, its version in its name."""
    return f"{name}-{VERSIONS[name]}.schema.json"


def shipped(name: str) -> dict[str, Any]:
    """The schema of `report` or `statement` lines, as the file says it."""
    schema: dict[str, Any] = json.loads(resources.files(__package__).joinpath(filename(name)).read_text("utf-8"))
    return schema


def made(name: str) -> dict[str, Any]:
    """The schema as the types and the table of kinds give it today, from which the file is written."""
    parts = msgspec.json.schema(_TYPES[name], schema_hook=_hook)["$defs"]
    title = _TYPES[name].__name__
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:dragoman:{name}:{VERSIONS[name]}",
        **_plain(parts.pop(title)),
    }
    if parts:
        schema["$defs"] = {part: _plain(each) for part, each in parts.items()}
    fields = schema["properties"]
    if name == "statement":
        fields["kind"] = {"enum": list(kinds())}
        fields["status"] = {"enum": list(STATUSES)}
        fields["parties"] |= {"items": _PARTY, "minItems": 1, "uniqueItems": True}
        fields["slots"] = {"type": "object"}
        schema["allOf"] = [_slots_of(kind) for kind in kinds().values()]
    else:
        fields["published"] = {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}], "default": None}
    return schema


def _slots_of(kind: Kind) -> dict[str, Any]:
    slots = {slot.name: _slot(slot) for slot in kind.slots.values()}
    return {
        "if": {"properties": {"kind": {"const": kind.name}}},
        "then": {
            "properties": {"slots": {"description": kind.about, "properties": slots, "additionalProperties": False}}
        },
    }


def _slot(slot: Slot) -> dict[str, Any]:
    return {"enum": list(slot.words)} if slot.type == "word" else _SLOTS[slot.type]


def _hook(of: type) -> dict[str, Any]:
    if of is Edtf:
        return {"type": "string", "pattern": rf"^({_POINT}|({_POINT}|\.\.)?/({_POINT}|\.\.)?)$"}
    raise NotImplementedError(f"no schema for {of!r}")


def _plain(part: dict[str, Any]) -> dict[str, Any]:
    """A type's schema with its docstring's line breaks closed up, paragraph by paragraph."""
    return part | {"description": "\n".join(" ".join(each.split()) for each in part["description"].split("\n\n"))}
