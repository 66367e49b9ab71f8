"""The index of words: which reports have a word, in any of its forms. The same forms stand in it on both engines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate

from sqlalchemy import Connection, text

from dragoman.language.fold import folded
from dragoman.register.forms import WORD, forms, sought

LIMIT = 600_000
"""Letters of forms that are indexed of one report: PostgreSQL takes a megabyte of them at most."""

_PUT = {
    "sqlite": text("INSERT INTO words (rowid, forms) VALUES (:report, :forms)"),
    "postgresql": text("INSERT INTO words (report, forms) VALUES (:report, array_to_tsvector(CAST(:forms AS text[])))"),
}
_CLEAR = {
    "sqlite": text("INSERT INTO words (words) VALUES ('delete-all')"),
    "postgresql": text("DELETE FROM words"),
}
_POSSESSIVE = re.compile(r"(?<=[a-z])['’]s\b")
MATCHING = {
    "sqlite": "SELECT rowid FROM words WHERE words MATCH :words",
    "postgresql": "SELECT report FROM words WHERE forms @@ CAST(:words AS tsquery)",
}
"""The query for the row numbers of reports that have the words asked for, by engine; `:words` is of `asked`."""


def put(connection: Connection, texts: Iterable[tuple[int, str]]) -> None:
    """Index reports' folded texts under their row numbers."""
    engine = connection.dialect.name
    rows = [
        {"report": report, "forms": kept if engine == "postgresql" else " ".join(kept)}
        for report, kept in ((report, _forms(text_)) for report, text_ in texts)
    ]
    if rows:
        connection.execute(_PUT[engine], rows)


def _forms(text_: str) -> list[str]:
    """Every form of a text's words, in order, as many as are indexed."""
    found = sorted(frozenset().union(*map(forms, set(WORD.findall(text_)))))
    if sum(map(len, found)) + len(found) <= LIMIT:
        return found
    ends = accumulate(len(form) + 1 for form in found)
    return [form for form, end in zip(found, ends, strict=True) if end <= LIMIT]


def clear(connection: Connection) -> None:
    """Forget every word."""
    connection.execute(_CLEAR[connection.dialect.name])


def wanted(query: str) -> list[frozenset[str]]:
    """The words of a query, each as the forms that it asks for."""
    return [sought(word) for word in WORD.findall(_POSSESSIVE.sub("", folded(query)))]


def asked(words: Iterable[frozenset[str]], engine: str) -> str:
    """A search for texts that have every one of the words, in the engine's own language."""
    quote, any_of, all_of = ('"', " OR ", " AND ") if engine == "sqlite" else ("'", " | ", " & ")
    return all_of.join(f"({any_of.join(f'{quote}{form}{quote}' for form in sorted(word))})" for word in words)
