"""What is measured, each beside a plain baseline that runs on the same texts in the same process."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import msgspec

from bench.corpus import Corpus
from bench.pages import page
from dragoman.briefs.compose import compose
from dragoman.briefs.html import to_html
from dragoman.language.dates import find_dates
from dragoman.language.fold import fold
from dragoman.language.numbers import find_numbers
from dragoman.language.text import Text
from dragoman.lexicon.entities import entities_in
from dragoman.model.codec import to_json
from dragoman.model.report import Report
from dragoman.reader import Reader
from dragoman.register import Register
from dragoman.sources import Failure, Limits
from dragoman.sources.item import Item
from dragoman.sources.opening import read_item

_WORD = re.compile(r"\w+")
_PLAIN = str.maketrans("أإآىة٠١٢٣٤٥٦٧٨٩", "ااايه0123456789")


class Measure(msgspec.Struct, frozen=True):
    """One figure: `amount` of `unit` in `seconds`, and the seconds that the baseline took for the same."""

    what: str
    amount: float
    unit: str
    seconds: float
    baseline: str
    baseline_seconds: float

    @property
    def rate(self) -> float:
        """Units a second."""
        return self.amount / self.seconds

    @property
    def ratio(self) -> float:
        """How many times as long as the baseline."""
        return self.seconds / self.baseline_seconds


def measures(corpus: Corpus) -> Iterator[Measure]:
    """Every measure in the order of a report's way, each as soon as it is taken."""
    sources = [report.text for report in corpus.reports]
    million = corpus.characters / 1e6
    translate = _best(lambda: [source.translate(_PLAIN) for source in sources])
    words = _best(lambda: [_WORD.findall(source) for source in sources])
    yield Measure(
        "fold", million, "Mchar", _best(lambda: [fold(source) for source in sources]), "str.translate", translate
    )
    yield Measure(
        "tokens, folding first",
        million,
        "Mchar",
        _best(lambda: [Text(s).tokens for s in sources]),
        "re.findall words",
        words,
    )

    def finding() -> None:
        for source in sources:
            text = Text(source)
            find_numbers(text)
            find_dates(text)

    yield Measure("numbers and dates, folding first", million, "Mchar", _best(finding), "re.findall words", words)
    entities_in(Text(sources[0]))
    naming = _best(lambda: [entities_in(Text(source)) for source in sources])
    yield Measure(
        "states, organisations and places, folding first", million, "Mchar", naming, "re.findall words", words
    )
    yield _pages(corpus)
    reader = Reader()
    reader.read(corpus.reports[0])
    read = _best(lambda: [reader.read(report) for report in corpus.reports], times=1)
    yield Measure("reading", len(sources), "reports", read, "re.findall words", words)
    yield from _register(corpus, words)
    yield from _start()


def _pages(corpus: Corpus) -> Measure:
    """Pages of 100 KB from bytes to reports, main text, day and language found."""
    pages = [page(report) for report in corpus.reports if len(report.text) > _PAGE][:_PAGES]

    def opening() -> list[Report | Failure]:
        items = (Item(BytesIO(data), file="page", name="page.html") for data in pages)
        return [found for item in items for found in read_item(item, Limits())]

    plain = _best(lambda: [_WORD.findall(data.decode()) for data in pages])
    return Measure("web pages of 100 KB to reports", len(pages), "pages", _best(opening), "re.findall words", plain)


_PAGE = 300
"""Characters that a report's text has at least to make a page."""

_PAGES = 300


def _register(corpus: Corpus, words: float) -> Iterator[Measure]:
    with tempfile.TemporaryDirectory() as folder:
        file, place = Path(folder) / "reports.jsonl", Path(folder) / "register.sqlite"
        file.write_text("".join(to_json(report) + "\n" for report in corpus.reports), "utf-8")
        adding = _best(lambda: _dragoman("add", str(file), "--register", str(place)), times=1)
        what = "file to register, the whole command"
        yield Measure(what, len(corpus.reports), "reports", adding, "re.findall words", words)
        with Register.open(place) as register:
            one, other, held = register.pairs()[0]
            composing = _best(lambda: _brief(register, (one, other)))
            yield Measure(f"brief of {held} records", 1, "briefs", composing, "re.findall words", words)


def _brief(register: Register, pair: tuple[str, str]) -> str:
    records = list(register.records(pair=pair))
    reports = {said.doc: register.report(said.doc) for record in records for said in record.statements}
    return to_html(compose(pair, records, reports, lang="en"))


def _start() -> Iterator[Measure]:
    bare = _best(lambda: _run(sys.executable, "-c", "pass"))
    yield Measure("dragoman --help", 1, "starts", _best(lambda: _dragoman("--help")), "python -c pass", bare)


def _best(run: Callable[[], object], times: int = 3) -> float:
    taken = []
    for _ in range(times):
        start = _spent()
        run()
        taken.append(_spent() - start)
    return min(taken)


def _spent() -> float:
    """Seconds of processor time, child processes included: what else runs on the machine counts little."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _dragoman(*arguments: str) -> None:
    _run(str(Path(sys.executable).with_name("dragoman")), *arguments)


def _run(*command: str) -> None:
    subprocess.run(command, capture_output=True, check=True)  # noqa: S603  # our own command
