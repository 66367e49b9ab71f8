"""`dragoman rebuild`: every record made anew."""

from __future__ import annotations

import sys

from dragoman.cli.faults import note
from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Where


def run(where: Where = REGISTER, as_json: AsJson = False) -> None:
    """Make every record anew from the statements and decisions, which stay as they are.

    For after an upgrade; that nothing changed is told by the fingerprints before and after.
    """
    from dragoman.model.codec import to_json

    with opened(where) as register:
        before = register.fingerprint()
        register.rebuild()
        after = register.fingerprint()
    if as_json:
        sys.stdout.write(to_json({"before": before, "after": after, "changed": before != after}) + "\n")
    else:
        note("rebuilt; nothing changed" if before == after else f"rebuilt; the fingerprint is now {after}")
