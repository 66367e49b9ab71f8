"""Words that look like a stance or its verb: «عبر» the preposition, «يبلغ» the figure, «نال تقدير» what was won."""

from __future__ import annotations

import pytest
from tests.reader.stances import Read, stances


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وعبر وزير الخارجية الأردني عن إدانة بلاده للهجوم الإرهابي في تركيا.", ("JOR", "TUR", "condemn")),
        ("كما عبر الرئيس التونسي عن تضامن بلاده مع مصر.", ("TUN", "EGY", "support")),
        ("ألقى الرئيس الكيني كلمة أعرب فيها عن شكره للنرويج على دعم التعليم.", ("KEN", "NOR", "thank")),
    ],
)
def test_who_expresses_a_stance_stands_behind_the_verb(read: Read, text: str, wanted: tuple[str, str, str]) -> None:
    assert stances(read, text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "قال البيت الأبيض إن الشركات ستعلن استثمارات لدعم اتفاق تغير المناخ المبرم في باريس.",
        "قدمت الوزارة السعودية الملف في تقرير نال تقدير لجنة التراث في اليونسكو.",
        "قال الوزير الهولندي إن البرنامج الذي تبلغ قيمته ملياري يورو لدعم الاقتصاد الأوكراني انتهى.",
        "رفض وزير الدفاع التركي إعطاء تفاصيل عن الاتفاق مع الولايات المتحدة.",
        "وافق البرلمان الإسرائيلي على تشديد العقوبة على من يرشق الحجارة في الأراضي الفلسطينية.",
    ],
)
def test_what_only_looks_like_a_stance_or_a_sanction_is_none(read: Read, text: str) -> None:
    assert not [statement for statement in read(text) if statement.kind in ("position", "protest")]


@pytest.mark.parametrize(
    "text",
    [
        "منحت الحكومة البولندية شركة إسبانية عقدا بقيمة مليار يورو.",
        "قال الوزير الألماني إنه لا يمكن شطب ديون اليونان.",
        "أرسل التنظيم مقاتلين مدربين من سوريا إلى المغرب.",
    ],
)
def test_contracts_debts_kept_and_trained_fighters_are_no_help(read: Read, text: str) -> None:
    assert not [statement for statement in read(text) if statement.kind == "aid"]
