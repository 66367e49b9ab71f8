"""Real footnotes in a Word document, which python-docx cannot make: their part, their marks, references to them.

A passage that stands behind several sentences is one footnote; sentences after the first refer to it by a NOTEREF
field, as Word itself does.
"""

from __future__ import annotations

from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun
from lxml.etree import SubElement  # type: ignore[import-untyped]  # has no types; python-docx stands on it

from dragoman.briefs.credits import comma, published, quoted, recognised
from dragoman.briefs.document import Brief, Footnote, direction
from dragoman.briefs.word_marks import Styles, add_address, add_field, add_run, apart, dress, right_to_left

_START, _END, _ID, _NAME = qn("w:bookmarkStart"), qn("w:bookmarkEnd"), qn("w:id"), qn("w:name")
_RUN, _REFERENCE = qn("w:r"), qn("w:footnoteReference")
_TEXT, _MARK = "Footnote Text", "Footnote Reference"


class WordFootnotes:
    """The footnotes of one brief in one document."""

    def __init__(self, document: Docx, brief: Brief) -> None:
        self._document = document
        self._brief = brief
        self._notes = {note.number: note for note in brief.footnotes}
        self._given: set[int] = set()
        self._root = parse_xml(
            f"<w:footnotes {nsdecls('w')}>"
            '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
            '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
            "</w:footnote></w:footnotes>"
        )
        self._style(_TEXT, WD_STYLE_TYPE.PARAGRAPH)
        self._style(_MARK, WD_STYLE_TYPE.CHARACTER)
        self._styles = Styles(document)

    def refer(self, paragraph: Paragraph, numbers: tuple[int, ...]) -> None:
        """Add the marks of footnotes to a sentence; a footnote is made where it is first referred to."""
        for place, number in enumerate(numbers):
            if place:
                self._styles.mark(paragraph.add_run(" "), _MARK)
            if number in self._given:
                for run in add_field(paragraph, f"NOTEREF _Note{number} \\f \\h", str(number)):
                    self._styles.mark(run, _MARK)
            else:
                self._given.add(number)
                self._mark(paragraph, number)
                self._root.append(self._made(self._notes[number]))

    def finish(self) -> None:
        """Put the footnotes into the document."""
        package = self._document.part.package
        blob = serialize_part_xml(self._root)
        part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, blob, package)
        self._document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        settings = self._document.settings.element
        properties = parse_xml(
            f'<w:footnotePr {nsdecls("w")}><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        )
        before = settings.find(qn("w:compat"))
        if before is not None:
            before.addprevious(properties)
        else:
            settings.append(properties)

    def _mark(self, paragraph: Paragraph, number: int) -> None:
        within = paragraph._p  # noqa: SLF001  # python-docx has no public name for it
        SubElement(within, _START, {_ID: str(number), _NAME: f"_Note{number}"})
        run = WordRun(SubElement(within, _RUN), paragraph)
        self._styles.mark(run, _MARK)
        SubElement(run._r, _REFERENCE).set(_ID, str(number))  # noqa: SLF001  # likewise
        SubElement(within, _END).set(_ID, str(number))

    def _made(self, note: Footnote) -> BaseOxmlElement:
        """The footnote: who published it and when, then the exact words in their own direction."""
        brief = self._brief
        footnote = OxmlElement("w:footnote")
        footnote.set(qn("w:id"), str(note.number))
        head = self._paragraph(footnote, rtl=brief.lang == "ar")
        mark = head.add_run()
        self._styles.mark(mark, _MARK)
        mark._r.append(OxmlElement("w:footnoteRef"))  # noqa: SLF001  # python-docx has no public name for it
        between = comma(brief.lang)
        add_run(head, " ", brief.lang)
        add_run(head, apart(note.publisher, brief.lang))
        add_run(head, between + published(note, brief), brief.lang)
        if note.attributed:
            add_run(head, between + brief.labels["attributed"].format(who=note.attributed), brief.lang)
        if note.ocr is not None:
            add_run(head, between + recognised(note.ocr, brief), brief.lang)
        if note.url:
            add_address(head, note.url, brief.lang)
        quote = self._paragraph(footnote, rtl=direction(note.quote.text) == "rtl")
        add_run(quote, quoted(note), note.quote.lang)
        return footnote

    def _paragraph(self, footnote: BaseOxmlElement, *, rtl: bool) -> Paragraph:
        element = OxmlElement("w:p")
        footnote.append(element)
        paragraph = Paragraph(element, self._document._body)  # noqa: SLF001  # styles are looked up there
        self._styles.dress(paragraph, _TEXT)
        if rtl:
            right_to_left(paragraph)
        return paragraph

    def _style(self, name: str, kind: WD_STYLE_TYPE) -> None:
        styles = self._document.styles
        if name in {style.name for style in styles}:
            return
        style = styles.add_style(name, kind, builtin=True)
        if kind is WD_STYLE_TYPE.PARAGRAPH:
            style.base_style = styles["Normal"]
            dress(style, "Arial", 9)
            style.paragraph_format.space_after = Pt(2)
        else:
            style.font.superscript = True
