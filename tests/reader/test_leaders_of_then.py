"""Leaders named without state or office in what is told of another year."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_leader_is_told_by_the_year_of_what_he_did(read: Read) -> None:
    (visit,) = read("زار الشيخ صباح الأحمد الهند في يونيو 2006.", published="2024-05-20")
    assert (visit.slots["from"], visit.slots["to"]) == ("KWT", "IND")


def test_a_leader_of_then_is_nobody_in_what_is_told_of_now(read: Read) -> None:
    assert read("زار صباح الأحمد الهند أمس.", published="2024-05-20") == []
