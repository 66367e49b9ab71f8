"""`dragoman disagreements`: where sources differ."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from dragoman.cli.opening import opened, pair_or_all, publishers_of
from dragoman.cli.options import REGISTER, AsJson, Pair, Publishers, Where

if TYPE_CHECKING:
    from dragoman.cli.told import Teller
    from dragoman.model.disagreement import Disagreement, Rival
    from dragoman.model.record import Record
    from dragoman.register import Publishers as Own
    from dragoman.register import Register


class _Found(NamedTuple):
    """A disagreement on a record, and who tells each of its rivals."""

    record: Record
    against: Disagreement
    tellers: list[list[Teller]]


def run(states: Pair = None, where: Where = REGISTER, publishers: Publishers = None, as_json: AsJson = False) -> None:
    """List the fields on which sources differ, of a pair or of all.

    The value that the register shows stands first, each with its voices and who they are. A derived value is one that
    nobody says: it follows from another record, such as an anniversary.
    """
    from dragoman.cli.tables import table
    from dragoman.model.codec import to_json

    pair = pair_or_all(states)
    own = publishers_of(where, publishers)
    with opened(where) as register:
        found = _found(register, pair, own)
        if as_json or not sys.stdout.isatty():
            sys.stdout.writelines(to_json(_row(one)) + "\n" for one in found)
            return
        rows = [
            (
                one.record.id,
                one.record.kind,
                " ".join(one.record.parties),
                one.against.field,
                one.against.since or "",
                " | ".join(map(_told, one.against.rivals, one.tellers)),
            )
            for one in found
        ]
    table(("id", "kind", "parties", "field", "since", "values and voices"), rows)


def _found(register: Register, pair: tuple[str, str] | None, own: Own) -> Iterator[_Found]:
    from dragoman.cli.told import Tellers

    tellers = Tellers(register, own)
    for record in register.records(pair=pair):
        if not record.disagreements:
            continue
        docs = {said.key: said.doc for said in (*record.statements, *register.against(record))}
        for one in record.disagreements:
            yield _Found(record, one, [tellers.of(docs[key] for key in rival.statements) for rival in one.rivals])


def _row(found: _Found) -> dict[str, object]:
    from dragoman.model.codec import to_builtins

    record, made = found.record, to_builtins(found.against)
    for rival, tellers in zip(made["rivals"], found.tellers, strict=True):
        rival["sources"] = [one.row(record.parties) for one in tellers]
    return {"record": record.id, "kind": record.kind, "parties": record.parties, **made}


def _told(rival: Rival, tellers: list[Teller]) -> str:
    from dragoman.cli.plain import closed, plain, words

    if rival.derived:
        return f"{words(rival.value)} (derived)"
    names = ", ".join(dict.fromkeys(closed(plain(one.name)) for one in tellers))
    return f"{closed(words(rival.value))} ({rival.voices}: {names})"
