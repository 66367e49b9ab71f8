"""Portfolios of a state's people abroad, and men whose counterpart stands right behind them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("office", "state"),
    [
        ("وزير الشؤون الخارجية والسنغاليين في الخارج", "SEN"),
        ("وزير الخارجية والهجرة وشؤون المصريين بالخارج", "EGY"),
        ("وزير الشؤون الخارجية والتعاون والمغاربة المقيمين بالخارج", "MAR"),
        ("وزير الخارجية واللبنانيين في المهجر", "LBN"),
    ],
)
def test_a_minister_is_of_the_state_whose_people_abroad_are_his(read: Read, office: str, state: str) -> None:
    (met,) = read(f"التقى وزير خارجية الأردن فؤاد سعيد في عمّان أمس {office} كريم بنعلي.")
    assert met.parties == tuple(sorted(("JOR", state)))
    assert met.slots["people"] == ("فؤاد سعيد", "كريم بنعلي")


def test_a_host_is_not_of_the_people_abroad_whom_he_receives(read: Read) -> None:
    assert not read("استقبل الوزير التركي المصريين في الخارج أمس.")


def test_a_minister_serves_in_the_ministry_that_is_joined_to_him(read: Read) -> None:
    (met,) = read("التقى وزير الدولة بالخارجية السودانية حسن بابكر في الخرطوم أمس سفيرة أوغندا بيتي ناكاتو.")
    assert met.parties == ("SDN", "UGA")


def test_a_counterpart_right_behind_a_man_is_another(read: Read) -> None:
    (letter,) = [
        s
        for s in read("سلم وزير الخارجية التشادي عمر إدريس نظيره القطري رسالة خطية من الرئيس التشادي إلى أمير قطر.")
        if s.kind == "message"
    ]
    assert letter.parties == ("QAT", "TCD")
    assert letter.slots["from"] == "TCD"
