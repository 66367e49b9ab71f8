"""«لقائهما» behind two men whom «بين» sets side by side."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_two_between_whom_something_is_met_when_they_are_said_to_have_met(read: Read) -> None:
    found = read("تم ذلك بموجب اتفاق بين رئيس الوزراء البلجيكي ونظيره الروماني خلال لقائهما في أنتويرب في مايو 2011.")
    (met,) = [statement for statement in found if statement.kind == "meeting"]
    assert (met.parties, str(met.date)) == (("BEL", "ROU"), "2011-05")
