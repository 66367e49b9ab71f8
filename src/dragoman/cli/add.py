"""`dragoman add`: reports into the register."""

from __future__ import annotations

import sys
from collections import Counter
from typing import Annotated

import typer

from dragoman.cli.inputs import Inputs
from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Files, Where
from dragoman.cli.reading import read_all


def run(
    files: Files,
    where: Where = REGISTER,
    wait: Annotated[float, typer.Option(min=0, help="Seconds to wait while another process writes there.")] = 30,
    as_json: AsJson = False,
) -> None:
    """Add reports to the register.

    They are read, and what they say is added with its words; the same report again changes nothing.
    """
    from dragoman.model.codec import to_json

    inputs = Inputs(files)
    counted: Counter[str] = Counter()
    with opened(where, new=True, wait=wait) as register:
        for added in register.add_all(read_all(inputs, "adding")):
            counted.update({added.outcome: 1, "statements": added.statements})
            counted["reprints"] += added.reprint_of is not None
            if as_json:
                sys.stdout.write(to_json(added._asdict()) + "\n")
        if not as_json:
            outcomes = ", ".join(f"{counted[word]} {word}" for word in ("added", "changed", "unchanged", "reprints"))
            sys.stdout.write(
                f"{outcomes}, {inputs.failed} failed; {counted['statements']} new statements in {register.name}\n"
            )
    inputs.close()
