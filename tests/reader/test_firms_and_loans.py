"""Who builds and who pays: firms known by name or adjective, lines between two states, loans and what they pay for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties", "status"),
    [
        ("يمتد خط أنابيب الغاز بين الجزائر وإسبانيا على مسافة 750 كيلومترا.", ["DZA", "ESP"], "ongoing"),
        ("ستبني شركة روس آتوم محطة أكويو النووية في تركيا.", ["RUS", "TUR"], "planned"),
        ("تقوم شركات صينية ببناء ميناء باجامويو التنزاني.", ["CHN", "TZA"], "ongoing"),
        ("تنفذ شركة أوراسكوم المصرية سدا على نهر في أوغندا.", ["EGY", "UGA"], "ongoing"),
        ("اتفقت تونس وليبيا على إنشاء شركة مختلطة لإنتاج الأدوية.", ["LBY", "TUN"], "planned"),
        ("أنشأت الكويت وباكستان صندوقا للاستثمار.", ["KWT", "PAK"], "done"),
        ("اتفق العراق وسوريا على مد أنبوب نفط من كركوك إلى بانياس.", ["IRQ", "SYR"], "planned"),
    ],
)
def test_what_is_built_is_between_the_builder_and_the_land(
    read: Read, text: str, parties: list[str], status: str
) -> None:
    made = [s for s in read(text) if s.kind == "project"]
    assert [(sorted(s.parties), s.status) for s in made] == [(parties, status)]


@pytest.mark.parametrize(
    ("text", "donor", "recipient", "value"),
    [
        ("أقرضت الصين أنغولا مليار دولار لبناء المدارس.", "CHN", "AGO", 1_000_000_000),
        ("وافق صندوق النقد الدولي على إقراض الأردن 600 مليون دولار.", "org:IMF", "JOR", 600_000_000),
        ("خصص صندوق أبوظبي للتنمية 20 مليون درهم لمشروع مياه في غينيا.", "ARE", "GIN", 20_000_000),
        ("قدمت الكويت قرضا لتشييد طريق نواكشوط.", "KWT", "MRT", None),
        ("موّل الصندوق السعودي للتنمية بناء جسر في غامبيا.", "SAU", "GMB", None),
    ],
)
def test_loans_and_what_is_paid_for_are_help(
    read: Read, text: str, donor: str, recipient: str, value: int | None
) -> None:
    made = [s for s in read(text) if s.kind == "aid"]
    assert [(s.slots["donor"], s.slots["recipient"], s.slots.get("value")) for s in made] == [(donor, recipient, value)]
    assert not [s for s in read(text) if s.kind == "project"]
