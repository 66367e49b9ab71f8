"""Markdown, HTML and terminal text: complete, escaped, and right in direction."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from rich.console import Console

from dragoman.briefs.compose import compose
from dragoman.briefs.document import Brief
from dragoman.briefs.html import timeline_to_html, to_html
from dragoman.briefs.markdown import timeline_to_markdown, to_markdown
from dragoman.briefs.terminal import timeline_to_terminal, to_terminal
from dragoman.briefs.timeline import COLUMNS, timeline, timeline_to_csv
from dragoman.model.record import Record
from dragoman.model.report import Report

Make = Callable[..., Record]
PAIR = ("JOR", "OMN")


@pytest.fixture(params=["ar", "en"])
def brief(request: pytest.FixtureRequest, contested: Record, record: Make, reports: dict[str, Report]) -> Brief:
    records = [
        contested,
        record(
            "agreement",
            "وقّعا <script>alert(1)</script> *اتفاقية*",
            doc="r2",
            subject="الصيد",
            change="signed",
            date="2019",
        ),
    ]
    return compose(PAIR, records, reports, lang=request.param)


class _Page(HTMLParser):
    """Gathers what a page holds: its tags, the ids that it has and those that it links to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_a_page_is_well_formed_and_its_notes_can_be_followed(brief: Brief) -> None:
    page = _Page(to_html(brief))
    assert page.open == []
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    targets = {attrs["href"] for tag, attrs in page.tags if tag == "a" and str(attrs["href"]).startswith("#")}
    assert targets == {f"#n{note.number}" for note in brief.footnotes}
    assert {target[1:] for target in targets if target} <= set(ids)


def test_a_page_needs_nothing_from_elsewhere_and_runs_no_script(brief: Brief) -> None:
    page = _Page(to_html(brief))
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in page.tags}
    assert not any("src" in attrs or any(name.startswith("on") for name in attrs) for _, attrs in page.tags)
    assert "url(" not in to_html(brief)


def test_what_sources_write_is_shown_and_never_obeyed(brief: Brief) -> None:
    assert "<script>alert(1)</script>" not in to_html(brief)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in to_html(brief)
    assert r"\<script\>" in to_markdown(brief)
    assert r"\*اتفاقية\*" in to_markdown(brief)


def test_an_address_that_is_not_of_the_web_is_no_link(record: Make) -> None:
    reports = {"r1": Report(id="r1", text="", source="ميناء", url="javascript:alert(1)")}
    page = _Page(to_html(compose(PAIR, [record("relations", change="established")], reports, lang="en")))
    assert not any("javascript" in str(attrs.get("href")) for _, attrs in page.tags)


def test_the_page_and_each_text_have_their_own_direction(brief: Brief) -> None:
    page = _Page(to_html(brief))
    root = next(attrs for tag, attrs in page.tags if tag == "html")
    assert (root["lang"], root["dir"]) == (("ar", "rtl") if brief.lang == "ar" else ("en", "ltr"))
    quotes = [attrs for tag, attrs in page.tags if tag == "blockquote"]
    assert all((attrs["lang"], attrs["dir"]) == ("ar", "rtl") for attrs in quotes)
    if brief.lang == "en":
        assert any(tag == "bdi" and attrs.get("dir") == "rtl" and attrs.get("lang") == "ar" for tag, attrs in page.tags)


def test_the_style_uses_logical_sides_only(brief: Brief) -> None:
    style = re.search(r"<style>(.*?)</style>", to_html(brief), re.DOTALL)
    assert style is not None
    assert not re.search(r"(?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)|float:", style[1])
    assert "prefers-color-scheme: dark" in style[1]
    assert "@media print" in style[1]


def test_markdown_defines_each_footnote_that_it_uses_once(brief: Brief) -> None:
    text = to_markdown(brief)
    defined = re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE)
    used = re.findall(r"\[\^(\d+)\](?!:)", text)
    assert len(defined) == len(set(defined))
    assert set(defined) == set(used) == {str(note.number) for note in brief.footnotes}


def test_markdown_in_arabic_stands_in_a_right_to_left_block(brief: Brief) -> None:
    assert to_markdown(brief).startswith('<div dir="rtl" lang="ar">\n\n# ') == (brief.lang == "ar")


