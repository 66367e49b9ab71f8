"""A brief as Markdown with footnotes (the extended syntax of pandoc and of the usual forges)."""

from __future__ import annotations

import re

from dragoman.briefs.credits import quoted, who
from dragoman.briefs.document import Brief, Contested, Fact, Footnote, Line, Runs, Source, Timeline
from dragoman.briefs.marks import begun, isolated, isolated_text

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
_LIST = re.compile(r"^(\d+)([.)])")


def to_markdown(brief: Brief) -> str:
    """The whole brief. An Arabic one stands in a right-to-left block; text of the other direction is isolated."""
    lines = [f"# {_plain(brief.title)}", "", f"*{_plain(brief.subtitle)}*", ""]
    if brief.marking:
        lines += [f"**{brief.labels['marking']}: {_plain(brief.marking)}**", ""]
    if brief.head:
        lines += [f"## {brief.labels['head']}", ""]
        lines += [_fact(fact, brief.lang) for fact in brief.head]
        lines.append("")
    for section in brief.sections:
        lines += [f"## {section.title}", ""]
        for line in section.lines:
            lines += _line(line, brief)
        lines.append("")
    if brief.sources:
        lines += [f"## {brief.labels['sources']}", ""]
        lines += [f"- {_source(source, brief)}" for source in brief.sources]
        lines += ["", f"*{_plain(brief.labels['method'])}*", ""]
        lines += [f"[^{note.number}]: {_note(note, brief)}" for note in brief.footnotes]
    return _block(lines, brief.lang)


def timeline_to_markdown(timeline: Timeline) -> str:
    """A timeline as a table with footnotes."""
    lines = [f"# {_plain(timeline.title)}", ""]
    if not timeline.lines:
        return _block([*lines, f"*{_plain(timeline.labels['empty'])}*"], timeline.lang)
    lines += [f"| {timeline.labels['when']} | {timeline.labels['what']} |", "| --- | --- |"]
    for line in timeline.lines:
        when = _plain(line.when or timeline.labels["undated"])
        lines.append(f"| {when} | {_runs(line.runs, timeline.lang)}{_marks(line.footnotes, timeline.lang)} |")
    lines += ["", *(f"[^{note.number}]: {_note(note, timeline)}" for note in timeline.footnotes)]
    return _block(lines, timeline.lang)


def _block(lines: list[str], lang: str) -> str:
    body = "\n".join(lines).rstrip() + "\n"
    return f'<div dir="rtl" lang="ar">\n\n{body}\n</div>\n' if lang == "ar" else body


def _plain(text: str) -> str:
    return _LIST.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))


def _runs(runs: Runs, lang: str) -> str:
    return _plain(isolated(runs, lang))


def _marks(numbers: tuple[int, ...], lang: str) -> str:
    """Footnote marks, kept apart from a number before them, with which they would run together in Arabic."""
    return begun("".join(f"[^{number}]" for number in numbers), lang)


def _fact(fact: Fact, lang: str) -> str:
    values = [f"{_runs(runs, lang)}{_marks(numbers, lang)}" for runs, numbers in fact.values]
    if len(values) == 1:
        return f"- **{_plain(fact.label)}**: {values[0]}"
    return "\n".join([f"- **{_plain(fact.label)}**", *(f"  - {value}" for value in values)])


_STOPS = {"ar": "؛ ", "en": "; "}
"""What parts a sentence within, by language."""


def _line(line: Line, brief: Brief) -> list[str]:
    notes = f" ({_STOPS[brief.lang].join(map(_plain, line.notes))})" if line.notes else ""
    made = [f"- {_runs(line.runs, brief.lang)}{_marks(line.footnotes, brief.lang)}{notes}"]
    if line.answer is not None:
        answer = f"{_runs(line.answer.runs, brief.lang)}{_marks(line.answer.footnotes, brief.lang)}"
        made.append(f"  - *{brief.labels['answer']}*: {answer}")
    return made + [f"  - {_contested(one, brief)}" for one in line.contested]


def _contested(against: Contested, brief: Brief) -> str:
    """Who says what of a field on which sources differ, the shown value first."""
    values = [f"{_runs(runs, brief.lang)}{_marks(numbers, brief.lang)}" for runs, numbers in against.rivals]
    differ = _plain(brief.labels["disagreement"].format(field=against.field))
    if not values:
        return differ
    shown = brief.labels["shown"].format(value=values[0], rule=against.rule) if against.rule else values[0]
    others = brief.labels["and_others"].format(values=" · ".join(values[1:]))
    return f"*{differ}*: {shown}{_STOPS[brief.lang]}{others}"


def _note(note: Footnote, document: Brief | Timeline) -> str:
    return f"{_plain(who(note, document))}: {_plain(isolated_text(quoted(note), document.lang))}{_address(note.url)}"


def _source(source: Source, brief: Brief) -> str:
    return _plain(who(source, brief)) + _address(source.url)


def _address(url: str | None) -> str:
    return f" <{url}>" if url and not any(letter in url for letter in " <>\n") else ""
