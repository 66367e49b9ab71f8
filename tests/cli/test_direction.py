"""Arabic at a terminal: what stands behind it keeps its place."""

from __future__ import annotations

import pytest

from dragoman.cli.plain import closed
from dragoman.cli.tables import table


@pytest.mark.parametrize(
    ("text", "shown"), [("عكاظ", "عكاظ\u200e"), ("okaz", "okaz"), ("", ""), ("5 مايو", "5 مايو\u200e")]
)
def test_a_mark_of_direction_stands_after_arabic_alone(text, shown) -> None:
    assert closed(text) == shown


def test_ids_in_a_table_keep_their_place_behind_an_arabic_publisher(capsys, monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    table(("publisher", "record"), [("عكاظ", "8f0cc8c2")])
    assert "عكاظ\u200e" in capsys.readouterr().out
