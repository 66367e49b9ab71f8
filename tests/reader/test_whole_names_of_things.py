"""Slots hold the whole name of a thing and no more: orders with their class, lots with their make, occasions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "kind", "slot", "value"),
    [
        (
            "منحت ألمانيا سفير الأردن وسام الاستحقاق من الدرجة الأولى.",
            "honour",
            "name",
            "وسام الاستحقاق من الدرجة الأولى",
        ),
        (
            'تسلمت بولندا أول أربع مقاتلات من طراز "إف-35" من الولايات المتحدة.',
            "agreement",
            "subject",
            'أول أربع مقاتلات من طراز "إف-35"',
        ),
        (
            "سلمت كوريا الجنوبية بولندا الدفعة الثانية من دبابات كي 2.",
            "agreement",
            "subject",
            "الدفعة الثانية من دبابات كي 2",
        ),
        (
            "تسلم رئيس غانا رسالة من رئيس كينيا تتضمن دعوة لحضور القمة الإفريقية للمناخ في نيروبي.",
            "message",
            "occasion",
            "القمة الإفريقية للمناخ",
        ),
        ("التقى مبعوث الأمم المتحدة فور وصوله إلى جوبا رئيس جنوب السودان سلفا كير.", "meeting", "place", "جوبا"),
        (
            "التقى وزير خارجية غانا على هامش أعمال مؤتمر ميونيخ للأمن وزير خارجية كينيا.",
            "meeting",
            "occasion",
            "مؤتمر ميونيخ للأمن",
        ),
    ],
)
def test_a_slot_holds_the_whole_name(read: Read, text: str, kind: str, slot: str, value: str) -> None:
    assert [s.slots.get(slot) for s in read(text) if s.kind == kind] == [value]


def test_a_king_is_called_by_his_own_name_and_not_by_his_fathers(read: Read) -> None:
    text = "زار ملك الأردن الملك فيصل بن خالد كينيا أمس. ورافقه الأمير محمد بن فيصل. وغدا يزور الملك فيصل غانا."
    assert [s.slots["people"] for s in read(text) if s.kind == "visit"] == [("فيصل بن خالد",)] * 2
