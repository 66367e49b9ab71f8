"""`dragoman calendar`: the days to come of a pair, for the calendars that people use."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from dragoman.cli.faults import note
from dragoman.cli.opening import opened, pair_of, told_of
from dragoman.cli.options import REGISTER, AsJson, Marking, State, Where
from dragoman.cli.writing import save
from dragoman.model.errors import UsageError


def run(
    one: State,
    other: State,
    lang: Annotated[Literal["ar", "en"], typer.Option(help="The language of the entries.")] = "en",
    to: Annotated[Path | None, typer.Option(metavar="FILE", help="Write it to this file: .ics.")] = None,
    marking: Marking = None,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """Write the days to come of two states as a calendar.

    Planned visits and signings, sessions due by their rhythm, ends of agreements and anniversaries, as iCalendar;
    entries keep their identity, so that a calendar that is imported again is brought up to date.
    """
    from dragoman.briefs.calendar import calendar
    from dragoman.briefs.ics import to_ics
    from dragoman.lexicon.states import state_name
    from dragoman.model.codec import to_json

    if to and to.suffix.lower() != ".ics":
        raise UsageError("no calendar has this ending", where=str(to), remedy="name a file with .ics")
    pair = pair_of(one, other)
    with opened(where) as register:
        told = told_of(register, pair, marking=marking, as_they_came=True)
    now = datetime.now(UTC)
    entries = calendar(
        pair, told.records, told.reports, lang=lang, today=now.date(), marking=marking, elsewhere=told.elsewhere
    )
    if as_json:
        sys.stdout.writelines(to_json(entry) + "\n" for entry in entries)
        return
    if not entries:
        note(f"no days to come are known between {pair[0]} and {pair[1]}: the calendar is empty")
    made = to_ics(entries, name=" – ".join(state_name(code, lang) for code in pair), stamp=now)
    if to:
        save(made, to)
    else:
        sys.stdout.write(made)
