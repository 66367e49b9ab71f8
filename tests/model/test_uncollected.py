"""Collection of cyclic garbage around work that makes hardly any."""

from __future__ import annotations

import gc

import pytest

from dragoman.model.uncollected import uncollected


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
