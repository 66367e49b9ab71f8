"""A brief as a Word document: real styles, right-to-left paragraphs and runs, real footnotes, marking, page numbers.

A ministry's own template can be given: a .docx whose placeholders `{{ title }}`, `{{ subtitle }}`, `{{ marking }}` and
`{{ body }}` (alone in its paragraph) are filled by docxtpl; the body takes the template's own styles. Needs the extra
`documents`.
"""

from __future__ import annotations

import io
from pathlib import Path

from docx.document import Document as Docx
from docx.shared import Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

from dragoman.briefs.credits import comma, published
from dragoman.briefs.document import Answer, Brief, Chart, Contested, Fact, Line, Runs, Source
from dragoman.briefs.html import to_svg
from dragoman.briefs.typesetting import typeset
from dragoman.briefs.word_footnotes import WordFootnotes
from dragoman.briefs.word_marks import (
    Styles,
    add_address,
    add_run,
    apart,
    describe,
    repeat_row,
    right_to_left,
    set_columns_from_right,
    whole_row,
)
from dragoman.briefs.word_template import BODY, add_paragraph, of_template, own

_LABEL, _VALUE = Pt(115), Pt(315)
"""Widths of the columns of the head of facts."""


def to_docx(brief: Brief, template: Path | None = None) -> bytes:
    """The whole brief as the bytes of a .docx file.

    Raises:
        InputError: the template is no Word document, or one of its placeholders cannot be read.
    """
    document = own(brief) if template is None else of_template(brief, template)
    _Writer(brief, document).write()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


