"""What Word needs to set right-to-left text: marks on paragraphs, runs and tables that python-docx has no words for."""

from __future__ import annotations

from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shape import InlineShape
from docx.styles.style import BaseStyle
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun
from lxml.etree import SubElement  # type: ignore[import-untyped]  # has no types; python-docx stands on it

from dragoman.briefs.document import direction

_STYLE, _RUN_STYLE, _RUN, _PROPERTIES = qn("w:pStyle"), qn("w:rStyle"), qn("w:r"), qn("w:rPr")
_LANG, _VAL, _BIDI, _TEXT, _SPACE = qn("w:lang"), qn("w:val"), qn("w:bidi"), qn("w:t"), qn("xml:space")
_BOLD, _ITALIC, _RTL = (qn("w:b"), qn("w:bCs")), (qn("w:i"), qn("w:iCs")), (qn("w:rtl"),)
_FIELD, _FIELD_PART, _CODE, _PARAGRAPH = qn("w:fldChar"), qn("w:fldCharType"), qn("w:instrText"), qn("w:pPr")
"""Names of elements, looked up once. Weight and slant have marks of their own for right-to-left runs."""
_UNWRITABLE = dict.fromkeys(set(range(32)) - set(map(ord, "\t\n")))
_LANGUAGES = {"ar": "ar-SA", "en": "en-GB"}


def right_to_left(paragraph: Paragraph) -> None:
    """Make a paragraph run from the right."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001  # python-docx has no public name for it
    if all(child.tag == _STYLE for child in properties):
        SubElement(properties, _BIDI)
    elif properties.find(_BIDI) is None:
        bidi = OxmlElement("w:bidi")
        properties.insert_element_before(
            bidi, "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents",
            "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl",
            "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange",
        )  # fmt: skip


def add_run(
    paragraph: Paragraph, text: str, lang: str | None = None, *, bold: bool = False, italic: bool = False
) -> WordRun:
    """Add text with its language, set from the right where its letters are. Without a language, that of its letters.

    Word takes weight and slant of right-to-left runs from marks of their own.
    """
    rtl = direction(text) == "rtl" or (lang == "ar" and not any(letter.isalpha() for letter in text))
    lang = lang or ("ar" if rtl else "en")
    element = SubElement(paragraph._p, _RUN)  # noqa: SLF001  # python-docx has no public name for it
    properties = SubElement(element, _PROPERTIES)
    marks = [*(_BOLD[: 1 + rtl] if bold else ()), *(_ITALIC[: 1 + rtl] if italic else ()), *(_RTL if rtl else ())]
    for mark in marks:
        SubElement(properties, mark)
    SubElement(properties, _LANG).set(_BIDI if rtl else _VAL, _LANGUAGES.get(lang, lang))
    run = WordRun(element, paragraph)
    written = _writable(text)
    if "\n" in written or "\t" in written:
        run.text = written
    else:
        letters = SubElement(element, _TEXT)
        letters.set(_SPACE, "preserve")
        letters.text = written
    return run


def add_field(paragraph: Paragraph, code: str, shown: str) -> list[WordRun]:
    """Add a field that Word reckons (PAGE, NOTEREF …), with what it shows until then; its runs are given back."""
    runs: list[WordRun] = []
    for kind, text in (("begin", None), (None, f" {code} "), ("separate", None), ("shown", shown), ("end", None)):
        element = SubElement(paragraph._p, _RUN)  # noqa: SLF001  # python-docx has no public name for it
        runs.append(WordRun(element, paragraph))
        if text is None:
            SubElement(element, _FIELD).set(_FIELD_PART, kind)
        else:
            letters = SubElement(element, _TEXT if kind == "shown" else _CODE)
            letters.set(_SPACE, "preserve")
            letters.text = text
    return runs


def set_columns_from_right(table: Table) -> None:
    """Let a table's first column stand at the right."""
    properties = table._tbl.tblPr  # noqa: SLF001  # python-docx has no public name for it
    visual = OxmlElement("w:bidiVisual")
    style = properties.find(qn("w:tblStyle"))
    if style is not None:
        style.addnext(visual)
    else:
        properties.insert(0, visual)


