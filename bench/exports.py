"""Measure what exports cost in memory and time: `python -m bench.exports --statements 80000 [--page]`.

Two registers of synthetic visits are made, one twice as large as the other, and each format is exported from
both, each in a process of its own. Where the ratio of the two peaks is near 1, memory does not grow with the register.
The baseline is a process that opens the large register and reads one record. Everything is thrown away.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.corpus import ROOT
from dragoman.lexicon.load import State, table
from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement
from dragoman.register import Register

PAGE = ROOT / "docs" / "benchmarks-exports.md"
TIMES, EACH = 2, 10
FORMATS = (
    "jsonl", "csv", "xlsx", "parquet", "plover", "cameo", "ftm", "ftm-statements", "jsonld", "graphml", "missions",
    "visits", "treaties", "gold",
)  # fmt: skip
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
CHILD = """
import resource, sys
from dragoman.cli import main
try:
    main(sys.argv[1:])
finally:
    used = resource.getrusage(resource.RUSAGE_SELF)
    # Not ru_maxrss: a child begins with that of the process which started it.
    peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
    print(int(peak.split()[1]) / 1024, used.ru_utime + used.ru_stime, file=sys.stderr)
"""
INTRODUCTION = """# Memory and time of exports

Written by `python -m bench.exports --page`; each figure was taken in the run that the last line tells of.
Peaks are of the whole process, the program itself in them; the ratio is that of the larger register's peak to the
smaller's, which has half of the statements. SQLite keeps up to 64 MB of pages at hand, which the smaller register fills
only where all of it is read (JSONL); FollowTheMoney remembers a hundred thousand names. Seconds are processor time on
one core, for the larger register.

"""


class Cost(NamedTuple):
    """What a process cost: its peak in megabytes, and processor seconds."""

    peak: float
    seconds: float


def main() -> int:
    """Fill two registers and export them."""
    parser = argparse.ArgumentParser(prog="python -m bench.exports", description=__doc__)
    parser.add_argument("--statements", type=int, default=80_000)
    parser.add_argument("--formats", default=",".join(FORMATS), help="which formats, with commas between")
    parser.add_argument("--page", action="store_true", help=f"write the table to {PAGE.relative_to(ROOT)}")
    options = parser.parse_args()
    few = options.statements // TIMES
    lines = [
        f"| format | peak, {few:,} | peak, {options.statements:,} | ratio | seconds |",
        "| --- | --- | --- | --- | --- |",
    ]
    with tempfile.TemporaryDirectory() as folder:
        small, large = (_filled(Path(folder), number) for number in (few, options.statements))
        bare = _cost("records", "AZE", "KWT", "--json", "--register", str(large))
        for form in options.formats.split(","):
            to = str(Path(folder) / f"made.{form}")
            one, other = (
                _cost("export", "--format", form, "--to", to, "--register", str(register))
                for register in (small, large)
            )
            peaks = f"{one.peak:,.0f} MB | {other.peak:,.0f} MB | {other.peak / one.peak:.2f}"
            lines.append(f"| {form} | {peaks} | {other.seconds:,.1f} |")
            sys.stderr.write(lines[-1] + "\n")
    lines += ["", f"- Baseline, one pair of the larger register read: {bare.peak:,.0f} MB, {bare.seconds:,.1f} s."]
    lines.append(f"- {options.statements:,} statements in {options.statements // EACH:,} reports, on SQLite.")
    page = INTRODUCTION + "\n".join(lines) + "\n"
    sys.stdout.write(page)
    if options.page:
        PAGE.write_text(page, "utf-8")
    return 0


def _cost(*arguments: str) -> Cost:
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", CHILD, *arguments], capture_output=True, text=True, check=True
    )
    peak, seconds = done.stderr.splitlines()[-1].split()
    return Cost(float(peak), float(seconds))


def _filled(folder: Path, statements: int) -> Path:
    path = folder / f"{statements}.sqlite"
    with Register.open(path) as register:
        for _ in register.add_all(_reports(statements // EACH)):
            pass
    return path


def _reports(number: int) -> Iterator[tuple[Report, list[Statement]]]:
    """Reports of ten visits each, no two alike."""
    chance = random.Random(3)  # noqa: S311  # a fixed mixture
    codes = [state.code for state in table("states", list[State])]
    for place in range(number):
        said: list[Statement] = []
        text = ""
        for _ in range(EACH):
            words = " ".join("".join(chance.choices(LETTERS, k=5)) for _ in range(8))
            one, other = sorted(chance.sample(codes, 2))
            date = f"{chance.randint(1990, 2024)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
            said.append(
                Statement(
                    doc=f"r{place}",
                    kind="visit",
                    parties=(one, other),
                    status="done",
                    evidence=Evidence(words, len(text), len(text) + len(words)),
                    date=Edtf.parse(date),
                    slots={"from": one, "to": other, "people": (words[:11],)},
                )
            )
            text += words + ". "
        yield Report(id=f"r{place}", text=text, source=f"صحيفة {place % 40}", published="2024-12-31"), said


if __name__ == "__main__":
    sys.exit(main())
