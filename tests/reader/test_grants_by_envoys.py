"""Grants for which an envoy signs, and sittings that are to begin tomorrow."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "donor", "recipient", "value"),
    [
        (
            "وقع سفير اليابان لدى كينيا مع رئيس جمعية خيرية عقد منحة بقيمة 90 ألف دولار لتجهيز مدرسة في نيروبي.",
            "JPN",
            "KEN",
            90_000,
        ),
        ("وقع السفير الألماني في تونس ووزير الصحة التونسي عقد هبة بقيمة 3 ملايين يورو.", "DEU", "TUN", 3_000_000),
        (
            "وقال بيان من السفارة اليابانية بالقاهرة إن قيمة المنحة تبلغ 80 ألف دولار بغرض تجهيز دار للأيتام.",
            "JPN",
            "EGY",
            80_000,
        ),
    ],
)
def test_a_grant_is_from_the_envoy_s_state_to_its_host(
    read: Read, text: str, donor: str, recipient: str, value: int
) -> None:
    found = [s for s in read(text) if s.kind == "aid"]
    assert [(s.slots["donor"], s.slots["recipient"], s.slots["value"]) for s in found] == [(donor, recipient, value)]


def test_a_scholarship_that_an_envoy_tells_of_is_no_aid(read: Read) -> None:
    assert not [s for s in read("قال سفير الهند في عمان إن بلاده خصصت منحة دراسية لعشرين طالبا.") if s.kind == "aid"]


def test_a_sitting_that_begins_tomorrow_is_planned_without_a_day_of_publication(read: Read) -> None:
    text = "تنطلق غدا الجمعة بالعاصمة السنغالية دكار أشغال الدورة الثانية للجنة المشتركة السنغالية الموريتانية."
    assert [(s.kind, s.status) for s in read(text, published=None)] == [("mechanism", "planned")]
