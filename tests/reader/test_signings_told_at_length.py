"""Signings told at length: when, where and between whom stand before what was signed; loans and twinnings by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties", "instrument", "subject"),
    [
        (
            "جرى التوقيع اليوم في مدينة نواكشوط بين موريتانيا والسنغال على خمس اتفاقيات في مجالات متعددة.",
            ("MRT", "SEN"),
            "agreement",
            None,
        ),
        (
            "وتم التوقيع أمس الأول في كوالالمبور بين وزيري خارجية ماليزيا وعمان على مذكرة تفاهم في مجال التعليم.",
            ("MYS", "OMN"),
            "memorandum",
            "التعليم",
        ),
        (
            "تم التوقيع على اتفاقية قرض ميسر بقيمة 20 مليون دولار بين حكومة السنغال والصندوق السعودي للتنمية.",
            ("SAU", "SEN"),
            "agreement",
            "قرض ميسر",
        ),
        ("وقعت بلديتا صفاقس التونسية ومرسيليا الفرنسية أمس اتفاقية توأمة.", ("FRA", "TUN"), "agreement", "توأمة"),
        ("وقعت تشيلي مع كوريا الجنوبية اتفاقية شراكة.", ("CHL", "KOR"), "agreement", None),
    ],
)
def test_what_was_signed_has_its_own_matter(
    read: Read, text: str, parties: tuple[str, ...], instrument: str, subject: str | None
) -> None:
    signed = [s for s in read(text) if s.kind == "agreement"]
    assert [(s.parties, s.slots["instrument"], s.slots.get("subject")) for s in signed] == [
        (parties, instrument, subject)
    ]
