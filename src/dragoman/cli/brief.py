"""`dragoman brief`: the document on a pair, every line with its sources."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from dragoman.cli.opening import opened, pair_of, told_of
from dragoman.cli.options import REGISTER, AsJson, State, Where
from dragoman.cli.writing import save, show, writer_of


def run(
    one: State,
    other: State,
    lang: Annotated[Literal["ar", "en"], typer.Option(help="The language of the brief.")] = "en",
    to: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write it to this file, by its ending: .md or .html.")
    ] = None,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """Write the brief on two states.

    Every line has its sources: publisher, date and exact words. At a terminal it is set for reading, piped it is
    Markdown.
    """
    from dragoman.briefs.compose import Wanted, compose
    from dragoman.briefs.html import to_html
    from dragoman.briefs.markdown import to_markdown
    from dragoman.briefs.terminal import to_terminal
    from dragoman.model.codec import to_json

    pair = pair_of(one, other)
    writer = to and writer_of(to, {".md": to_markdown, ".html": to_html})
    with opened(where) as register:
        records, reports = told_of(register, pair)
    made = compose(pair, records, reports, lang=lang, wanted=Wanted(today=datetime.now(UTC).date()))
    if to and writer:
        save(writer(made), to)
    elif as_json:
        sys.stdout.write(to_json(made) + "\n")
    else:
        show(made, to_terminal, to_markdown)
