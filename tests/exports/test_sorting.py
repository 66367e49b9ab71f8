"""More rows than memory holds come back in order, and leave nothing behind."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.exports.sorting import in_order

ROWS = st.lists(st.tuples(st.text(st.characters(codec="utf-8")), st.integers(-(2**60), 2**60)))


@given(ROWS)
def test_rows_come_back_as_python_would_sort_them(rows: list[tuple[str, int]]) -> None:
    assert list(in_order(rows)) == sorted(rows, key=lambda row: (row[0].encode(), row[1]))


def test_what_is_unknown_stands_before_what_is_known() -> None:
    assert list(in_order([("OMN", 1990), ("OMN", None), ("JOR", 2001)])) == [
        ("JOR", 2001),
        ("OMN", None),
        ("OMN", 1990),
    ]


def test_no_rows_are_no_rows() -> None:
    assert list(in_order([])) == []


def test_sorting_may_be_left_off_in_the_midst(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    rows = in_order([("OMN", place) for place in range(1000)])
    assert next(rows) == ("OMN", 0)
    rows.close()  # type: ignore[attr-defined]  # a generator
    assert list(tmp_path.iterdir()) == []


def test_memory_does_not_grow_with_the_rows() -> None:
    tracemalloc.start()
    for number, _ in enumerate(in_order((f"{place % 977:0>80}", place) for place in range(100_000)), 1):
        count = number
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 100_000
    assert peak < 1_000_000


FULL = """
import resource
from dragoman.exports.sorting import in_order
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
list(in_order((str(place), place) for place in range(1_000_000)))
"""


def test_a_temporary_folder_without_room_is_told_with_a_remedy() -> None:
    done = subprocess.run([sys.executable, "-c", FULL], capture_output=True, text=True, check=False)
    assert "UsageError" in done.stderr
    assert "TMPDIR" in done.stderr
