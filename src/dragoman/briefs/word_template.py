"""The Word document that a brief is written into: ours, or a ministry's own with its placeholders filled."""

from __future__ import annotations

import zipfile
from pathlib import Path

from docx import Document
from docx.document import Document as Docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph

from dragoman.briefs.document import Brief
from dragoman.briefs.word_styles import dress, style_ids
from dragoman.briefs.word_xml import elements, field, paragraph, run
from dragoman.model.errors import InputError

_BODY = "\u241ebody\u241e"
"""What `{{ body }}` becomes until the body takes its place."""
_FONT = "Arial"
"""A family that every Word has, with Arabic letters."""
_SIZES = {"Normal": 11, "Title": 20, "Subtitle": 11, "Heading 1": 14, "List Bullet": 11}
"""Points, by style."""
_LAST = qn("w:sectPr")
"""What ends a body."""
_ACCENT = RGBColor(0x0B, 0x5C, 0x63)


def own(brief: Brief) -> Docx:
    """A document with our styles, its title, a header with the marking and a footer with the page."""
    document = Document()
    for name, size in _SIZES.items():
        dress(document.styles[name], _FONT, size)
    for name in ("Title", "Heading 1"):
        document.styles[name].font.color.rgb = _ACCENT
    document.styles["Subtitle"].font.italic = False
    section, ids, rtl = document.sections[0], style_ids(document), brief.lang == "ar"
    head = run(brief.marking or brief.title, brief.lang, bold=brief.marking is not None)
    _replace(section.header.paragraphs[0], paragraph(head, ids["Header"], rtl=rtl, centred=True))
    _replace(section.footer.paragraphs[0], paragraph(field("PAGE", "1"), ids["Footer"], rtl=rtl, centred=True))
    title = paragraph(run(brief.title, brief.lang), ids["Title"], rtl=rtl)
    put(document, title + paragraph(run(brief.subtitle, brief.lang), ids["Subtitle"], rtl=rtl))
    return document


def of_template(brief: Brief, template: Path) -> Docx:
    """A ministry's own document, its placeholders filled but that of the body, which `put` fills.

    Raises:
        InputError: it is not there, is no Word document, or one of its placeholders cannot be read.
    """
    from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; long to import
    from jinja2 import TemplateError  # noqa: PLC0415  # long to import

    if not template.exists():
        raise InputError("there is no such template", where=str(template), remedy="name a .docx file that is there")
    try:
        filled = DocxTemplate(template)
        filled.render(
            {"title": brief.title, "subtitle": brief.subtitle, "marking": brief.marking or "", "body": _BODY},
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


def put(document: Docx, made: str) -> None:
    """Put what was made where a template wants its body, else at the end of the document."""
    anchor = next((one for one in document.paragraphs if one.text.strip() == _BODY), None)
    if anchor is not None:
        _replace(anchor, made)
        return
    body = document.element.body
    last = body[-1] if len(body) and body[-1].tag == _LAST else None
    for element in elements(made):
        body.append(element) if last is None else last.addprevious(element)


def _replace(old: Paragraph, made: str) -> None:
    """Put what was made in a paragraph's place."""
    within = old._p  # noqa: SLF001  # python-docx has no public way to replace a block
    for element in elements(made):
        within.addprevious(element)
    within.getparent().remove(within)
