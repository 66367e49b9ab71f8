import io
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from tests.sources.programs import needs

from dragoman.model.report import Report
from dragoman.sources import Failure, Limits, open_reports

FIRST = "وقع وزير النقل في ١٤ مايو ٢٠٢٣ اتفاقية مع نظيره بقيمة 342 مليون دولار."
SECOND = "ويبدأ العمل بها بعد ثلاثين يوما من تبادل وثائق التصديق."


def opened(path: Path, **limits: float) -> list[Report | Failure]:
    return list(open_reports(path, limits=Limits.given(limits)))


def one(path: Path) -> Report:
    (report,) = opened(path)
    assert isinstance(report, Report), report
    return report


def fault(path: Path, **limits: float) -> str:
    (failure,) = opened(path, **limits)
    assert isinstance(failure, Failure), failure
    assert failure.remedy
    return failure.fault


def word(path: Path) -> Path:
    document = docx.Document()
    document.core_properties.title = "خبر صحفي"
    document.add_heading("خبر", 1)
    document.add_paragraph(FIRST)
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        [c for row in table.rows for c in row.cells], ["السنة", "الصادرات", "2022", "٢٠٥"], strict=True
    ):
        cell.text = text
    last = document.add_paragraph()
    last.add_run(SECOND[:20])
    struck = OxmlElement("w:del")
    run = OxmlElement("w:r")
    gone = OxmlElement("w:delText")
    gone.text = "نص محذوف"
    run.append(gone)
    struck.append(run)
    last._p.append(struck)  # noqa: SLF001  # python-docx has no call for tracked changes
    last.add_run(SECOND[20:])
    document.save(path)
    return path


def test_a_word_document_gives_its_paragraphs_and_rows_with_changes_accepted(tmp_path: Path) -> None:
    report = one(word(tmp_path / "a.docx"))
    assert report.text == f"خبر\n{FIRST}\nالسنة\tالصادرات\n2022\t٢٠٥\n{SECOND}"
    assert (report.title, report.lang, report.published) == ("خبر صحفي", "ar", None)


def test_a_word_document_under_another_name_is_still_one(tmp_path: Path) -> None:
    assert FIRST in one(word(tmp_path / "a.txt")).text


