"""`dragoman mentions`: what reports name, with place, kind and value: the language and lexicon rooms alone."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated, Literal

import typer

from dragoman.cli.inputs import Inputs
from dragoman.cli.options import DAY, AsJson, Field, Files, Limit, Private
from dragoman.cli.progress import progress
from dragoman.model.errors import UsageError
from dragoman.model.mention import KINDS, Mention

_NAMES = {"state", "organisation", "place", "office", "person", "body"}
_NUMBERS = {"number", "ordinal", "money", "percent", "duration"}


def run(
    files: Files,
    kinds: Annotated[
        str | None,
        typer.Option(metavar="KIND,…", help=f"Only these kinds: {', '.join(KINDS)}.", show_default="all"),
    ] = None,
    reference: Annotated[
        datetime | None,
        typer.Option(
            formats=[DAY], help="The day from which «أمس» is counted.", show_default="the report's publication"
        ),
    ] = None,
    bias: Annotated[
        Literal["past", "future"],
        typer.Option(help="Where «الثلاثاء» may be the last or the next one, which it is."),
    ] = "past",
    limit: Limit = None,
    field: Field = None,
    allow_private: Private = False,
    as_json: AsJson = False,
) -> None:
    """Print what reports mention: dates, numbers, names.

    Each with its place, kind and value: JSON lines where stdout is piped, else a table.
    """
    wanted = _wanted(kinds)
    inputs = Inputs(files, limits=limit, fields=field, private=allow_private)
    lines = as_json or not sys.stdout.isatty()
    for report in progress(inputs, "reading" if lines else None):
        day = reference.date() if reference else report.published and date.fromisoformat(report.published)
        found = list(_found(report.text, wanted, day or None, bias))
        if lines:
            sys.stdout.writelines(_line(report.id, mention) for mention in found)
        else:
            _table(report.title or report.id, found)
    inputs.close()


def _wanted(kinds: str | None) -> set[str]:
    if kinds is None:
        return set(KINDS)
    wanted = {kind.strip() for kind in kinds.split(",")}
    if unknown := sorted(wanted - set(KINDS)):
        raise UsageError(
            f"no kind of mention is called {', '.join(unknown)}", remedy=f"the kinds are {', '.join(KINDS)}"
        )
    return wanted


def _found(source: str, wanted: set[str], day: date | None, bias: Literal["past", "future"]) -> Iterator[Mention]:
    """The mentions of the wanted kinds in the order of the text; only the finders that they need are run."""
    from dragoman.language.dates import find_dates
    from dragoman.language.found import Found, mention
    from dragoman.language.numbers import find_numbers
    from dragoman.language.text import Text
    from dragoman.lexicon.bodies import bodies_in
    from dragoman.lexicon.entities import entities_in
    from dragoman.lexicon.instruments import instruments_in
    from dragoman.reader.mentions.offices import find_offices
    from dragoman.reader.mentions.people import find_people

    text = Text(source)
    found: list[Found] = []
    if wanted & _NUMBERS:
        found += find_numbers(text)
    if "date" in wanted:
        found += find_dates(text, day, bias)
    if wanted & _NAMES:
        entities = entities_in(text)
        offices = find_offices(text, entities)
        found += (*entities, *offices, *find_people(text, offices, entities), *bodies_in(text, entities))
    if "instrument" in wanted:
        found += instruments_in(text)
    chosen = [each for each in found if each.kind in wanted]
    chosen.sort(key=lambda each: (each.start, KINDS.index(each.kind), -each.end))
    return (mention(text, each) for each in chosen)


def _line(doc: str, mention: Mention) -> str:
    from dragoman.model.codec import to_builtins

    return json.dumps({"doc": doc} | to_builtins(mention), ensure_ascii=False) + "\n"


def _table(title: str, found: list[Mention]) -> None:
    from dragoman.cli.tables import table

    rows = (
        (
            str(mention.start),
            str(mention.end),
            mention.kind,
            json.dumps(mention.value, ensure_ascii=False),
            mention.text,
        )
        for mention in found
    )
    table(("start", "end", "kind", "value", "words"), rows, title=title)
