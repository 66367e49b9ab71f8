"""Missions that a minister says «بلاده» will open again, and bans on travel that are lifted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "sender", "host", "change"),
    [
        ("قال وزير الخارجية البلجيكي إن بلاده ستعيد فتح قنصليتها في أربيل العام المقبل.", "BEL", "IRQ", "planned"),
        ("أعلن وزير خارجية غانا أن بلاده أعادت فتح سفارتها في ليبيا عام 2021.", "GHA", "LBY", "opened"),
    ],
)
def test_one_s_own_land_opens_its_mission_again(read: Read, text: str, sender: str, host: str, change: str) -> None:
    (found,) = [statement for statement in read(text) if statement.kind == "mission"]
    assert (found.slots["sender"], found.slots["host"], found.slots["change"]) == (sender, host, change)


@pytest.mark.parametrize(
    ("text", "change"),
    [("رفعت بريطانيا حظر السفر إلى تونس.", "eased"), ("حظرت بريطانيا السفر إلى تونس.", "restricted")],
)
def test_a_ban_on_travel_that_is_lifted_is_eased(read: Read, text: str, change: str) -> None:
    (found,) = [statement for statement in read(text) if statement.kind == "travel"]
    assert (found.parties, found.slots["change"]) == (("GBR", "TUN"), change)


def test_a_border_is_shut_with_each_neighbour_of_a_row(read: Read) -> None:
    text = "أعادت بوليفيا فتح حدودها البرية مع البرازيل والأرجنتين وبيرو."
    (found,) = [statement for statement in read(text) if statement.kind == "travel"]
    assert found.parties == ("ARG", "BOL", "BRA", "PER")
