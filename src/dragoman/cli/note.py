"""`dragoman note`: an officer's own entry, a source like any other."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Where
from dragoman.cli.values import check_date, value_of
from dragoman.model.errors import UsageError


def run(  # the fields of a statement
    kind: Annotated[str, typer.Argument(help="The kind of statement, such as meeting.", show_default=False)],
    parties: Annotated[
        list[str],
        typer.Argument(metavar="PARTY…", help="Two states or more, by code or name, or org:…", show_default=False),
    ],
    author: Annotated[
        str, typer.Option(envvar="DRAGOMAN_WHO", metavar="NAME", help="Who enters it.", show_default=False)
    ],
    ground: Annotated[str, typer.Option(help="On what it rests: document, conversation or knowledge.")],
    words: Annotated[
        str, typer.Option(metavar="TEXT", help="What it says, in its own words; - reads them from standard input.")
    ] = "-",
    date: Annotated[str | None, typer.Option(metavar="EDTF", help="When, as exactly as it is known.")] = None,
    status: Annotated[str, typer.Option(help="done, ongoing, planned, proposed or denied.")] = "done",
    slot: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="A slot of the kind; a list's values, each.", show_default=False),
    ] = None,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """Enter a statement by hand.

    It counts as one voice, is shown as its author's, and is corrected like any other: see `dragoman decide`.
    """
    from dragoman.cli.faults import note
    from dragoman.lexicon.states import find_state
    from dragoman.model.codec import to_json
    from dragoman.model.kinds import kinds

    if date is not None:
        check_date(date)
    if kind not in kinds():
        raise UsageError(f"no kind is called {kind!r}", remedy=f"the kinds are {', '.join(kinds())}")
    slots = {name: value_of(kind, name, values) for name, values in _slots(slot or ()).items()}
    who = [party if party.startswith("org:") else find_state(party) for party in parties]
    said = sys.stdin.read().strip() if words == "-" else words
    with opened(where, new=True) as register:
        added = register.note(kind, who, said, author=author, ground=ground, date=date, status=status, slots=slots)
    if as_json:
        sys.stdout.write(to_json(added._asdict()) + "\n")
    else:
        note(f"{added.outcome}; it is the report {added.report}")


def _slots(given: list[str] | tuple[str, ...]) -> dict[str, list[str]]:
    """The values that are given for each slot."""
    found: dict[str, list[str]] = {}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals:
            raise UsageError(f"{each!r} is no slot with its value", remedy="write it as name=value")
        found.setdefault(name.strip(), []).append(value.strip())
    return found
