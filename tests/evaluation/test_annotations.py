"""The floors of reading on what we annotated ourselves: they only rise."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.evaluation.annotations import measure_corpus, measure_written

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))
WRITTEN = {
    "written": {"core": 0.91, "dated": 0.815, "strict": 0.79},
    "later": {"core": 0.8, "dated": 0.64, "strict": 0.59},
}
CORPUS = {
    "learned": {"core": 0.695, "dated": 0.603, "strict": 0.578},
    "alike": {"core": 0.63, "dated": 0.52, "strict": 0.5},
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
