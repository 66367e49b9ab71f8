"""What a long brief costs, the whole command: `python -m bench.briefs [--records 2000] [--page]`.

A register is filled with synthetic reports of one pair, made as `bench.synthetic` makes them, and its brief is written
in each form from the command line. Processor time is that of the command and its children; the clock tells of whatever
else runs on the machine too, and so does, by less, processor time: a bare `dragoman --help` beside shows how much.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from bench.corpus import ROOT, corpus
from bench.synthetic import Maker, Template
from dragoman.reader import Reader
from dragoman.register import Register

PAGE = ROOT / "docs" / "benchmarks-briefs.md"
PAIR = "JOR", "OMN"
FORMS = ("md", "html", "docx", "pdf")
BATCH = 50
_INSTALLED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As where the program was installed: its modules compiled once, not each time anew."""
INTRODUCTION = """# Time of a long brief

Each table was written by one run of `python -m bench.briefs --page`, the last of them at the end of this page.
Each figure is the whole command's, from the start of Python to the file: the best of three by processor time, and what
the clock said of that run. The bound is 2 seconds, 5 for PDF, on the machine alone.
"""


class Taken(NamedTuple):
    """Seconds of processor time and by the clock."""

    worked: float
    passed: float


class OfAPair(Maker):
    """Makes reports whose statements are all of one pair."""

    def _renamed(self, parties: set[str]) -> dict[str, str]:
        return super()._renamed(parties) | dict(zip(sorted(parties), PAIR, strict=False))


def main() -> int:
    """Fill a register and write its brief."""
    parser = argparse.ArgumentParser(prog="python -m bench.briefs", description=__doc__)
    parser.add_argument("--records", type=int, default=2000, help="how many records the pair has at least")
    parser.add_argument("--reports", type=int, default=1000, help="how many corpus reports the make-up is drawn from")
    parser.add_argument("--page", action="store_true", help=f"add the table to {PAGE.relative_to(ROOT)}")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "register.sqlite"
        held = _filled(place, options.records, options.reports)
        bare = _best("--help")
        lines = ["| command | processor time | by the clock |", "| --- | --- | --- |"]
        lines.append(f"| `dragoman --help` | {bare.worked:,.2f} s | {bare.passed:,.2f} s |")
        for lang in ("ar", "en"):
            for form in FORMS:
                to = str(Path(folder) / f"made.{form}")
                taken = _best("brief", *PAIR, "--lang", lang, "--to", to, "--register", str(place))
                lines.append(
                    f"| `brief --lang {lang} --to made.{form}` | {taken.worked:,.2f} s | {taken.passed:,.2f} s |"
                )
                sys.stderr.write(lines[-1] + "\n")
    about = f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cores"
    load = f"{os.getloadavg()[1]:.1f} processes wanted to run at the end"
    section = "\n".join((f"\n## {held:,} records\n", *lines, "", f"- {about}; {load}.", ""))
    sys.stdout.write(section)
    if options.page:
        page = PAGE.read_text("utf-8") if PAGE.exists() else INTRODUCTION
        PAGE.write_text(page + section, "utf-8")
    return 0


def _filled(place: Path, wanted: int, reports: int) -> int:
    """Fill a register until the pair has so many records; how many it has."""
    reader = Reader()
    templates = [Template(report, list(reader.read(report))) for report in corpus(reports).reports]
    made = OfAPair(templates, 11).reports(0)
    with Register.open(place) as register:
        while True:
            list(register.add_all(list(islice(made, BATCH))))
            held = next((pair.records for pair in register.pairs() if set(pair[:2]) == set(PAIR)), 0)
            if held >= wanted:
                return held


def _best(*arguments: str) -> Taken:
    """The best of three runs by processor time."""
    return min(_taken(*arguments) for _ in range(3))


def _taken(*arguments: str) -> Taken:
    before, start = _children(), time.perf_counter()
    command = [str(Path(sys.executable).with_name("dragoman")), *arguments]
    subprocess.run(command, capture_output=True, check=True, env=_INSTALLED)  # noqa: S603  # our own program
    return Taken(_children() - before, time.perf_counter() - start)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
