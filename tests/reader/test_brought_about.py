"""Agreements that others bring about, contracts of ministries with foreign firms, and summits of two blocs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def _of(found: list[Statement], kind: str) -> list[Statement]:
    return [s for s in found if s.kind == kind]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وساطة قطرية أفضت إلى اتفاق بين تشاد والسودان.", ("SDN", "TCD")),
        ("رعت الأمم المتحدة اتفاقا بين روسيا وأوكرانيا لتصدير الحبوب.", ("RUS", "UKR")),
    ],
)
def test_an_agreement_is_of_those_between_whom_it_is_and_not_of_the_mediator(
    read: Read, text: str, parties: tuple[str, ...]
) -> None:
    assert [(s.parties, s.slots["change"]) for s in _of(read(text), "agreement")] == [(parties, "drafted")]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وقعت وزارة الصناعة العراقية عقدا مع شركة سيمنس الألمانية لبناء محطة كهرباء.", ("DEU", "IRQ")),
        ("وقعت هيئة المطارات السعودية عقدا مع شركة فرنسية لتشغيل مطار الطائف.", ("FRA", "SAU")),
    ],
)
def test_a_state_body_signs_a_contract_with_a_foreign_firm(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert [(s.parties, s.slots["instrument"]) for s in _of(read(text), "agreement")] == [(parties, "contract")]


@pytest.mark.parametrize(
    "text", ["وقعت أمانة جدة عقدا مع شركة سعودية للنظافة.", "وقع نادي الهلال السعودي عقدا مع لاعب برازيلي."]
)
def test_contracts_within_a_state_and_of_clubs_are_nothing(read: Read, text: str) -> None:
    assert not read(text)


def test_a_summit_of_two_blocs_is_no_summit_of_one(read: Read) -> None:
    assert not _of(read("عقدت في الرياض القمة العربية الصينية."), "membership")


def test_a_gate_that_one_of_two_closes_is_between_them(read: Read) -> None:
    text = (
        "زار وزير داخلية غانا توغو وبحث مع نظيره التوغولي أمن البلدين. "
        "وقررت السلطات التوغولية إغلاق معبر أفلاو أمام الشاحنات ابتداء من اليوم."
    )
    (found,) = _of(read(text), "travel")
    assert (found.parties, found.slots["what"], found.slots["change"]) == (("GHA", "TGO"), "border", "suspended")


def test_a_number_of_agreements_holds_until_told_otherwise(read: Read) -> None:
    (found,) = _of(read("يفوق عدد الاتفاقيات الموقعة بين تركيا وقطر المئة."), "figure")
    assert (found.slots["value"], found.status) == (100, "ongoing")
