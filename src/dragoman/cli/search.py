"""`dragoman search`: reports by their words and by what is told in them."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.kinds import chosen_kinds
from dragoman.cli.opening import opened, pair_of
from dragoman.cli.options import DAY, REGISTER, AsJson, Where
from dragoman.model.errors import UsageError

if TYPE_CHECKING:
    from dragoman.register.searching import Hit


def run(  # every way of asking
    query: Annotated[
        list[str] | None, typer.Argument(metavar="[WORD]…", help="Words that all must stand there.", show_default=False)
    ] = None,
    pair: Annotated[
        str | None, typer.Option(metavar="STATE,STATE", help="Only what tells of both.", show_default="all")
    ] = None,
    state: Annotated[str | None, typer.Option(help="Only what tells of this state.", show_default="all")] = None,
    kinds: Annotated[str | None, typer.Option(metavar="KIND,…", help="Only these kinds.", show_default="all")] = None,
    status: Annotated[
        str | None, typer.Option(help="Only done, ongoing, planned, proposed or denied.", show_default="all")
    ] = None,
    person: Annotated[str | None, typer.Option(help="Only what names this person, in any spelling.")] = None,
    office: Annotated[str | None, typer.Option(help="Only what names this office, as papers write it.")] = None,
    since: Annotated[datetime | None, typer.Option(formats=[DAY], help="Only facts of that day or later.")] = None,
    until: Annotated[datetime | None, typer.Option(formats=[DAY], help="Only facts of that day or earlier.")] = None,
    publisher: Annotated[str | None, typer.Option(help="Only reports of this publisher.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many at the most.")] = 20,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """Find reports by their words, and by what is told in them; the newest first.

    Words are found in any spelling, with what is attached to them, in singular and plural: «اتفاقيات» finds
    «وبالاتفاقيتين».
    """
    from dragoman.cli.tables import table
    from dragoman.lexicon.states import find_state
    from dragoman.model.codec import to_json
    from dragoman.model.kinds import STATUSES

    if status is not None and status not in STATUSES:
        raise UsageError(f"no status is called {status!r}", remedy=f"they are {', '.join(STATUSES)}")
    asked = pair.replace("،", ",").split(",") if pair else []
    if asked and len(asked) != 2:  # noqa: PLR2004  # a pair
        raise UsageError("a pair is of two states", remedy="name two with a comma between, as in --pair AZE,KWT")
    with opened(where) as register:
        hits = register.search(
            " ".join(query or ()),
            pair=pair_of(*(name.strip() for name in asked)) if asked else None,
            state=find_state(state) if state else None,
            kinds=chosen_kinds(kinds),
            status=status,
            person=person,
            office=office,
            since=since.date().isoformat() if since else None,
            until=until.date().isoformat() if until else None,
            publisher=publisher,
            limit=limit,
        )
    if as_json or not sys.stdout.isatty():
        sys.stdout.writelines(to_json(hit._asdict()) + "\n" for hit in hits)
        return
    rows = (
        (hit.published or "no date", hit.source or "publisher not known", " ".join(hit.records), _marked(hit))
        for hit in hits
    )
    table(("published", "publisher", "records", "in the words"), rows)


def _marked(hit: Hit) -> str:
    """The excerpt with each found word between brackets, which stand right in either direction."""
    parts, at = [], hit.start
    for start, end in hit.marks:
        parts += [
            hit.excerpt[at - hit.start : start - hit.start],
            "[",
            hit.excerpt[start - hit.start : end - hit.start],
            "]",
        ]
        at = end
    return "".join([*parts, hit.excerpt[at - hit.start :]])
