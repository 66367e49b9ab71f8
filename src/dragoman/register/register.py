"""The register: one place where the statements of many reports become records, each with its sources."""

from __future__ import annotations

from dragoman.register.deciding import Deciding
from dragoman.register.explaining import Explaining
from dragoman.register.keeping import Keeping
from dragoman.register.knowing import Knowing
from dragoman.register.noting import Noting
from dragoman.register.queueing import Queueing
from dragoman.register.searching import Searching
from dragoman.register.snapshot import Snapshots
from dragoman.register.watching import Watching


class Register(Noting, Watching, Deciding, Queueing, Explaining, Searching, Knowing, Snapshots, Keeping):
    """A register on a database. Open it with `open`, use it as a context manager or `close` it.

    Every method is one transaction: it sees one state of the register, and what it writes is written whole or not at
    all. Registers may be written by several processes at once; they stand in line.
    """
