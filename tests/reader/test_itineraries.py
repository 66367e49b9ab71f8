"""Journeys through several states: each goal is a visit of its own, on its own day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قام الرئيس الكيني بزيارة لرواندا وأخرى لأوغندا في 2022، وثالثة لتنزانيا، وأيضا بوروندي في 2023.",
            {("RWA", "2022"), ("UGA", "2022"), ("TZA", "2023"), ("BDI", "2023")},
        ),
        (
            "سيزور وزير الخارجية التركي تونس الاثنين، والجزائر الثلاثاء، ثم المغرب.",
            {("TUN", "2024-05-20"), ("DZA", "2024-05-21"), ("MAR", None)},
        ),
        ("يزور وزير خارجية فرنسا مصر في 3 يونيو والأردن في 5 يونيو.", {("EGY", "2024-06-03"), ("JOR", "2024-06-05")}),
        ("غادر الرئيس السنغالي إلى باريس، ومنها إلى بروكسل ثم برلين.", {("FRA", None), ("BEL", None), ("DEU", None)}),
        ("زار الوزير الإسباني الرباط أمس، وموريتانيا تدعم الخطة.", {("MAR", "2024-05-19")}),
    ],
)
def test_each_goal_of_a_journey_is_a_visit(read: Read, text: str, told: set[tuple[str, str | None]]) -> None:
    visits = [statement for statement in read(text) if statement.kind == "visit"]
    assert {(visit.slots["to"], str(visit.date) if visit.date else None) for visit in visits} == told
