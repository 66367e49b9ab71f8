"""What is only aimed at or still to be held, and how the sessions of a body are counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    "text",
    [
        "يهدف الاتفاق بين سلوفينيا وأنغولا إلى إنشاء لجنة مشتركة.",
        "ومن المقرر أن تفضي اجتماعات لجنة الصداقة بين مالاوي وزامبيا إلى التوقيع على عدد من الاتفاقيات.",
        "اجتمع الخبراء تحضيرا للجنة العليا الفيتنامية الجزائرية التي من المقرر أن تعقد دورتها الثالثة في هانوي.",
    ],
)
def test_what_an_aim_or_a_plan_leads_to_is_planned(read: Read, text: str) -> None:
    assert {statement.status for statement in read(text)} == {"planned"}


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("اختتمت في كوناكري أعمال الدورة 14 للجنة المشتركة الغينية المغربية.", 14),
        ("عقد مجلس الأعمال السلوفيني الأردني اجتماعه رقم 7 في ليوبليانا.", 7),
        ("ترأس الوزير الأول السنغالي لجنة التعاون المشتركة السنغالية الغامبية.", None),
    ],
)
def test_a_session_is_counted_in_digits_and_no_first_minister_counts_it(
    read: Read, text: str, ordinal: int | None
) -> None:
    (held,) = [statement for statement in read(text) if statement.kind == "mechanism"]
    assert held.slots.get("ordinal") == ordinal


def test_the_ordinal_of_the_next_body_is_not_that_of_the_one_before(read: Read) -> None:
    text = "تنظم الغرفة غدا المنتدى الاقتصادي التشيكي الكويتي والاجتماع الثامن لمجلس الأعمال التشيكي الكويتي المشترك."
    assert [statement.slots.get("ordinal") for statement in read(text)] == [None, 8]


def test_who_speaks_for_a_body_does_not_convene_it(read: Read) -> None:
    assert not read("أعلن ذلك سكرتير اللجنة الحكومية الصربية الروسية المشتركة خلال الندوة التي عقدت في بلغراد أمس.")
