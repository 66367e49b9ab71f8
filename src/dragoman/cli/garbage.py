"""When Python looks for garbage, which takes the longer the more there is that lives."""

from __future__ import annotations

import atexit
import gc

COLLECTING = 50_000, 20, 20
"""When garbage is looked for: what is learnt lives long, and at Python's own 700 a sixth of adding goes there."""


def seldom() -> None:
    """Look for garbage seldom from now on, and not once more, twice, in all that is held as the process ends."""
    gc.set_threshold(*COLLECTING)
    atexit.register(gc.freeze)
