"""The names and roles of the gold are found, and no fewer than before."""

import os
from pathlib import Path

import pytest
from tests.evaluation.names_and_roles import measure_names

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[3] / "shared"))
NAMES_FLOOR, ROLES_FLOOR, PEERS_FLOOR = 0.95, 0.90, 0.40


def test_the_names_and_roles_of_the_gold_are_found_as_well_as_they_were() -> None:
    if not (SHARED / "gold").exists():
        pytest.skip(f"the gold is not here: {SHARED / 'gold'}")
    measured = measure_names(SHARED)
    for key, floor in (("names", NAMES_FLOOR), ("roles", ROLES_FLOOR), ("peers_recall", PEERS_FLOOR)):
        found, of = measured[key]
        assert of > 0
        assert found / of >= floor, (key, measured["wrong"])
