"""The targets: each takes any bytes, and fails by any error that is not ours or by a promise that is broken."""

from __future__ import annotations

import io
from collections.abc import Callable
from itertools import pairwise

from dragoman.language.dates import find_dates
from dragoman.language.fold import fold
from dragoman.language.found import mention
from dragoman.language.text import Text
from dragoman.model.edtf import Edtf
from dragoman.model.errors import InputError
from dragoman.model.report import Report
from dragoman.sources.failure import Failure
from dragoman.sources.formats import Format, told
from dragoman.sources.item import Item
from dragoman.sources.jsonl import read as read_lines
from dragoman.sources.limits import Limits
from dragoman.sources.page.reading import report_of

LIMITS = Limits(file_bytes=2**20, line_bytes=2**16, seconds=5)


def folding(data: bytes) -> None:
    """Folded text keeps its map: every place lies in the source, none goes back, and spans turn round."""
    source = data.decode("utf-8", errors="replace")
    found = fold(source)
    places = [found.place(at) for at in range(len(found.text) + 1)]
    assert places[-1] == len(source) == found.length
    assert all(first <= second for first, second in pairwise(places))
    for at in range(0, len(found.text), max(1, len(found.text) // 20)):
        start, end = found.source_span(at, at + 1)
        assert 0 <= start < end <= len(source)
    assert fold(found.text).text == found.text


def dates(data: bytes) -> None:
    """Dates found are dates, and their words stand where they are said to stand."""
    source = data.decode("utf-8", errors="replace")
    text = Text(source)
    for found in find_dates(text):
        Edtf.parse(found.value)
        said = mention(text, found)
        assert source[said.start : said.end] == said.text
        assert said.text


def sentences(data: bytes) -> None:
    """Sentences follow one another without overlap, and none is empty."""
    text = Text(data.decode("utf-8", errors="replace"))
    end = 0
    for start, after in text.sentences:
        assert end <= start < after <= len(text.folded)
        end = after


def pages(data: bytes) -> None:
    """A page gives a report with text, or an error of ours."""
    markup = data.decode("utf-8", errors="replace")
    if told(data, "a.html") is not Format.HTML:
        markup = f"<html><body>{markup}"
    try:
        found = report_of(markup, _item(data, "a.html"), LIMITS)
    except InputError:
        return
    assert found.text.strip()
    found.text.encode()


def lines(data: bytes) -> None:
    """Lines give reports or failures; a report can be written down again."""
    try:
        for found in read_lines(_item(data, "a.jsonl"), LIMITS):
            assert isinstance(found, Report | Failure)
            if isinstance(found, Report):
                assert "\x00" not in found.text
                found.text.encode()
    except InputError:
        return


def _item(data: bytes, name: str) -> Item:
    return Item(io.BytesIO(data), file=name, name=name, apart=True)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "fold": folding,
    "dates": dates,
    "sentences": sentences,
    "html": pages,
    "jsonl": lines,
}
"""Every target by its name."""
