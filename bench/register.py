"""Measure a register of synthetic statements: `python -m bench.register --statements 100000 [--on URL] [--page]`.

Every figure stands beside a plain baseline of the same run, like those of `bench.measures`: what is written beside rows
of the same JSON put into a bare SQLite table, what is read beside `json.loads` of the same. Seconds are processor time
on one core where the register is in this process, and time by the clock on PostgreSQL, whose server has its own.
Nothing is kept: SQLite's file is thrown away, and the URL is of an empty database.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from sqlalchemy import create_engine, text

from bench.corpus import ROOT, corpus
from bench.synthetic import Maker, Template
from dragoman.model.codec import to_json
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader
from dragoman.register import PairCount, Register

Made = tuple[Report, list[Statement]]
PAGE = ROOT / "docs" / "benchmarks-register.md"
SMALL, BATCH, BATCHES = 2_000, 100, 5


class Figure(NamedTuple):
    """One line of the table: what was measured, the figure in its unit, and how many times the baseline it took."""

    what: str
    figure: str
    ratio: float | None = None

    @property
    def line(self) -> str:
        """It as a row."""
        return f"| {self.what} | {self.figure} | {'' if self.ratio is None else f'{self.ratio:,.1f}'} |"


def main() -> int:
    """Fill a register and measure it."""
    parser = argparse.ArgumentParser(prog="python -m bench.register", description=__doc__)
    parser.add_argument("--statements", type=int, default=100_000)
    parser.add_argument("--on", help="the URL of an empty database; without it a SQLite file that is thrown away")
    parser.add_argument("--reports", type=int, default=3000, help="how many corpus reports the make-up is drawn from")
    parser.add_argument("--no-rebuild", action="store_true", help="leave rebuilding out, which takes long")
    parser.add_argument("--page", action="store_true", help=f"add the table to {PAGE.relative_to(ROOT)}")
    options = parser.parse_args()
    texts, reader = corpus(options.reports), Reader()
    maker = Maker([Template(report, list(reader.read(report))) for report in texts.reports], 7)
    with tempfile.TemporaryDirectory() as folder:
        where = options.on or str(Path(folder) / "register.db")
        clock = time.perf_counter if options.on else time.process_time
        with Register.open(where) as register:
            measured = _Measured(register, maker, clock)
            lines = []
            for figure in measured.figures(options.statements, rebuild=not options.no_rebuild):
                sys.stderr.write(figure.line + "\n")
                lines.append(figure.line)
        lines.append(Figure("disk for each statement, reports and indexes with it", _disk(where, measured.held)).line)
    engine = "PostgreSQL" if options.on else "SQLite"
    table = "\n".join((f"\n## {measured.held:,} statements, {engine}\n", HEAD, *lines, "", _about(texts.about), ""))
    sys.stdout.write(table)
    if options.page:
        with PAGE.open("a", encoding="utf-8") as page:
            page.write(table)
    return 0


HEAD = "| what | figure | ratio to the baseline |\n| --- | --- | --- |"


class _Measured:
    """A register that is filled and measured; `held` counts its statements."""

    def __init__(self, register: Register, maker: Maker, clock: Callable[[], float]) -> None:
        self._register, self._source, self._clock = register, maker.reports(), clock
        self.held = self._reports = 0

    def figures(self, wanted: int, *, rebuild: bool) -> Iterator[Figure]:
        """Every figure, each as soon as it is taken."""
        self._fill(SMALL)
        small, ratio = self._adding()
        yield Figure(
            f"{BATCH} reports more in a register of {self.held:,} statements", f"{small * 1000:,.0f} ms", ratio
        )
        start = time.perf_counter()
        before = self._reports
        self._fill(wanted)
        rate = (self._reports - before) / (time.perf_counter() - start)
        yield Figure("filling it, by the clock, beside whatever else ran", f"{rate:,.0f} reports/s")
        full, ratio = self._adding()
        yield Figure(f"{BATCH} reports more in one of {self.held:,} statements", f"{full * 1000:,.0f} ms", ratio)
        yield Figure("the same, beside the small register's", f"{full / small:,.2f} times")
        yield from self._reading()
        if rebuild:
            yield from self._rebuilding()

    def _fill(self, wanted: int) -> None:
        while self.held < wanted:
            self._add(list(islice(self._source, 5 * BATCH)))

    def _add(self, batch: Sequence[Made]) -> float:
        start = self._clock()
        self.held += sum(one.statements for one in self._register.add_all(batch))
        self._reports += len(batch)
        return self._clock() - start

    def _adding(self) -> tuple[float, float]:
        """Seconds for a batch, the median of several, and the ratio to bare rows of the same JSON."""
        taken = []
        for _ in range(BATCHES):
            batch = list(islice(self._source, BATCH))
            taken.append((self._add(batch), _bare_rows(batch)))
        seconds = median(one for one, _ in taken)
        return seconds, seconds / median(bare for _, bare in taken)

    def _reading(self) -> Iterator[Figure]:
        pairs = self._register.pairs()
        usual = _usual(pairs)
        named = (("the largest pair", pairs[0]), ("the pair of which the median record is", usual))
        for name, pair in (*named, ("the median pair", pairs[len(pairs) // 2])):
            seconds = median(self._times(lambda _, pair=pair: list(self._register.records(pair=pair[:2])), range(5)))
            lines = [to_json(record) for record in self._register.records(pair=pair[:2])]
            plain = median(self._times(lambda _, lines=lines: [json.loads(line) for line in lines], range(5)))
            yield Figure(f"records of {name}, {pair.records:,}", f"{seconds * 1000:,.1f} ms", seconds / plain)
        records = list(self._register.records(pair=usual[:2]))[:200]
        taken = self._times(self._register.record, [record.id for record in records])
        plain = median(self._times(json.loads, list(map(to_json, records))))
        yield Figure("a record", f"{median(taken) * 1000:,.2f} ms", median(taken) / plain)
        words = [record.statements[0].evidence.text.split() for record in records]
        queries = [query for said in words for query in (said[0], " ".join(said[1:3]))]
        found = self._times(self._register.search, queries)
        yield Figure("search, median", f"{median(found) * 1000:,.1f} ms", median(found) / plain)
        yield Figure("search, 95 of 100", f"{quantiles(found, n=20)[-1] * 1000:,.1f} ms")

    def _rebuilding(self) -> Iterator[Figure]:
        before = self._register.fingerprint()
        (seconds,) = self._times(lambda _: self._register.rebuild(), [None])
        same = "the same after as before" if self._register.fingerprint() == before else "NOT the same after as before"
        yield Figure(f"rebuild from scratch, {same}", f"{seconds / 60:,.1f} min")

    def _times(self, work: Callable[..., object], arguments: Iterable[object]) -> list[float]:
        taken = []
        for argument in arguments:
            start = self._clock()
            work(argument)
            taken.append(self._clock() - start)
        return taken


def _usual(pairs: Sequence[PairCount]) -> PairCount:
    """The pair that half of all records, counted from the largest pair on, reach to."""
    half = sum(pair.records for pair in pairs) / 2
    for pair in pairs:
        half -= pair.records
        if half <= 0:
            return pair
    return pairs[-1]


def _bare_rows(batch: Sequence[Made]) -> float:
    """Seconds to put the same JSON into a table without an index, in a file, with one commit."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.process_time()
        bare = sqlite3.connect(Path(folder) / "bare.db")
        bare.execute("CREATE TABLE bare (body TEXT)")
        rows = [(to_json(one),) for report, said in batch for one in (report, *said)]
        bare.executemany("INSERT INTO bare VALUES (?)", rows)
        bare.commit()
        bare.close()
        return time.process_time() - start


def _disk(where: str, held: int) -> str:
    if "://" in where:
        engine = create_engine(where)
        with engine.connect() as connection:
            size = connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one()
        engine.dispose()
    else:
        size = sum(file.stat().st_size for file in Path(where).parent.glob(f"{Path(where).name}*"))
    return f"{size / held:,.0f} bytes"


def _about(texts: str) -> str:
    versions = f"{platform.python_implementation()} {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    return f"Make-up drawn from {texts}; {versions}, {os.cpu_count()} cores."


if __name__ == "__main__":
    sys.exit(main())
