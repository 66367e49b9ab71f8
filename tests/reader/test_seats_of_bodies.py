"""Offices within the lands of an organisation, which has no capital."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_ministers_in_the_states_of_an_organisation_are_read_and_are_of_no_capital(read: Read) -> None:
    text = "قدمت الكويت أمس 20 مليون دولار لليمن، ورحب بذلك وزراء المالية في دول صندوق أوبك."
    assert [told.parties for told in read(text) if told.kind == "aid"] == [("KWT", "YEM")]
