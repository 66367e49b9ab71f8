"""`dragoman demo`: from the sample reports to a brief, in one step."""

from __future__ import annotations

import sys
from importlib import resources
from pathlib import Path
from typing import Annotated

import typer

from dragoman import samples
from dragoman.cli.faults import note
from dragoman.cli.inputs import Inputs
from dragoman.cli.opening import opened, told_of
from dragoman.cli.options import AsJson
from dragoman.cli.reading import read_all
from dragoman.cli.writing import save, show
from dragoman.model.errors import UnwritableError

PAIR = ("AZE", "KWT")


def run(
    to: Annotated[Path, typer.Option(metavar="FOLDER", help="Where the register and the briefs are written.")] = Path(
        "out/demo"
    ),
    as_json: AsJson = False,
) -> None:
    """Read the sample reports and print the brief that they give.

    In English and in Arabic; the same is written as HTML pages, and the register stays beside them to be asked.
    """
    from dragoman.briefs.compose import compose
    from dragoman.briefs.html import to_html
    from dragoman.briefs.markdown import to_markdown
    from dragoman.briefs.terminal import to_terminal
    from dragoman.model.codec import to_json

    try:
        to.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UnwritableError(
            f"cannot be made: {(fault.strerror or str(fault)).lower()}", where=str(to), remedy="name another with --to"
        ) from fault
    file = to / "demo.sqlite"
    with resources.as_file(samples.file()) as sample, opened(str(file), new=True) as register:
        for _ in register.add_all(read_all(Inputs([str(sample)]), "reading")):
            pass
        told = told_of(register, PAIR)
    for lang in ("en", "ar"):
        made = compose(PAIR, told.records, told.reports, lang=lang)
        if as_json:
            sys.stdout.write(to_json(made) + "\n")
        else:
            show(made, to_terminal, to_markdown)
            sys.stdout.write("\n")
        save(to_html(made), to / f"brief-{lang}.html")
    note(f"the register is {file}; ask it, for example: dragoman timeline AZE KWT --register {file}")
