"""Measure what exports cost in memory and time: `python -m bench.exports --sizes 40000,160000,1000000 [--page]`.

A register of synthetic statements of many kinds is made in each size, one record in a hundred accepted by a person, and
each format is exported from each, in a process of its own. Where the peaks do not grow with the register, an export
holds a page of it and no more. The baseline is a process that opens the largest register and reads one pair.
With `--keep FOLDER` the registers stay there and are not made again; else everything is thrown away.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bench.corpus import ROOT
from dragoman.lexicon.load import State, table
from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement
from dragoman.register import Register

PAGE = ROOT / "docs" / "benchmarks-exports.md"
SIZES = "40000,160000,1000000"
EACH = 10
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

Each table was written by one run of `python -m bench.exports --page`, the last of them at the end of this page.
Peaks are of the whole process, the program itself in them; the ratio is that of the largest register's peak to the one
before it. SQLite keeps up to 64 MB of pages at hand, which a small register does not fill: so peaks rise to some
150,000 statements, and from there to a million no more. FollowTheMoney and JSON-LD remember a hundred thousand names,
Parquet holds ten thousand rows. Seconds are processor time on one core, for the largest register, beside other work.
"""


class Cost(NamedTuple):
    """What a process cost: its peak in megabytes, and processor seconds."""

    peak: float
    seconds: float


def main() -> int:
    """Fill the registers and export them."""
    parser = argparse.ArgumentParser(prog="python -m bench.exports", description=__doc__)
    parser.add_argument("--sizes", default=SIZES, help="numbers of statements, the smallest first, with commas between")
    parser.add_argument("--formats", default=",".join(FORMATS), help="which formats, with commas between")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the registers here, and take those there")
    parser.add_argument("--page", action="store_true", help=f"add the table to {PAGE.relative_to(ROOT)}")
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    heads = ["format", *(f"peak, {size:,}" for size in sizes), "ratio", "seconds"]
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    with tempfile.TemporaryDirectory() as folder:
        registers = [_filled(options.keep or Path(folder), size) for size in sizes]
        bare = _cost("records", "AZE", "KWT", "--json", "--register", str(registers[-1]))
        for form in options.formats.split(","):
            to = str(Path(folder) / f"made.{form}")
            costs = [_cost("export", "--format", form, "--to", to, "--register", str(one)) for one in registers]
            peaks = [f"{cost.peak:,.0f} MB" for cost in costs]
            ratio = costs[-1].peak / costs[max(0, len(costs) - 2)].peak
            lines.append(f"| {form} | {' | '.join(peaks)} | {ratio:.2f} | {costs[-1].seconds:,.1f} |")
            sys.stderr.write(lines[-1] + "\n")
    lines += ["", f"- Baseline, one pair of the largest register read: {bare.peak:,.0f} MB, {bare.seconds:,.1f} s."]
    lines.append(f"- {EACH} statements to a report, of {len(_KINDS)} kinds, on SQLite.")
    section = "\n".join((f"\n## Up to {sizes[-1]:,} statements\n", *lines, ""))
    sys.stdout.write(section)
    if options.page:
        page = PAGE.read_text("utf-8") if PAGE.exists() else INTRODUCTION
        PAGE.write_text(page + section, "utf-8")
    return 0


def _cost(*arguments: str) -> Cost:
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", CHILD, *arguments], capture_output=True, text=True, check=True
    )
    peak, seconds = done.stderr.splitlines()[-1].split()
    return Cost(float(peak), float(seconds))


def _filled(folder: Path, statements: int) -> Path:
    """The register of so many statements in a folder; made if it is not there."""
    path = folder / f"{statements}.sqlite"
    if path.exists():
        return path
    beside = path.with_suffix(".making")
    with Register.open(beside) as register:
        for place, _ in enumerate(register.add_all(_reports(statements // EACH))):
            if place % 10_000 == 0:
                sys.stderr.write(f"{path.name}: {place * EACH:,} statements\n")
        with register.snapshot() as held:
            wanted = [record.id for place, record in enumerate(held.records()) if place % 100 == 0]
        for id_ in wanted:
            register.decide("accept", [id_], who="bench", why="to have gold")
    beside.rename(path)
    return path


def _slots(kind: str, one: str, other: str, words: str, chance: random.Random) -> dict[str, Any]:
    """What a statement of a kind says, drawn from a wide choice where the world's is wide."""
    people = (words[:11], words[12:23])
    made: dict[str, dict[str, Any]] = {
        "visit": {"from": one, "to": other, "people": people},
        "meeting": {"people": people, "place": words[:5], "form": "talks"},
        "agreement": {"instrument": "memorandum", "subject": words[:17], "change": "signed"},
        "mission": {"type": "embassy", "sender": one, "host": other, "change": chance.choice(("opened", "closed"))},
        "appointment": {"person": people[0], "sender": one, "host": other, "change": "named"},
        "figure": {"measure": "trade", "value": chance.randrange(1, 10**9), "unit": "USD"},
        "message": {"type": "letter", "sender": people[0], "receiver": people[1], "from": one, "to": other},
        "position": {"actor": one, "target": other, "stance": "support", "topic": words[:17]},
    }
    return made[kind]


_KINDS = ("visit", "meeting", "agreement", "mission", "appointment", "figure", "message", "position")


def _reports(number: int) -> Iterator[tuple[Report, list[Statement]]]:
    """Reports of ten statements each, no two alike."""
    chance = random.Random(3)  # noqa: S311  # a fixed mixture
    codes = [state.code for state in table("states", list[State])]
    for place in range(number):
        said: list[Statement] = []
        text = ""
        for at in range(EACH):
            words = " ".join("".join(chance.choices(LETTERS, k=5)) for _ in range(8))
            one, other = chance.sample(codes, 2)
            date = f"{chance.randint(1990, 2024)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
            kind = _KINDS[(place + at) % len(_KINDS)]
            said.append(
                Statement(
                    doc=f"r{place}",
                    kind=kind,
                    parties=tuple(sorted((one, other))),
                    status="done",
                    evidence=Evidence(words, len(text), len(text) + len(words)),
                    date=Edtf.parse(date),
                    slots=_slots(kind, one, other, words, chance),
                )
            )
            text += words + ". "
        yield Report(id=f"r{place}", text=text, source=f"صحيفة {place % 40}", published="2024-12-31"), said


if __name__ == "__main__":
    sys.exit(main())
