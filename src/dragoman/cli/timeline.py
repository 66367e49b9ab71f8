"""`dragoman timeline`: what happened between two states, in order of time."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from dragoman.cli.opening import opened, pair_of, told_of
from dragoman.cli.options import REGISTER, AsJson, Marking, State, Where
from dragoman.cli.writing import save, show, writer_of

WRITERS = {
    ".md": "dragoman.briefs.markdown:timeline_to_markdown",
    ".html": "dragoman.briefs.html:timeline_to_html",
    ".csv": "dragoman.briefs.timeline:timeline_to_csv",
}


def run(
    one: State,
    other: State,
    lang: Annotated[Literal["ar", "en"], typer.Option(help="The language of the timeline.")] = "en",
    to: Annotated[Path | None, typer.Option(metavar="FILE", help="Write it to this file: .md, .html or .csv.")] = None,
    marking: Marking = None,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """List what is told of two states in order of time.

    Each record stands at its own precision; what has no date stands last. Piped it is Markdown.
    """
    from dragoman.briefs.markdown import timeline_to_markdown
    from dragoman.briefs.terminal import timeline_to_terminal
    from dragoman.briefs.timeline import timeline
    from dragoman.model.codec import to_json

    pair = pair_of(one, other)
    writer = writer_of(to, WRITERS) if to else None
    with opened(where) as register:
        told = told_of(register, pair, marking=marking)
    made = timeline(
        pair,
        told.records,
        told.reports,
        lang=lang,
        today=datetime.now(UTC).date(),
        marking=marking,
        elsewhere=told.elsewhere,
    )
    if to and writer:
        save(writer(made), to)
    elif as_json:
        sys.stdout.writelines(to_json(line) + "\n" for line in made.lines)
    else:
        show(made, timeline_to_terminal, timeline_to_markdown)
