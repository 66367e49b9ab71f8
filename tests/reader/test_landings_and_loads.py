"""Help that lands: an airport names who is helped, the planes of others do not; tonnes and the rest of a weight."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def told(read: Read, text: str) -> list[tuple[object, object, object, object]]:
    return [
        (s.slots.get("donor"), s.slots.get("recipient"), s.slots.get("value"), s.slots.get("unit"))
        for s in read(text)
        if s.kind == "aid"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "استقبل مطار بورتسودان الدولي أمس ثلاث طائرات تركية تحمل على متنها 48 طنا من المساعدات الإغاثية.",
            [("TUR", "SDN", 48, "tonne")],
        ),
        (
            "حملت طائرة كولومبية، وصلت مطار بورت أو برنس، 22 طنا من الدواء، كما وصلت طائرة بنمية محملة بـ9 أطنان خيام.",
            [("COL", "HTI", 22, "tonne"), ("PAN", "HTI", 9, "tonne")],
        ),
        (
            "قالت الوكالة إن مطار مقديشو الدولي استقبل السبت طائرة مساعدات قطرية تحمل 30 طنا و200 كيلوغرام من الدقيق.",
            [("QAT", "SOM", 30, "tonne")],
        ),
    ],
)
def test_who_is_helped_is_where_it_lands(read: Read, text: str, expected: list[object]) -> None:
    assert told(read, text) == expected


def test_an_airport_that_a_plane_leaves_is_not_helped(read: Read) -> None:
    text = "أقلعت من مطار الكويت الدولي طائرة إغاثة كويتية متوجهة إلى مطار الخرطوم وعلى متنها 10 أطنان من الأدوية."
    assert [(donor, recipient) for donor, recipient, *_ in told(read, text)] == [("KWT", "SDN")]
