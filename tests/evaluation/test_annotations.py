"""The floors of reading on what we annotated ourselves: they only rise."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.evaluation.annotations import measure_corpus, measure_written

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))
WRITTEN = {
    "written": {"core": 0.914, "dated": 0.823, "strict": 0.801},
    "later": {"core": 0.815, "dated": 0.657, "strict": 0.602},
}
CORPUS = {
    "learned": {"core": 0.7, "dated": 0.608, "strict": 0.582},
    "alike": {"core": 0.636, "dated": 0.531, "strict": 0.511},
}


def test_the_reports_that_we_wrote_are_read_as_we_annotated_them() -> None:
    for name, reached in measure_written().items():
        for level, floor in WRITTEN[name].items():
            assert reached.levels[level].f1 >= floor, (name, level)


def test_the_annotated_reports_of_the_corpus_are_read_as_we_annotated_them() -> None:
    if not SHARED.exists():
        pytest.skip(f"the corpus is not here: {SHARED}")
    reached = measure_corpus(SHARED)
    for name, floors in CORPUS.items():
        for level, floor in floors.items():
            assert reached[name].levels[level].f1 >= floor, (name, level)
