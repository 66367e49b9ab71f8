"""The floors of reading: what the reader finds of the gold may only go up; a floor is raised with it, never lowered."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.evaluation.reading import measure_reading

from dragoman.evaluation.score import Score

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))
FLOORS = {"detect": 0.864, "core": 0.848, "dated": 0.765, "strict": 0.74}
SLOTS = 0.89
BROKEN = 1 / 10


@pytest.fixture(scope="module")
def reached() -> Score:
    if not SHARED.exists():
        pytest.skip(f"the gold is not here: {SHARED}")
    return measure_reading(SHARED)


@pytest.mark.parametrize(("level", "floor"), FLOORS.items())
def test_no_figure_falls_below_its_floor(reached: Score, level: str, floor: float) -> None:
    assert reached.levels[level].f1 >= floor


def test_the_slots_of_what_is_found_are_filled(reached: Score) -> None:
    assert reached.slots >= SLOTS


def test_at_most_one_report_in_ten_without_a_statement_is_given_one(reached: Score) -> None:
    assert reached.broken <= reached.silent * BROKEN
