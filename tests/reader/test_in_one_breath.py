"""Stances of one breath: condemning with solidarity, calls to stop and leave alone, who only stands before a task."""

from __future__ import annotations

import pytest
from tests.reader.stances import Read, stances


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("أدانت قطر الهجوم في الصومال وأكدت تضامنها مع الحكومة الصومالية.", ("QAT", "SOM", "condemn")),
        ("دعا الرئيس الأمريكي إيران إلى إطلاق سراح المحتجزين.", ("USA", "IRN", "oppose")),
        ("دعت الخارجية المصرية تركيا إلى عدم التدخل في شؤون ليبيا.", ("EGY", "TUR", "oppose")),
        ("تقف فرنسا إلى جانب الجزائر.", ("FRA", "DZA", "support")),
    ],
)
def test_one_breath_is_one_stance_and_a_call_to_stop_is_against(
    read: Read, text: str, wanted: tuple[str, str, str]
) -> None:
    assert stances(read, text) == [wanted]


def test_who_stands_before_a_task_stands_by_nobody(read: Read) -> None:
    assert stances(read, "تقف فرنسا أمام تحد كبير مع دخول الجزائر.") == []


def test_fighters_who_travel_to_a_war_are_no_visitors(read: Read) -> None:
    text = "قالت الحكومة البريطانية إن مقاتلين بريطانيين وصلوا إلى سوريا للانضمام إلى تنظيم متطرف."
    assert not [s for s in read(text) if s.kind == "visit"]
