"""What Word reads, as text: paragraphs, runs, fields and tables of WordprocessingML (ISO/IEC 29500-1, 17), both ways.

A long brief has tens of thousands of elements; to build them one by one as objects takes longer than all else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement

from dragoman.briefs.document import direction

_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold, and the carriage return, which Word takes for a line's end."""
_BREAKS = re.compile("[\n\t]")
_BREAK = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_TEXT, _TEXT_END = '<w:t xml:space="preserve">', "</w:t>"
_LANGUAGES = {"ar": "ar-SA", "en": "en-GB"}
_PREFIXES = ("w", "r", "wp", "a", "pic")
_AIR = 40
"""Above and below the text of a cell, in twentieths of a point: Arabic letters reach further up."""
_QUOTE = {'"': "&quot;"}


def elements(made: str) -> Sequence[BaseOxmlElement]:
    """The elements that such text holds."""
    return list(parse_xml(f"<w:body {nsdecls(*_PREFIXES)}>{made}</w:body>"))


def paragraph(held: str, style: str | None = None, *, rtl: bool = False, indent: int = 0, centred: bool = False) -> str:
    """A paragraph of runs, in the style of an id, indented by so many twentieths of a point."""
    return f"<w:p>{_paragraph_properties(style, rtl, indent, centred)}{held}</w:p>"


@lru_cache(maxsize=256)
def _paragraph_properties(style: str | None, rtl: bool, indent: int, centred: bool) -> str:
    properties = (
        (f'<w:pStyle w:val="{escape(style, _QUOTE)}"/>' if style is not None else "")
        + ("<w:bidi/>" if rtl else "")
        + (f'<w:ind w:left="{indent}"/>' if indent else "")
        + ('<w:jc w:val="center"/>' if centred else "")
    )
    return f"<w:pPr>{properties}</w:pPr>" if properties else ""


@lru_cache(maxsize=4096)
def run(text: str, lang: str | None = None, *, bold: bool = False, italic: bool = False) -> str:
    """Text with its language, set from the right where its letters are. Without a language, that of its letters.

    Word takes weight and slant of right-to-left runs from marks of their own.
    """
    rtl = direction(text) == "rtl" or (lang == "ar" and not any(letter.isalpha() for letter in text))
    marks = "<w:rtl/>" if rtl else ""
    if italic:
        marks = ("<w:i/><w:iCs/>" if rtl else "<w:i/>") + marks
    if bold:
        marks = ("<w:b/><w:bCs/>" if rtl else "<w:b/>") + marks
    way, lang = "bidi" if rtl else "val", lang or ("ar" if rtl else "en")
    return f'<w:r><w:rPr>{marks}<w:lang w:{way}="{_LANGUAGES.get(lang, lang)}"/></w:rPr>{letters(text)}</w:r>'


def styled(held: str, style: str | None) -> str:
    """A run of no language, in the character style of an id."""
    return f"<w:r>{_run_properties(style)}{held}</w:r>"


@lru_cache(maxsize=256)
def _run_properties(style: str | None) -> str:
    return f'<w:rPr><w:rStyle w:val="{escape(style, _QUOTE)}"/></w:rPr>' if style is not None else ""


def letters(text: str) -> str:
    """What a run holds: text, its line breaks and tabs as Word has them, without what XML cannot hold."""
    held = escape(text)
    if not text.isprintable():
        held = _BREAKS.sub(lambda mark: f"{_TEXT_END}{_BREAK[mark[0]]}{_TEXT}", _UNWRITABLE.sub("", held))
    return f"{_TEXT}{held}{_TEXT_END}"


def field(code: str, shown: str, style: str | None = None) -> str:
    """A field that Word reckons (PAGE, NOTEREF …), with what it shows until then."""
    parts = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {escape(code)} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        letters(shown),
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(styled(part, style) for part in parts)


def table(rows: Iterable[str], widths: Sequence[int], style: str | None, *, rtl: bool) -> str:
    """A table of columns of fixed widths, in twentieths of a point; from the right, the first stands at the right."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        "<w:tbl><w:tblPr>"
        + (f'<w:tblStyle w:val="{escape(style, _QUOTE)}"/>' if style is not None else "")
        + ("<w:bidiVisual/>" if rtl else "")
        + '<w:tblW w:type="auto" w:w="0"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblCellMar><w:top w:w="{_AIR}" w:type="dxa"/><w:bottom w:w="{_AIR}" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" '
        'w:val="04A0"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def row(cells: Sequence[str], widths: Sequence[int], *, heading: bool = False) -> str:
    """A row that stays whole on one page; one of the heading is read with each cell and stands again on each page."""
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{width}"/></w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if heading else ''}</w:trPr>{made}</w:tr>"


def apart(text: str, lang: str) -> str:
    """Text from the left in a line of a language, kept whole in an Arabic one though digits or signs end it.

    The last mark keeps a number that follows from joining it (UAX 9, W7).
    """
    return f"\u200e{text}\u200e\u200f" if lang == "ar" and direction(text) == "ltr" else text


def address(url: str, lang: str) -> str:
    """An address after the end of a line, whole, with a space of the line's own direction before it."""
    return run("\u200f \u200f" if lang == "ar" else " ", lang) + run(apart(url, lang), "en")
