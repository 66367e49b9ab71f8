"""`dragoman brief`: the document on a pair, every line with its sources."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from dragoman.cli.faults import note
from dragoman.cli.kinds import chosen_kinds
from dragoman.cli.opening import opened, pair_of, told_of
from dragoman.cli.options import DAY, REGISTER, AsJson, Marking, State, Where
from dragoman.cli.writing import save, show, writer_of
from dragoman.model.errors import UsageError
from dragoman.model.uncollected import uncollected

if TYPE_CHECKING:
    from dragoman.briefs.document import Brief

WRITERS = {
    ".md": "dragoman.briefs.markdown:to_markdown",
    ".html": "dragoman.briefs.html:to_html",
    ".docx": "dragoman.briefs.word:to_docx",
    ".pdf": "dragoman.briefs.pdf:to_pdf",
}


@uncollected()
def run(
    one: State,
    other: State,
    lang: Annotated[
        Literal["ar", "en", "both"], typer.Option(help="The language of the brief; both are two documents.")
    ] = "en",
    to: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write it to this file: .md, .html, .docx or .pdf.")
    ] = None,
    sections: Annotated[
        str | None, typer.Option(metavar="KIND,…", help="Only sections on these kinds.", show_default="all")
    ] = None,
    length: Annotated[
        Literal["page", "full"], typer.Option(help="The head of facts alone, or every section.")
    ] = "full",
    order: Annotated[
        Literal["oldest", "newest"], typer.Option(help="Which lines of a section stand first.")
    ] = "oldest",
    since: Annotated[
        datetime | None,
        typer.Option(formats=[DAY], help="What changed since that day: new, changed, contradicted, fulfilled."),
    ] = None,
    as_of: Annotated[
        datetime | None, typer.Option(formats=[DAY], help="What had happened or was planned by that day.")
    ] = None,
    marking: Marking = None,
    template: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Your own Word template, for a .docx.", show_default="ours")
    ] = None,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """Write the brief on two states.

    Every line has its sources: publisher, date and exact words. At a terminal it is set for reading, piped it is
    Markdown. In both languages, `brief.pdf` becomes `brief.ar.pdf` and `brief.en.pdf`.
    """
    from dragoman.briefs.compose import Wanted, compose
    from dragoman.model.codec import to_json

    pair = pair_of(one, other)
    writer = writer_of(to, WRITERS) if to else None
    if template is not None:
        if writer is None or to is None or to.suffix.lower() != ".docx":
            raise UsageError("a template is for Word", where=str(template), remedy="name a .docx with --to")
        writer = partial(writer, template=template)
    kinds = chosen_kinds(sections)
    wanted = Wanted(
        kinds=tuple(sorted(kinds)) if kinds else None,
        newest_first=order == "newest",
        head_only=length == "page",
        since=_date(since),
        as_of=_date(as_of),
        today=datetime.now(UTC).date(),
        marking=marking,
    )
    with opened(where) as register:
        told = told_of(register, pair, marking=marking, since=wanted.since)
    for each in ("ar", "en") if lang == "both" else (lang,):
        made = compose(
            pair, told.records, told.reports, lang=each, wanted=wanted, before=told.before, elsewhere=told.elsewhere
        )
        absent = sorted((kinds or set()) - {section.kind for section in made.sections})
        if absent and length == "full" and each == lang.replace("both", "ar"):
            note(f"the register tells of no {', no '.join(absent)} between the two")
        if to and writer:
            save(writer(made), to if lang != "both" else to.with_suffix(f".{each}{to.suffix}"))
        elif as_json:
            sys.stdout.write(to_json(made) + "\n")
        else:
            _show(made)


def _show(made: Brief) -> None:
    from dragoman.briefs.markdown import to_markdown
    from dragoman.briefs.terminal import to_terminal

    show(made, to_terminal, to_markdown)


def _date(day: datetime | None) -> date | None:
    return day and day.date()
