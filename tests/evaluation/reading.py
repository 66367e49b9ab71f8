"""What the reader makes of the gold, and how often each of its frames fires on the corpus."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from dragoman.evaluation.comparable import of_lines, of_statement
from dragoman.evaluation.score import Score, score
from dragoman.lexicon.frames.frames import frames
from dragoman.model.codec import from_lines
from dragoman.model.report import Report
from dragoman.reader import Reader

HELD_OUT = 0
"""The fold that nobody looks at while writing rules."""


def fold_of(report: str) -> int:
    """The fold, of five, that a report of the gold is in."""
    return int(hashlib.sha256(report.encode()).hexdigest(), 16) % 5


def measure_reading(shared: Path, *, held_out: bool | None = None) -> Score:
    """The score on the gold's reports: all, only those held out, or only the others."""
    lines = (shared / "gold" / "reports.jsonl").read_text("utf-8").splitlines()
    reports = [
        report
        for report in from_lines(lines, Report)
        if held_out is None or held_out == (fold_of(report.id) == HELD_OUT)
    ]
    texts = {report.id: report.text for report in reports}
    gold = of_lines((shared / "gold" / "statements.jsonl").read_text("utf-8").splitlines(), texts, where="gold")
    reader = Reader()
    return score(list(texts), gold, [of_statement(said) for report in reports for said in reader.read(report)])


def measure_frames(shared: Path, count: int) -> tuple[int, Counter[str]]:
    """How often each frame fires on so many reports of the corpus, evenly spread; frames that never do count 0."""
    script = shared / "corpus" / "reports.py"
    lines = subprocess.run([sys.executable, script], capture_output=True, check=True).stdout.splitlines()
    chosen = [json.loads(line) for line in lines[:: max(1, len(lines) // count)]]
    reader = Reader()
    fired = Counter({frame.name: 0 for frame in frames()})
    for row in chosen:
        fired.update(said.frame or "" for said in reader.read(Report(**row)))
    return len(chosen), fired
