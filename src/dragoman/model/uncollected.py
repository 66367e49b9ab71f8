"""The cyclic garbage collector held off while a report is read or a document made: many objects and hardly a cycle."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No collection within; after it collection is as it was.

    What is read lives until its statements are made, so that a collection in the middle goes through all of it and
    frees nothing. Of several threads the first that ends lets collection begin again, which costs time only.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
