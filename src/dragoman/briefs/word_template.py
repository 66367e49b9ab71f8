"""The Word document that a brief is written into: ours, or a ministry's own with its placeholders filled."""

from __future__ import annotations

import zipfile
from pathlib import Path

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph
from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # has no types
from jinja2 import TemplateError

from dragoman.briefs.document import Brief
from dragoman.briefs.word_marks import Styles, add_field, add_run, dress, right_to_left
from dragoman.model.errors import InputError

BODY = "\u241ebody\u241e"
"""What `{{ body }}` becomes until the body takes its place."""
_FONT = "Arial"
"""A family that every Word has, with Arabic letters."""
_SIZES = {"Normal": 11, "Title": 20, "Subtitle": 11, "Heading 1": 14, "List Bullet": 11}
"""Points, by style."""
_LAST = qn("w:sectPr")
"""What ends a body."""
_ACCENT = RGBColor(0x0B, 0x5C, 0x63)


def own(brief: Brief) -> Docx:
    """A document with our styles, a header with the marking and a footer with the page."""
    document = Document()
    for name, size in _SIZES.items():
        dress(document.styles[name], _FONT, size)
    for name in ("Title", "Heading 1"):
        document.styles[name].font.color.rgb = _ACCENT
    document.styles["Subtitle"].font.italic = False
    section = document.sections[0]
    header = section.header.paragraphs[0]
    header.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add_run(header, brief.marking or brief.title, brief.lang, bold=brief.marking is not None)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add_field(footer, "PAGE", "1")
    if brief.lang == "ar":
        right_to_left(header)
        right_to_left(footer)
    styles = Styles(document)
    add_run(add_paragraph(document, brief, styles, "Title"), brief.title, brief.lang)
    add_run(add_paragraph(document, brief, styles, "Subtitle"), brief.subtitle, brief.lang)
    return document


def of_template(brief: Brief, template: Path) -> Docx:
    """A ministry's own document, its placeholders filled; `BODY` stands where the body is wanted.

    Raises:
        InputError: it is not there, is no Word document, or one of its placeholders cannot be read.
    """
    if not template.exists():
        raise InputError("there is no such template", where=str(template), remedy="name a .docx file that is there")
    try:
        filled = DocxTemplate(template)
        filled.render(
            {"title": brief.title, "subtitle": brief.subtitle, "marking": brief.marking or "", "body": BODY},
            autoescape=True,
        )
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, OSError) as fault:
        raise InputError(
            "the template is no Word document", where=str(template), remedy="give a .docx file as Word saves it"
        ) from fault
    except TemplateError as fault:
        raise InputError(
            f"the template cannot be filled: {fault}",
            where=str(template),
            remedy="its placeholders are {{ title }}, {{ subtitle }}, {{ marking }} and {{ body }}",
        ) from fault
    document: Docx = filled.docx
    return document


def add_paragraph(document: Docx, brief: Brief, styles: Styles, style: str) -> Paragraph:
    """A paragraph at the end of a document, in a style that it has, from the right in Arabic.

    python-docx itself goes through the whole body for each.
    """
    body = document.element.body
    element = OxmlElement("w:p")
    if len(body) and body[-1].tag == _LAST:
        body[-1].addprevious(element)
    else:
        body.append(element)
    paragraph = Paragraph(element, document._body)  # noqa: SLF001  # python-docx has no public name for it
    styles.dress(paragraph, style)
    if brief.lang == "ar":
        right_to_left(paragraph)
    return paragraph
