"""How far long work has come, on stderr and only where somebody looks at it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from dragoman.register import PairCount

T = TypeVar("T")


def progress(each: Iterable[T], label: str | None) -> Iterator[T]:
    """Pass everything on, and at a terminal count what has passed; without a label nothing is shown."""
    if label is None or not sys.stderr.isatty():
        yield from each
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn(label), TextColumn("{task.completed:,}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, refresh_per_second=2) as shown:
        task = shown.add_task(label, total=None)
        for one in each:
            yield one
            shown.advance(task)


def of_pairs(pairs: Sequence[PairCount]) -> Iterator[tuple[str, str]]:
    """The two parties of each pair, shown by how many records were gone through."""
    every, done = sum(pair.records for pair in pairs), 0
    with steps() as step:
        for pair in pairs:
            yield pair.one, pair.other
            done += pair.records
            step("records of all pairs", done, every)


@contextmanager
def steps() -> Iterator[Callable[[str, int, int], object]]:
    """What is told how far long work has come, by what it goes through, and at a terminal shows it."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, refresh_per_second=2) as shown:
        tasks = {}

        def step(what: str, done: int, of: int) -> None:
            if what not in tasks:
                tasks[what] = shown.add_task(what, total=of)
            shown.update(tasks[what], completed=done)

        yield step
