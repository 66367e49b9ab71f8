"""The floors of reading on what we annotated ourselves: they only rise."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.evaluation.annotations import measure_corpus, measure_written

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))
WRITTEN = {
    "written": {"core": 0.9, "dated": 0.81, "strict": 0.79},
    "later": {"core": 0.745, "dated": 0.61, "strict": 0.56},
}
LEARNED = {"core": 0.66, "dated": 0.575, "strict": 0.545}


def test_the_reports_that_we_wrote_are_read_as_we_annotated_them() -> None:
    for name, reached in measure_written().items():
        for level, floor in WRITTEN[name].items():
            assert reached.levels[level].f1 >= floor, (name, level)


def test_the_annotated_reports_of_the_corpus_are_read_as_we_annotated_them() -> None:
    if not SHARED.exists():
        pytest.skip(f"the corpus is not here: {SHARED}")
    reached = measure_corpus(SHARED)["learned"]
    for level, floor in LEARNED.items():
        assert reached.levels[level].f1 >= floor, level
