"""Synthetic reports and statements for filling a register, their make-up drawn from the corpus.

From what the reader reads in corpus reports come the kinds and slots, the statements to a report, how many parties they
have and how often each state is one, how exact dates are and how long before publication they lie, the lengths of texts
and of evidence, and how often each word is used. Reports of which nothing is read are left out. Days are spread over
thirty years, people and fillings are drawn at random; what is so for good (an embassy, relations, membership) has one
date for its parties, with one telling in eight that says another. A fifth of the reports are reprints of another.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count
from typing import NamedTuple
from unicodedata import is_normalized

import msgspec

from dragoman.model.edtf import Edtf
from dragoman.model.kinds import kinds
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, SlotValue, Statement
from dragoman.register.rules import rules

GIVEN = (  # noqa: SIM905  # words read better than a list of them
    "محمد أحمد سلمان فيصل خالد صباح جابر ناصر تميم عبدالله سعود نواف مشعل إلهام جون سيرغي لوران فرانك آشتون حيدر"
).split()
FAMILY = (  # noqa: SIM905  # words read better than a list of them
    "الجبير الصباح شكري الزياني علييف كارتر لافروف فابيوس ظريف العطية الحمد المالكي روحاني كيري موغيريني بيراموف"
).split()
PUBLISHERS = [f"صحيفة {number}" for number in range(40)]
REPRINTS = 0.2
OTHERWISE = 0.125
FIRST_DAY, DAYS = 727_000, 11_000
EVER = range(FIRST_DAY, FIRST_DAY + DAYS)
WEEK = EVER[-7:]
_EXACT = {"day": 10, "interval": 10, "month": 7}  # letters of an ISO date that are as exact


class Template(NamedTuple):
    """A corpus report and what was read from it."""

    report: Report
    said: list[Statement]

    @property
    def day(self) -> int:
        """The day number of its publication."""
        return date.fromisoformat(str(self.report.published)[:10]).toordinal()


class Maker:
    """Makes reports with their statements after templates, the same for the same seed."""

    def __init__(self, templates: Sequence[Template], seed: int) -> None:
        self._templates = [one for one in templates if one.said and one.report.published]
        self._seed = seed
        self._chance = random.Random(seed)  # noqa: S311  # a fixed mixture
        self._words = [word for one in templates for word in one.report.text.split() if is_normalized("NFKC", word)]
        shares = Counter(party for one in self._templates for said in one.said for party in said.parties)
        self._parties, self._weights = list(shares), list(shares.values())
        self._last: list[tuple[Report, list[Statement]]] = []

    def reports(self, first: int = 0, days: range = EVER) -> Iterator[tuple[Report, list[Statement]]]:
        """Reports of some days, without end, numbered from `first` on: what is drawn depends on that number too."""
        self._chance, self._last = random.Random(self._seed + first), []  # noqa: S311  # a fixed mixture
        for number in count(first):
            if self._last and self._chance.random() < REPRINTS:
                yield self._reprint(number)
            else:
                made = self._report(number, days)
                self._last = [*self._last[-50:], made]
                yield made

    def _report(self, number: int, days: range) -> tuple[Report, list[Statement]]:
        chance = self._chance
        template, day = chance.choice(self._templates), chance.choice(days)
        lengths = [len(one.evidence.text.split()) for one in template.said]
        rest = max(5, len(template.report.text.split()) - sum(lengths))
        clauses = [f"{self._spoken(length)} {place}" for place, length in enumerate(lengths)]
        text = ". ".join([*clauses, self._spoken(rest)])
        report = Report(
            id=f"synthetic-{number}",
            text=text,
            published=date.fromordinal(day).isoformat(),
            source=chance.choice(PUBLISHERS),
            lang="ar",
        )
        renamed = self._renamed({party for said in template.said for party in said.parties})
        made = []
        for said, clause in zip(template.said, clauses, strict=True):
            start = text.index(clause)
            evidence = Evidence(clause, start, start + len(clause))
            made.append(self._statement(said, report.id, evidence, renamed, day - template.day))
        return report, made

    def _renamed(self, parties: set[str]) -> dict[str, str]:
        """Another party for each, as often as each is one in the corpus."""
        drawn: list[str] = []
        while len(drawn) < len(parties):
            (party,) = self._chance.choices(self._parties, self._weights)
            if party not in drawn:
                drawn.append(party)
        return dict(zip(sorted(parties), drawn, strict=True))

    def _statement(
        self, template: Statement, doc: str, evidence: Evidence, renamed: dict[str, str], later: int
    ) -> Statement:
        parties = tuple(sorted(renamed[party] for party in template.parties))
        types = kinds()[template.kind].slots
        slots = {slot: self._filled(types[slot].type, value, renamed) for slot, value in template.slots.items()}
        if rules()[template.kind].undated is None and self._chance.random() > OTHERWISE:
            when = _as_exact(template.date, FIRST_DAY - DAYS + sum(map(ord, "".join(parties))) * 7 % DAYS)
        else:
            when = _moved(template.date, later)
        return msgspec.structs.replace(template, doc=doc, evidence=evidence, parties=parties, slots=slots, date=when)

    def _spoken(self, length: int) -> str:
        """So many words, each as often as the corpus has it."""
        return " ".join(self._chance.choices(self._words, k=length))

    def _filled(self, of: str, value: SlotValue, renamed: dict[str, str]) -> SlotValue:
        """A slot's filling of the same type: people and parties are others, texts gain a word, numbers are drawn."""
        if isinstance(value, tuple):
            return tuple(str(self._filled(of, one, renamed)) for one in value)
        if of in ("person", "people"):
            return f"{self._chance.choice(GIVEN)} {self._chance.choice(FAMILY)}"
        if isinstance(value, str):
            return renamed.get(value, value if value.isascii() else f"{value} {self._spoken(1)}")
        return self._chance.randrange(1, 1000) if of == "number" else value

    def _reprint(self, number: int) -> tuple[Report, list[Statement]]:
        report, said = self._chance.choice(self._last)
        id_ = f"synthetic-{number}"
        again = msgspec.structs.replace(report, id=id_, source=self._chance.choice(PUBLISHERS))
        return again, [msgspec.structs.replace(one, doc=id_) for one in said]


def _moved(when: Edtf | None, later: int) -> Edtf | None:
    """A date as exact as another, so many days later."""
    first = when.lower or when.upper if when is not None else None
    return _as_exact(when, first.toordinal() + later) if first is not None else None


def _as_exact(when: Edtf | None, day: int) -> Edtf | None:
    """The date of a day number, as exact as another."""
    if when is None:
        return None
    return Edtf.parse(date.fromordinal(day).isoformat()[: _EXACT.get(when.precision, 4)])
