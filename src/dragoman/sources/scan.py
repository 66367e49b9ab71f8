"""Scans: text read from pictures by Tesseract, marked as such with how sure it was.

Tesseract is a program of its own, which a desk installs if it wants it; where it is missing, that is said.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

import msgspec

from dragoman.model.errors import FormatError
from dragoman.model.report import Report
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.plain import report_of

_INSTALL = "install Tesseract with Arabic (on Debian: tesseract-ocr and tesseract-ocr-ara) and add it again"
_COLUMNS = 12
_SURE_ENOUGH = 0.7
_SURE = 0.0
"""Tesseract gives -1 for what is no word."""


class Recognised(NamedTuple):
    """The text of a picture, and the mean confidence of its words by their length, 0 to 1."""

    text: str
    confidence: float


class _Word(NamedTuple):
    paragraph: tuple[str, ...]
    confidence: float
    text: str


def read(item: Item, limits: Limits) -> Iterator[Report]:
    """The one report that a picture of a page is.

    Raises:
        FormatError: Tesseract is not installed or cannot read the picture, or there is no text in it.
        LimitError: it is larger than `file_bytes`, or takes too long.
    """
    found = recognised(item.whole(limits), limits)
    if not found.text:
        raise FormatError("shows no text that can be read", remedy="scan it again, straight and at 300 dots an inch")
    yield msgspec.structs.replace(report_of(found.text, item), ocr=found.confidence)


def recognised(picture: bytes, limits: Limits) -> Recognised:
    """What Tesseract reads in a picture (PNG, JPEG, TIFF, PNM): as Arabic, and where that is unsure, as English.

    Both at once would put Latin letters into Arabic words.

    Raises:
        FormatError: Tesseract is not installed, or cannot read the picture.
        LimitError: it takes more than `seconds`.
    """
    program = shutil.which("tesseract")
    if program is None:
        raise FormatError("is a picture, and Tesseract, which reads pictures, is not installed", remedy=_INSTALL)
    found = _in_language(program, picture, "ara", limits)
    if found.confidence >= _SURE_ENOUGH:
        return found
    return max(found, _in_language(program, picture, "eng", limits), key=lambda each: each.confidence)


def _in_language(program: str, picture: bytes, language: str, limits: Limits) -> Recognised:
    try:
        done = subprocess.run(  # noqa: S603  # a fixed program with fixed arguments
            [program, "stdin", "stdout", "-l", language, "tsv"],
            input=picture,
            capture_output=True,
            timeout=limits.seconds,
            check=False,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except subprocess.TimeoutExpired:
        raise limits.exceeded("seconds") from None
    if done.returncode != 0:
        fault = done.stderr.decode("utf-8", errors="replace").strip().rsplit("\n", 1)[-1]
        missing = "load" in fault or "traineddata" in fault
        raise FormatError(
            f"is a picture that Tesseract cannot read: {fault}",
            remedy=_INSTALL if missing else "save the picture anew as PNG or JPEG",
        )
    return _read(done.stdout.decode("utf-8", errors="replace").splitlines()[1:])


def _read(rows: Iterable[str]) -> Recognised:
    words = [word for word in map(_word, rows) if word is not None]
    letters = sum(len(word.text) for word in words)
    text = "\n\n".join(
        " ".join(word.text for word in paragraph) for _, paragraph in groupby(words, key=lambda word: word.paragraph)
    )
    sure = sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0
    return Recognised(text, round(sure / 100, 2))


def _word(row: str) -> _Word | None:
    """A word of the table that Tesseract writes: page, block and paragraph name where it stands."""
    cells = row.split("\t")
    if len(cells) < _COLUMNS or not cells[-1].strip() or float(cells[-2]) < _SURE:
        return None
    return _Word(tuple(cells[1:4]), float(cells[-2]), cells[-1].strip())
