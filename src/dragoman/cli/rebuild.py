"""`dragoman rebuild`: every record made anew."""

from __future__ import annotations

import sys

from dragoman.cli.faults import note
from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Jobs, Where
from dragoman.cli.progress import steps
from dragoman.cli.renewers import renewers


def run(where: Where = REGISTER, jobs: Jobs = None, as_json: AsJson = False) -> None:
    """Make every record anew from the statements and decisions, which stay as they are.

    For after an upgrade; that nothing changed is told by the fingerprints before and after. Decisions that rest on
    nothing any more are named; dragoman queue lists them.
    """
    from dragoman.model.codec import to_json

    with renewers(where, jobs) as workers, opened(where) as register:
        before = register.fingerprint()
        with steps() as step:
            register.rebuild(workers.each, step)
        after = register.fingerprint()
        lost = [one.decision.id for one in register.lost()]
    if as_json:
        told = {"before": before, "after": after, "changed": before != after, "lost": lost}
        sys.stdout.write(to_json(told) + "\n")
        return
    note("rebuilt; nothing changed" if before == after else f"rebuilt; the fingerprint is now {after}")
    if lost:
        note(f"decisions that lost what they rested on: {', '.join(lost)}; see dragoman queue")
