"""Briefs and timelines from the command line: for a pair by any of its names, printed, piped and written to files."""

from __future__ import annotations

import json
import shutil
import zipfile
from importlib import resources
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from tests.cli.desk import VISIT, Desk

SAMPLES = str(resources.files("dragoman.samples").joinpath("reports.jsonl"))


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register that holds the samples."""
    desk = Desk(tmp_path_factory.mktemp("stock"))
    assert desk.run("add", SAMPLES).code == 0
    return desk.register


@pytest.fixture
def stocked(desk: Desk, stock: Path) -> Desk:
    """A desk whose register holds the samples."""
    shutil.copy(stock, desk.register)
    return desk


@pytest.mark.parametrize("pair", [("Azerbaijan", "Kuwait"), ("أذربيجان", "الكويت"), ("aze", "دولة الكويت")])
def test_a_pair_is_named_by_code_or_in_either_language(stocked: Desk, pair: tuple[str, str]) -> None:
    asked = stocked.run("brief", *pair)
    assert (asked.code, asked.err) == (0, "")
    assert asked.out == stocked.run("brief", "AZE", "KWT").out


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_footnote_of_a_brief_holds_words_of_its_report(stocked: Desk, lang: str) -> None:
    (brief,) = stocked.run("brief", "AZE", "KWT", "--lang", lang, "--json").rows
    with resources.files("dragoman.samples").joinpath("reports.jsonl").open(encoding="utf-8") as lines:
        texts = {report["id"]: " ".join(report["text"].split()) for report in map(json.loads, lines)}
    assert brief["lang"] == lang
    assert len(brief["footnotes"]) >= 10
    for note in brief["footnotes"]:
        assert note["quote"]["text"] in texts[note["report"]]
    numbers = {note["number"] for note in brief["footnotes"]}
    told = [line for section in brief["sections"] for line in section["lines"]]
    assert told
    for line in told:
        assert set(line["footnotes"]) <= numbers
        assert line["footnotes"]


def test_an_inexact_date_is_told_as_inexact_in_both_languages(stocked: Desk) -> None:
    assert "in late 2004" in stocked.run("brief", "AZE", "KWT").out
    assert "أواخر عام 2004" in stocked.run("brief", "AZE", "KWT", "--lang", "ar").out


def test_a_brief_is_written_by_the_ending_of_its_file(stocked: Desk) -> None:
    for name in ("brief.html", "brief.md"):
        done = stocked.run("brief", "AZE", "KWT", "--lang", "ar", "--to", name)
        assert (done.code, done.out) == (0, "")
        assert name in done.err
    assert (stocked.folder / "brief.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert (stocked.folder / "brief.md").read_text("utf-8") == stocked.run("brief", "AZE", "KWT", "--lang", "ar").out
    assert [path.name for path in stocked.folder.iterdir() if path.name.startswith(".")] == []


def test_a_file_that_cannot_be_written_is_told(stocked: Desk) -> None:
    done = stocked.run("brief", "AZE", "KWT", "--to", "nowhere/brief.html")
    done.told("nowhere/brief.html", "cannot be written")
    assert done.code == 2


def test_a_timeline_is_in_the_order_of_time_and_undated_records_are_last(stocked: Desk) -> None:
    lines = stocked.run("timeline", "AZE", "KWT", "--json").rows
    dates = [line.get("date") for line in lines]
    assert len(dates) >= 10
    dated = [date for date in dates if date]
    assert dates == dated + [None] * (len(dates) - len(dated))
    years = [int(date[:4]) for date in dated]
    assert years == sorted(years)


def test_a_timeline_is_written_for_a_spreadsheet(stocked: Desk) -> None:
    assert stocked.run("timeline", "AZE", "KWT", "--to", "time.csv").code == 0
    rows = (stocked.folder / "time.csv").read_text("utf-8").splitlines()
    assert rows[0].startswith("date,earliest,latest,kind")
    assert any("2004-10~/2004-12~" in row for row in rows)


def test_a_pair_of_which_nothing_is_known_gives_an_empty_brief_and_no_fault(desk: Desk) -> None:
    desk.run("add", desk.file("visit.txt", VISIT))
    done = desk.run("brief", "JPN", "BRA")
    assert (done.code, done.err) == (0, "dragoman: the register tells of nothing between JPN and BRA\n")
    assert "[^1]" not in done.out


def test_the_demo_reads_the_samples_and_says_where_it_wrote_the_pages(desk: Desk) -> None:
    done = desk.run("demo", "--to", "there")
    assert done.code == 0
    assert "Relations between Azerbaijan and Kuwait" in done.out
    assert "العلاقات بين أذربيجان والكويت" in done.out
    for name in ("brief-en.html", "brief-ar.html"):
        assert f"there/{name}" in done.err
        assert (desk.folder / "there" / name).exists()
    again = desk.run("demo", "--to", "there")
    assert (again.code, again.out) == (0, done.out)
    assert desk.run("records", "--register", "there/demo.sqlite").rows


def test_a_brief_is_written_as_word_and_as_pdf(stocked: Desk) -> None:
    for name, magic in (("brief.docx", b"PK"), ("brief.pdf", b"%PDF")):
        assert stocked.run("brief", "AZE", "KWT", "--lang", "ar", "--to", name).code == 0
        assert (stocked.folder / name).read_bytes().startswith(magic)


def test_only_the_sections_and_the_length_that_are_asked_for_are_written(stocked: Desk) -> None:
    (some,) = stocked.run("brief", "AZE", "KWT", "--sections", "mission,relations", "--json").rows
    assert {section["kind"] for section in some["sections"]} == {"mission", "relations"}
    (page,) = stocked.run("brief", "AZE", "KWT", "--length", "page", "--json").rows
    assert page["sections"] == []
    assert page["head"]


def test_what_happened_later_is_not_in_a_brief_as_of_a_day(stocked: Desk) -> None:
    (then,) = stocked.run("brief", "AZE", "KWT", "--as-of", "2005-01-01", "--json").rows
    dates = [line["date"] for section in then["sections"] for line in section["lines"] if line.get("date")]
    assert "1994-12-13" in dates
    assert [date for date in dates if date >= "2006"] == []


def test_the_newest_lines_stand_first_where_that_is_asked_for(stocked: Desk) -> None:
    def dates(order: str) -> list[str]:
        (brief,) = stocked.run("brief", "AZE", "KWT", "--order", order, "--sections", "visit", "--json").rows
        return [line["date"] for line in brief["sections"][0]["lines"] if line.get("date")]

    assert len(dates("oldest")) >= 3
    assert dates("newest") == dates("oldest")[::-1]


def test_a_calendar_holds_what_is_to_come_under_names_that_stay(stocked: Desk) -> None:
    assert stocked.run("calendar", "AZE", "KWT", "--to", "days.ics").code == 0
    text = (stocked.folder / "days.ics").read_text("utf-8")
    assert text.startswith("BEGIN:VCALENDAR")
    entries = stocked.run("calendar", "AZE", "KWT", "--json").rows
    assert entries
    assert all(f"UID:{entry['uid']}" in text for entry in entries)
    refused = stocked.run("calendar", "AZE", "KWT", "--to", "days.txt")
    refused.told("days.txt", ".ics")
    assert refused.code == 2


def test_both_languages_are_two_documents(stocked: Desk) -> None:
    assert stocked.run("brief", "AZE", "KWT", "--lang", "both", "--to", "brief.html").code == 0
    pages = {lang: (stocked.folder / f"brief.{lang}.html").read_text("utf-8") for lang in ("ar", "en")}
    assert all(f'<html lang="{lang}"' in page for lang, page in pages.items())
    assert [made["lang"] for made in stocked.run("brief", "AZE", "KWT", "--lang", "both", "--json").rows] == [
        "ar",
        "en",
    ]


def test_a_template_of_ones_own_is_filled(stocked: Desk) -> None:
    own = Document()
    own.add_paragraph("وزارة الخارجية")
    own.add_paragraph("{{ body }}")
    own.save(str(stocked.folder / "ours.docx"))
    done = stocked.run("brief", "AZE", "KWT", "--to", "brief.docx", "--template", "ours.docx")
    assert done.code == 0
    assert Document(str(stocked.folder / "brief.docx")).paragraphs[0].text == "وزارة الخارجية"


def test_a_template_for_another_format_is_refused(stocked: Desk) -> None:
    done = stocked.run("brief", "AZE", "KWT", "--to", "brief.pdf", "--template", "ours.docx")
    done.told("ours.docx", "a template is for Word")
    assert done.code == 2


def test_what_changed_since_a_day_is_told_and_that_nothing_did(stocked: Desk) -> None:
    since = stocked.run("brief", "AZE", "KWT", "--since", "2012-01-01", "--json").rows[0]
    assert {line["change"] for section in since["sections"] for line in section["lines"]} <= {
        "new", "changed", "contradicted", "fulfilled", "more",
    }  # fmt: skip
    assert since["sections"]
    assert "Nothing changed since 1 January 2999." in stocked.run("brief", "AZE", "KWT", "--since", "2999-01-01").out


def _text(path: Path) -> str:
    """All that a document holds."""
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as parts:
            return "".join(parts.read(name).decode("utf-8") for name in parts.namelist() if name.endswith(".xml"))
    if path.suffix == ".pdf":
        pages = pypdfium2.PdfDocument(path)
        return "".join(page.get_textpage().get_text_bounded() for page in pages)
    return path.read_text("utf-8").replace("\r\n ", "")


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        *(("brief", form) for form in (".md", ".html", ".docx", ".pdf")),
        *(("timeline", form) for form in (".md", ".html", ".csv")),
        ("calendar", ".ics"),
    ],
)
def test_nothing_of_a_higher_marking_is_in_any_document(desk: Desk, verb: str, form: str) -> None:
    words = "ومن المقرر أن يزور وزير الخارجية التونسي الأردن في 3 مارس 2031."
    desk.run(
        "add", desk.jsonl("reports.jsonl", {"id": "a", "text": words, "title": "زيارة", "published": "2025-01-01"})
    )
    (row,) = desk.run("records", "--json").rows
    done = desk.run("decide", "mark", row["id"], "--value", "restricted", "--who", "سلمى", "--why", "سرّي")
    assert done.code == 0, done.err
    assert desk.run(verb, "TUN", "JOR", "--marking", "internal", "--to", f"made{form}").code == 0
    assert desk.run(verb, "TUN", "JOR", "--to", f"whole{form}").code == 0
    made, whole = (_text(desk.folder / f"{name}{form}") for name in ("made", "whole"))
    assert "2031" in whole
    assert "2031" not in made
    assert "زيارة" not in made


def test_a_kind_of_which_nothing_is_told_is_named(stocked: Desk) -> None:
    done = stocked.run("brief", "AZE", "KWT", "--lang", "both", "--sections", "relations,protest")
    assert done.code == 0
    assert done.err == "dragoman: the register tells of no protest between the two\n"


def test_who_still_tells_as_to_come_what_was_done_stands_against_it_with_his_words(desk: Desk) -> None:
    done = "افتتحت تونس سفارتها في مسقط في 3 مايو 2020."
    plan = "ستفتتح تونس سفارتها في مسقط يوم 3 مايو 2020 بعد اكتمال الاستعدادات."
    desk.jsonl(
        "day.jsonl",
        {"id": "done", "text": done, "source": "وات", "published": "2020-05-04", "lang": "ar"},
        {"id": "late", "text": plan, "source": "الشبيبة", "published": "2020-05-05", "lang": "ar"},
    )
    assert desk.run("add", "day.jsonl").code == 0
    brief = desk.run("brief", "Oman", "Tunisia", "--lang", "ar").out
    differ = next(line for line in brief.splitlines() if "تختلف المصادر في الحالة" in line)
    assert "لأن ما حدث يُقدَّم على ما كان مقررًا" in differ
    assert differ.index("[^1]") < differ.index("مقرر\u200f[^2]")
    assert f"«{plan.removesuffix('.')}»" in brief
    timeline = desk.run("timeline", "Oman", "Tunisia", "--json")
    assert timeline.code == 0
    (waiting, _) = desk.run("queue", "--json").rows
    assert waiting["reasons"][0] == "disagreement"