def test_arabic_in_an_english_line_is_isolated(brief: Brief) -> None:
    text = to_markdown(brief)
    assert text.count("\u2068") == text.count("\u2069")
    if brief.lang == "en":
        assert "\u2068«الصيد»\u2069" in text


def test_both_values_of_a_disagreement_are_written(brief: Brief) -> None:
    console = Console(width=200, file=io.StringIO(), color_system=None)
    console.print(to_terminal(brief))
    days = ("3 أغسطس 1972", "8 أغسطس 1972") if brief.lang == "ar" else ("3 August 1972", "8 August 1972")
    for text in (to_markdown(brief), to_html(brief), console.file.getvalue()):  # type: ignore[attr-defined]  # StringIO
        assert all(day in text for day in days)


def test_every_writer_writes_every_quote(brief: Brief) -> None:
    console = Console(width=200, file=io.StringIO(), color_system=None)
    console.print(to_terminal(brief))
    terminal = console.file.getvalue()  # type: ignore[attr-defined]  # StringIO
    page = "".join(_Page(to_html(brief)).text)
    for note in brief.footnotes:
        assert note.quote.text in terminal
        assert note.quote.text in page
        assert note.publisher in page


def test_an_arabic_line_in_a_terminal_begins_with_a_mark_of_direction(brief: Brief) -> None:
    console = Console(width=200, file=io.StringIO(), color_system=None)
    console.print(to_terminal(brief))
    lines = [line.strip() for line in console.file.getvalue().splitlines() if line.strip()]  # type: ignore[attr-defined]
    if brief.lang == "ar":
        assert lines[0].startswith("\u200f")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_timeline_has_its_dates_beside_its_sentences(
    record: Make, contested: Record, reports: dict[str, Report], lang: str
) -> None:
    records = [
        record("visit", people=("سالم العلوي",), to="JOR"),
        record("mission", type="embassy", sender="OMN", host="JOR", change="opened", date="2004-10~/2004-12~"),
        contested,
    ]
    made = timeline(PAIR, records, reports, lang=lang)
    assert [str(line.date) if line.date else None for line in made.lines] == ["1972-08-03", "2004-10~/2004-12~", None]
    late = "أواخر عام 2004" if lang == "ar" else "late 2004"
    assert made.lines[1].when == late
    assert "2004" not in "".join(run.text for run in made.lines[1].runs)
    console = Console(width=200, file=io.StringIO(), color_system=None)
    console.print(timeline_to_terminal(made))
    page = timeline_to_html(made)
    assert _Page(page).open == []
    for text in (timeline_to_markdown(made), page, console.file.getvalue()):  # type: ignore[attr-defined]  # StringIO
        assert late in text
        assert made.labels["undated"] in text


def test_a_timeline_as_csv_keeps_the_edtf_date_and_its_bounds(record: Make, reports: dict[str, Report]) -> None:
    made = timeline(PAIR, [record("agreement", date="2004-10~/2004-12~", change="signed")], reports, lang="en")
    header, row, end = timeline_to_csv(made).split("\n")
    assert header == ",".join(COLUMNS)
    assert row.startswith(
        "2004-10~/2004-12~,2004-10-01,2004-12-31,agreement,done,The two countries signed a document.,"
    )
    assert end == ""


def test_no_cell_of_a_csv_is_a_formula(record: Make) -> None:
    reports = {"r1": Report(id="r1", text="", source="=cmd|' /C calc'!A0")}
    made = timeline(PAIR, [record("relations", change="established")], reports, lang="en")
    assert ",'=cmd" in timeline_to_csv(made).replace('"', "")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_timeline_of_nothing_says_so(lang: str) -> None:
    made = timeline(PAIR, [], {}, lang=lang)
    said = made.labels["empty"]
    assert said in timeline_to_markdown(made)
    assert said in timeline_to_html(made)
    assert "<table" not in timeline_to_html(made)
    console = Console(file=io.StringIO(), width=200, color_system=None)
    console.print(timeline_to_terminal(made))
    assert said in console.file.getvalue()  # type: ignore[attr-defined]  # it is a StringIO