def office(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def test_a_document_with_entities_of_its_own_is_refused(tmp_path: Path) -> None:
    entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    bomb = entities + "<w:document %s><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>"
    (tmp_path / "a.docx").write_bytes(office({"word/document.xml": bomb % W}))
    assert "document type" in fault(tmp_path / "a.docx")


def test_a_document_of_too_many_nested_elements_names_the_limit(tmp_path: Path) -> None:
    deep = f"<w:document {W}>" + "<w:p>" * 5000 + "</w:p>" * 5000 + "</w:document>"
    (tmp_path / "a.docx").write_bytes(office({"word/document.xml": deep}))
    assert "markup_depth" in fault(tmp_path / "a.docx")


def test_a_document_that_grows_out_of_bounds_names_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(office({"word/document.xml": " " * 5_000_000}))
    assert "bytes" in fault(tmp_path / "a.docx", expanded_bytes=1_000_000)


def test_a_document_without_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(office({"word/document.xml": f"<w:document {W}><w:p/></w:document>"}))
    assert "empty" in fault(tmp_path / "a.docx")


def test_a_workbook_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(office({"xl/workbook.xml": "<x/>"}))
    assert "workbook" in fault(tmp_path / "a.xlsx")


ODT = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
 <office:body><office:text><text:tracked-changes><text:p>محذوف</text:p></text:tracked-changes>
 <text:h>خبر</text:h><text:p>%s<text:line-break/><text:span>تابع<text:s text:c="3"/></text:span></text:p>
 <table:table><table:table-row><table:table-cell><text:p>السنة</text:p></table:table-cell>
 <table:table-cell><text:p>2022</text:p></table:table-cell></table:table-row></table:table></office:text></office:body>
</office:document-content>"""


def test_an_opendocument_text_gives_its_paragraphs_and_rows(tmp_path: Path) -> None:
    (tmp_path / "a.odt").write_bytes(office({"content.xml": ODT % FIRST}))
    assert one(tmp_path / "a.odt").text == f"خبر\n{FIRST}\nتابع\nالسنة\t2022"


RTF_WORDS = (
    r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset178 Arial;}}"
    r"{\*\generator x;}{\info{\title t}}"
    "\r\n"
)


def test_rich_text_is_read_in_both_ways_of_writing_arabic(tmp_path: Path) -> None:
    by_code = "".join(f"\\u{ord(letter)}?" for letter in "وصل الوزير")
    by_set = "".join(f"\\'{byte:02x}" for byte in "إلى العاصمة".encode("cp1256"))
    body = RTF_WORDS + rf"\pard\rtlpar\f0 {by_code}\par {{\f1 {by_set}}}\line {{\v hidden}}caf\'e9\par}}"
    (tmp_path / "a.rtf").write_bytes(body.encode("ascii"))
    assert one(tmp_path / "a.rtf").text == "وصل الوزير\nإلى العاصمة\ncafé"


def test_rich_text_with_a_table_gives_a_line_for_each_row(tmp_path: Path) -> None:
    body = (
        RTF_WORDS
        + r"\trowd\cellx100 Year\cell Trade\cell\row\trowd\cellx100 2022\cell 205\cell\row\pard After it.\par}"
    )
    (tmp_path / "a.rtf").write_bytes(body.encode("ascii"))
    assert one(tmp_path / "a.rtf").text == "Year\tTrade\n2022\t205\nAfter it."


@pytest.mark.parametrize(
    "body",
    [b"{\\rtf1 " + b"{" * 100_000, b"{\\rtf1 \\u-1?\\u55357?x}", b"{\\rtf1 \\'", b"{\\rtf1 \\ansicpg99999 \\'c7}"],
)
def test_damaged_rich_text_gives_a_report_or_a_failure(tmp_path: Path, body: bytes) -> None:
    (tmp_path / "a.rtf").write_bytes(body)
    (found,) = opened(tmp_path / "a.rtf")
    assert isinstance(found, Report | Failure)


@needs("soffice")
@pytest.mark.parametrize("kind", ["odt", "rtf", "docx"])
def test_what_libreoffice_writes_is_read(tmp_path: Path, kind: str) -> None:
    word(tmp_path / "a.docx")
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/home", "--headless", "--convert-to", kind]
    subprocess.run(
        [*command, "--outdir", str(tmp_path / "out"), str(tmp_path / "a.docx")], check=True, capture_output=True
    )
    lines = one(tmp_path / "out" / f"a.{kind}").text.split("\n")
    assert lines == ["خبر", FIRST, "السنة\tالصادرات", "2022\t٢٠٥", SECOND]


MARKDOWN = """---
title: خبر من الميناء
date: 2020-02-03
source: صحيفة الميناء
---
# خبر من الميناء

وصل **الوزير** إلى [العاصمة](https://a.example/x) في _زيارة_ رسمية.

- بند أول
- بند ثان

> قال الوزير: 2 * 3 * 4

![صورة](x.png)
"""


def test_markdown_gives_its_text_without_marks_and_its_head_as_fields(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(MARKDOWN, encoding="utf-8")
    report = one(tmp_path / "a.md")
    assert report.text.split("\n\n") == [
        "خبر من الميناء", "وصل الوزير إلى العاصمة في زيارة رسمية.", "بند أول\nبند ثان", "قال الوزير: 2 * 3 * 4",
    ]  # fmt: skip
    assert (report.title, report.published, report.published_from) == ("خبر من الميناء", "2020-02-03", "metadata")
    assert report.source == "صحيفة الميناء"
