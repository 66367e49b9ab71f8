"""The arguments and options that several verbs share, so that each is said once."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE",
        help="Reports: files of any format that is read, folders of them, web addresses; - reads standard input.",
        show_default=False,
    ),
]

Limit = Annotated[
    list[str] | None,
    typer.Option(
        "--limit",
        metavar="NAME=VALUE",
        help="Set a limit on what a file may ask for; an error that names a limit gives its name.",
        show_default=False,
    ),
]

Field = Annotated[
    list[str] | None,
    typer.Option(
        "--field",
        metavar="FIELD=NAME",
        help="Say what a table or JSON file calls a report's field, as in text=content.",
        show_default=False,
    ),
]

Jobs = Annotated[
    int | None,
    typer.Option("--jobs", min=1, help="Processes that work at once.", show_default="one for each core, up to 4"),
]

Private = Annotated[
    bool, typer.Option("--allow-private", help="Fetch from addresses that are not of the public net, too.")
]

State = Annotated[
    str,
    typer.Argument(
        metavar="STATE",
        help="A state by its ISO 3166-1 alpha-3 code, or by its name in Arabic or English.",
        show_default=False,
    ),
]

Pair = Annotated[
    list[str] | None,
    typer.Argument(metavar="[STATE STATE]", help="The pair, by code or name; without it, all.", show_default=False),
]

On = Annotated[
    datetime | None,
    typer.Option("--on", formats=["%Y-%m-%d"], help="The day on which it is asked.", show_default="today"),
]

AsJson = Annotated[bool, typer.Option("--json", help="Write JSON, one object a line, whatever stdout is.")]

Where = Annotated[
    str,
    typer.Option(
        "--register",
        envvar="DRAGOMAN_REGISTER",
        metavar="PATH|URL",
        help="The register: a path of an SQLite file, or a postgresql:// address.",
    ),
]

Wait = Annotated[float, typer.Option(min=0, help="Seconds to wait while another process writes there.")]

Who = Annotated[
    str,
    typer.Option(
        envvar="DRAGOMAN_WHO", metavar="NAME", help="Who decides; kept with the decision.", show_default=False
    ),
]

Why = Annotated[str, typer.Option(metavar="TEXT", help="Why; kept with the decision.", show_default=False)]

Publishers = Annotated[
    Path | None,
    typer.Option(
        "--publishers",
        envvar="DRAGOMAN_PUBLISHERS",
        metavar="FILE",
        help="Publishers that you know: YAML lines such as «name: {state: KWT, kind: paper}».",
        show_default="publishers.yml beside the register",
    ),
]

Marking = Annotated[
    Literal["public", "internal", "restricted"] | None,
    typer.Option(help="Nothing that is marked higher, nor its words.", show_default="all"),
]

DAY = "%Y-%m-%d"
"""How a day is written."""

REGISTER = "dragoman.sqlite"
"""The register where none is named: a file in the folder in which one works."""
