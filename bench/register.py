"""Measure a register of synthetic statements: `python -m bench.register --statements 100000 [--on URL] [--page]`.

Every figure stands beside a plain baseline of the same run, like those of `bench.measures`: what is written beside rows
of the same JSON put into a bare SQLite table, what is read beside `json.loads` of the same. It is given in processor
time, a PostgreSQL backend's with ours, and by the clock. The full register is measured in turns with a small one that
is made for it, so that what else runs slows both. SQLite's file is thrown away unless `--at` names one, which is filled
on from where it stands; so is a database that holds what an earlier run left.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import sqlite3
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import mean, median, quantiles
from typing import Any, NamedTuple

from bench.askings import WORDS, Asking, askings
from bench.clocks import Taken
from bench.corpus import ROOT, corpus
from bench.filling import BATCH, Filled, Made, disk, small_place
from bench.synthetic import EVER, WEEK, Maker, Template
from dragoman.cli.garbage import COLLECTING
from dragoman.cli.renewers import renewers
from dragoman.cli.workers import Workers, cores
from dragoman.model.codec import to_json
from dragoman.model.record import Record
from dragoman.reader import Reader
from dragoman.register import PairCount, Register

PAGE = ROOT / "docs" / "benchmarks-register.md"
SMALL, BATCHES = 2_000, 9


class Figure(NamedTuple):
    """One line of the table: what was measured, the figure in its unit, and how many times the baseline it took."""

    what: str
    worked: str
    passed: str = ""
    ratio: float | None = None

    @classmethod
    def of(cls, what: str, taken: Taken, baseline: float | None = None) -> Figure:
        """A time in milliseconds, and its ratio to a baseline's processor time."""
        worked, passed = (f"{seconds * 1000:,.{0 if seconds >= 1 else 1}f} ms" for seconds in taken)
        return cls(what, worked, passed, taken.worked / baseline if baseline else None)

    @property
    def line(self) -> str:
        """It as a row."""
        return f"| {self.what} | {self.worked} | {self.passed} | {'' if self.ratio is None else f'{self.ratio:,.1f}'} |"


def main() -> int:
    """Fill a register and measure it."""
    parser = argparse.ArgumentParser(prog="python -m bench.register", description=__doc__)
    parser.add_argument("--statements", type=int, default=100_000)
    parser.add_argument("--on", help="the URL of a database that is empty or was filled by this before")
    parser.add_argument("--at", help="a SQLite file to fill and to keep; without it and --on one is thrown away")
    parser.add_argument("--reports", type=int, default=3000, help="how many corpus reports the make-up is drawn from")
    parser.add_argument("--no-rebuild", action="store_true", help="leave rebuilding out, which takes long")
    parser.add_argument("--page", action="store_true", help=f"add the table to {PAGE.relative_to(ROOT)}")
    options = parser.parse_args()
    gc.set_threshold(*COLLECTING)  # as on the command line
    texts, reader = corpus(options.reports), Reader()
    templates = [Template(report, list(reader.read(report))) for report in texts.reports]
    with tempfile.TemporaryDirectory() as folder, small_place(options.on, folder) as beside:
        where = options.on or options.at or str(Path(folder) / "register.db")
        renewing = renewers(where, cores())  # before a database is opened, as on the command line
        with renewing as workers, Register.open(where) as register, Register.open(beside) as small:
            full = Filled(register, where, Maker(templates, 7))
            measured = _Measured(full, Filled(small, beside, Maker(templates, 7)), Maker(templates, 7), workers)
            lines = []
            for figure in measured.figures(options.statements, rebuild=not options.no_rebuild):
                sys.stderr.write(figure.line + "\n")
                lines.append(figure.line)
            held, read = full.held, full.remembered()
        lines.append(Figure("disk for each statement, reports and indexes with it", disk(where, held)).line)
    engine = "PostgreSQL" if options.on else "SQLite"
    table = "\n".join((f"\n## {held:,} statements, {engine}\n", HEAD, *lines, "", _about(texts.about, read=read), ""))
    sys.stdout.write(table)
    if options.page:
        with PAGE.open("a", encoding="utf-8") as page:
            page.write(table)
    return 0


HEAD = "| what | processor time | by the clock | ratio to the baseline |\n| --- | --- | --- | --- |"


