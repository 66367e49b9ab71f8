"""Readers at work side by side, each in a process of its own: what they read comes back in the order it went out."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Self

from dragoman.cli.faults import named, note

if TYPE_CHECKING:
    from dragoman.model.report import Report
    from dragoman.model.statement import Statement
    from dragoman.reader import Reader

Read = tuple["Report", "list[Statement] | str"]
"""A report with its statements, or with the fault on which the reader failed."""

_PORTION, _LETTERS = 16, 60_000
"""Reports and letters that a reader is given at a time."""
_AHEAD = 4
"""Portions for each reader that are out at once: none waits while what came back is written, and memory is bounded."""
_ENOUGH = 4
"""Readers that read more than one process writes."""
_SMALL = 200_000
"""Bytes that are read here before other processes would have begun."""


def usual(files: Iterable[str]) -> int:
    """How many readers files want where nobody says: one for each core that we may use, as long as that helps."""
    places = [Path(file) for file in files]
    if all(place.is_file() for place in places) and sum(place.stat().st_size for place in places) < _SMALL:
        return 1
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, _ENOUGH)


class Readers:
    """So many readers, to be had before a database is opened: a process that is forked must not share one.

    A single one is this process itself, and so is the only one where `DRAGOMAN_TRACEBACK` asks for faults as they are.
    Where a reader's process is killed, the rest is read here.
    """

    def __init__(self, jobs: int) -> None:
        self._jobs = 1 if os.environ.get("DRAGOMAN_TRACEBACK") else jobs
        self._pool: ProcessPoolExecutor | None = None

    @property
    def several(self) -> bool:
        """Whether there are more than one."""
        return self._jobs > 1

    def __enter__(self) -> Self:
        if self.several:
            forks = sys.platform == "linux"
            if forks:
                _learn()
            context = multiprocessing.get_context("fork" if forks else "spawn")
            self._pool = ProcessPoolExecutor(self._jobs, mp_context=context, initializer=_begin)
            try:
                self._pool.submit(int).result()  # they are there from now on
            except BrokenProcessPool:
                self._without()
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def read(self, reports: Iterable[Report]) -> Iterator[Read]:
        """Each report as it was read, in the order in which they come, which are asked for a few portions ahead."""
        out: deque[tuple[list[Report], Future[list[list[Statement] | str]] | None]] = deque()
        for portion in _portions(reports):
            out.append((portion, self._sent(portion)))
            if self._pool is None or len(out) > _AHEAD * self._jobs:
                yield from self._back(*out.popleft())
        while out:
            yield from self._back(*out.popleft())

    def _sent(self, portion: list[Report]) -> Future[list[list[Statement] | str]] | None:
        try:
            return self._pool.submit(_read, portion) if self._pool is not None else None
        except BrokenProcessPool:
            self._without()
            return None

    def _back(self, portion: list[Report], future: Future[list[list[Statement] | str]] | None) -> Iterator[Read]:
        try:
            found = future.result() if future is not None else None
        except BrokenProcessPool:
            found = None
            self._without()
        yield from zip(portion, found, strict=True) if found is not None else ((one, _of(one)) for one in portion)

    def _without(self) -> None:
        """Go on in this process alone."""
        if self._pool is not None:
            self._pool = None
            note("a process that read for this one has ended by itself; what is left is read here")


def _portions(reports: Iterable[Report]) -> Iterator[list[Report]]:
    portion: list[Report] = []
    letters = 0
    for report in reports:
        portion.append(report)
        letters += len(report.text)
        if len(portion) == _PORTION or letters > _LETTERS:
            yield portion
            portion, letters = [], 0
    if portion:
        yield portion


def _begin() -> None:
    """What a reader's process does first: leave Ctrl-C to the one that it reads for, and end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()

    def outlived() -> None:
        if parent is not None:
            parent.join()
        os._exit(1)

    threading.Thread(target=outlived, daemon=True).start()


@cache
def _reader() -> Reader:
    from dragoman.reader import Reader

    return Reader()


def _learn() -> None:
    """Read a sample, so that whatever is loaded for the first report is there for all who are forked."""
    from dragoman import samples
    from dragoman.model.codec import from_lines
    from dragoman.model.report import Report

    with samples.file().open(encoding="utf-8") as lines:
        _reader().read(next(iter(from_lines(lines, Report))))


def _read(portion: Sequence[Report]) -> list[list[Statement] | str]:
    return [_of(report) for report in portion]


def _of(report: Report) -> list[Statement] | str:
    try:
        return _reader().read(report)
    except Exception as fault:  # noqa: BLE001  # whatever it is, it is told, and stops nothing else
        return named(fault)
