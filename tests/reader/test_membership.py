"""Membership: who joins and leaves organisations, and who only withdraws troops."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader

READER = Reader()


def memberships(text: str) -> list[Statement]:
    report = Report(id="t", text=text, published="2021-05-06", source="test")
    return [statement for statement in READER.read(report) if statement.kind == "membership"]


@pytest.mark.parametrize(
    ("text", "parties", "change"),
    [
        ("انضمت كرواتيا إلى الاتحاد الأوروبي عام 2013.", ("HRV", "org:EU"), "joined"),
        ("تسلمت سلطنة عمان رئاسة مجلس التعاون لدول الخليج العربية.", ("OMN", "org:GCC"), "chairs"),
        ("تترأس موريتانيا الاتحاد الأفريقي.", ("MRT", "org:AU"), "chairs"),
        ("انتقلت رئاسة مجلس التعاون إلى قطر.", ("QAT", "org:GCC"), "chairs"),
        ("أصبحت كرواتيا العضو العشرين في منطقة اليورو.", ("HRV", "org:eurozone"), "joined"),
        ("وافق الوزراء العرب على عودة سوريا إلى جامعة الدول العربية.", ("SYR", "org:LAS"), "joined"),
        ("علق الاتحاد الأفريقي عضوية الغابون.", ("GAB", "org:AU"), "left"),
        ("أثار انسحاب بريطانيا من الاتحاد الأوروبي نقاشا واسعا.", ("GBR", "org:EU"), "left"),
    ],
)
def test_a_state_joins_or_leaves_an_organisation(text: str, parties: tuple[str, ...], change: str) -> None:
    assert [(s.parties, s.slots["change"]) for s in memberships(text)] == [(parties, change)]


@pytest.mark.parametrize(
    "text",
    [
        "تم انسحاب القوات الفرنسية من أفغانستان قبل قوات حلف شمال الأطلسي.",
        "اتفقت مصر وبريطانيا على انسحاب القوات البريطانية من مصر.",
    ],
)
def test_troops_that_withdraw_change_no_membership(text: str) -> None:
    assert memberships(text) == []


def test_a_state_that_asks_to_join_only_proposes_it() -> None:
    (asked,) = memberships("تقدمت أوكرانيا بطلب للانضمام إلى حلف شمال الأطلسي.")
    assert (asked.parties, asked.status) == (("UKR", "org:NATO"), "proposed")


def test_a_summit_in_a_state_is_hosted_by_it() -> None:
    assert [(s.parties, s.slots["change"]) for s in memberships("عقدت قمة الاتحاد الأفريقي في إثيوبيا أمس.")] == [
        (("ETH", "org:AU"), "hosts")
    ]
