"""Kinds of statement as they are named on the command line."""

from __future__ import annotations

from dragoman.model.errors import UsageError


def chosen_kinds(named: str | None) -> set[str] | None:
    """The kinds of a list with commas; None for all.

    Raises:
        UsageError: a name that is no kind's.
    """
    if named is None:
        return None
    from dragoman.model.kinds import kinds

    chosen = {kind.strip() for kind in named.split(",")}
    if unknown := sorted(chosen - set(kinds())):
        raise UsageError(f"no kind is called {', '.join(unknown)}", remedy=f"the kinds are {', '.join(kinds())}")
    return chosen
