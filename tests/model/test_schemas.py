"""The JSON Schemas that ship: they say what the types say, and refuse what is no statement or report."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dragoman.model import schemas
from dragoman.model.codec import from_json, to_json
from dragoman.model.edtf import Edtf
from dragoman.model.kinds import kinds
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement

VISIT: dict[str, Any] = {
    "doc": "a",
    "kind": "visit",
    "parties": ["JOR", "TUN"],
    "date": "2004-10~/2004-12~",
    "status": "done",
    "evidence": {"text": "زار وزير الخارجية التونسي عمّان", "start": 0, "end": 31},
    "slots": {"roles": ["وزير الخارجية التونسي"], "from": "TUN", "to": "JOR", "level": "official"},
}
SAMPLES = {
    "text": "النقل",
    "texts": ["النقل"],
    "person": "سارة الفارسي",
    "people": ["سارة الفارسي"],
    "party": "org:GCC",
    "integer": 3,
    "number": 2.5,
    "unit": "USD",
}


def faults(name: str, value: object) -> list[str]:
    return [fault.message for fault in Draft202012Validator(schemas.shipped(name)).iter_errors(value)]


@pytest.mark.parametrize("name", schemas.VERSIONS)
def test_the_schema_that_ships_is_what_the_types_give(name: str) -> None:
    Draft202012Validator.check_schema(schemas.shipped(name))
    assert schemas.shipped(name) == schemas.made(name)


def test_a_statement_s_line_is_of_the_schema_both_with_and_without_its_unknowns() -> None:
    assert faults("statement", VISIT) == []
    assert faults("statement", VISIT | {"date": None, "attributed_to": None}) == []
    assert faults("statement", {name: value for name, value in VISIT.items() if name not in ("date", "slots")}) == []


@pytest.mark.parametrize("kind", kinds())
def test_every_slot_of_every_kind_has_its_place(kind: str) -> None:
    slots = {
        slot.name: slot.words[0] if slot.type == "word" else SAMPLES[slot.type] for slot in kinds()[kind].slots.values()
    }
    assert faults("statement", VISIT | {"kind": kind, "slots": slots}) == []
    assert faults("statement", VISIT | {"kind": kind, "slots": slots | {"colour": "green"}}) != []


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "war"},
        {"status": "maybe"},
        {"parties": []},
        {"parties": ["Jordan"]},
        {"parties": ["JOR", "JOR"]},
        {"date": "late 2004"},
        {"date": "2004-1"},
        {"evidence": "زار"},
        {"evidence": {"text": "زار"}},
        {"slots": {"level": "grand"}},
        {"slots": {"instrument": "treaty"}},
        {"slots": {"to": "عمّان"}},
        {"doc": None},
    ],
)
def test_what_is_no_statement_is_refused(wrong: dict[str, Any]) -> None:
    assert faults("statement", VISIT | wrong) != []


@pytest.mark.parametrize("missing", ["doc", "kind", "parties", "status", "evidence"])
def test_a_statement_without_what_makes_it_one_is_refused(missing: str) -> None:
    assert faults("statement", {name: value for name, value in VISIT.items() if name != missing}) != []


@pytest.mark.parametrize(
    "date",
    [
        "1994-10-10",
        "1995-03",
        "2004",
        "199X",
        "19XX",
        "2024-01/2024-09",
        "../2004",
        "2004/..",
        "2004-12-XX",
        "2004-21?",
    ],
)
def test_a_date_that_the_notation_holds_is_of_the_schema(date: str) -> None:
    assert str(Edtf.parse(date)) == date
    assert faults("statement", VISIT | {"date": date}) == []


def test_what_the_types_write_the_schema_takes() -> None:
    statement = Statement(
        doc="a",
        kind="figure",
        parties=("JOR", "TUN"),
        status="ongoing",
        evidence=Evidence("نحو 40 ألف سائح", 3, 18),
        date=Edtf.parse("2023"),
        slots={"measure": "tourists", "value": 40000, "unit": "count", "comparator": "about"},
        frame="figure.count",
        reader="rules 1",
    )
    line = to_json(statement)
    assert faults("statement", json.loads(line)) == []
    assert from_json(line, Statement) == statement


def test_a_report_wants_an_id_and_a_text_and_a_whole_date() -> None:
    report = Report(id="a", text="نص", published="2024-03-02", source="وكالة")
    assert faults("report", json.loads(to_json(report))) == []
    assert faults("report", {"id": "a"}) != []
    assert faults("report", {"id": "a", "text": 7}) != []
    validator = Draft202012Validator(schemas.shipped("report"), format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert list(validator.iter_errors({"id": "a", "text": "نص", "published": "2024"}))