class _Writer:
    """Writes the body at the end of a document, then moves it to where a template wants it."""

    def __init__(self, brief: Brief, document: Docx) -> None:
        self.brief = brief
        self.document = document
        self.footnotes = WordFootnotes(document, brief)
        self.styles = Styles(document)

    def write(self) -> None:
        anchor = next((one for one in self.document.paragraphs if one.text.strip() == BODY), None)
        before = list(self.document.element.body)
        if self.brief.head:
            self._heading(self.brief.labels["head"])
            self._head()
        for section in self.brief.sections:
            self._heading(section.title)
            for line in section.lines:
                self._line(line)
        if self.brief.charts:
            self._heading(self.brief.labels["chart_heading"])
            for chart in self.brief.charts:
                self._chart(chart)
        if self.brief.sources:
            self._heading(self.brief.labels["sources"])
            for source in self.brief.sources:
                self._source(source)
            add_run(self._paragraph("Normal"), self.brief.labels["method"], self.brief.lang, italic=True)
        self.footnotes.finish()
        if anchor is not None:
            for element in [one for one in self.document.element.body if one not in before]:
                anchor._p.addprevious(element)  # noqa: SLF001  # python-docx has no public way to move a block
            anchor._p.getparent().remove(anchor._p)  # noqa: SLF001  # likewise

    def _paragraph(self, style: str) -> Paragraph:
        return add_paragraph(self.document, self.brief, self.styles, style)

    def _heading(self, text: str) -> None:
        add_run(self._paragraph("Heading 1"), text, self.brief.lang)

    def _table(self) -> Table:
        table: Table = self.document.add_table(rows=0, cols=2)
        table.autofit = False
        table.columns[0].width, table.columns[1].width = _LABEL, _VALUE
        if "Table Grid" in {style.name for style in self.document.styles}:
            table.style = "Table Grid"
        if self.brief.lang == "ar":
            set_columns_from_right(table)
        return table

    def _head(self) -> None:
        table = self._table()
        for fact in self.brief.head:
            self._fact(table, fact)

    def _chart(self, chart: Chart) -> None:
        """A chart as a picture that says what it shows, and its figures in a table with their footnotes."""
        add_run(self._paragraph("Normal"), chart.title, self.brief.lang, bold=True)
        picture = typeset("chart.typ", {"chart": to_svg(chart, self.brief.lang)}, "png")
        shape = self._paragraph("Normal").add_run().add_picture(io.BytesIO(picture), width=_LABEL + _VALUE)
        describe(shape, chart.title, chart.description)
        add_run(self._paragraph("Normal"), chart.description, self.brief.lang, italic=True)
        table = self._table()
        heads = self._cells(table)
        repeat_row(table)
        for cell, label in zip(heads, ("chart_year", "chart_value"), strict=True):
            add_run(cell, self.brief.labels[label], self.brief.lang, bold=True)
        for bar in chart.bars:
            year, value = self._cells(table)
            add_run(year, str(bar.year), self.brief.lang)
            add_run(value, bar.said or self.brief.labels["chart_none"], self.brief.lang)
            self.footnotes.refer(value, bar.footnotes)

    def _cells(self, table: Table) -> tuple[Paragraph, Paragraph]:
        """The paragraphs of the two cells of a new row."""
        label, value = table.add_row().cells  # type: ignore[no-untyped-call]  # python-docx does not say
        whole_row(table)
        label.width, value.width = _LABEL, _VALUE
        return self._of_cell(label.paragraphs[0]), self._of_cell(value.paragraphs[0])

    def _fact(self, table: Table, fact: Fact) -> None:
        label, first = self._cells(table)
        values = table.rows[-1].cells[1]
        add_run(label, fact.label, self.brief.lang, bold=True)
        for place, (runs, numbers) in enumerate(fact.values):
            paragraph = first if place == 0 else self._of_cell(values.add_paragraph())
            self._runs(paragraph, runs)
            self.footnotes.refer(paragraph, numbers)

    def _of_cell(self, paragraph: Paragraph) -> Paragraph:
        if self.brief.lang == "ar":
            right_to_left(paragraph)
        return paragraph

    def _line(self, line: Line) -> None:
        paragraph = self._paragraph("List Bullet")
        self._runs(paragraph, line.runs)
        self.footnotes.refer(paragraph, line.footnotes)
        for note in line.notes:
            add_run(paragraph, f" ({note})", self.brief.lang, italic=True)
        if line.answer is not None:
            self._answer(line.answer)
        for against in line.contested:
            self._contested(against)

    def _answer(self, answer: Answer) -> None:
        paragraph = self._paragraph("Normal")
        paragraph.paragraph_format.left_indent = Pt(24)
        add_run(paragraph, self.brief.labels["answer"] + ": ", self.brief.lang, bold=True)
        self._runs(paragraph, answer.runs)
        self.footnotes.refer(paragraph, answer.footnotes)

    def _contested(self, against: Contested) -> None:
        paragraph = self._paragraph("Normal")
        paragraph.paragraph_format.left_indent = Pt(24)
        add_run(
            paragraph, self.brief.labels["disagreement"].format(field=against.field) + ": ", self.brief.lang, bold=True
        )
        mark = "؛ " if self.brief.lang == "ar" else "; "
        for place, (runs, numbers) in enumerate(against.rivals):
            if place:
                add_run(paragraph, mark, self.brief.lang)
            self._runs(paragraph, runs)
            self.footnotes.refer(paragraph, numbers)
            if place == 0 and against.rule:
                add_run(paragraph, f" ({against.rule})", self.brief.lang)

    def _source(self, source: Source) -> None:
        paragraph = self._paragraph("List Bullet")
        between = comma(self.brief.lang)
        add_run(paragraph, apart(source.publisher, self.brief.lang), bold=True)
        add_run(paragraph, between + published(source, self.brief), self.brief.lang)
        if source.title is not None:
            add_run(paragraph, between, self.brief.lang)
            add_run(paragraph, source.title.text, source.title.lang)
        if source.url:
            add_address(paragraph, source.url, self.brief.lang)

    def _runs(self, paragraph: Paragraph, runs: Runs) -> None:
        for run in runs:
            add_run(paragraph, run.text, run.lang)
