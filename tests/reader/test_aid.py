"""Help: who gives it and who receives it, whichever of them is named first, and what it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def aids(read: Read, text: str, source: str | None = None) -> list[Statement]:
    return [statement for statement in read(text, source=source) if statement.kind == "aid"]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("أرسلت تركيا فريق إنقاذ إلى المغرب بعد الزلزال.", "TUR", "MAR"),
        ("وصلت قافلة مساعدات كويتية إلى غزة.", "KWT", "PSE"),
        ("وصلت إلى مطار عدن طائرة إغاثة سعودية.", "SAU", "YEM"),
        ("هبطت في مطار مقديشو طائرة قطرية محملة بالأدوية.", "QAT", "SOM"),
        ("استقبلت سوريا طائرة مساعدات أرسلتها الجزائر.", "DZA", "SYR"),
        ("منحت اليابان الأردن قرضا ميسرا بقيمة 100 مليون دولار.", "JPN", "JOR"),
        ("تسلم الجيش اللبناني معدات عسكرية مقدمة من الولايات المتحدة.", "USA", "LBN"),
        ("تلقت مصر قرضا من الكويت بقيمة مليار دولار.", "KWT", "EGY"),
        ("واصلت الفرق الطبية القطرية تقديم خدماتها الطبية للاجئين السودانيين في شرق تشاد.", "QAT", "SDN"),
        ("وزع مركز الملك سلمان للإغاثة والأعمال الإنسانية 700 سلة غذائية في محافظة مأرب اليمنية.", "SAU", "YEM"),
        ("أعلن السفير الصيني تقديم بلاده لقاحات إلى زيمبابوي.", "CHN", "ZWE"),
        ("شكر الرئيس اليونان على إرسالها فريق إنقاذ إلى بيروت.", "GRC", "LBN"),
        ("الصندوق الكويتي للتنمية يقدم قرضا بقيمة 10 ملايين دينار لتمويل مشروع طريق في السنغال.", "KWT", "SEN"),
        ("شطبت روسيا ديون موزمبيق البالغة 40 مليون دولار.", "RUS", "MOZ"),
        ("أعفت فرنسا موريتانيا من ديونها البالغة 30 مليون يورو.", "FRA", "MRT"),
        ("تعهدت النرويج بتقديم 50 مليون دولار لإثيوبيا.", "NOR", "ETH"),
        ("استلمت غينيا الدفعة الأولى من اللقاحات الصينية.", "CHN", "GIN"),
        ("بلغت قيمة المساعدات الهولندية لليمن 40 مليون يورو.", "NLD", "YEM"),
        ("وأودعت السعودية ملياري دولار في البنك المركزي اليمني.", "SAU", "YEM"),
    ],
)
def test_help_goes_from_the_donor_to_the_recipient(read: Read, text: str, donor: str, recipient: str) -> None:
    assert [(s.slots["donor"], s.slots["recipient"]) for s in aids(read, text)] == [(donor, recipient)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("أوقفت هولندا مساعداتها لرواندا.", "denied"),
        ("طلبت تونس من الجزائر مساعدات عسكرية.", "proposed"),
        ("قال وزير الخارجية الألماني إن بلاده ستقدم مساعدات بقيمة 30 مليون يورو إلى العراق.", "planned"),
        ("قدمت اليابان منحة بقيمة 20 مليون دولار للأردن.", "done"),
    ],
)
def test_help_is_stopped_asked_for_promised_or_given(read: Read, text: str, status: str) -> None:
    assert [statement.status for statement in aids(read, text)] == [status]


def test_each_load_of_one_shipment_is_help_of_its_own(read: Read) -> None:
    found = aids(read, "أرسلت إيطاليا طائرة تحمل 23 طنا من الإمدادات الطبية إلى تشاد، منها ستة أطنان من اللقاحات.")
    assert [(s.slots["what"], s.slots["value"], s.slots["unit"]) for s in found] == [
        ("الإمدادات الطبية", 23, "tonne"),
        ("اللقاحات", 6, "tonne"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "اتهمت فرنسا شبكة في ليبيا بتمويل الإرهاب.",
        "نقل المصاب إلى المستشفى السعودي الألماني حيث قدمت له الخدمات الطبية.",
        "بحث وزير الصحة المصري مع نظيره السوداني توفير الأدوية.",
    ],
)
def test_what_nobody_gives_to_another_state_is_no_help(read: Read, text: str) -> None:
    assert aids(read, text) == []
