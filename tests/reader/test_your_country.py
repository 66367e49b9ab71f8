"""Whose country: «بلدكم» of whom an envoy speaks to, and a guest of no state told who goes to one of the two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        ("قال السفير الصربي لدى الكويت: زار الرئيس توميسلاف نيكوليتش بلدكم عام 2014.", "SRB", "KWT"),
        ("قال سفير كوبا لدى غانا إن الرئيس راؤول كاسترو زار بلادكم عام 2009.", "CUB", "GHA"),
    ],
)
def test_your_country_is_that_to_which_the_envoy_is_sent(read: Read, text: str, guest: str, host: str) -> None:
    visits = [(s.slots["from"], s.slots["to"]) for s in read(text) if s.kind == "visit"]
    assert visits == [(guest, host)]


def test_a_guest_of_no_state_told_comes_from_the_other_of_the_two(read: Read) -> None:
    text = (
        "أقام العراق والهند علاقاتهما عام 1947. "
        "وفي آذار 1974 زار نائب رئيس مجلس قيادة الثورة صدام حسين نيودلهي، وبحث العراق والهند التعاون."
    )
    visits = [(s.slots["from"], s.slots["to"]) for s in read(text) if s.kind == "visit"]
    assert visits == [("IRQ", "IND")]


def test_a_summit_of_the_pacific_economies_is_hosted(read: Read) -> None:
    text = "تستضيف بيرو قمة منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ خلال عام 2024."
    assert [s.parties for s in read(text) if s.kind == "membership"] == [("PER", "org:APEC")]
