"""Whether two visits between the same states can be one: «يعتزم زيارة …، وكان قد زارها في مايو 2009» are two."""

from __future__ import annotations

from dragoman.reader.draft import Draft

_APART = {"done", "planned"}


def is_another_visit(one: Draft, two: Draft) -> bool:
    """Whether words date the visit that was paid, and nothing the one that is to come and was told of before it."""
    if one.frame.kind != "visit" or {one.status, two.status} != _APART:
        return False
    done, coming = (one, two) if one.status == "done" else (two, one)
    told = coming.trigger < done.trigger
    return told and coming.date is None and done.date is not None and done.date_from == "words"
