"""Deeds that the one who was spoken of last announces, with no subject written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        (
            "أعلنت السلطات الكينية أمس أنها أحبطت مؤامرة. كما أعلنت استدعاء سفيرها في مقديشو للتشاور.",
            "protest",
            ("KEN", "SOM"),
        ),
        ("أدانت بلجيكا القرار. وأعلنت قطع علاقاتها الدبلوماسية مع نيجيريا.", "relations", ("BEL", "NGA")),
        ("نددت غانا بالهجوم، وأعلنت إغلاق سفارتها في باماكو.", "mission", ("GHA", "MLI")),
        ("قال الوزير الكيني إن استدعاء غانا سفيرها في مقديشو خطأ.", "protest", ("GHA", "SOM")),
    ],
)
def test_what_one_announces_is_no_subject(read: Read, text: str, kind: str, parties: tuple[str, ...]) -> None:
    (statement,) = [each for each in read(text) if each.kind == kind]
    assert statement.parties == parties


def test_whom_a_protest_is_against_is_not_where_it_is_lodged(read: Read) -> None:
    (protest,) = read("قدمت كوبا احتجاجا رسميا لدى الأمم المتحدة ضد واشنطن.")
    assert (protest.slots["actor"], protest.slots["target"]) == ("CUB", "USA")


def test_who_acts_for_nobody_known_announces_nothing(read: Read) -> None:
    assert not read("أدانت بلجيكا القرار. وأعلنت شركة يابانية إغلاق مصنعها في كندا.")
