"""Help that reaches a place, that two bring, that one grants, and soldiers who are there to help."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("دخلت قطاع غزة أمس 12 شاحنة أردنية تحمل أدوية.", "JOR", "PSE"),
        ("وصلت إلى مطار نيامي في النيجر طائرتان مغربيتان وأخرى جزائرية محملة بمساعدات طبية.", ("MAR", "DZA"), "NER"),
        ("وصلت قافلتا شاحنات تابعتان للأمم المتحدة إلى حمص السورية.", "org:UN", "SYR"),
        ("تفعيل خط ائتمان بقيمة أربعين مليون دولار تمنحه المجر لقطاع المياه العراقي.", "HUN", "IRQ"),
        ("تسلم مستشفى القصر العيني في مصر أجهزة طبية هدية من الحكومة اليابانية.", "JPN", "EGY"),
        ("اتفقت دول منطقة اليورو على حزمة مساعدات جديدة للبرتغال.", "org:eurozone", "PRT"),
        ("عبرت اليابان عن استعدادها لتقديم مساعدات للاجئين في الأردن.", "JPN", "JOR"),
    ],
)
def test_help_is_given_by_whoever_sends_or_grants_it(read: Read, text: str, donor: object, recipient: str) -> None:
    assert [(s.slots["donor"], s.slots["recipient"]) for s in read(text) if s.kind == "aid"] == [(donor, recipient)]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("تنشر ألمانيا ألف جندي في مالي ضمن بعثة الأمم المتحدة.", "DEU", "MLI"),
        ("ويخدم حاليا 800 جندي إثيوبي في جنوب السودان في إطار قوة الأمم المتحدة.", "ETH", "SSD"),
        ("وأكد السفير أن كندا تواصل مساعدة هايتي على تدريب شرطتها.", "CAN", "HTI"),
    ],
)
def test_soldiers_who_keep_the_peace_and_help_that_goes_on_are_under_way(
    read: Read, text: str, donor: str, recipient: str
) -> None:
    told = [(s.slots["donor"], s.slots["recipient"], s.status) for s in read(text) if s.kind == "aid"]
    assert told == [(donor, recipient, "ongoing")]


def test_soldiers_at_war_help_nobody(read: Read) -> None:
    assert not [s for s in read("نشرت إثيوبيا ألف جندي في إريتريا ضد المسلحين.") if s.kind == "aid"]


def test_help_that_is_frozen_by_decision_is_denied(read: Read) -> None:
    told = [(s.slots["donor"], s.status) for s in read("قرر الاتحاد الأوروبي تجميد مساعداته لبوروندي.")]
    assert told == [("org:EU", "denied")]


def test_helicopters_that_are_a_gift_are_no_deal(read: Read) -> None:
    text = "وتسلمت وزارة الدفاع اللبنانية أربع مروحيات هبة من الولايات المتحدة."
    assert [(s.kind, s.slots["donor"]) for s in read(text)] == [("aid", "USA")]


def test_each_donor_in_turn_helps_whom_the_first_helped(read: Read) -> None:
    text = (
        "تعهدت الولايات المتحدة بتقديم 150 مليون دولار لضحايا الفيضانات في باكستان. "
        "وأعلنت بريطانيا مضاعفة مساعداتها إلى 64 مليون جنيه، في حين قدمت اليابان 10 ملايين دولار."
    )
    told = {(s.slots["donor"], s.slots["recipient"]) for s in read(text) if s.kind == "aid"}
    assert {("USA", "PAK"), ("GBR", "PAK")} <= told
    assert ("GBR", "JPN") not in told
