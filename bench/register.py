"""Measure the register on synthetic statements whose make-up is drawn from the corpus.

`python -m bench.register --statements 100000 [--on URL] [--rebuild]`. Kinds, slots, statements to a report and lengths
of texts are those of corpus reports as the reader reads them; pairs, people, dates and fillings are drawn at random, a
fifth of the reports are reprints of another. Nothing of it is kept.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import count, islice
from pathlib import Path
from statistics import median, quantiles

import msgspec

from bench.corpus import corpus
from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, SlotValue, Statement
from dragoman.reader import Reader
from dragoman.register import Register

STATES = (  # noqa: SIM905  # words read better than a list of them
    "SAU EGY KWT QAT ARE BHR OMN YEM IRQ SYR JOR LBN PSE IRN TUR USA GBR FRA DEU RUS CHN IND PAK AZE KAZ"
).split()
GIVEN = (  # noqa: SIM905  # words read better than a list of them
    "محمد أحمد سلمان فيصل خالد صباح جابر ناصر تميم عبدالله سعود نواف مشعل إلهام جون سيرغي لوران فرانك آشتون حيدر"
).split()
FAMILY = (  # noqa: SIM905  # words read better than a list of them
    "الجبير الصباح شكري الزياني علييف كارتر لافروف فابيوس ظريف العطية الحمد المالكي روحاني كيري موغيريني بيراموف"
).split()
WORDS = (  # noqa: SIM905  # words read better than a list of them
    "العلاقات التعاون البلدين الاجتماع الزيارة المباحثات الطاقة التعليم السفير المشترك المنطقة "
    "الأمن التجارة النقل الثقافة"
).split()
PUBLISHERS = [f"صحيفة {number}" for number in range(40)]
SMALL = 2_000
REPRINTS = 0.2
_LENGTHS = {"day": 10, "interval": 10, "month": 7}  # letters of an ISO date that are as exact


class Maker:
    """Makes reports with their statements, after templates that the reader read."""

    def __init__(self, templates: list[tuple[int, list[Statement]]], seed: int) -> None:
        self._templates = templates
        self._chance = random.Random(seed)  # noqa: S311  # a fixed mixture
        self._pairs = [(one, other) for one in STATES for other in STATES if one < other]
        self._chance.shuffle(self._pairs)
        self._last: list[tuple[Report, list[Statement]]] = []

    def reports(self) -> Iterator[tuple[Report, list[Statement]]]:
        """Reports without end."""
        for number in count():
            if self._last and self._chance.random() < REPRINTS:
                made = self._reprint(number)
            else:
                made = self._report(number)
                self._last = [*self._last[-50:], made]
            yield made

    def _report(self, number: int) -> tuple[Report, list[Statement]]:
        chance = self._chance
        words, said = chance.choice(self._templates)
        pair = self._pairs[min(len(self._pairs) - 1, int(chance.paretovariate(0.7)) - 1)]
        day = 727_000 + chance.randrange(11_000)
        made = []
        clauses = [f"{one.evidence.text} {chance.choice(WORDS)} {chance.randrange(10**6)}" for one in said]
        filler = " ".join(chance.choices(WORDS, k=max(5, words // 3))) + " "
        text = ". ".join([*clauses, *(f"{filler}{chance.randrange(10**6)}" for _ in range(2))])
        published = Edtf.of_date(_day(day + chance.randrange(3)))
        report = Report(
            id=f"synthetic-{number}", text=text, published=str(published), source=chance.choice(PUBLISHERS), lang="ar"
        )
        for template, clause in zip(said, clauses, strict=True):
            start = text.index(clause)
            made.append(self._statement(template, report.id, Evidence(clause, start, start + len(clause)), pair, day))
        return report, made

    def _statement(
        self, template: Statement, doc: str, evidence: Evidence, pair: tuple[str, str], day: int
    ) -> Statement:
        renamed = dict(zip(template.parties, pair, strict=False))
        slots = {slot: self._filled(slot, value, renamed) for slot, value in template.slots.items()}
        exact = _LENGTHS.get(template.date.precision, 4) if template.date is not None else 0
        when = Edtf.parse(_day(day).isoformat()[:exact]) if exact else None
        return msgspec.structs.replace(
            template, doc=doc, evidence=evidence, parties=tuple(sorted(pair)), slots=slots, date=when
        )

    def _filled(self, slot: str, value: SlotValue, renamed: dict[str, str]) -> SlotValue:
        if slot in ("people", "sender", "receiver", "person", "recipient") and not str(value).isascii():
            names = [
                f"{self._chance.choice(GIVEN)} {self._chance.choice(FAMILY)}"
                for _ in range(len(value) if isinstance(value, tuple) else 1)
            ]
            return tuple(names) if isinstance(value, tuple) else names[0]
        if isinstance(value, tuple):
            return tuple(renamed.get(one, one) for one in value)
        if isinstance(value, str):
            return renamed.get(value, value if value.isascii() else f"{value} {self._chance.choice(WORDS)}")
        return self._chance.randrange(1, 1000)

    def _reprint(self, number: int) -> tuple[Report, list[Statement]]:
        report, said = self._chance.choice(self._last)
        id_ = f"synthetic-{number}"
        again = msgspec.structs.replace(report, id=id_, source=self._chance.choice(PUBLISHERS))
        return again, [msgspec.structs.replace(one, doc=id_) for one in said]


def main() -> int:
    """Fill a register and measure it."""
    parser = argparse.ArgumentParser(prog="python -m bench.register", description=__doc__)
    parser.add_argument("--statements", type=int, default=100_000)
    parser.add_argument("--on", help="the URL of an empty database; without it a SQLite file that is thrown away")
    parser.add_argument("--rebuild", action="store_true", help="measure rebuilding too")
    options = parser.parse_args()
    reader = Reader()
    read = [(len(report.text.split()), reader.read(report)) for report in corpus(1500).reports]
    templates = [(words, said) for words, said in read if said]
    with tempfile.TemporaryDirectory() as folder:
        where = options.on or str(Path(folder) / "register.db")
        with Register.open(where) as register:
            for what, figure in _measured(register, Maker(templates, 7), options.statements, options.rebuild):
                sys.stdout.write(f"| {what} | {figure} |\n")
                sys.stdout.flush()
        size = sum(file.stat().st_size for file in Path(folder).iterdir())
        if size:
            sys.stdout.write(
                f"| disk for each statement, report and index included | {size / options.statements:,.0f} bytes |\n"
            )
    return 0


def _measured(register: Register, maker: Maker, wanted: int, rebuild: bool) -> Iterator[tuple[str, str]]:
    source, held, added = maker.reports(), 0, 0
    first = last = 0.0
    while held < wanted:
        batch = list(islice(source, SMALL))
        start = time.perf_counter()
        held += sum(one.statements for one in register.add_all(batch))
        last = time.perf_counter() - start
        first, added = first or last, added + len(batch)
    yield "statements, reports", f"{held:,}, {added:,}"
    yield "adding to an empty register", f"{SMALL / first:,.0f} reports/s"
    yield "adding to the full one", f"{SMALL / last:,.0f} reports/s"
    for name, few in (("100 reports more", 100),):
        batch = list(islice(source, few))
        start = time.perf_counter()
        list(register.add_all(batch))
        yield name, f"{(time.perf_counter() - start) * 1000:,.0f} ms"
    pairs = register.pairs()
    for name, pair in (("the largest pair", pairs[0]), ("a middling pair", pairs[len(pairs) // 2])):
        start = time.perf_counter()
        records = list(register.records(pair=pair[:2]))
        yield f"records of {name} ({pair.records:,})", f"{(time.perf_counter() - start) * 1000:,.0f} ms"
    yield "a record", f"{1000 * median(_times(register.record, [record.id for record in records[:100]])):,.1f} ms"
    queries = [f"{one} {other}" for one in WORDS for other in FAMILY[:8]] + WORDS
    taken = _times(register.search, queries)
    yield "search, median and 95 of 100", f"{1000 * median(taken):,.1f} ms, {1000 * quantiles(taken, n=20)[-1]:,.1f} ms"
    if rebuild:
        before = register.fingerprint()
        start = time.perf_counter()
        register.rebuild()
        yield "rebuild from scratch", f"{time.perf_counter() - start:,.0f} s"
        yield "the same after as before", str(register.fingerprint() == before)


def _times(work: Callable[[str], object], arguments: Iterable[str]) -> list[float]:
    taken = []
    for argument in arguments:
        start = time.perf_counter()
        work(argument)
        taken.append(time.perf_counter() - start)
    return taken


def _day(number: int) -> date:
    return date.fromordinal(number)


if __name__ == "__main__":
    sys.exit(main())
