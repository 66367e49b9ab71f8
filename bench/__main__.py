"""Measure, print, and write docs/benchmarks.md."""

from __future__ import annotations

import argparse
import os
import platform
import resource
import subprocess
import sys
from collections.abc import Iterable

from bench.corpus import ROOT, SHARED, corpus
from bench.measures import Measure, measures

PAGE = ROOT / "docs" / "benchmarks.md"
INTRODUCTION = r"""# Benchmarks

Written by `make bench`; each figure was taken in the run that the last lines tell of.
Rates depend on the machine, so each stands beside a plain baseline that was measured on the same texts in the same
run: the ratio says how many times as long as the baseline it took. Seconds are processor time on one core.
The baselines are a pass of `str.translate` over the texts, a pass of `re.findall(r"\w+")` over them, and a bare start
of Python.

"""


def main() -> int:
    """Take every measure; `--print` leaves the page as it is."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--reports", type=int, default=1500, help="how many reports of the corpus to measure on")
    parser.add_argument("--print", action="store_true", help="print only, and write no page")
    options = parser.parse_args()
    texts = corpus(options.reports)
    if not SHARED.exists():
        sys.stderr.write(f"bench: the shared corpus is not here ({SHARED}); the figures are of copies of the samples\n")
    taken = []
    for measure in measures(texts):
        sys.stderr.write(f"{measure.what}: {measure.rate:,.2f} {measure.unit}/s, {measure.ratio:,.1f} x\n")
        taken.append(measure)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    about = [
        f"- Texts: {texts.about}; {texts.characters:,} characters.",
        f"- Most memory that the measuring process held, texts and all: {peak:,.0f} MB.",
        f"- {platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cores, {_version()}.",
    ]
    page = INTRODUCTION + _table(taken) + "\n" + "\n".join(about) + "\n"
    sys.stdout.write(page)
    if not options.print:
        PAGE.write_text(page, "utf-8")
    return 0


def _table(taken: Iterable[Measure]) -> str:
    rows = ["| what | rate | took | baseline | ratio |", "| --- | --- | --- | --- | --- |"]
    for one in taken:
        rate = f"{one.rate:,.2f} {one.unit}/s"
        rows.append(f"| {one.what} | {rate} | {one.seconds:,.3f} s | `{one.baseline}` | {one.ratio:,.1f} |")
    return "\n".join(rows) + "\n"


def _version() -> str:
    told = ["git", "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(told, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # fixed words
    return f"commit {commit.stdout.strip()}" if commit.returncode == 0 else "no commit known"


if __name__ == "__main__":
    sys.exit(main())
