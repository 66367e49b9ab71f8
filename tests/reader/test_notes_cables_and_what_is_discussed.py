"""Notes handed to who is summoned, letters given to a guest, cables to who gets them, and what is only discussed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of(kind: str, statements: list[Statement]) -> list[Statement]:
    return [statement for statement in statements if statement.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "استدعت غانا سفير توغو في أكرا، وسلمته مذكرة احتجاج على التدخل في شؤون بنين.",
        "استدعت الخارجية الغانية القائم بأعمال السفارة التوغولية، لتسليمه مذكرة احتجاج على خرق الحدود.",
    ],
)
def test_a_note_is_handed_to_who_was_summoned(read: Read, text: str) -> None:
    told = [(s.slots["what"], s.slots["actor"], s.slots["target"]) for s in of("protest", read(text))]
    assert told == [("summons", "GHA", "TGO"), ("note", "GHA", "TGO")]


def test_a_letter_given_to_a_guest_goes_to_who_sent_him(read: Read) -> None:
    text = "وحمل الرئيس الكيني الوزير التشادي رسالة إلى الرئيس محمد ديبي تتعلق بالأوضاع في المنطقة."
    (letter,) = of("message", read(text))
    assert (letter.slots["from"], letter.slots["to"]) == ("KEN", "TCD")


def test_who_gets_cables_is_who_others_send_theirs_to(read: Read) -> None:
    text = (
        "تلقى الرئيس الغاني جون ماهاما عددا من البرقيات من قادة الدول الصديقة. "
        "كما بعث الرئيس الكيني وليام روتو برقية تهنئة قال فيها إن البلدين صديقان."
    )
    (cable,) = of("message", read(text))
    assert (cable.slots["from"], cable.slots["to"], cable.slots["type"]) == ("KEN", "GHA", "congratulation")


def test_each_of_several_counterparts_sends_a_cable(read: Read) -> None:
    text = "تلقى الرئيس الكيني برقيات تهنئة من نظرائه الغاني والهندي والبرازيلي بمناسبة عيد الاستقلال."
    assert [s.slots["from"] for s in of("message", read(text))] == ["GHA", "IND", "BRA"]


def test_beside_a_state_stands_nobody_of_it(read: Read) -> None:
    text = "سلم الوزير الغاني الرئيس التوغولي فور غناسينغبي رسالة من نظيره الغاني أكد فيها وقوف غانا إلى جانب توغو."
    (letter,) = of("message", read(text))
    assert letter.slots["receiver"] == "فور غناسينغبي"


def test_an_order_told_of_again_is_given_once(read: Read) -> None:
    text = (
        "قلد الرئيس الكيني سفير غانا لدى نيروبي جيمس كوفي وسام الاستحقاق. "
        "وأعرب السفير الغاني عن شكره للرئيس على منحه هذا الوسام."
    )
    assert [s.slots["giver"] for s in read(text)] == ["KEN"]


def test_an_embassy_talked_of_at_the_head_of_a_clause_is_not_open(read: Read) -> None:
    text = "بحث الوزير الكيني مع نظيره البولندي إعادة فتح السفارة البولندية في نيروبي."
    assert [s.status for s in of("mission", read(text))] == ["proposed"]


def test_saying_nothing_of_a_call_denies_none(read: Read) -> None:
    text = "أجرى الرئيس الكيني اتصالا هاتفيا بنظيره الغاني دون الكشف عن مضمون الاتصال بين الجانبين."
    assert [s.status for s in read(text)] == ["done"]


def test_a_ministry_of_no_state_is_of_the_other_than_where_it_happened(read: Read) -> None:
    text = (
        "أدانت وزارة الخارجية الهجوم الذي وقع أمس في العاصمة الصومالية مقديشو. "
        "وأكد المتحدث وقوف كينيا مع الصومال في مواجهة الإرهاب، وتضامن كينيا مع شعب الصومال."
    )
    (first, *_) = of("position", read(text))
    assert (first.slots["actor"], first.slots["target"]) == ("KEN", "SOM")


def test_thanks_for_a_warm_welcome_are_no_stance(read: Read) -> None:
    assert of("position", read("شكر الرئيس الغاني نظيره الكيني على الاستقبال الحار.")) == []
