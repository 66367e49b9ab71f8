"""Charts: series over the years, empty where nothing was told, with a table beside."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from xml.etree import ElementTree as ET

import pypdfium2
import pytest
from docx import Document
from docx.shared import Pt

from dragoman.briefs.compose import compose
from dragoman.briefs.document import Chart
from dragoman.briefs.html import to_html, to_svg
from dragoman.briefs.pdf import to_pdf
from dragoman.briefs.word import to_docx
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


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_chart_is_a_picture_with_words_and_a_table_in_word(record: Make, lang: str) -> None:
    brief = compose(PAIR, _trade(record, {"2015": 4e8, "2016": 2e8, "2019": 1e8}), {}, lang=lang)
    document = Document(io.BytesIO(to_docx(brief)))
    (picture,) = document.inline_shapes
    said = picture._inline.docPr.get("descr")  # noqa: SLF001  # python-docx has no public name for it
    assert brief.charts[0].title in said
    assert brief.charts[0].description in said
    assert (picture.width, picture.height > 0) == (Pt(430), True)
    rows = [[cell.text for cell in row.cells] for row in document.tables[-1].rows]
    assert [row[0] for row in rows[1:]] == ["2015", "2016", "2017", "2018", "2019"]
    assert rows[3][1] == brief.labels["chart_none"]
    assert "tblHeader" in document.tables[-1]._tbl.xml  # noqa: SLF001  # likewise
    assert ("bidiVisual" in document.tables[-1]._tbl.xml) == (lang == "ar")  # noqa: SLF001  # likewise


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_chart_stands_in_pdf_with_words_for_those_who_do_not_see_it_and_a_table(record: Make, lang: str) -> None:
    brief = compose(PAIR, _trade(record, {"2015": 4e8, "2016": 2e8, "2019": 1e8}), {}, lang=lang)
    made = to_pdf(brief)
    text = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(made))
    assert "2017" in text
    assert text.count(brief.labels["chart_none"].split()[0]) >= 2
    assert b"/Figure" in made
    assert b"/Alt" in made
    assert b"/TH" in made


def test_a_drawing_that_stands_alone_is_well_formed_and_says_what_it_shows(record: Make) -> None:
    (chart,) = _charts(_trade(record, {"2015": 4e8, "2016": 2e8, "2019": 1e8}))
    root = ET.fromstring(to_svg(chart, "en"))  # noqa: S314  # our own drawing
    texts = [one.text for one in root.iter("{http://www.w3.org/2000/svg}title")]
    assert texts[0] == chart.title
    assert texts[1:] == ["2015: 400 million US dollars", "2016: 200 million US dollars", "2019: 100 million US dollars"]
