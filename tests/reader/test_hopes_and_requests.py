"""Stances by hope, request and fear, by what one is not against, and on what others settled."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def stances(read: Read, text: str) -> list[tuple[object, object, object]]:
    found = (statement for statement in read(text) if statement.kind == "position")
    return [(each.slots["actor"], each.slots["target"], each.slots["stance"]) for each in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("عبر الاتحاد الأوروبي أمس عن أمله في أن تلعب تركيا دورا بناء.", ("org:EU", "TUR", "support")),
        ("قال وزير الخارجية البريطاني: نأمل في أن نرى روسيا أقل سلبية.", ("GBR", "RUS", "support")),
        ("طلبت إريتريا اليوم (السبت)، من الأمم المتحدة، التحقيق في تهريب البشر.", ("ERI", "org:UN", "support")),
        ("طلبت غانا من توغو تسليم المطلوبين.", ("GHA", "TGO", "support")),
        ("طلب السودان من واشنطن رسميا الاعتذار عن قصف المصنع.", ("SDN", "USA", "oppose")),
        ("قال الوزير إن الكويت لا تعارض مشاركة العراق في القمة المقترحة.", ("KWT", "IRQ", "support")),
        ("البرازيل لا تمانع انضمام بوليفيا إلى الاتفاق.", ("BRA", "BOL", "support")),
        ("قال الرئيس المصري إن أمن الكويت جزء لا يتجزأ من أمن مصر.", ("EGY", "KWT", "support")),
        ("تخشى السويد أن تؤدي سياسات روسيا إلى حرب.", ("SWE", "RUS", "oppose")),
        ("أكد رئيس كوريا الشمالية أن بلاده لن تغير سياستها تجاه الولايات المتحدة.", ("PRK", "USA", "oppose")),
        ("كان طلب إيران المدعوم من موسكو لرفع الحظر أحد أبرز النقاط.", ("RUS", "IRN", "support")),
        ("قال الوزير إن قطر وكل دول الخليج أيدت قرار تونس.", (("QAT", "org:GCC"), "TUN", "support")),
        ("قال وزير الخارجية الكويتي إن إيران تزرع الفتنة وإن عليها الكف عن دعم الإرهاب.", ("KWT", "IRN", "oppose")),
        ("بحث الوزير المصري الأزمة، معربا عن تضامنه مع دول الخليج.", ("EGY", "org:GCC", "support")),
        ("جاء ذلك بعد اتهام تركيا سوريا بقصف قراها.", ("TUR", "SYR", "oppose")),
        ("القرار تلا مطالبة الإدارة الأميركية إسرائيل بوقف هدم البيوت.", ("USA", "ISR", "oppose")),
        ("دعا الأمين العام للأمم المتحدة إلى وقف القتال فورا في ليبيا.", ("org:UN", "LBY", "support")),
        ("صوتت الهند لصالح القرار 687 ضد العراق.", ("IND", "IRQ", "oppose")),
    ],
)
def test_whose_stance_it_is_and_on_whom(read: Read, text: str, told: tuple[object, object, object]) -> None:
    assert told in stances(read, text)


def test_others_welcome_what_two_settled(read: Read) -> None:
    text = "وقعت إثيوبيا وإريتريا اتفاق سلام. ورحبت كينيا والسودان بالخطوة."
    assert stances(read, text) == [(("KEN", "SDN"), ("ERI", "ETH"), "support")]


def test_an_agreement_that_a_council_adopted_is_told_in_a_relative(read: Read) -> None:
    text = "الاتفاق النووي مع إيران الذي أقره مجلس الأمن بالإجماع يلزم الجميع."
    assert stances(read, text) == [("org:UN", "IRN", "support")]


@pytest.mark.parametrize(
    "text",
    [
        "أعرب الوزير الصيني عن أمله في أن تسهم الزيارة في تعزيز العلاقات مع مصر.",
        "طلبت الأردن من اليابان مساعدات غذائية.",
        "لم يعارض أحد قرار الحكومة البلجيكية.",
        "تقاتل جماعات مدعومة من إيران القوات السعودية.",
        "إذا طلبت كندا من بنما التحقيق فسيحدث ذلك.",
    ],
)
def test_ties_help_and_rebels_are_no_such_stance(read: Read, text: str) -> None:
    assert not stances(read, text)
