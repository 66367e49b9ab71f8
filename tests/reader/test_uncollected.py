"""Collection of cyclic garbage around the reading of one report."""

from __future__ import annotations

import gc

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader
from dragoman.reader.uncollected import uncollected


def test_nothing_is_collected_within_and_all_is_as_before_after_it() -> None:
    assert gc.isenabled()
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_collection_goes_on_after_an_error() -> None:
    with pytest.raises(ValueError, match="unread"), uncollected():
        raise ValueError("unread")
    assert gc.isenabled()


def test_whoever_has_no_collection_gets_none() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_reading_leaves_nothing_that_only_a_collection_could_let_go(reader: Reader) -> None:
    report = Report(
        id="r",
        text="استقبل وزير الخارجية النرويجي سفير بيرو لدى أوسلو في 3 مايو 2011، ووقعا مذكرة تفاهم في مجال الصيد.",
    )
    assert reader.read(report)
    gc.collect()
    with uncollected():
        reader.read(report)
        assert gc.collect() == 0
