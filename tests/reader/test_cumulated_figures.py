"""Figures added up since the year began: «حتى نهاية …» is no month of its own, and a range ends last year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("بلغت صادرات الأردن إلى السودان 83 مليون دينار حتى نهاية تشرين الثاني 2023.", "2023-01/2023-11"),
        ("بلغ التبادل التجاري بين مصر وكينيا 500 مليون دولار حتى يونيو 2019.", "2019-01/2019-06"),
        ("زار تونس حتى نهاية سبتمبر 2018 نحو 62 ألف سائح بولندي.", "2018-01/2018-09"),
        ("بلغت صادرات تركيا إلى ليبيا ملياري دولار خلال الفترة من يناير إلى نوفمبر الماضي.", "2023-01/2023-11"),
        ("بلغ التبادل التجاري بين مصر وكينيا 500 مليون دولار في يونيو 2019.", "2019-06"),
    ],
)
def test_a_flow_up_to_a_month_is_of_the_year_until_then(read: Read, text: str, date: str) -> None:
    assert [str(s.date) for s in read(text) if s.kind == "figure"] == [date]


def test_people_who_are_there_up_to_a_month_are_told_of_that_month(read: Read) -> None:
    found = [s for s in read("بلغ عدد المصريين المقيمين في الكويت 600 ألف حتى نهاية يونيو 2019.") if s.kind == "figure"]
    assert [str(s.date) for s in found] == ["2019-06-21~/2019-06-30~"]
