"""What is written as one with the word that it stands before: the forms in which a listed word may meet us.

Made once, so that the text costs one look-up a token: «وللوزير» is listed with its word, as is «بوزير».
"""

from __future__ import annotations

from collections.abc import Iterator

_BEFORE = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فل")
_BEFORE_ARTICLE = ("", "و", "ف", "ب", "ك", "وب", "وك", "فب")
_SWALLOWING = ("ل", "ول", "فل")


def proclitic_forms(word: str) -> Iterator[tuple[str, int]]:
    """Every form of a folded word with its proclitics, and where in the form the word begins.

    Of a word with the article, «لل…» begins at the second ل: the alef is not written.
    """
    if not word.startswith("ال") or len(word) < 4:  # «الا» is no word with an article
        yield from ((before + word, len(before)) for before in _BEFORE)
        return
    yield from ((before + word, len(before)) for before in _BEFORE_ARTICLE)
    rest = word[3:] if word.startswith("الل") else word[2:]
    yield from ((before + "ل" + rest, len(before)) for before in _SWALLOWING)
