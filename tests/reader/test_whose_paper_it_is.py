"""Whose offices go without a state where the publisher is unknown: by the dateline, else by the report's two states."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader
from dragoman.reader.heading import headline_of
from dragoman.reader.home import home_of


def _read(reader: Reader, text: str) -> list[Statement]:
    return reader.read(Report(id="r", text=text, published="2021-03-07"))


def test_a_capital_that_goes_by_its_states_name_heads_a_report_before_a_date_or_an_agency(reader: Reader) -> None:
    told = _read(reader, "الجزائر، 4 مارس/آذار (أ ش أ): استقبل رئيس الجمهورية وزير خارجية بلغاريا.")
    assert [(s.kind, s.parties) for s in told] == [("meeting", ("BGR", "DZA"))]


def test_of_an_arab_state_and_another_the_arab_one_is_at_home(reader: Reader) -> None:
    told = _read(
        reader,
        "بحث وزير المالية مع السفير المنغولي لدى مسقط فرص الاستثمار بين عمان ومنغوليا. "
        "وأشاد السفير المنغولي بالتسهيلات في سلطنة عمان.",
    )
    assert ("meeting", ("MNG", "OMN")) in [(s.kind, s.parties) for s in told]


def test_an_agency_of_news_is_not_the_paper_of_that_name() -> None:
    assert home_of(Report(id="r", text="", source="وكالة الأنباء الصحراوية")) == "ESH"
    assert home_of(Report(id="r", text="", source="وكالة الأنباء")) is None
    assert home_of(Report(id="r", text="", source="الأنباء")) == "KWT"


def test_a_line_with_the_part_of_the_paper_is_no_headline_yet() -> None:
    headline = "السلطنة ومنغوليا تبحثان التعاون في مجال التعدين"
    text = f"محليات\n\n{headline}\n\nمسقط: استقبل الوزير أمس السفير المنغولي في مكتبه وبحث معه سبل تعزيز التعاون."
    assert headline_of(text) == text.index(headline) + len(headline)
