"""A brief for a terminal, by rich. Terminals that know Unicode's bidirectional algorithm set the Arabic right."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dragoman.briefs.credits import who
from dragoman.briefs.document import Brief, Contested, Runs, Timeline
from dragoman.briefs.marks import begun, isolated, isolated_text


def to_terminal(brief: Brief) -> RenderableType:
    """The whole brief; its lines run from the right in Arabic."""
    made: list[RenderableType] = [_text(brief.title, brief.lang, "bold"), _text(brief.subtitle, brief.lang, "dim")]
    if brief.marking:
        made.insert(0, _text(brief.marking, brief.lang, "bold red"))
    if brief.head:
        made += [Text(), _text(brief.labels["head"], brief.lang, "bold cyan")]
        for fact in brief.head:
            made.append(_text(fact.label, brief.lang, "bold"))
            made += [_indented(_sentence(runs, numbers, brief.lang)) for runs, numbers in fact.values]
    for section in brief.sections:
        made += [Text(), _text(section.title, brief.lang, "bold cyan")]
        for line in section.lines:
            text = _sentence(line.runs, line.footnotes, brief.lang)
            for note in line.notes:
                text.append(f" ({note})", "dim")
            made.append(_indented(text))
            if line.answer is not None:
                answer = _text(f"{brief.labels['answer']}: ", brief.lang, "green")
                answer.append(_sentence(line.answer.runs, line.answer.footnotes, brief.lang))
                made.append(Padding(answer, (0, 4)))
            made += [Padding(_contested(one, brief), (0, 4)) for one in line.contested]
    if brief.footnotes:
        made += [Text(), _text(brief.labels["footnotes"], brief.lang, "bold cyan")]
        made.append(_notes(brief))
    return Group(*made)


def timeline_to_terminal(timeline: Timeline) -> RenderableType:
    """A timeline as a table: when, what."""
    if not timeline.lines:
        return Group(begun(timeline.title, timeline.lang), begun(timeline.labels["empty"], timeline.lang))
    table = Table(title=begun(timeline.title, timeline.lang), box=None, pad_edge=False)
    columns = [timeline.labels["when"], timeline.labels["what"]]
    for name in columns[::-1] if timeline.lang == "ar" else columns:
        table.add_column(name, justify="right" if timeline.lang == "ar" else "left", overflow="fold")
    for line in timeline.lines:
        cells = [
            Text(begun(line.when or timeline.labels["undated"], timeline.lang)),
            _sentence(line.runs, line.footnotes, timeline.lang),
        ]
        table.add_row(*(cells[::-1] if timeline.lang == "ar" else cells))
    return table


def _text(text: str, lang: str, style: str = "") -> Text:
    return Text(begun(text, lang), style=style, justify="right" if lang == "ar" else "left")


def _indented(text: Text) -> Padding:
    return Padding(text, (0, 2))


def _sentence(runs: Runs, numbers: tuple[int, ...], lang: str) -> Text:
    text = _text(isolated(runs, lang), lang)
    text.append(" ")
    text.append("".join(f"[{number}]" for number in numbers), "cyan")
    return text


def _contested(against: Contested, brief: Brief) -> Text:
    text = _text(brief.labels["disagreement"].format(field=against.field) + ": ", brief.lang, "yellow")
    for place, (runs, numbers) in enumerate(against.rivals):
        text.append(" ≠ " if place else "")
        text.append(isolated(runs, brief.lang) + "".join(f"[{number}]" for number in numbers))
        if not place and against.rule:
            text.append(f" ({against.rule})", "dim")
    return text


def _notes(brief: Brief) -> Table:
    table = Table.grid(padding=(0, 1))
    rows: list[tuple[Text, Text]] = []
    for note in brief.footnotes:
        text = _text(f"{who(note, brief)}: ", brief.lang, "dim")
        text.append(isolated_text(note.quote.text, brief.lang), "not dim")
        rows.append((Text(f"[{note.number}]", "cyan"), text))
    table.add_column(justify="right" if brief.lang == "ar" else "left")
    table.add_column(justify="right" if brief.lang == "ar" else "left")
    for number, text in rows:
        table.add_row(*((text, number) if brief.lang == "ar" else (number, text)))
    return table
