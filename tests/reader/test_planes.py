"""Visits told by the plane: it lands, it takes off; planes with freight or passengers carry no guests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties", "to"),
    [
        ("حطت طائرة الرئيس الغاني في مطار كيغالي الدولي أمس في زيارة تستغرق يومين.", ("GHA", "RWA"), "RWA"),
        ("هبطت في مطار طوكيو طائرة تقل رئيس الوزراء النيوزيلندي.", ("JPN", "NZL"), "JPN"),
        ("وصلت طائرة وزير الخارجية البيروفي قادمة من ليما إلى مطار مدريد.", ("ESP", "PER"), "ESP"),
        ("أقلعت من مطار لوساكا طائرة الرئيس الزامبي متجهة إلى نيروبي.", ("KEN", "ZMB"), "KEN"),
        ("حط الرئيس الكيني رحاله في القاهرة أمس.", ("EGY", "KEN"), "EGY"),
    ],
)
def test_a_plane_brings_a_guest(read: Read, text: str, parties: tuple[str, str], to: str) -> None:
    (visit,) = read(text)
    assert (visit.kind, visit.parties, visit.slots["to"]) == ("visit", parties, to)


@pytest.mark.parametrize(
    "text",
    [
        "حطت في مطار كيغالي طائرة شحن غانية تحمل مساعدات للاجئين.",
        "هبطت طائرة ركاب غانية اضطراريا في مطار نيروبي وكان على متنها مئة راكب.",
    ],
)
def test_freight_and_passengers_are_no_guests(read: Read, text: str) -> None:
    assert all(statement.kind != "visit" for statement in read(text))
