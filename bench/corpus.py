"""The reports that are measured on: the shared corpus where it is at hand, else the samples, and it says so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec

from dragoman import samples
from dragoman.model.codec import from_lines
from dragoman.model.report import Report

ROOT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("DRAGOMAN_SHARED", ROOT.parent / "shared"))


class Corpus(msgspec.Struct, frozen=True):
    """The reports, and in words where they come from."""

    reports: list[Report]
    about: str

    @property
    def characters(self) -> int:
        """Code points of all texts."""
        return sum(len(report.text) for report in self.reports)


def corpus(count: int) -> Corpus:
    """So many reports, spread evenly over the corpus; the samples over and over where the corpus is not here."""
    script = SHARED / "corpus" / "reports.py"
    if not script.exists():
        read = list(from_lines(samples.file().read_text("utf-8").splitlines(), Report))
        many = [msgspec.structs.replace(read[at % len(read)], id=f"copy-{at}") for at in range(count)]
        return Corpus(many, f"{count} copies of the sample reports, because the corpus is not here")
    lines = subprocess.run([sys.executable, script], capture_output=True, check=True).stdout.splitlines()  # noqa: S603  # the shared script, by its path
    step = max(1, len(lines) // count)
    chosen = list(from_lines(lines[::step][:count], Report))
    return Corpus(chosen, f"{len(chosen):,} reports of the shared corpus's {len(lines):,}, evenly spread")
