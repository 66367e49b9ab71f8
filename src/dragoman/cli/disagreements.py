"""`dragoman disagreements`: where sources differ."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dragoman.cli.opening import opened, pair_or_all
from dragoman.cli.options import REGISTER, AsJson, Pair, Where

if TYPE_CHECKING:
    from dragoman.model.disagreement import Disagreement
    from dragoman.model.record import Record
    from dragoman.register import Register


def run(states: Pair = None, where: Where = REGISTER, as_json: AsJson = False) -> None:
    """List the fields on which sources differ, of a pair or of all.

    The value that the register shows stands first, each with the voices that say it.
    """
    from dragoman.cli.tables import table
    from dragoman.model.codec import to_builtins, to_json

    pair = pair_or_all(states)
    with opened(where) as register:
        found = _found(register, pair)
        if as_json or not sys.stdout.isatty():
            for record, one in found:
                head = {"record": record.id, "kind": record.kind, "parties": record.parties}
                sys.stdout.write(to_json(head | to_builtins(one)) + "\n")
            return
        rows = [
            (record.id, record.kind, " ".join(record.parties), one.field, one.since or "", _rivals(one))
            for record, one in found
        ]
    table(("id", "kind", "parties", "field", "since", "values and voices"), rows)


def _found(register: Register, pair: tuple[str, str] | None) -> Iterator[tuple[Record, Disagreement]]:
    for record in register.records(pair=pair):
        for one in record.disagreements:
            yield record, one


def _rivals(one: Disagreement) -> str:
    from dragoman.cli.plain import words

    return " | ".join(f"{words(rival.value)} ({rival.voices})" for rival in one.rivals)
