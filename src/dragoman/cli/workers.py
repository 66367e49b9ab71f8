"""Processes that work for this one: what they make comes back in the order in which it was sent."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Self, TypeVar

Portion = TypeVar("Portion")
Made = TypeVar("Made")

_AHEAD = 4
"""Portions for each process that are out at once: none waits while what came back is written, and memory is bounded."""
_ENOUGH = 4
"""Processes that make more than one writes."""


def cores() -> int:
    """How many processes are of use where nobody says: one for each core that we may use, as long as that helps."""
    ours = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(ours, _ENOUGH)


class Workers:
    """So many processes, to be had before a database is opened: one that is forked must not share it.

    A single one is this process itself, and so is the only one where `DRAGOMAN_TRACEBACK` asks for faults as they are.
    `learn` loads what all need before they are forked. Where one is killed, `lost` is called, and the rest done here.
    """

    def __init__(
        self, number: int = 1, *, learn: Callable[[], object] = list, lost: Callable[[], object] = list
    ) -> None:
        self._number = 1 if os.environ.get("DRAGOMAN_TRACEBACK") else number
        self._learn, self._lost = learn, lost
        self._pool: ProcessPoolExecutor | None = None

    @property
    def several(self) -> bool:
        """Whether there are more than one."""
        return self._number > 1

    def __enter__(self) -> Self:
        if self.several:
            forks = sys.platform == "linux"
            if forks:
                self._learn()
            context = multiprocessing.get_context("fork" if forks else "spawn")
            self._pool = ProcessPoolExecutor(self._number, mp_context=context, initializer=_begin)
            try:
                self._pool.submit(int).result()  # they are there from now on
            except BrokenProcessPool:
                self._alone()
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def each(self, work: Callable[[Portion], Made], portions: Iterable[Portion]) -> Iterator[tuple[Portion, Made]]:
        """Every portion with what `work` makes of it, in their order; they are asked for a few ahead.

        `work` and what goes in and out of it must be fit for sending; what it raises is raised here.
        """
        out: deque[tuple[Portion, Future[Made] | None]] = deque()
        for portion in portions:
            out.append((portion, self._sent(work, portion)))
            if self._pool is None or len(out) > _AHEAD * self._number:
                yield self._back(work, *out.popleft())
        while out:
            yield self._back(work, *out.popleft())

    def _sent(self, work: Callable[[Portion], Made], portion: Portion) -> Future[Made] | None:
        try:
            return self._pool.submit(work, portion) if self._pool is not None else None
        except BrokenProcessPool:
            self._alone()
            return None

    def _back(
        self, work: Callable[[Portion], Made], portion: Portion, future: Future[Made] | None
    ) -> tuple[Portion, Made]:
        try:
            return portion, work(portion) if future is None else future.result()
        except BrokenProcessPool:
            self._alone()
            return portion, work(portion)

    def _alone(self) -> None:
        """Go on in this process alone."""
        if self._pool is not None:
            self._pool = None
            self._lost()


def _begin() -> None:
    """What a process does first: leave Ctrl-C to the one that it works for, and end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()

    def outlived() -> None:
        if parent is not None:
            parent.join()
        os._exit(1)

    threading.Thread(target=outlived, daemon=True).start()
