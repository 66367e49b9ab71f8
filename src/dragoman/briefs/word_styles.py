"""The styles of a Word document: their ids by name, and a font for both directions."""

from __future__ import annotations

from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.styles.style import BaseStyle


def style_ids(document: Docx) -> dict[str, str]:
    """The ids of a document's styles by name: python-docx goes through all of them at each look-up."""
    return {str(style.name): style.style_id for style in document.styles}


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
