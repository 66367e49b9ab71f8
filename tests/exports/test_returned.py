"""A table of records that is brought back gives the same records, and a row that cannot be taken is told by place."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec
import pytest

from dragoman.exports.parquet import to_parquet
from dragoman.exports.returned import is_ours, read_back, take_back
from dragoman.exports.rows import read_rows
from dragoman.exports.source import Reports
from dragoman.exports.table import Row, columns, rows, to_csv
from dragoman.exports.xlsx import to_xlsx
from dragoman.model.errors import FormatError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register import Register

Make = Callable[..., Record]


def _write_csv(made: Iterable[Row], path: Path) -> None:
    path.write_text("".join(to_csv(made)), "utf-8")


WRITERS: dict[str, Callable[[Iterable[Row], Path], object]] = {
    "csv": _write_csv,
    "xlsx": to_xlsx,
    "parquet": to_parquet,
}


@pytest.fixture
def faults() -> list[FormatError]:
    """What was told."""
    return []


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """An empty register."""
    with Register.open(tmp_path / "register.sqlite") as made:
        yield made


def _bring(register: Register, path: Path, faults: list[FormatError]) -> list[tuple[str, int]]:
    table = read_rows(path)
    assert is_ours(table.columns)
    told = take_back(register, read_back(table.rows, path.name, faults.append), path.name, faults.append)
    return [(added.outcome, added.statements) for added in told]


def _shown(record: Record) -> tuple[object, ...]:
    fields = {one.field: one.value for one in record.fields if one.field not in ("date", "status")}
    return record.kind, record.parties, str(record.date), record.status, sorted(fields.items()), record.marking


@pytest.mark.parametrize("form", WRITERS)
def test_every_record_comes_back_as_it_was_shown(
    form: str, records: list[Record], reports: Reports, register: Register, tmp_path: Path, faults: list[FormatError]
) -> None:
    marked = [msgspec.structs.replace(records[1], marking="restricted"), *records[2:]]
    apart = [
        msgspec.structs.replace(one, statements=(msgspec.structs.replace(one.statements[0], doc=f"r{place}"),))
        for place, one in enumerate(marked)
    ]
    path = tmp_path / f"made.{form}"
    WRITERS[form](rows(apart, reports), path)
    _bring(register, path, faults)
    assert faults == []
    found = sorted(register.records(), key=lambda one: (one.kind, str(one.date)))
    assert [_shown(one) for one in found] == [
        _shown(one) for one in sorted(apart, key=lambda one: (one.kind, str(one.date)))
    ]
    assert _bring(register, path, faults) == [("unchanged", 0)] * len(apart)
    assert len(register.history()) == 1


def test_words_stand_where_they_stood_and_the_rest_is_blank(
    record: Make, reports: Reports, register: Register, tmp_path: Path, faults: list[FormatError]
) -> None:
    one = record("visit", "زار عمّان", start=5, date="2019", to="JOR")
    other = record("meeting", "ثم التقى", start=20, date="2019", form="talks")
    _write_csv(rows([one, other], reports), tmp_path / "made.csv")
    assert _bring(register, tmp_path / "made.csv", faults) == [("added", 2)]
    report = register.report("r1")
    assert report.text == f"{'':5}زار عمّان{'':6}ثم التقى"
    assert (report.source, report.published, report.url) == ("صحيفة السواحل", "2019-05-08", "https://example.org/1")


def test_a_report_that_is_held_keeps_its_text_and_a_row_on_other_words_is_told(
    record: Make, reports: Reports, register: Register, tmp_path: Path, faults: list[FormatError]
) -> None:
    held = Report(id="r1", text="نص كامل فيه زار عمّان وغيرها")
    register.add(held, [])
    good = record("visit", "زار عمّان", start=held.text.index("زار"), date="2019", to="JOR")
    bad = record("meeting", "ثم التقى", start=3, date="2019", form="talks")
    _write_csv(rows([good, bad], reports), tmp_path / "made.csv")
    assert _bring(register, tmp_path / "made.csv", faults) == [("changed", 1)]
    assert register.report("r1") == held
    assert [(fault.where, "not in the text" in fault.fault) for fault in faults] == [("made.csv, row 3", True)]


def test_a_row_that_was_changed_by_hand_is_told_and_changes_nothing(
    records: list[Record], reports: Reports, register: Register, tmp_path: Path, faults: list[FormatError]
) -> None:
    _write_csv(rows(records[1:2], reports), tmp_path / "made.csv")
    _bring(register, tmp_path / "made.csv", faults)
    before = register.fingerprint()
    text = (tmp_path / "made.csv").read_text("utf-8").replace("2019-05-07", "2019-05-09")
    (tmp_path / "made.csv").write_text(text, "utf-8")
    _bring(register, tmp_path / "made.csv", faults)
    assert register.fingerprint() == before
    assert faults[0].where == "made.csv, row 2"
    assert "another date than the register shows" in faults[0].fault
    assert "dragoman decide" in str(faults[0].remedy)


@pytest.mark.parametrize(
    ("column", "cell", "fault", "remedy"),
    [
        ("kind", "journey", "kind cannot be 'journey'", "visit"),
        ("status", "happened", "status cannot be 'happened'", "planned"),
        ("date", "قريبا", "'قريبا' is no date", "2019-05-08"),
        ("parties", "JOR", "two parties or more", "AZE; KWT"),
        ("to", "Atlantis", "no state is known as 'Atlantis'", ""),
        ("level", "great", "level cannot be 'great'", "official"),
        ("start", "x", "'x' is no whole number", "as it was exported"),
        ("evidence", "كلمات", "not as long as their place", "leave doc, evidence"),
        ("marking", "secret", "marking cannot be 'secret'", "restricted"),
    ],
)
def test_a_bad_row_is_told_by_file_row_column_and_remedy_and_the_others_are_taken(
    column: str,
    cell: str,
    fault: str,
    remedy: str,
    records: list[Record],
    reports: Reports,
    register: Register,
    tmp_path: Path,
    faults: list[FormatError],
) -> None:
    made = list(csv.reader(to_csv(rows(records[1:3], reports))))
    made[1][list(columns()).index(column)] = cell
    with (tmp_path / "made.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(made)
    assert _bring(register, tmp_path / "made.csv", faults) == [("added", 1)]
    (told,) = faults
    assert (told.where, fault in told.fault, remedy in str(told.remedy)) == (
        f"made.csv, row 2, column {column}",
        True,
        True,
    )


def test_columns_of_another_table_are_not_taken_for_ours() -> None:
    assert not is_ours(["التاريخ", "الحدث", "kind"])


def test_statements_of_a_table_say_so(
    records: list[Record], reports: Reports, register: Register, tmp_path: Path, faults: list[FormatError]
) -> None:
    _write_csv(rows(records[1:2], reports), tmp_path / "made.csv")
    _bring(register, tmp_path / "made.csv", faults)
    (made,) = register.records()
    first: Statement = made.statements[0]
    assert first.reader == "table"
