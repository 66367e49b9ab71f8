"""Loans by who borrows, decrees on agreements, flights of an airline and sums in a year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, text: str, kind: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("وقع بنك التنمية الأفريقي والحكومة المغربية اتفاقية قرض بقيمة 100 مليون يورو.", "org:AfDB", "MAR"),
        (
            "جرى التوقيع على اتفاقية قرض بقيمة 30 مليون دولار بين الصندوق السعودي للتنمية وحكومة غامبيا.",
            "SAU",
            "GMB",
        ),
        (
            "وقع مدير الصندوق الكويتي ووزير مالية غينيا اتفاقية قرض بمليوني دولار على هامش اجتماعات البنك الدولي.",
            "KWT",
            "GIN",
        ),
    ],
)
def test_a_loan_goes_to_who_concludes_it_with_the_lender(read: Read, text: str, donor: str, recipient: str) -> None:
    assert [(s.slots["donor"], s.slots["recipient"]) for s in of_kind(read, text, "aid")] == [(donor, recipient)]


def test_who_signed_an_agreement_for_each_side_is_told_of_the_same_agreement(read: Read) -> None:
    text = (
        "وقعت أوكرانيا والصندوق الكويتي اتفاقية قرض بقيمة 10 ملايين دولار. "
        "ووقع الاتفاقية عن الصندوق مديره العام وعن الجانب الأوكراني وزير المالية."
    )
    assert [s.slots.get("subject") for s in of_kind(read, text, "agreement")] == ["قرض"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "وافق مجلس الوزراء على مشروع مرسوم بشأن اتفاقية منحة بين حكومة مصر وحكومة اليابان.",
            ("EGY", "JPN"),
        ),
        ("صدق البرلمان الأردني على اتفاقية تسليم المطلوبين مع الولايات المتحدة.", ("JOR", "USA")),
        ("صادق مجلس الأمة الكويتي على اتفاقية الإعفاء من التأشيرة مع الإمارات العربية المتحدة.", ("ARE", "KWT")),
    ],
)
def test_agreements_are_ratified_by_decree_and_with_united_states_of_any_name(
    read: Read, text: str, parties: tuple[str, ...]
) -> None:
    assert [(s.parties, s.slots["change"]) for s in of_kind(read, text, "agreement")] == [(parties, "ratified")]


@pytest.mark.parametrize(
    ("text", "parties", "change"),
    [
        ("توقفت رحلات الخطوط الجوية اليمنية إلى الأردن منذ 3 سنوات.", ("JOR", "YEM"), "suspended"),
        ("وصلت إلى مطار بنغازي أول رحلة طيران قادمة من مطار إسطنبول.", ("LBY", "TUR"), "introduced"),
        (
            "قررت الخطوط الجوية العراقية استئناف تشغيل رحلاتها باتجاه مطار دمشق الدولي.",
            ("IRQ", "SYR"),
            "introduced",
        ),
    ],
)
def test_flights_of_an_airline_stop_and_begin(read: Read, text: str, parties: tuple[str, ...], change: str) -> None:
    assert [(s.parties, s.slots["change"]) for s in of_kind(read, text, "travel")] == [(parties, change)]


def test_a_sum_before_a_year_is_no_time(read: Read) -> None:
    text = "بلغ التبادل التجاري بين تونس وليبيا 540 مليون دولار عام 2016، مقارنة ب 581.3 مليون عام 2015."
    assert [(str(s.date), s.slots["value"]) for s in of_kind(read, text, "figure")] == [
        ("2016", 540_000_000),
        ("2015", 581_300_000),
    ]


def test_medicines_on_a_market_are_trade_and_no_help(read: Read) -> None:
    text = "بحث الوزيران السوداني والليبي سبل التعاون، منها زيادة التبادل ودخول الأدوية السودانية إلى السوق الليبية."
    assert {s.kind for s in read(text)} == {"meeting"}
