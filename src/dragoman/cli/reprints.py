"""`dragoman reprints`: the reports that print one text."""

from __future__ import annotations

import sys

from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Where

_SHOWN = 120
"""Letters of the first line of a text that are shown."""


def run(where: Where = REGISTER, as_json: AsJson = False) -> None:
    """List the groups of reports that print one text.

    Each counts as one voice; the earliest report of a group stands first.
    """
    from dragoman.cli.plain import plain
    from dragoman.cli.tables import table
    from dragoman.model.codec import to_json

    with opened(where) as register:
        groups = register.reprints()
        if as_json or not sys.stdout.isatty():
            sys.stdout.writelines(to_json({"reports": group}) + "\n" for group in groups)
            return
        first = [register.report(group[0]) for group in groups]
    rows = (
        (
            str(len(group)),
            report.published or "no date",
            report.source or "publisher not known",
            " ".join(map(plain, group)),
            plain(report.text.strip().partition("\n")[0][:_SHOWN]),
        )
        for group, report in zip(groups, first, strict=True)
    )
    table(("copies", "first on", "first in", "reports", "begins"), rows)
