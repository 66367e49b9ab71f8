"""`dragoman withdraw`: a report that its publisher took back."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from dragoman.cli.faults import note
from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Wait, Where


def run(
    report: Annotated[str, typer.Argument(metavar="REPORT", help="The report, by its id.", show_default=False)],
    where: Where = REGISTER,
    wait: Wait = 30,
    as_json: AsJson = False,
) -> None:
    """Take out a report that its publisher withdrew.

    Nothing is lost: it and its statements are closed, and what the register held before is still known (records
    --as-known). Decisions that rested on it alone are open again; adding the report again brings both back.
    """
    from dragoman.model.codec import to_json

    with opened(where, wait=wait) as register:
        gone = register.withdraw(report)
        lost = [one.decision.id for one in register.lost()]
    if as_json:
        sys.stdout.write(to_json({"report": report, "statements": gone, "lost": lost}) + "\n")
        return
    note(f"withdrawn, with {gone} statement{'' if gone == 1 else 's'}")
    if lost:
        note(f"decisions that lost what they rested on: {', '.join(lost)}; see dragoman queue")
