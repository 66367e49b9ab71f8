"""Stances on what was told before, negated objections, apologies asked for, and another's safety."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        (
            "أعادت بريطانيا فتح سفارتها في ليبيا. ورحبت إيطاليا بالخطوة.",
            ("ITA", ("GBR", "LBY"), "support"),
        ),
        ("الكويت لا تعارض مشاركة العراق في القمة.", ("KWT", "IRQ", "support")),
        ("وأوضح الرئيس التركي أن بلاده لا تمانع انضمام السويد إلى الحلف.", ("TUR", "SWE", "support")),
        ("طلب السودان من واشنطن رسميا الاعتذار عن قصف المصنع.", ("SDN", "USA", "oppose")),
        ("أكد وزير الخارجية الأردني أن أمن السعودية خط أحمر بالنسبة لبلاده.", ("JOR", "SAU", "support")),
        ("جاءت دعوة الرئيس الفرنسي إيران إلى وقف تخصيب اليورانيوم.", ("FRA", "IRN", "oppose")),
        ("عبرت كندا عن خيبة أملها من قرار الصين.", ("CAN", "CHN", "oppose")),
    ],
)
def test_a_stance_is_on_whoever_is_meant(read: Read, text: str, stance: tuple[object, ...]) -> None:
    told = [(s.slots["actor"], s.slots["target"], s.slots["stance"]) for s in read(text) if s.kind == "position"]
    assert told == [stance]


def test_an_act_of_long_before_is_not_the_step(read: Read) -> None:
    text = "أعادت بريطانيا فتح سفارتها في ليبيا. واجتمع المجلس. وناقش الميزانية. ثم تأجل. ورحبت إيطاليا بالخطوة."
    assert not [s for s in read(text) if s.kind == "position"]
