"""Reading short reports written for the tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The reader, made once."""
    return Reader()


@pytest.fixture
def read(reader: Reader) -> Callable[..., list[Statement]]:
    """Read a text as a report of a publisher (by default one of no state) published on a day."""

    def reading(text: str, published: str | None = "2024-05-20", source: str | None = None) -> list[Statement]:
        return reader.read(Report(id="test", text=text, published=published, source=source))

    return reading