class _Measured:
    """A full register that is measured beside a small one."""

    def __init__(self, full: Filled, small: Filled, maker: Maker, workers: Workers) -> None:
        self._full, self._small, self._maker, self._workers = full, small, maker, workers
        self._register = full.register

    def figures(self, wanted: int, *, rebuild: bool) -> Iterator[Figure]:
        """Every figure, each as soon as it is taken."""
        before = self._full.reports
        taken = self._full.watch.time(lambda: self._full.fill(wanted))
        if made := self._full.reports - before:
            rates = [f"{made / seconds:,.0f} reports/s" for seconds in taken]
            yield Figure(f"filling it with {made:,} reports", rates[0], rates[1])
        self._small.fill(SMALL)
        yield from self._adding("of all days", EVER)
        yield from self._adding("of one week", WEEK)
        yield from self._adding_from_disk()
        yield from self._reading()
        if rebuild:
            yield from self._rebuilding()

    def _adding(self, which: str, days: range) -> Iterator[Figure]:
        """A batch into each in turns, with the full one's files in memory: the median of several, and the mean.

        They are not the same: what was found out about the words of one is remembered for a while, and what is written
        goes from SQLite's log into its file once for several.
        """
        kept = self._small.held, self._full.held
        taken = []
        for batch in self._batches(days, BATCHES):
            self._full.remembered()
            taken.append([one.more(batch) for one in (self._small, self._full)])
        medians, means = (
            [_each(made, [both[place][0] for both in taken]) for place in (0, 1)] for made in (median, mean)
        )
        for place, held in enumerate(kept):
            bare = median(both[place][1] for both in taken)
            yield Figure.of(f"{BATCH} reports {which} more in a register of {held:,} statements", medians[place], bare)
        yield _times_as_much("the same, the full one's beside the small one's", *medians)
        yield _times_as_much("the same in the mean, with what goes from the log into the file", *means)

    def _adding_from_disk(self) -> Iterator[Figure]:
        """Batches into the full one with nothing of SQLite's file in memory, beside the small one, which always is."""
        taken = []
        for batch in self._batches(EVER, BATCHES):
            if not self._full.forgotten():
                return
            taken.append([one.more(batch)[0] for one in (self._small, self._full)])
        small, full = (_median([both[place] for both in taken]) for place in (0, 1))
        yield _times_as_much(
            f"{BATCH} reports of all days with none of its file in memory, beside the small one's", small, full
        )

    def _batches(self, days: range, count: int) -> Iterator[list[Made]]:
        source = self._maker.reports(max(self._small.reports, self._full.reports), days)
        return (list(islice(source, BATCH)) for _ in range(count))

    def _reading(self) -> Iterator[Figure]:
        pairs = self._register.pairs()
        usual = _usual(pairs)
        named = (("the largest pair", pairs[0]), ("the pair of which the median record is", usual))
        for name, pair in (*named, ("the median pair", pairs[len(pairs) // 2])):
            yield from self._paging(name, pair)
        records = list(self._register.records(pair=usual[:2], limit=200))
        self._full.remembered()
        times = self._times(self._register.record, [record.id for record in records])
        plain = _median(self._times(json.loads, list(map(to_json, records))))
        yield Figure.of("a record", _median(times), plain.worked)
        asked = askings(records, [(name, pair[:2]) for name, pair in named])
        for name, searches in asked.items():
            yield from self._searching(name, searches, plain.worked)
        if self._full.forgotten():
            yield from self._searching("search with none of its file in memory", asked[WORDS], plain.worked)

    def _searching(self, what: str, searches: Iterable[Asking], plain: float) -> Iterator[Figure]:
        found = self._times(lambda asked: self._register.search(**asked), searches)
        slow = Taken(*(quantiles(column, n=20)[-1] for column in zip(*found, strict=True)))
        yield Figure.of(f"{what}, median", _median(found), plain)
        yield Figure.of(f"{what}, 95 of 100", slow)

    def _paging(self, name: str, pair: PairCount) -> Iterator[Figure]:
        """The first page of a pair's records, one in the middle, and all of them."""
        ids = [record.id for record in self._register.records(pair=pair[:2])]
        for page, after in (("the first", None), ("in the middle", ids[len(ids) // 2])):

            def read(after: str | None = after) -> list[Record]:
                return list(self._register.records(pair=pair[:2], after=after, limit=200))

            lines = list(map(to_json, read()))
            taken = _median([self._full.watch.time(read) for _ in range(9)])
            plain = _median([self._full.watch.time(partial(_decoded, lines)) for _ in range(9)])
            yield Figure.of(f"of {name}, {pair.records:,} records, {page} {len(lines)}", taken, plain.worked)
        whole = self._full.watch.time(lambda: deque(self._register.records(pair=pair[:2]), 0))
        yield Figure.of(f"of {name}, all {pair.records:,}", whole)

    def _rebuilding(self) -> Iterator[Figure]:
        before = self._register.fingerprint()
        taken = self._full.watch.time(lambda: self._register.rebuild(self._workers.each))
        same = "the same after as before" if self._register.fingerprint() == before else "NOT the same after as before"
        minutes = [f"{seconds / 60:,.1f} min" for seconds in taken]
        yield Figure(
            f"rebuild from scratch with {cores()} processes beside the one that writes, {same}", minutes[0], minutes[1]
        )

    def _times(self, work: Callable[..., object], arguments: Iterable[Any]) -> list[Taken]:
        return [self._full.watch.time(partial(work, argument)) for argument in arguments]


def _median(taken: Sequence[Taken]) -> Taken:
    return _each(median, taken)


def _each(made: Callable[[Iterable[float]], float], taken: Sequence[Taken]) -> Taken:
    """What is made of each of the two times."""
    return Taken(*(made(column) for column in zip(*taken, strict=True)))


def _times_as_much(what: str, small: Taken, full: Taken) -> Figure:
    """How many times what one took another does."""
    worked, passed = (f"{more / less:,.2f} times" for less, more in zip(small, full, strict=True))
    return Figure(what, worked, passed)


def _decoded(lines: Iterable[str]) -> list[Any]:
    """The plain baseline of what is read."""
    return list(map(json.loads, lines))


def _usual(pairs: Sequence[PairCount]) -> PairCount:
    """The pair that half of all records, counted from the largest pair on, reach to."""
    half = sum(pair.records for pair in pairs) / 2
    for pair in pairs:
        half -= pair.records
        if half <= 0:
            return pair
    return pairs[-1]


def _about(texts: str, *, read: bool) -> str:
    versions = f"{platform.python_implementation()} {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    files = "" if read else " Files as the system had them: to have them in memory takes the database's superuser."
    return f"Make-up drawn from {texts}; {versions}, {os.cpu_count()} cores.{files}"


if __name__ == "__main__":
    sys.exit(main())
