"""The brief as a value: composed once from records, then written as Markdown, HTML, Word or terminal text.

Every piece of text is a `Run` that knows its language, so that each writer can set its direction.
"""

from __future__ import annotations

import unicodedata

import msgspec

from dragoman.model.edtf import Edtf


class Run(msgspec.Struct, frozen=True):
    """A stretch of text in one language."""

    text: str
    lang: str


Runs = tuple[Run, ...]


class Contested(msgspec.Struct, frozen=True, kw_only=True):
    """A field on which sources differ: what it is called, each rival value with its footnotes, and the rule of choice.

    The shown value stands first. `rule` is None where no rule is known.
    """

    field: str
    rivals: tuple[tuple[Runs, tuple[int, ...]], ...]
    rule: str | None = None


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What answers a commitment: the record that tells of it, its sentence, and the numbers of its footnotes."""

    record: str
    runs: Runs
    footnotes: tuple[int, ...]


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence of a brief, from one record, with the numbers of its footnotes.

    `when` words the record's date alone, for a margin or a timeline; `notes` say how many voices stand behind it, that
    a value is derived, that a day passed, or what changed in it; `change` is a word of `changes.CHANGES` in a brief
    since a date; `answer` is what fulfilled the plan that it tells.
    """

    record: str
    kind: str
    status: str
    runs: Runs
    footnotes: tuple[int, ...]
    date: Edtf | None = None
    when: str | None = None
    notes: tuple[str, ...] = ()
    contested: tuple[Contested, ...] = ()
    change: str | None = None
    answer: Answer | None = None


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """The lines on one kind, in the order of time; undated ones stand last."""

    kind: str
    title: str
    lines: tuple[Line, ...]


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the head of facts: a label and the values under it, each with its footnotes."""

    label: str
    values: tuple[tuple[Runs, tuple[int, ...]], ...]


class Footnote(msgspec.Struct, frozen=True, kw_only=True):
    """The exact words behind a sentence, with who published them and when.

    `quote` is the report's text as it stands, its line breaks made spaces; `attributed` names who is quoted in it;
    `ocr` is how sure it is, 0 to 1, where it was read from a picture.
    """

    number: int
    publisher: str
    quote: Run
    report: str
    published: str | None = None
    inferred: bool = False
    attributed: str | None = None
    ocr: float | None = None
    url: str | None = None


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A report that the brief rests on, with the numbers of the footnotes that quote it."""

    report: str
    publisher: str
    footnotes: tuple[int, ...]
    title: Run | None = None
    published: str | None = None
    url: str | None = None


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """One year of a chart: its share of the highest value and the value in words; neither where there is no figure."""

    year: int
    share: float | None = None
    said: str | None = None
    footnotes: tuple[int, ...] = ()


class Chart(msgspec.Struct, frozen=True, kw_only=True):
    """A series over the years, every year between its first and last in it."""

    title: str
    description: str
    bars: tuple[Bar, ...]


class Brief(msgspec.Struct, frozen=True, kw_only=True):
    """A document on a pair of states in one language, `ar` or `en`."""

    pair: tuple[str, str]
    lang: str
    title: str
    subtitle: str
    head: tuple[Fact, ...]
    sections: tuple[Section, ...]
    footnotes: tuple[Footnote, ...]
    sources: tuple[Source, ...]
    labels: dict[str, str]
    marking: str | None = None
    charts: tuple[Chart, ...] = ()

    @property
    def told(self) -> frozenset[str]:
        """The ids of the records that have a line."""
        return frozenset(line.record for section in self.sections for line in section.lines)

    @property
    def disagreements(self) -> tuple[Line, ...]:
        """The lines on which sources differ."""
        return tuple(line for section in self.sections for line in section.lines if line.contested)


def direction(text: str) -> str:
    """`rtl` or `ltr` by the first letter that has a direction of its own (the rule of Unicode's UAX 9, P2)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in {"R", "AL"}:
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"


def plain(runs: Runs) -> str:
    """The text of runs, without their languages."""
    return "".join(run.text for run in runs)


def merged(runs: Runs) -> list[Run]:
    """The runs with neighbours of one language made one."""
    made: list[Run] = []
    for run in runs:
        if made and made[-1].lang == run.lang:
            made[-1] = Run(made[-1].text + run.text, run.lang)
        elif run.text:
            made.append(run)
    return made


class Timeline(msgspec.Struct, frozen=True, kw_only=True):
    """The lines on a pair in the order of time, each sentence without its date, which stands beside it in `when`."""

    pair: tuple[str, str]
    lang: str
    title: str
    lines: tuple[Line, ...]
    footnotes: tuple[Footnote, ...]
    labels: dict[str, str]
