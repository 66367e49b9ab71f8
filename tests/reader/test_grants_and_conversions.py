"""Grants: a sum in another currency is the same sum, who gives is not helped; what is no stance and no letter."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def aids(read: Read, text: str) -> list[tuple[object, ...]]:
    wanted = ("donor", "recipient", "value", "unit")
    return [tuple(s.slots.get(name) for name in wanted) for s in read(text) if s.kind == "aid"]


def test_a_sum_in_brackets_is_the_same_sum(read: Read) -> None:
    text = "تمنح النرويج غانا بليون كرونة (نحو 8.4 مليون دولار) لشراء أجهزة ومعدات طبية لوزارة الصحة."
    assert aids(read, text) == [("NOR", "GHA", 1_000_000_000, "NOK")]


def test_who_gives_by_an_agreement_is_not_helped_by_it(read: Read) -> None:
    text = "وقع المغرب وكوريا الجنوبية مذكرات تفاهم تقدم بموجبها سيول منحة قيمتها 300 مليون ين (نحو 3.15 مليون دولار)."
    assert aids(read, text) == [("KOR", "MAR", 300_000_000, "JPY")]


def test_help_to_bear_a_burden_is_for_him_who_bears_it(read: Read) -> None:
    text = "قدمت الحكومة الهولندية عشرة ملايين دولار للبنان لمساعدته في تحمل أعباء اللاجئين السوريين."
    assert [told[:2] for told in aids(read, text)] == [("NLD", "LBN")]


def test_better_services_are_no_help(read: Read) -> None:
    assert aids(read, "قدمت اليونان وعودا بتحسين الخدمات الصحية في قبرص.") == []


def test_a_conference_for_solidarity_is_no_stance(read: Read) -> None:
    text = "أكد الرئيس الغاني، خلال المؤتمر الدولي للتضامن مع فلسطين، أن بلاده ستواصل دعمها للقضية الفلسطينية."
    topics = [s.slots["topic"] for s in read(text) if s.kind == "position"]
    assert topics == ["القضية الفلسطينية"]


def test_a_clear_message_is_no_letter(read: Read) -> None:
    text = "أرسل الرئيس التركي رسالة واضحة هذا الأسبوع إلى اليونان خلال مشاركته في القمة."
    assert [s for s in read(text) if s.kind == "message"] == []
