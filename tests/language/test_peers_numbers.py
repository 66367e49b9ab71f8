"""The numbers that others wrote down are read, to the floors that were reached."""

import os
from pathlib import Path
from typing import Any

import pytest
from tests.evaluation.peer_numbers import measure_numbers

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))
FLOORS = {"numerals": 0.99, "ordinals": 1.0, "durations": 0.97, "num2words": 0.96}


@pytest.fixture(scope="module")
def measured() -> dict[str, Any]:
    if not (SHARED / "peers").is_dir():
        pytest.skip(f"the cases that others wrote are not here: {SHARED / 'peers'}")
    return measure_numbers(SHARED)


@pytest.mark.parametrize("suite", FLOORS)
def test_core_cases_are_read_to_the_floor(measured: dict[str, Any], suite: str) -> None:
    right, count = measured[suite]
    assert count
    assert right / count >= FLOORS[suite], measured["wrong"]
