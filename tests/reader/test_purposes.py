"""Agreements that something is done for are not signed yet; a noun's one pronoun is one man."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وصل الوزير الأردني إلى تونس لتوقيع اتفاقية للنقل الجوي بين البلدين.", "planned"),
        ("يجري الأردن وكينيا مباحثات من أجل إبرام اتفاق للنقل الجوي.", "planned"),
        ("تستعد الجزائر وإيطاليا لتوقيع اتفاق في مجال الطاقة.", "planned"),
        ("عقد الوزيران الأردني والكيني لقاء لتوقيع اتفاق للنقل الجوي أمس.", "done"),
        ("أقيم في عمان حفل لتوقيع اتفاقية للنقل الجوي بين الأردن وكينيا.", "done"),
        ("شهد الوزيران توقيع اتفاقية للنقل الجوي بين الأردن وكينيا.", "done"),
    ],
)
def test_an_agreement_that_is_only_an_aim_is_planned(read: Read, text: str, status: str) -> None:
    (agreement,) = [statement for statement in read(text) if statement.kind == "agreement"]
    assert agreement.status == status


def test_who_takes_in_the_wounded_receives_nobody_else(read: Read) -> None:
    text = (
        "سلم الوزير السنغالي دعوة من الرئيس السنغالي إلى رئيس الجمهورية التونسية معربا عن شكر بلاده لتونس"
        " على استقبالها جرحى الحادث."
    )
    assert not [statement for statement in read(text) if statement.kind == "meeting"]


def test_a_heading_is_no_agreement(read: Read) -> None:
    text = "علاقات الأردن وكينيا\n\nالاتفاقيات: مذكرة تفاهم بشأن السياحة بين الأردن وكينيا (2012)."
    (memorandum,) = [statement for statement in read(text) if statement.kind == "agreement"]
    assert memorandum.slots["instrument"] == "memorandum"
