"""Ambassadors who are named one after another, each to a state of his own."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


def _told(reader: Reader, text: str) -> set[tuple[object, object, object]]:
    made = reader.read(Report(id="made", text=text, published="2019-06-12"))
    named = [each for each in made if each.kind == "appointment" and each.slots["change"] == "named"]
    return {(each.slots.get("person"), each.slots["sender"], each.slots["host"]) for each in named}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "عين الرئيس الكيني موسى كيبت سفيرا لدى كوبا، وجون أوتينو سفيرا لدى صربيا، وغريس موانغي سفيرة لدى البرازيل.",
            {("موسى كيبت", "KEN", "CUB"), ("جون أوتينو", "KEN", "SRB"), ("غريس موانغي", "KEN", "BRA")},
        ),
        (
            "أصدر الرئيس الروماني مرسوما بتعيين إيون بوبا سفيرا لرومانيا لدى المغرب وراديو ستان سفيرا لدى تونس.",
            {("إيون بوبا", "ROU", "MAR"), ("راديو ستان", "ROU", "TUN")},
        ),
        (
            "وافق مجلس الوزراء البولندي على تعيين ماريك كوفال سفيرا لبولندا في تشاد، وآنا نوفاك سفيرة في بيرو.",
            {("ماريك كوفال", "POL", "TCD"), ("آنا نوفاك", "POL", "PER")},
        ),
        (
            "صدر في عمان قرار بتعيين السفير سالم بن علي سفيرا للأردن لدى كينيا وسفيرا غير مقيم لدى رواندا.",
            {("سالم بن علي", "JOR", "KEN"), ("سالم بن علي", "JOR", "RWA")},
        ),
        (
            "أدى السفراء الجدد القسم أمام الرئيس الكيني. وعين موسى كيبت سفيرا لدى كوبا، وجون أوتينو سفيرا لدى صربيا.",
            {("موسى كيبت", "KEN", "CUB"), ("جون أوتينو", "KEN", "SRB")},
        ),
    ],
)
def test_each_who_is_named_goes_to_his_own_state(
    reader: Reader, text: str, told: set[tuple[object, object, object]]
) -> None:
    assert _told(reader, text) == told
