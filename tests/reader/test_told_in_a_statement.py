"""What a written statement tells is said by whoever issued it; what one says at the press meets nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("وجاء في بيان للحكومة الكينية أن الصومال تتدخل في شؤونها الداخلية.", "KEN", "SOM"),
        ('وجاء في بيان الخارجية الكينية أن الصومال "سجلت موقفا سلبيا" بشأن الحدود.', "KEN", "SOM"),
        ("وأشار بيان الخارجية الكينية إلى أن الصومال انتهكت السيادة الكينية.", "KEN", "SOM"),
        ("وذكر بلاغ لوزارة الشؤون الخارجية التونسية أن ليبيا تراكم المواقف العدائية.", "TUN", "LBY"),
        ("وجاء في بيان صدر عن وزارة الخارجية الأوغندية أن رواندا تدعم المتمردين.", "UGA", "RWA"),
    ],
)
def test_a_statement_speaks_for_its_issuer(read: Read, text: str, actor: str, target: str) -> None:
    (stance,) = read(text)
    assert (stance.slots["actor"], stance.slots["target"], stance.slots["stance"]) == (actor, target, "oppose")


@pytest.mark.parametrize(
    "text",
    [
        "وقال المتحدث باسم الخارجية الهندية في مؤتمر صحفي إن حكومته قررت خفض العلاقات مع كندا.",
        "أعلن وزير الخارجية التشيلي في مؤتمر صحافي قطع العلاقات مع بوليفيا.",
    ],
)
def test_ties_told_of_at_the_press_are_no_meeting(read: Read, text: str) -> None:
    assert [s.kind for s in read(text)] == ["relations"]


def test_ties_cut_by_states_with_no_name_are_not_a_visitor_s(read: Read) -> None:
    text = "وصل وزير الخارجية البلجيكي إلى الدوحة في أول زيارة منذ قطع دول عدة علاقاتها الدبلوماسية مع قطر."
    assert [s.kind for s in read(text)] == ["visit"]


def test_a_name_in_quotation_marks_is_governed_like_any_other(read: Read) -> None:
    text = "أكدت حكومة باراغواي قطع العلاقات الدبلوماسية مع “صربيا”، في حين استدعت كولومبيا وبيرو سفيريهما للتشاور."
    (severed,) = [s for s in read(text) if s.kind == "relations"]
    assert severed.parties == ("PRY", "SRB")


def test_sanctions_of_a_new_round_have_their_target_further_on(read: Read) -> None:
    text = "وأعلن الاتحاد الأوروبي أمس الأول فرض حزمة واسعة من العقوبات، قال إنها الأشد ضد بيلاروسيا."
    (sanction,) = read(text)
    assert (sanction.slots["actor"], sanction.slots["target"]) == ("org:EU", "BLR")


def test_what_others_decided_is_not_recognised_by_who_welcomes_it(read: Read) -> None:
    text = "رحبت الأردن بالقرار الذي اتخذته ثلاث دول والقاضي بالاعتراف بدولة فلسطين."
    assert len(read(text)) == 1