def repeat_row(table: Table) -> None:
    """Make a table's last row one of its heading, which is read with each cell and stands again on each page."""
    properties = table.rows[-1]._tr.get_or_add_trPr()  # noqa: SLF001  # python-docx has no public name for it
    properties.append(OxmlElement("w:tblHeader"))


def whole_row(table: Table) -> None:
    """Keep a table's last row together on one page."""
    properties = table.rows[-1]._tr.get_or_add_trPr()  # noqa: SLF001  # python-docx has no public name for it
    properties.append(OxmlElement("w:cantSplit"))


def describe(picture: InlineShape, title: str, description: str) -> None:
    """Give a picture what is read in its place."""
    said = picture._inline.docPr  # noqa: SLF001  # python-docx has no public name for it
    said.set("title", title)
    said.set("descr", f"{title}. {description}")


class Styles:
    """The ids of a document's styles by name: python-docx goes through all of them at each look-up."""

    def __init__(self, document: Docx) -> None:
        self._ids = {style.name: style.style_id for style in document.styles}

    def dress(self, paragraph: Paragraph, name: str) -> None:
        """Give a new paragraph a style; it keeps the usual one where the document has none of that name."""
        if name in self._ids:
            _first(_properties(paragraph._p, _PARAGRAPH), _STYLE, self._ids[name])  # noqa: SLF001  # python-docx has no public name for it

    def mark(self, run: WordRun, name: str) -> None:
        """Give a new run a character style, likewise."""
        if name in self._ids:
            _first(_properties(run._r, _PROPERTIES), _RUN_STYLE, self._ids[name])  # noqa: SLF001  # likewise


def _properties(element: BaseOxmlElement, tag: str) -> BaseOxmlElement:
    """The properties of a run or paragraph, before all else that it holds; python-docx takes three times as long."""
    found: BaseOxmlElement | None = element.find(tag)
    if found is None:
        found = SubElement(element, tag)
        element.insert(0, found)
    return found


def _first(properties: BaseOxmlElement, tag: str, value: str) -> None:
    """Put a style before all other properties, where Word wants it."""
    style = SubElement(properties, tag)
    style.set(_VAL, value)
    properties.insert(0, style)


def dress(style: BaseStyle, font: str, size: int) -> None:
    """Give a style a font and a size for both directions, its theme's fonts set aside.

    Spaces between letters are set aside too: they tear Arabic words apart.
    """
    properties = style.element.get_or_add_rPr()
    for tag in ("w:spacing", "w:kern"):
        found = properties.find(qn(tag))
        if found is not None:
            properties.remove(found)
    fonts = properties.get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), font)
    for tag in ("w:sz", "w:szCs"):
        found = properties.find(qn(tag))
        element = found if found is not None else OxmlElement(tag)
        element.set(qn("w:val"), str(size * 2))
        if found is None:
            properties.append(element)


def apart(text: str, lang: str) -> str:
    """Text from the left in a line of a language, kept whole in an Arabic one though digits or signs end it.

    The last mark keeps a number that follows from joining it (UAX 9, W7).
    """
    return f"\u200e{text}\u200e\u200f" if lang == "ar" and direction(text) == "ltr" else text


def add_address(paragraph: Paragraph, url: str, lang: str) -> None:
    """Add an address after the end of a line, whole, with a space of the line's own direction before it."""
    add_run(paragraph, "\u200f \u200f" if lang == "ar" else " ", lang)
    add_run(paragraph, apart(url, lang), "en")


def _writable(text: str) -> str:
    """The text without the control characters that XML cannot hold."""
    return text.translate(_UNWRITABLE)
