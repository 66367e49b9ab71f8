"""Borders that are opened again, flights still to come, visas waived until a day, deficits with several states."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, text: str, kind: str) -> list[Statement]:
    return [s for s in read(text, published="2024-05-20") if s.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "وعادت حركة العبور البرية بين كينيا وأوغندا.",
        "تم أمس إعادة الفتح التدريجي للحدود البرية بين كينيا وأوغندا بعد غلقها منذ العام الماضي.",
    ],
)
def test_a_border_that_is_crossed_again_is_open(read: Read, text: str) -> None:
    assert ("KEN", "UGA") in [s.parties for s in of_kind(read, text, "travel")]


@pytest.mark.parametrize(
    "text",
    [
        "ستستأنف الخطوط الجوية الكينية خلال أيام رحلاتها إلى مطار العاصمة الأوغندية كمبالا.",
        "وأكد المتحدث أن خطا جويا سيفتتح قريبا بين نيروبي وكمبالا.",
        "ستفتتح الخطوط الكينية قريبا خطين جديدين بين نيروبي وكمبالا.",
    ],
)
def test_flights_that_will_begin_are_planned(read: Read, text: str) -> None:
    assert [(s.parties, s.status) for s in of_kind(read, text, "travel")] == [(("KEN", "UGA"), "planned")]


def test_a_waiver_until_a_day_ends_with_it(read: Read) -> None:
    (waived,) = of_kind(read, "قررت اليابان تمديد الإعفاء من التأشيرة لمواطني كينيا حتى يوم 31 ديسمبر 2026.", "travel")
    assert str(waived.date) == "../2026-12-31"
    assert waived.status == "done"


def test_deficits_with_several_states_are_those_of_the_state_spoken_of(read: Read) -> None:
    text = (
        "أكد المعهد المغربي للإحصاء أن العجز مع تركيا وصل إلى حوالي 4.9 مليار درهم، ومع إسبانيا 3.4 مليار درهم، "
        "والصين 2.3 مليار درهم، وذلك رغم نمو اقتصاد المغرب."
    )
    found = {s.parties: s.slots["value"] for s in of_kind(read, text, "figure")}
    assert found["MAR", "TUR"] == 4_900_000_000
    assert found["ESP", "MAR"] == 3_400_000_000
    assert found["CHN", "MAR"] == 2_300_000_000


def test_a_percentage_is_compared_with_a_percentage(read: Read) -> None:
    text = "ارتفعت المبادلات التجارية بين كينيا وأوغندا بنسبة (24.4%) عام 2022 مقارنة بـ (23.5) في عام 2021."
    assert {s.slots["unit"] for s in of_kind(read, text, "figure")} == {"percent"}


def test_an_agreement_that_one_meets_to_discuss_is_only_proposed(read: Read) -> None:
    text = "اتفق الأردن وكينيا على عقد لقاء لبحث توقيع اتفاقية تنص على إنشاء مجلس أعمال أردني كيني."
    assert {s.status for s in of_kind(read, text, "mechanism")} == {"proposed"}


def test_talks_for_an_agreement_negotiate_it(read: Read) -> None:
    text = "كشف الوزير عن مباحثات بين حكومتي غانا وكينيا لتوقيع اتفاقية أفضليات جمركية."
    (drafted,) = of_kind(read, text, "agreement")
    assert (drafted.slots["change"], drafted.status) == ("drafted", "ongoing")


def test_a_guest_of_honour_is_told_behind_the_fair(read: Read) -> None:
    (fair,) = of_kind(read, "افتتح الوزير معرض براغ للكتاب الذي تحل فيه غانا ضيفة شرف.", "exchange")
    assert fair.parties == ("CZE", "GHA")


def test_a_line_at_sea_is_launched(read: Read) -> None:
    (line,) = of_kind(read, "دشنت كينيا خطا بحريا جديدا يربطها بسيشل.", "project")
    assert (line.parties, line.slots["sector"]) == (("KEN", "SYC"), "transport")


@pytest.mark.parametrize("verb", ["تعهدت كينيا ببناء", "وعدت كينيا ببناء", "قررت كينيا بناء"])
def test_what_one_promises_to_build_is_planned(read: Read, verb: str) -> None:
    (mill,) = of_kind(read, f"{verb} مستشفى في سيشل.", "project")
    assert mill.status == "planned"


def test_a_percentage_that_brings_a_sum_near_a_mark_tells_the_sum(read: Read) -> None:
    text = "ارتفعت الصادرات الكينية إلى أوغندا بنسبة 6%، لتناهز قيمتها 5 ملايين دولار."
    assert 5_000_000 in [s.slots["value"] for s in of_kind(read, text, "figure")]


def test_a_line_that_is_announced_for_the_week_to_come_is_planned(read: Read) -> None:
    (line,) = of_kind(read, "أعلن وزير النقل الكيني تدشين خط بحري جديد بين كينيا وسيشل مطلع الأسبوع المقبل.", "project")
    assert line.status == "planned"
