"""Charts: series over the years, empty where nothing was told, with a table beside."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from dragoman.briefs.compose import compose
from dragoman.briefs.document import Chart
from dragoman.briefs.html import to_html
from dragoman.model.record import Record

Make = Callable[..., Record]
PAIR = ("JOR", "OMN")


def _trade(record: Make, years: dict[str, float], unit: str = "USD") -> list[Record]:
    return [
        record("figure", "قيمة", start=int(year), measure="trade", value=value, unit=unit, date=year)
        for year, value in years.items()
    ]


def _charts(records: list[Record], lang: str = "en") -> tuple[Chart, ...]:
    return compose(PAIR, records, {}, lang=lang).charts


def test_a_series_has_every_year_and_those_without_a_figure_are_empty(record: Make) -> None:
    (chart,) = _charts(_trade(record, {"2015": 4e8, "2016": 2e8, "2019": 1e8}))
    assert [bar.year for bar in chart.bars] == [2015, 2016, 2017, 2018, 2019]
    assert [bar.share for bar in chart.bars] == [1.0, 0.5, None, None, 0.25]
    assert [bar.said for bar in chart.bars][2:4] == [None, None]
    assert chart.bars[0].said == "400 million US dollars"
    assert chart.bars[0].footnotes != chart.bars[1].footnotes


@pytest.mark.parametrize("date", ["2017-05", "2017/2018", "201X", None])
def test_only_a_value_of_a_whole_year_is_drawn(record: Make, date: str | None) -> None:
    records = [
        *_trade(record, {"2015": 4e8, "2016": 2e8}),
        record("figure", "أخرى", measure="trade", value=9e8, unit="USD", date=date),
    ]
    assert _charts(records) == ()


def test_values_of_two_units_are_two_series(record: Make) -> None:
    years = {"2015": 4e8, "2016": 2e8, "2017": 1e8}
    assert len(_charts([*_trade(record, years), *_trade(record, years, "EUR")])) == 2
    assert _charts(_trade(record, {"2015": 4e8, "2016": 2e8}) + _trade(record, {"2017": 1e8}, "EUR")) == ()


def test_visits_are_counted_by_year_and_plans_are_not(record: Make) -> None:
    dates = [("2015-01-02", "done"), ("2015", "done"), ("2016-03", "done"), ("2018", "ongoing"), ("2017", "planned")]
    records = [record("visit", f"زيارة {date}", date=date, status=status, to="JOR") for date, status in dates]
    (chart,) = _charts(records)
    assert [(bar.year, bar.said) for bar in chart.bars] == [(2015, "2"), (2016, "1"), (2017, None), (2018, "1")]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_chart_can_be_read_without_seeing_it(record: Make, lang: str) -> None:
    brief = compose(PAIR, _trade(record, {"2015": 4e8, "2016": 2e8, "2018": 1e8}), {}, lang=lang)
    page = to_html(brief)
    (chart,) = brief.charts
    labelled = re.search(r'role="img" aria-labelledby="(\w+) (\w+)"', page)
    assert labelled is not None
    assert f'<title id="{labelled[1]}">{chart.title}</title>' in page
    assert f'<desc id="{labelled[2]}">{chart.description}</desc>' in page
    assert page.count('<th scope="row">') == 4
    assert page.count("<rect ") == 3


def test_in_arabic_the_first_year_stands_at_the_right(record: Make) -> None:
    records = _trade(record, {"2015": 4e8, "2016": 2e8, "2017": 1e8})

    def years(lang: str) -> list[str]:
        placed = re.findall(r'<text x="([\d.]+)"[^>]*>(\d{4})', to_html(compose(PAIR, records, {}, lang=lang)))
        return [year for _, year in sorted((float(x), year) for x, year in placed)]

    assert years("en") == ["2015", "2016", "2017"]
    assert years("ar") == ["2017", "2016", "2015"]
