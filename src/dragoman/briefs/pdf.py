"""A brief as PDF, set by typst with the fonts that ship here: tagged, with an outline and footnotes.

Sentences are set without vowel signs, whose glyphs programs that read PDF put out of order; quotations keep every
sign. Needs the extra `documents`.
"""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path
from typing import Any

import typst

from dragoman.briefs.credits import quoted, who
from dragoman.briefs.document import Answer, Brief, Contested, Footnote, Line, Runs, direction
from dragoman.briefs.html import web_address
from dragoman.briefs.marks import ended, isolated, isolated_text, unvowelled
from dragoman.model.errors import DocumentError


def to_pdf(brief: Brief) -> bytes:
    """The whole brief as the bytes of a PDF file.

    Raises:
        DocumentError: a font that ships with dragoman is missing, or typst cannot set the page.
    """
    home = resources.files(__package__)
    with resources.as_file(home.joinpath("fonts")) as fonts, resources.as_file(home.joinpath("templates")) as templates:
        missing = [name for name in FONTS if not (fonts / name).is_file()]
        if missing:
            raise DocumentError(f"the font {missing[0]} is missing", where=str(fonts), remedy="install dragoman again")
        return _set(brief, fonts, templates / "brief.typ")


MOST_FOOTNOTES = 400
"""With more, the notes stand together at the end: the time that typst takes for footnotes grows with their square."""
FONTS = ("DragomanArabic-Regular.ttf", "DragomanArabic-Bold.ttf", "DragomanLatin-Regular.ttf", "DragomanLatin-Bold.ttf")
"""The font files that a page needs."""


def _set(brief: Brief, fonts: Path, template: Path) -> bytes:
    try:
        made: bytes = typst.compile(
            template,
            font_paths=[fonts],
            ignore_system_fonts=True,
            sys_inputs={"brief": json.dumps(_Data(brief).whole(), ensure_ascii=False)},
        )
    except (RuntimeError, typst.TypstError) as fault:
        raise DocumentError(f"the page cannot be set: {fault}", remedy="report it with the brief's Markdown") from fault
    return made


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
            "title": unvowelled(brief.title),
            "subtitle": unvowelled(brief.subtitle),
            "marking": brief.marking,
            "endnotes": len(brief.footnotes) > MOST_FOOTNOTES,
            "labels": {name: unvowelled(text) for name, text in brief.labels.items()},
            "notes": {str(note.number): self._note(note) for note in brief.footnotes},
            "head": [
                {"label": unvowelled(fact.label), "values": [self._value(*value) for value in fact.values]}
                for fact in brief.head
            ],
            "sections": [
                {"title": section.title, "lines": [self._line(line) for line in section.lines]}
                for section in brief.sections
            ],
            "sources": [who(source, brief) for source in brief.sources],
        }

    def _line(self, line: Line) -> dict[str, Any]:
        made = self._value(line.runs, line.footnotes)
        return {
            **made,
            "notes": [unvowelled(note) for note in line.notes],
            "answer": self._answer(line.answer),
            "contested": [self._contested(against) for against in line.contested],
        }

    def _answer(self, answer: Answer | None) -> dict[str, Any] | None:
        return None if answer is None else self._value(answer.runs, answer.footnotes)

    def _contested(self, against: Contested) -> dict[str, Any]:
        values = [self._value(*rival) for rival in against.rivals]
        if values and against.rule:
            values[0]["text"] += unvowelled(f" ({against.rule})")
        return {"differ": self.brief.labels["disagreement"].format(field=against.field), "values": values}

    def _value(self, runs: Runs, numbers: tuple[int, ...]) -> dict[str, Any]:
        marks = []
        for number in numbers:
            marks.append({"number": number, "first": number not in self._given})
            self._given.add(number)
        return {"text": ended(unvowelled(isolated(runs, self.brief.lang)), self.brief.lang), "marks": marks}

    def _note(self, note: Footnote) -> dict[str, Any]:
        url = web_address(note.url)
        return {
            "who": who(note, self.brief),
            "url": url,
            "url_shown": isolated_text(url or "", self.brief.lang),
            "quote": quoted(note),
            "quote_lang": note.quote.lang,
            "quote_rtl": direction(note.quote.text) == "rtl",
        }
