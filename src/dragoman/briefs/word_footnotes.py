"""Real footnotes in a Word document, which python-docx cannot make: their part, their marks, references to them.

A passage that stands behind several sentences is one footnote; sentences after the first refer to it by a NOTEREF
field, as Word itself does.
"""

from __future__ import annotations

from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from dragoman.briefs.credits import comma, published, quoted, recognised
from dragoman.briefs.document import Brief, Footnote, direction
from dragoman.briefs.word_styles import dress, style_ids
from dragoman.briefs.word_xml import address, apart, field, letters, paragraph, run, styled

_TEXT, _MARK = "Footnote Text", "Footnote Reference"
_RULES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)


class WordFootnotes:
    """The footnotes of one brief in one document."""

    def __init__(self, document: Docx, brief: Brief) -> None:
        self._document = document
        self._brief = brief
        self._notes = {note.number: note for note in brief.footnotes}
        self._given: dict[int, str] = {}
        self._style(_TEXT, WD_STYLE_TYPE.PARAGRAPH)
        self._style(_MARK, WD_STYLE_TYPE.CHARACTER)
        ids = style_ids(document)
        self._text, self._mark = ids[_TEXT], ids[_MARK]

    def refer(self, numbers: tuple[int, ...]) -> str:
        """The marks of footnotes after a sentence; a footnote is made where it is first referred to."""
        return styled(letters(" "), self._mark).join(map(self._reference, numbers))

    def finish(self) -> None:
        """Put the footnotes into the document."""
        package = self._document.part.package
        made = f"<w:footnotes {nsdecls('w')}>{_RULES}{''.join(self._given.values())}</w:footnotes>"
        blob = b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n" + made.encode()
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

    def _reference(self, number: int) -> str:
        if number in self._given:
            return field(f"NOTEREF _Note{number} \\f \\h", str(number), self._mark)
        self._given[number] = self._made(self._notes[number])
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="_Note{number}"/>'
            + styled(f'<w:footnoteReference w:id="{number}"/>', self._mark)
            + f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def _made(self, note: Footnote) -> str:
        """The footnote: who published it and when, then the exact words in their own direction."""
        brief = self._brief
        lang, between = brief.lang, comma(brief.lang)
        head = [
            styled("<w:footnoteRef/>", self._mark),
            run(" ", lang),
            run(apart(note.publisher, lang)),
            run(between + published(note, brief), lang),
        ]
        if note.attributed:
            head.append(run(between + brief.labels["attributed"].format(who=note.attributed), lang))
        if note.ocr is not None:
            head.append(run(between + recognised(note.ocr, brief), lang))
        if note.url:
            head.append(address(note.url, lang))
        quote = run(quoted(note), note.quote.lang)
        return (
            f'<w:footnote w:id="{note.number}">'
            + paragraph("".join(head), self._text, rtl=lang == "ar")
            + paragraph(quote, self._text, rtl=direction(note.quote.text) == "rtl")
            + "</w:footnote>"
        )

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
