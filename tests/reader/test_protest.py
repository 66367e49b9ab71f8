"""Protests: envoys summoned and recalled, notes, sanctions in force and lifted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader

Read = Callable[..., list[Statement]]

READER = Reader()


def protests(text: str) -> list[Statement]:
    report = Report(id="t", text=text, published="2021-05-06", source="test")
    return [statement for statement in READER.read(report) if statement.kind == "protest"]


@pytest.mark.parametrize(
    ("text", "what", "parties"),
    [
        ("استدعت وزارة الخارجية التونسية السفير الليبي لديها.", "summons", ("LBY", "TUN")),
        ("استدعت السودان سفيرها لدى مصر للتشاور.", "recall", ("EGY", "SDN")),
        ("سلمت وزارة الخارجية العمانية السفير الهندي مذكرة احتجاج رسمية.", "note", ("IND", "OMN")),
        ("احتجت اليونان على التنقيب التركي في شرق المتوسط.", "note", ("GRC", "TUR")),
        ("تقدم لبنان بشكوى إلى مجلس الأمن ضد إسرائيل.", "note", ("ISR", "LBN")),
        ("وطردت كولومبيا السفير الفنزويلي من أراضيها.", "expulsion", ("COL", "VEN")),
        ("استدعي السفير السويدي في بغداد إلى وزارة الخارجية العراقية.", "summons", ("IRQ", "SWE")),
        ("تم استدعاء السفير الإسرائيلي لدى أيرلندا على خلفية الهجوم.", "summons", ("IRL", "ISR")),
        ("أعلنت تشاد السفير الألماني شخصا غير مرغوب فيه.", "expulsion", ("DEU", "TCD")),
        ("ردت موسكو بطرد 20 دبلوماسيا تشيكيا.", "expulsion", ("CZE", "RUS")),
        ("قررت الولايات المتحدة فرض عقوبات على نيكاراغوا.", "sanction", ("NIC", "USA")),
        ("أدرجت الولايات المتحدة خمس شركات صينية على قائمة العقوبات.", "sanction", ("CHN", "USA")),
    ],
)
def test_what_is_done_against_an_envoy_has_its_name(text: str, what: str, parties: tuple[str, ...]) -> None:
    assert [(s.slots["what"], s.parties) for s in protests(text)] == [(what, parties)]


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("تعاني كوبا من عقوبات تفرضها عليها الولايات المتحدة منذ عقود.", "USA", "CUB"),
        ("قال التقرير إن العقوبات الدولية المفروضة على السودان أضرت بتجارته مع مصر.", "org:UN", "SDN"),
        ("فرضت كندا عقوبات على بيلاروسيا.", "CAN", "BLR"),
        ("وفرضت واشنطن عقوبات على 12 مسؤولا إيرانيا.", "USA", "IRN"),
    ],
)
def test_sanctions_in_force_are_ongoing(text: str, actor: str, target: str) -> None:
    assert [(s.slots["actor"], s.slots["target"], s.status) for s in protests(text)] == [(actor, target, "ongoing")]


def test_sanctions_lifted_are_denied_and_talk_of_lifting_them_is_nothing() -> None:
    assert [s.status for s in protests("رفعت الولايات المتحدة العقوبات المفروضة على السودان.")] == ["denied"]
    assert protests("بحث الوزير الأمريكي مع نظيره السوداني إمكانية رفع العقوبات عن السودان.") == []


def test_a_closed_sky_is_no_sanction() -> None:
    assert protests("دعت تركيا الولايات المتحدة إلى فرض حظر جوي على شمال سوريا.") == []


def test_a_charge_who_is_to_be_summoned_is_of_the_state_that_is_protested_against(read: Read) -> None:
    (summons,) = read("قالت وزارة الخارجية النمساوية إنها تعتزم استدعاء القائم بالأعمال التشيكي غدا للاحتجاج.")
    assert (summons.slots["actor"], summons.slots["target"], summons.status) == ("AUT", "CZE", "planned")


def test_a_plane_that_carries_help_pays_no_visit(read: Read) -> None:
    found = read("وصلت إلى مطار حلب الدولي أمس طائرة عمانية تحمل مساعدات إغاثية للمتضررين من الزلزال.")
    assert [each.kind for each in found] == ["aid"]
