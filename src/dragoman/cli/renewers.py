"""Processes that make a register's records anew, while one reads and writes them."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from dragoman.cli.faults import note
from dragoman.cli.workers import Workers, cores

_SMALL = 20_000_000
"""Bytes of a register or backup that are done here before other processes would have begun."""


def renewers(source: str, jobs: int | None) -> Workers:
    """So many processes, or as many as are of use for a register or a backup, to be had before a register is opened."""
    small = "://" not in source and (not Path(source).is_file() or Path(source).stat().st_size < _SMALL)
    return Workers(
        jobs or (1 if small else cores()),
        learn=lambda: import_module("dragoman.register.renewal"),
        lost=lambda: note("a process that worked for this one has ended by itself; what is left is done here"),
    )
