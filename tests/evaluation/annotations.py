"""What the reader makes of the texts that we annotated ourselves, after the guide of the gold.

`annotated/written.*` are reports that we wrote, whole, and `annotated/later.*` those of a later day.
`annotated/corpus.*` are annotations of reports of the shared corpus, by id and offsets, with none of their words: the
ids of every annotated report by the set that it is in, those without a statement too, and the statements. Rules were
written with the sets `learned` and `alike`, the second drawn so that its words are as near to the gold's as the gold's
are to each other; `blind` was only measured.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from dragoman.evaluation.comparable import of_lines, of_statement
from dragoman.evaluation.score import Score, score
from dragoman.model.codec import from_lines
from dragoman.model.report import Report
from dragoman.reader import Reader

_HERE = Path(__file__).parent / "annotated"


def measure_written() -> dict[str, Score]:
    """The score on each set of the reports that we wrote."""
    return {name: _written(name) for name in ("written", "later")}


def _written(name: str) -> Score:
    reports = list(from_lines((_HERE / f"{name}.reports.jsonl").read_text("utf-8").splitlines(), Report))
    return _score(reports, (_HERE / f"{name}.statements.jsonl").read_text("utf-8").splitlines())


def measure_corpus(shared: Path) -> dict[str, Score]:
    """The score on each set of annotated reports of the corpus."""
    sets: dict[str, list[str]] = json.loads((_HERE / "corpus.reports.json").read_text("utf-8"))
    wanted = [report for reports in sets.values() for report in reports]
    printed = subprocess.run(
        [sys.executable, shared / "corpus" / "reports.py", *wanted], capture_output=True, check=True
    ).stdout.splitlines()
    reports = {report.id: report for report in (Report(**json.loads(line)) for line in printed)}
    statements = (_HERE / "corpus.statements.jsonl").read_text("utf-8").splitlines()
    return {name: _score([reports[report] for report in ids], statements) for name, ids in sets.items()}


def _score(reports: list[Report], statements: list[str]) -> Score:
    texts = {report.id: report.text for report in reports}
    reader = Reader()
    found = [of_statement(said) for report in reports for said in reader.read(report)]
    return score(list(texts), of_lines(statements, texts, where="annotated"), found)
