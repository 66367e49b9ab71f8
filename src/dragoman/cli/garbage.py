"""When Python looks for garbage, which takes the longer the more there is that lives."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager

COLLECTING = 50_000, 20, 20
"""When garbage is looked for: what is learnt lives long, and at Python's own 700 a sixth of adding goes there."""


def seldom() -> None:
    """Look for garbage seldom from now on, and not once more, twice, in all that is held as the process ends."""
    gc.set_threshold(*COLLECTING)
    atexit.register(gc.freeze)


@contextmanager
def never() -> Iterator[None]:
    """Meanwhile no garbage is looked for: of what a document is made, all is wanted until it is written."""
    looked_for = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked_for:
            gc.freeze()
            gc.enable()
