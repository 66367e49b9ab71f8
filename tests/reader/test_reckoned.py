"""Figures of one account: what goes on from a dated figure without a date of its own is of the same period."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def dates(read: Read, text: str) -> dict[object, str | None]:
    return {s.slots.get("value"): str(s.date) if s.date else None for s in read(text) if s.kind == "figure"}


@pytest.mark.parametrize(
    "text",
    [
        "بلغ حجم التبادل التجاري بين الأردن وكينيا 90 مليون دولار عام 2021. وبلغت الصادرات الأردنية 30 مليون دولار.",
        "بلغ حجم التبادل بين الأردن وكينيا 90 مليون دولار عام 2021، وبلغت صادرات الأردن إليها 30 مليونا.",
        "بلغت تجارة الأردن مع كينيا 90 مليون دولار عام 2021 مقابل 70 مليونا في 2020. وبلغت الصادرات 30 مليون دولار.",
    ],
)
def test_exports_told_behind_the_trade_of_a_year_are_of_that_year(read: Read, text: str) -> None:
    assert dates(read, text)[30_000_000] == "2021"


def test_a_goal_behind_the_figure_of_a_year_is_not_of_that_year(read: Read) -> None:
    text = (
        "بلغت التجارة بين الأردن وكينيا 90 مليون دولار عام 2021. "
        "واتفق البلدان على رفع الصادرات الأردنية إلى كينيا إلى 60 مليون دولار."
    )
    assert dates(read, text)[60_000_000] is None


def test_figures_of_another_pair_do_not_go_on_with_the_account(read: Read) -> None:
    text = "بلغت التجارة بين الأردن وكينيا 90 مليون دولار عام 2021. وبلغت الصادرات المصرية إلى غانا 30 مليون دولار."
    assert dates(read, text)[30_000_000] is None
