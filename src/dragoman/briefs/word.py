"""A brief as a Word document: real styles, right-to-left paragraphs and runs, real footnotes, marking, page numbers.

A ministry's own template can be given: a .docx whose placeholders `{{ title }}`, `{{ subtitle }}`, `{{ marking }}` and
`{{ body }}` (alone in its paragraph) are filled by docxtpl; the body takes the template's own styles. Needs the extra
`documents`.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from docx.document import Document as Docx
from docx.shared import Pt
from lxml import etree  # type: ignore[import-untyped]  # has no types; python-docx stands on it

from dragoman.briefs.credits import comma, published
from dragoman.briefs.document import Answer, Brief, Chart, Contested, Fact, Line, Runs, Source
from dragoman.briefs.html import to_svg
from dragoman.briefs.typesetting import typeset
from dragoman.briefs.word_footnotes import WordFootnotes
from dragoman.briefs.word_styles import style_ids
from dragoman.briefs.word_template import of_template, own, put
from dragoman.briefs.word_xml import address, apart, paragraph, row, run, styled, table

_LABEL, _VALUE = Pt(115), Pt(315)
"""Widths of the columns of the head of facts."""
_WIDTHS = int(_LABEL.twips), int(_VALUE.twips)
_INDENT = int(Pt(24).twips)


def to_docx(brief: Brief, template: Path | None = None) -> bytes:
    """The whole brief as the bytes of a .docx file.

    Raises:
        InputError: the template is no Word document, or one of its placeholders cannot be read.
    """
    document = own(brief) if template is None else of_template(brief, template)
    writer = _Writer(brief, document)
    put(document, "".join(writer.body()))
    writer.footnotes.finish()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


class _Writer:
    """Writes the body of a document in its own styles, and its footnotes as they are referred to."""

    def __init__(self, brief: Brief, document: Docx) -> None:
        self.brief = brief
        self.lang = brief.lang
        self.rtl = brief.lang == "ar"
        self.document = document
        self.footnotes = WordFootnotes(document, brief)
        self.styles = style_ids(document)
        self._pictures = 0

    def body(self) -> Iterator[str]:
        labels = self.brief.labels
        if self.brief.head:
            yield self._heading(labels["head"])
            yield self._table([self._fact(fact) for fact in self.brief.head])
        for section in self.brief.sections:
            yield self._heading(section.title)
            for line in section.lines:
                yield from self._line(line)
        if self.brief.charts:
            yield self._heading(labels["chart_heading"])
            for chart in self.brief.charts:
                yield from self._chart(chart)
        if self.brief.sources:
            yield self._heading(labels["sources"])
            for source in self.brief.sources:
                yield self._source(source)
            yield self._paragraph(run(labels["method"], self.lang, italic=True))

    def _paragraph(self, held: str, style: str = "Normal", *, indent: int = 0) -> str:
        return paragraph(held, self.styles.get(style), rtl=self.rtl, indent=indent)

    def _heading(self, text: str) -> str:
        return self._paragraph(run(text, self.lang), "Heading 1")

    def _table(self, rows: list[str]) -> str:
        return table(rows, _WIDTHS, self.styles.get("Table Grid"), rtl=self.rtl)

    def _cell(self, held: str) -> str:
        return paragraph(held, rtl=self.rtl)

    def _fact(self, fact: Fact) -> str:
        values = "".join(self._cell(self._said(*value)) for value in fact.values)
        return row((self._cell(run(fact.label, self.lang, bold=True)), values), _WIDTHS)

    def _chart(self, chart: Chart) -> Iterator[str]:
        """A chart as a picture that says what it shows, and its figures in a table with their footnotes."""
        yield self._paragraph(run(chart.title, self.lang, bold=True))
        yield self._paragraph(self._picture(chart))
        yield self._paragraph(run(chart.description, self.lang, italic=True))
        heads = (run(self.brief.labels[label], self.lang, bold=True) for label in ("chart_year", "chart_value"))
        rows = [row([self._cell(head) for head in heads], _WIDTHS, heading=True)]
        for bar in chart.bars:
            value = run(bar.said or self.brief.labels["chart_none"], self.lang) + self.footnotes.refer(bar.footnotes)
            rows.append(row((self._cell(run(str(bar.year), self.lang)), self._cell(value)), _WIDTHS))
        yield self._table(rows)

    def _picture(self, chart: Chart) -> str:
        drawn = typeset("chart.typ", {"chart": to_svg(chart, self.lang)}, "png")
        inline = self.document.part.new_pic_inline(io.BytesIO(drawn), width=_LABEL + _VALUE)
        self._pictures += 1
        said = inline.docPr
        number = int(said.get("id", "1")) + self._pictures - 1  # it is the first that the document has free
        said.set("id", str(number))
        said.set("name", f"Picture {number}")
        said.set("title", chart.title)
        said.set("descr", f"{chart.title}. {chart.description}")
        return styled(f"<w:drawing>{etree.tostring(inline, encoding='unicode')}</w:drawing>", None)

    def _line(self, line: Line) -> Iterator[str]:
        notes = (run(f" ({note})", self.lang, italic=True) for note in line.notes)
        yield self._paragraph(self._said(line.runs, line.footnotes) + "".join(notes), "List Bullet")
        if line.answer is not None:
            yield self._answer(line.answer)
        for against in line.contested:
            yield self._contested(against)

    def _answer(self, answer: Answer) -> str:
        label = run(self.brief.labels["answer"] + ": ", self.lang, bold=True)
        return self._paragraph(label + self._said(answer.runs, answer.footnotes), indent=_INDENT)

    def _contested(self, against: Contested) -> str:
        label = self.brief.labels["disagreement"].format(field=against.field) + ": "
        rivals = [self._said(*rival) for rival in against.rivals]
        if rivals and against.rule:
            rivals[0] += run(f" ({against.rule})", self.lang)
        between = run("؛ " if self.rtl else "; ", self.lang)
        return self._paragraph(run(label, self.lang, bold=True) + between.join(rivals), indent=_INDENT)

    def _source(self, source: Source) -> str:
        between = comma(self.lang)
        held = run(apart(source.publisher, self.lang), bold=True)
        held += run(between + published(source, self.brief), self.lang)
        if source.title is not None:
            held += run(between, self.lang) + run(source.title.text, source.title.lang)
        if source.url:
            held += address(source.url, self.lang)
        return self._paragraph(held, "List Bullet")

    def _said(self, runs: Runs, footnotes: tuple[int, ...]) -> str:
        return "".join(run(one.text, one.lang) for one in runs) + self.footnotes.refer(footnotes)
