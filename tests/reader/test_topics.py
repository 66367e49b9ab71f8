"""What a stance is on, in the report's words and no more of them than name it."""

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (
            "رحبت الوزيرة الأسترالية، أمس الخميس، بالاتفاق بين أرمينيا وأذربيجان.",
            "الاتفاق بين أرمينيا وأذربيجان",
        ),
        ("أدان الرئيس الكيني، في بيان أمس، الهجوم على سفارة إثيوبيا.", "الهجوم على سفارة إثيوبيا"),
        ("طالب الأردن إسرائيل بوقف اقتحام المسجد الأقصى.", "اقتحام المسجد الأقصى"),
        ("قال وزير الخارجية اليوناني إن سياسات تركيا في المتوسط تهدد الاستقرار.", "سياسات تركيا في المتوسط"),
        ("استنكرت الأمانة العامة لمجلس التعاون تصريحات وزير الدفاع الإيراني.", "تصريحات وزير الدفاع الإيراني"),
        ("اتهمت أوغندا رواندا بتجنيد متمردين في شرق الكونغو.", "تجنيد متمردين في شرق الكونغو"),
        ("ثمن الرئيس الفلسطيني موقف النرويج الداعم للقضية الفلسطينية.", "موقف النرويج الداعم للقضية الفلسطينية"),
        ("أدانت ماليزيا التصريحات التي أدلى بها الوزير الإسرائيلي.", "التصريحات التي أدلى بها الوزير الإسرائيلي"),
        ("رفضت صربيا القرار الأممي الذي صدر عن كوسوفو.", "القرار الأممي"),
    ],
)
def test_a_topic_is_what_the_stance_is_on(text: str, topic: str) -> None:
    found = Reader().read(Report(id="t", text=text, published="2024-05-20"))
    assert [s.slots.get("topic") for s in found if s.kind == "position"] == [topic]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("جدد الوزير العراقي شكر بلاده لليونان لمشاركتها في مهمة التدريب.", "مشاركتها في مهمة التدريب"),
        ("أعربت قطر عن إدانتها واستنكارها الشديدين للتفجير في مقديشو.", "التفجير في مقديشو"),
        ("طالبت النرويج إسرائيل بوقف القتال فورا.", "القتال"),
        ("شكر الوزير التونسي كندا على جهود الإنقاذ مع التعبير عن الامتنان لشعبها.", "جهود الإنقاذ"),
        ("رفضت مصر التصريحات التركية بأنها تدخل في شؤونها.", "التصريحات التركية"),
    ],
)
def test_what_only_leads_on_or_follows_is_no_part_of_it(text: str, topic: str) -> None:
    found = Reader().read(Report(id="t", text=text, published="2024-05-20"))
    assert [s.slots.get("topic") for s in found if s.kind == "position"] == [topic]


@pytest.mark.parametrize("day", ["ذكرى يوم الجمهورية", "ذكرى اليوم الوطني", "اليوم الوطني"])
def test_a_cable_is_for_the_day_that_it_names(day: str) -> None:
    text = f"بعث ملك الأردن برقية تهنئة إلى رئيس كينيا بمناسبة {day} لبلاده."
    found = Reader().read(Report(id="t", text=text, published="2024-05-20"))
    assert [s.slots.get("occasion") for s in found] == [day]
