"""Figures told year by year in one sentence, and sums told in their parts."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


def _figures(text: str) -> list[tuple[object, object, str]]:
    statements = Reader().read(Report(id="page", text=text))
    return [(each.slots["measure"], each.slots["value"], str(each.date)) for each in statements]


@pytest.mark.parametrize(
    "text",
    [
        "12 مليون دولار عام 2010، و15 مليون دولار عام 2011، و17 مليون دولار عام 2012.",
        "عام 2010 نحو 12 مليون دولار، وعام 2011 نحو 15 مليون دولار، وفي عام 2012 نحو 17 مليون دولار.",
        "في عام 2010 12 مليون دولار، وارتفع في عام 2011 إلى 15 مليون دولار، ثم إلى 17 مليون دولار في 2012.",
    ],
)
def test_each_sum_of_a_row_is_of_its_own_year(text: str) -> None:
    assert _figures("بلغ حجم التبادل التجاري بين غانا والنرويج " + text) == [
        ("trade", 12_000_000, "2010"),
        ("trade", 15_000_000, "2011"),
        ("trade", 17_000_000, "2012"),
    ]


def test_a_part_of_a_sum_is_what_the_noun_behind_it_says() -> None:
    text = (
        "وخلال عام 2008 بلغ حجم التبادل التجاري بين ليبيا والتشيك 43 مليون دولار "
        "منها 12 مليون دولار صادرات ليبية و31 مليون دولار واردات من التشيك."
    )
    assert _figures(text) == [
        ("trade", 43_000_000, "2008"),
        ("exports", 12_000_000, "2008"),
        ("imports", 31_000_000, "2008"),
    ]


def test_a_number_of_something_else_joins_no_row() -> None:
    text = "بلغ التبادل التجاري بين عمان وتنزانيا 20 مليون ريال في 2018، و5 اتفاقيات وقعت في 2019."
    assert ("trade", 5, "2019") not in _figures(text.replace("و5 اتفاقيات وقعت", "و5 شركات أسست"))
    assert _figures(text.replace("، و5 اتفاقيات وقعت في 2019", "")) == [("trade", 20_000_000, "2018")]
