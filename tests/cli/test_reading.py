"""A report on which the reader itself fails is told and counted, and the others are read."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.desk import VISIT, Desk

from dragoman.cli.inputs import Inputs
from dragoman.cli.reading import read_all
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def test_one_report_on_which_the_reader_fails_stops_none_of_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    read = Reader.read

    def failing(self: Reader, report: Report) -> list[Statement]:
        if report.id == "b":
            raise ZeroDivisionError("a fault put here")
        return read(self, report)

    monkeypatch.setattr(Reader, "read", failing)
    inputs = Inputs([str(Desk(tmp_path).jsonl("in.jsonl", *({"id": name, "text": VISIT} for name in "abc")))])
    assert [(report.id, len(found)) for report, found in read_all(inputs, "reading")] == [("a", 1), ("c", 1)]
    assert inputs.failed == 1
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert "report b" in told[0]
    assert "a fault put here" in told[0]


def test_with_the_traceback_asked_for_the_fault_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(self: Reader, report: Report) -> list[Statement]:
        raise ZeroDivisionError(f"{self} {report}")

    monkeypatch.setattr(Reader, "read", failing)
    monkeypatch.setenv("DRAGOMAN_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        list(read_all(Inputs([str(Desk(tmp_path).file("in.txt", VISIT))]), "reading"))
