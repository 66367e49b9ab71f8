"""The complete form: what is read back is what was written, and makes the same register."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.exports.jsonl import FORMAT, Line, Taken, from_jsonl, take_jsonl, to_jsonl
from dragoman.model.decision import Decision
from dragoman.model.edtf import Edtf
from dragoman.model.errors import FormatError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement
from dragoman.register import Register


def _told(doc: str, words: str, text: str, **said: object) -> Statement:
    start = text.index(words)
    return Statement(
        doc=doc, kind="relations", parties=("JOR", "OMN"), status="done",
        evidence=Evidence(words, start, start + len(words)), slots={"change": "established"}, **said,  # type: ignore[arg-type]
    )  # fmt: skip


TEXTS = {
    "r1": "أُقيمت العلاقات بين عمّان ومسقط في 3 آب 1972.",
    "r2": "بدأت العلاقات بين الأردن وعُمان عام 1972.",
}
GIVEN = [
    (
        Report(id="r1", text=TEXTS["r1"], published="1998-02-01", source="السواحل"),
        (_told("r1", "أُقيمت العلاقات", TEXTS["r1"], date=Edtf.parse("1972-08-03")),),
    ),
    (
        Report(id="r2", text=TEXTS["r2"], published="1999-02-01", source="الميناء"),
        (
            _told(
                "r2",
                "بدأت العلاقات",
                TEXTS["r2"],
                date=Edtf.parse("1972"),
                attributed_to="السفير",
                frame="f",
                reader="x",
            ),
        ),
    ),
    (Report(id="r3", text="لا شيء هنا", source="الميناء"), ()),
]
DECISION = Decision(id="d1", act="accept", on=("abc",), who="سلمى", at="2026-01-01T00:00:00Z", why="تحققت منه")


def test_what_is_read_back_is_what_was_written(records: list[Record]) -> None:
    lines = list(to_jsonl(GIVEN, [DECISION], records))
    read = [line for _, line in from_jsonl(lines)]
    assert [(line.report, line.statements) for line in read if line.report] == GIVEN
    assert [line.decision for line in read if line.decision] == [DECISION]
    assert [line.record for line in read if line.record] == records


def test_a_register_made_of_an_export_holds_the_same_records(tmp_path: Path) -> None:
    with Register.open(tmp_path / "one.sqlite") as one:
        list(one.add_all(GIVEN))
        first = list(one.records())
        lines = list(to_jsonl(GIVEN, records=first))
    with Register.open(tmp_path / "two.sqlite") as two:
        read = [line for _, line in from_jsonl(lines) if line.report is not None]
        list(two.add_all((line.report, line.statements) for line in read if line.report is not None))
        assert list(two.records()) == first
    assert first
    assert [line.record for _, line in from_jsonl(lines) if line.record is not None] == first


def test_lines_are_made_as_they_are_asked_for() -> None:
    def endless() -> object:
        while True:
            yield GIVEN[0]

    lines = to_jsonl(endless())  # type: ignore[arg-type]  # a generator is what is tested
    assert FORMAT in next(lines)
    assert "r1" in next(lines)


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        (['{"report": {"id": "x", "text": ""}}'], "file:1.*does not say dragoman-export/1"),
        ([f'{{"format": "{FORMAT}"}}', "{broken"], "file:2"),
        ([f'{{"format": "{FORMAT}"}}', '{"unknown": 1}'], "file:2"),
    ],
)
def test_a_line_that_is_none_of_the_format_is_named(lines: list[str], fault: str) -> None:
    with pytest.raises(FormatError, match=fault):
        list(from_jsonl(lines, where="file"))


def test_an_empty_line_is_passed_over() -> None:
    assert list(from_jsonl([f'{{"format": "{FORMAT}"}}\n', "\n", '{"report": {"id": "x", "text": ""}}\n'])) == [
        (3, Line(report=Report(id="x", text="")))
    ]


def _taken(lines: list[str], path: Path) -> tuple[Taken, list[FormatError]]:
    faults: list[FormatError] = []
    with Register.open(path) as register:
        return take_jsonl(register, lines, where="file", tell=faults.append), faults


def test_an_export_that_is_taken_in_makes_the_same_register_and_again_changes_nothing(tmp_path: Path) -> None:
    with Register.open(tmp_path / "one.sqlite") as one:
        list(one.add_all(GIVEN))
        (record,) = one.records()
        taken = one.decide("accept", [record.id], who="سلمى", why="تحققت منه")
        one.decide("mark", [record.id], value="internal", who="سلمى", why="داخلي")
        one.undo(taken.id, who="سلمى", why="تسرعت")
        with one.snapshot() as held:
            lines = list(to_jsonl(((said.report, said.statements) for said in held.told()), held.decisions()))
        mark = one.fingerprint()
    first, faults = _taken(lines, tmp_path / "two.sqlite")
    assert (first.reports, first.statements, first.decisions, faults) == ({"added": 3}, 2, 3, [])
    again, faults = _taken(lines, tmp_path / "two.sqlite")
    assert (again.reports, again.statements, again.decisions, faults) == ({"unchanged": 3}, 0, 0, [])
    with Register.open(tmp_path / "two.sqlite") as two:
        assert two.fingerprint() == mark


def test_what_cannot_be_taken_is_told_by_its_line_and_the_rest_is_taken(tmp_path: Path) -> None:
    lines = list(to_jsonl(GIVEN, [DECISION]))
    lines[1] = lines[1].replace("1972.", "1973.")
    lines.insert(2, "{broken\n")
    taken, faults = _taken([*lines, lines[2]], tmp_path / "two.sqlite")
    assert taken.reports == {"added": 3}
    assert [fault.where for fault in faults] == ["file:3", "file:6", "file:7"]
    assert "was changed after it was taken" in faults[1].fault


def test_evidence_that_is_not_in_the_text_that_is_held_is_told(tmp_path: Path) -> None:
    with Register.open(tmp_path / "two.sqlite") as two:
        two.add(Report(id="r1", text="نص آخر"), ())
    taken, faults = _taken(list(to_jsonl(GIVEN)), tmp_path / "two.sqlite")
    assert taken.reports == {"added": 2}
    (fault,) = faults
    assert fault.where == "file:2, report r1"
    assert "not in the text" in fault.fault


def test_a_part_of_an_export_takes_nothing_from_a_register_that_has_the_whole(tmp_path: Path) -> None:
    with Register.open(tmp_path / "two.sqlite") as two:
        list(two.add_all(GIVEN))
        mark = two.fingerprint()
    taken, _ = _taken(list(to_jsonl([(GIVEN[0][0], ())])), tmp_path / "two.sqlite")
    assert taken.reports == {"unchanged": 1}
    with Register.open(tmp_path / "two.sqlite") as two:
        assert two.fingerprint() == mark
