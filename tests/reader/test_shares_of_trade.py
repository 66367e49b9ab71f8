"""Shares of a state's trade, who imports with words between, lines that lead to a state, and places for students."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, text: str, kind: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "parties", "value"),
    [
        ("شكلت الصادرات إلى ليبيا 9% من إجمالي صادرات تونس عام 2019.", ("LBY", "TUN"), 9),
        ("وبين أن السوق الهندية استحوذت على 22% من صادرات عمان غير النفطية.", ("IND", "OMN"), 22),
        ("وأكد أن اليابان في العام الماضي استوردت من تشيلي سلعا بقيمة 30 مليون يورو.", ("CHL", "JPN"), 30_000_000),
    ],
)
def test_a_share_and_a_sum_of_trade_are_of_two_states(
    read: Read, text: str, parties: tuple[str, ...], value: int
) -> None:
    assert [(s.parties, s.slots["value"]) for s in of_kind(read, text, "figure")] == [(parties, value)]


def test_a_line_is_laid_to_where_it_leads(read: Read) -> None:
    found = of_kind(read, "تدرس أذربيجان مد خط أنابيب بري جديد إلى جورجيا.", "project")
    assert [(s.parties, s.status) for s in found] == [(("AZE", "GEO"), "proposed")]


def test_places_for_students_of_a_state_are_an_exchange(read: Read) -> None:
    text = "أعلنت الملحقية الثقافية السعودية تخصيص 590 مقعدا لطلاب السودان في الجامعات السعودية."
    assert [s.parties for s in of_kind(read, text, "exchange")] == [("SAU", "SDN")]


def test_what_is_approved_besides_a_mandate_is_ratified(read: Read) -> None:
    text = (
        "وافق المجلس على تفويض الوزير بالتباحث مع الجانب المالديفي في شأن مشروع مذكرة تفاهم، "
        "وعلى اتفاقية النقل الجوي بين الكويت ونيبال."
    )
    changes = {s.parties: s.slots["change"] for s in of_kind(read, text, "agreement")}
    assert changes["KWT", "NPL"] == "ratified"


def test_a_share_that_another_clause_tells_is_none_of_the_measure_before(read: Read) -> None:
    text = "تنوعت صادرات تشيلي إلى اليابان كما تغطي الغابات 24% من مساحة البلاد."
    assert not of_kind(read, text, "figure")
