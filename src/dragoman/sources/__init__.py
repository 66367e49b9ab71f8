"""From what a desk receives to reports: formats told by their content, every parser under limits, nothing lost.

`open_reports` is the one way in. What cannot be read becomes a `Failure` that names the file, the place and the remedy,
and stops nothing else. What reads formats is loaded when it is asked for: a register asks only for names of reports.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from dragoman.sources.failure import Failure
from dragoman.sources.limits import Limits

if TYPE_CHECKING:
    from dragoman.sources.opening import open_reports

__all__ = ["Failure", "Limits", "open_reports"]


def __getattr__(name: str) -> object:
    if name == "open_reports":
        return import_module("dragoman.sources.opening").open_reports
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
