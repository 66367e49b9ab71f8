"""Accounts of trade: balances, volumes, values of several years, and travellers that are counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def told(read: Read, text: str) -> dict[object, tuple[object, str | None]]:
    """The measure and date of each figure, by its value."""
    return {
        s.slots.get("value"): (s.slots.get("measure"), str(s.date) if s.date else None)
        for s in read(text)
        if s.kind == "figure"
    }


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "ارتفعت صادرات الغاز الجزائري إلى إيطاليا من 9 ملايين طن في 2018 إلى 12 مليون طن في 2021.",
            {9_000_000: ("exports", "2018"), 12_000_000: ("exports", "2021")},
        ),
        (
            "بلغت التجارة بين كينيا ومصر 500 مليون دولار عام 2019، مع فائض لصالح مصر بلغ 100 مليون دولار.",
            {500_000_000: ("trade", "2019"), 100_000_000: ("other", "2019")},
        ),
        ("بلغ العجز التجاري للأردن مع الصين 3 مليارات دولار سنة 2020.", {3_000_000_000: ("other", "2020")}),
        (
            "تبلغ المبادلات بين تونس وليبيا مليار دينار، فيما كانت تبلغ خلال عام 2010 نحو 4 مليارات دينار.",
            {1_000_000_000: ("trade", None), 4_000_000_000: ("trade", "2010")},
        ),
        ("تراجعت التبادلات الاقتصادية بين قطر وكينيا إلى 90 مليون دولار في 2016.", {90_000_000: ("trade", "2016")}),
        ("بلغ عدد المسافرين الأردنيين إلى تركيا 200 ألف مسافر عام 2017.", {200_000: ("tourists", "2017")}),
        (
            "سجلت التجارة بين بيرو وتشيلي 3 آلاف و200 مليون دولار في 2014.",
            {3_200_000_000: ("trade", "2014")},
        ),
    ],
)
def test_accounts_of_trade(read: Read, text: str, figures: dict[object, tuple[object, str | None]]) -> None:
    assert told(read, text) == figures


def test_the_sultanate_is_oman(read: Read) -> None:
    made = [s for s in read("وأوضح أن السلطنة استقبلت العام الماضي 90 ألف سائح ألماني.") if s.kind == "figure"]
    assert [sorted(s.parties) for s in made] == [["DEU", "OMN"]]
