"""The dates that others wrote down are read, and no fewer than before."""

import os
from pathlib import Path

import pytest
from tests.evaluation.peer_dates import measure_dates

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[3] / "shared"))
MAHA_FLOOR = 160


def test_the_dates_of_the_peers_are_read_as_well_as_they_were() -> None:
    if not (SHARED / "peers").exists():
        pytest.skip(f"the peers' cases are not here: {SHARED / 'peers'}")
    measured = measure_dates(SHARED)
    assert measured["seeds"] == (20, 20), measured["wrong"]
    right, of = measured["maha_core"]
    assert of == 172
    assert right >= MAHA_FLOOR, measured["wrong"]
