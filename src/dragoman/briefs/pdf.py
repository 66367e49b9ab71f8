"""A brief as PDF, set by typst with the fonts that ship here: tagged, with an outline and footnotes.

A line that holds both directions is parted between them: programs that read PDF take a line for one of one direction
and give the words of the other in reverse. Needs the extra `documents`.
"""

from __future__ import annotations

import json
from typing import Any

from dragoman.briefs.credits import quoted, who
from dragoman.briefs.document import Answer, Brief, Chart, Contested, Footnote, Line, Run, Runs, Source, direction
from dragoman.briefs.html import to_svg, web_address
from dragoman.briefs.marks import ended, isolated, isolated_text, parted, pieces, spaced
from dragoman.briefs.pdf_links import linked
from dragoman.briefs.pdf_order import put_in_order
from dragoman.briefs.typesetting import typeset

MOST_FOOTNOTES = 400
"""With more, the notes stand together at the end: the time that typst takes for footnotes grows with their square."""


def to_pdf(brief: Brief) -> bytes:
    """The whole brief as the bytes of a PDF file.

    Raises:
        DocumentError: a font that ships with dragoman is missing, or typst cannot set the page.
    """
    made = typeset("brief.typ", {"brief": json.dumps(_Data(brief).whole(), ensure_ascii=False)})
    return put_in_order(linked(made) if len(brief.footnotes) > MOST_FOOTNOTES else made)


class _Data:
    """What the template is given: texts with their footnotes, each footnote made at its first mark."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        self._given: set[int] = set()

    def whole(self) -> dict[str, Any]:
        brief = self.brief
        return {
            "pair": brief.pair,
            "lang": brief.lang,
            "title": brief.title,
            "subtitle": self._pieces(brief.subtitle),
            "marking": brief.marking,
            "endnotes": len(brief.footnotes) > MOST_FOOTNOTES,
            "labels": brief.labels,
            "notes": {str(note.number): self._note(note) for note in brief.footnotes},
            "head": [
                {"label": fact.label, "values": [self._value(*value) for value in fact.values]} for fact in brief.head
            ],
            "sections": [
                {"title": section.title, "lines": [self._line(line) for line in section.lines]}
                for section in brief.sections
            ],
            "charts": [self._chart(chart) for chart in brief.charts],
            "sources": [self._who(source) for source in brief.sources],
        }

    def _chart(self, chart: Chart) -> dict[str, Any]:
        said = self.brief.labels["chart_none"]
        return {
            "title": chart.title,
            "description": chart.description,
            "drawing": to_svg(chart, self.brief.lang),
            "rows": [
                {"year": str(bar.year), **self._value((Run(bar.said or said, self.brief.lang),), bar.footnotes)}
                for bar in chart.bars
            ],
        }

    def _line(self, line: Line) -> dict[str, Any]:
        notes = ("؛ " if self.brief.lang == "ar" else "; ").join(line.notes)
        return {
            **self._value(line.runs, line.footnotes),
            "aside": self._pieces(f" ({notes})") if notes else None,
            "answer": self._answer(line.answer),
            "contested": [self._contested(against) for against in line.contested],
        }

    def _answer(self, answer: Answer | None) -> dict[str, Any] | None:
        return None if answer is None else self._value(answer.runs, answer.footnotes)

    def _contested(self, against: Contested) -> dict[str, Any]:
        rules = [f" ({against.rule})" if against.rule else "", *("" for _ in against.rivals[1:])]
        values = [self._value(*rival, rule) for rival, rule in zip(against.rivals, rules, strict=True)]
        return {"differ": self.brief.labels["disagreement"].format(field=against.field), "values": values}

    def _value(self, runs: Runs, numbers: tuple[int, ...], after: str = "") -> dict[str, Any]:
        marks = []
        for number in numbers:
            marks.append({"number": number, "first": number not in self._given})
            self._given.add(number)
        lang = self.brief.lang
        return {"text": self._pieces(ended(spaced(isolated(runs, lang) + after, lang), lang)), "marks": marks}

    def _who(self, said: Footnote | Source) -> str | list[str]:
        return self._pieces(spaced(who(said, self.brief), self.brief.lang))

    def _pieces(self, text: str) -> str | list[str]:
        return pieces(parted(text), "rtl" if self.brief.lang == "ar" else "ltr")

    def _note(self, note: Footnote) -> dict[str, Any]:
        url, way = web_address(note.url), direction(note.quote.text)
        return {
            "who": self._who(note),
            "url": url,
            "url_shown": self._pieces(isolated_text(url or "", self.brief.lang)),
            "quote": pieces(parted(quoted(note)), way),
            "quote_lang": note.quote.lang,
            "quote_rtl": way == "rtl",
        }
