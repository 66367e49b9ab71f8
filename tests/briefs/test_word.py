"""Briefs as Word documents: real footnotes, right-to-left marks, styles, a ministry's own template."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from dragoman.briefs import word_xml
from dragoman.briefs.compose import compose
from dragoman.briefs.document import Bar, Brief, Chart, Run
from dragoman.briefs.word import to_docx
from dragoman.model.errors import InputError
from dragoman.model.record import Record
from dragoman.model.report import Report

Make = Callable[..., Record]
PAIR = ("JOR", "OMN")


@pytest.fixture(params=["ar", "en"])
def brief(request: pytest.FixtureRequest, contested: Record, record: Make, reports: dict[str, Report]) -> Brief:
    records = [
        contested,
        record("agreement", "وقّعا اتفاقية", doc="r2", subject="الصيد", change="signed", date="2019"),
        record("mission", "وقّعا اتفاقية", doc="r2", type="embassy", sender="OMN", host="JOR", change="opened"),
    ]
    return compose(PAIR, records, reports, lang=request.param)


def _part(made: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return etree.fromstring(archive.read(name))


def test_each_passage_is_one_real_footnote_and_later_marks_refer_to_it(brief: Brief) -> None:
    made = to_docx(brief)
    notes = _part(made, "word/footnotes.xml")
    ids = [int(note.get(qn("w:id"))) for note in notes.findall(qn("w:footnote"))]
    assert ids == [-1, 0, *(note.number for note in brief.footnotes)]
    body = _part(made, "word/document.xml")
    marks = [int(mark.get(qn("w:id"))) for mark in body.iter(qn("w:footnoteReference"))]
    assert marks == [note.number for note in brief.footnotes]
    bookmarks = {start.get(qn("w:name")) for start in body.iter(qn("w:bookmarkStart"))}
    referred = {text.text.split()[1] for text in body.iter(qn("w:instrText"))}
    assert referred
    assert referred <= bookmarks


def test_a_footnote_has_the_exact_words_in_a_paragraph_of_their_own_direction(brief: Brief) -> None:
    notes = _part(to_docx(brief), "word/footnotes.xml")
    for note, element in zip(brief.footnotes, notes.findall(qn("w:footnote"))[2:], strict=True):
        head, quote = element.findall(qn("w:p"))
        assert note.publisher in "".join(head.itertext())
        assert "".join(quote.itertext()) == f"«{note.quote.text}»"
        assert quote.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None


def test_paragraphs_and_runs_run_from_the_right_in_arabic_and_not_in_english(brief: Brief) -> None:
    document = Document(io.BytesIO(to_docx(brief)))
    for paragraph in document.paragraphs:
        marked = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None  # noqa: SLF001  # no public name
        assert marked == (brief.lang == "ar")
        for run in paragraph.runs:
            if any("\u0621" <= letter <= "\u064a" for letter in run.text):
                assert run.font.rtl
            elif any(letter.isascii() and letter.isalpha() for letter in run.text):
                assert not run.font.rtl


def test_headings_have_real_styles_and_the_foot_has_the_page(brief: Brief) -> None:
    document = Document(io.BytesIO(to_docx(brief)))
    headings = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 1"]
    assert [section.title for section in brief.sections] == headings[1:-1]
    assert document.paragraphs[0].style.name == "Title"
    assert "PAGE" in etree.tostring(document.sections[0].footer._element).decode()  # noqa: SLF001  # no public name


def test_the_package_says_what_its_footnotes_are(brief: Brief) -> None:
    with zipfile.ZipFile(io.BytesIO(to_docx(brief))) as archive:
        assert "footnotes+xml" in archive.read("[Content_Types].xml").decode()
        assert "relationships/footnotes" in archive.read("word/_rels/document.xml.rels").decode()
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(archive.read(name))


def test_control_characters_of_a_source_do_not_break_the_file(record: Make) -> None:
    made = record("relations", "نص\x00 مكسور\x0b هنا\ufffe & <ذلك>", change="established")
    brief = compose(PAIR, [made], {}, lang="ar")
    note = msgspec.structs.replace(brief.footnotes[0], quote=Run("نص\x00 مكسور\x0b\ud800 هنا\uffff & <ذلك>", "ar"))
    text = "".join(_part(to_docx(msgspec.structs.replace(brief, footnotes=(note,))), "word/footnotes.xml").itertext())
    assert "«نص مكسور هنا & <ذلك>»" in text


def test_line_breaks_and_tabs_of_a_text_are_words_own() -> None:
    made = word_xml.elements(word_xml.paragraph(word_xml.run("سطر\nوآخر\tوبعده", "ar")))
    assert [mark.tag for mark in made[0].iter(qn("w:t"), qn("w:br"), qn("w:tab"))] == [
        qn("w:t"), qn("w:br"), qn("w:t"), qn("w:tab"), qn("w:t"),
    ]  # fmt: skip


def test_every_picture_of_a_document_has_a_number_of_its_own(brief: Brief) -> None:
    chart = Chart(title="أ", description="ب", bars=(Bar(year=2001, share=1.0, said="١"),))
    body = _part(to_docx(msgspec.structs.replace(brief, charts=(chart, chart))), "word/document.xml")
    assert [said.get("id") for said in body.iter(qn("wp:docPr"))] == ["1", "2"]


def test_a_ministrys_template_keeps_its_own_text_and_takes_the_body_where_it_wants_it(
    brief: Brief, tmp_path: Path
) -> None:
    own = Document()
    own.add_paragraph("وزارة الخارجية")
    own.add_paragraph("{{ title }}")
    own.add_paragraph("{{ body }}")
    own.add_paragraph("انتهى")
    own.save(str(tmp_path / "template.docx"))
    document = Document(io.BytesIO(to_docx(brief, tmp_path / "template.docx")))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[:2] == ["وزارة الخارجية", brief.title]
    assert texts[-1] == "انتهى"
    assert brief.sections[0].title in texts
    assert not any("body" in text for text in texts)


def test_a_template_that_is_not_word_is_a_clear_error(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "template.docx").write_text("ليس مستندًا", "utf-8")
    with pytest.raises(InputError, match=r"template\.docx: the template is no Word document; give a \.docx"):
        to_docx(brief, tmp_path / "template.docx")


def test_a_template_that_is_not_there_is_told(brief: Brief, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"ours\.docx: there is no such template; name a \.docx file that is there"):
        to_docx(brief, tmp_path / "ours.docx")


def test_a_template_with_a_placeholder_that_cannot_be_read_is_a_clear_error(brief: Brief, tmp_path: Path) -> None:
    own = Document()
    own.add_paragraph("{% for x in %}")
    own.save(str(tmp_path / "template.docx"))
    with pytest.raises(InputError, match="placeholders are"):
        to_docx(brief, tmp_path / "template.docx")


def test_titles_have_no_space_between_letters_and_rows_stay_whole(brief: Brief) -> None:
    document = Document(io.BytesIO(to_docx(brief)))
    for name in ("Title", "Subtitle", "Heading 1"):
        properties = document.styles[name].element.rPr
        assert properties.find(qn("w:spacing")) is None, name
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in document.tables[0].rows)  # noqa: SLF001  # python-docx has no public name for it


def test_an_address_and_a_latin_publisher_join_no_number_of_an_arabic_line(brief: Brief) -> None:
    note = msgspec.structs.replace(brief.footnotes[0], publisher="Times of Oman", url="https://example.org/1")
    made = to_docx(msgspec.structs.replace(brief, footnotes=(note, *brief.footnotes[1:])))
    text = "".join(_part(made, "word/footnotes.xml").itertext())
    if brief.lang == "ar":
        assert "\u200eTimes of Oman\u200e\u200f، " in text
        assert "\u200f \u200f\u200ehttps://example.org/1\u200e\u200f" in text
    else:
        assert "Times of Oman, " in text
        assert " https://example.org/1" in text
