"""The index of words: which reports have a word, in any of its forms, and which headings they stand under.

The same forms stand in it on both engines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import accumulate

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    TableClause,
    TextClause,
    column,
    func,
    select,
    table,
    text,
)

from dragoman.language.clitics import JOINED
from dragoman.language.fold import folded
from dragoman.register.emptying import ROOMY
from dragoman.register.forms import WORD, forms, sought
from dragoman.register.schema import reports

LIMIT = 600_000
"""Letters of forms that are indexed of one report: PostgreSQL takes a megabyte of them at most."""

_PUT = {
    "sqlite": text("INSERT INTO words (rowid, forms) VALUES (:report, :forms)"),
    "postgresql": text(  # its index is dear to write, so that a row that would be the same is left
        "INSERT INTO words (report, forms) VALUES (:report, array_to_tsvector(string_to_array(:forms, ' '))) "
        "ON CONFLICT (report) DO UPDATE SET forms = excluded.forms WHERE words.forms <> excluded.forms"
    ),
}
_ADD = {
    "sqlite": _PUT["sqlite"],  # a further row of one number: words that come in two are found in either, in any order
    "postgresql": text(
        "UPDATE words SET forms = forms || array_to_tsvector(string_to_array(:forms, ' ')) WHERE report = :report"
    ),
}
_PART = 20_000
"""Reports whose words PostgreSQL keeps in one table, with an index of its own: to add to a large index costs five times
as much as to a small one. Their numbers are bounds of tables, so that this cannot be changed without a migration."""
_NEWEST = 200
_PARTS = 1, 5
"""Whole parts before the newest that are looked through with it: the fewer reports have a word, the more parts."""
_BY_INDEX = func.set_config("enable_seqscan", "off", True)  # no estimate knows what reading long rows costs
_BY_WORDS = func.set_config("enable_indexscan", "off", True)  # nor what it costs one by one, by their numbers
_CLEAR = text("INSERT INTO words (words) VALUES ('delete-all')")
_WEED = text("DELETE FROM words USING reports WHERE reports.n = words.report AND reports.until IS NOT NULL")
_INDEXED = (
    text("CREATE INDEX words_forms ON words USING gin (forms) WITH (gin_pending_list_limit = 1024)"),
    text("DROP INDEX words_forms"),
)
_SET = text("INSERT INTO words (words, rank) VALUES (:option, :value)")
_USUAL = {"hashsize": 8 << 20, "automerge": 8}
"""A transaction's words are one heap, and eight of a size are made one, not four: half as much is written again."""
_ANEW = {"hashsize": 64 << 20, "automerge": 0}
"""Bytes of words that SQLite gathers before it writes them, and of how many such heaps it makes one as it goes on."""
_POSSESSIVE = re.compile(r"(?<=[a-z])['’]s\b")
_INDEX = {"sqlite": table("words", column("rowid", Integer)), "postgresql": table("words", column("report", Integer))}
_MATCHING = {"sqlite": "words MATCH :words", "postgresql": "words.forms @@ CAST(:words AS tsquery)"}


def put(connection: Connection, found: Iterable[tuple[int, str]]) -> None:
    """Index reports under their row numbers by what `indexed` gave of their texts."""
    forms_ = dict(found)
    if not forms_:
        return
    if connection.dialect.name == "postgresql":
        for part in sorted({report // _PART for report in forms_}):
            _make_part(connection, part)
    connection.execute(_PUT[connection.dialect.name], [{"report": one, "forms": own} for one, own in forms_.items()])


def add(connection: Connection, report: int, headings: Iterable[str]) -> None:
    """Index a report that is in the index under further headings.

    Those under which it stands are left: what is searched is looked at by its statements, which may be fewer by then.
    """
    if further := " ".join(sorted(headings)):
        connection.execute(_ADD[connection.dialect.name], {"report": report, "forms": further})


def _make_part(connection: Connection, part: int) -> None:
    """Make a table for the words of some reports where it is not there; attaching it keeps nobody from reading."""
    if connection.execute(select(func.to_regclass(f"words_{part}"))).scalar() is None:
        first, behind = part * _PART, (part + 1) * _PART
        connection.execute(text(f"CREATE TABLE words_{part} (LIKE words INCLUDING ALL)"))
        connection.execute(
            text(f"ALTER TABLE words ATTACH PARTITION words_{part} FOR VALUES FROM ({first}) TO ({behind})")
        )


def indexed(text_: str, headings: Iterable[str] = ()) -> str:
    """The headings and every form of a folded text's words, as many as are indexed, with a space between them."""
    found = frozenset().union(*map(forms, frozenset(WORD.findall(text_))))
    if len(whole := " ".join((*headings, *found))) < LIMIT:
        return whole
    ordered = (*headings, *sorted(found))
    ends = accumulate(len(form) + 1 for form in ordered)
    return " ".join(form for form, end in zip(ordered, ends, strict=True) if end <= LIMIT)


@contextmanager
def all_anew(
    connection: Connection, *, unread: bool = False, making: Callable[[int], object] = lambda _: None
) -> Iterator[None]:
    """Index every report again: SQLite forgets all, gathers many words before it writes them, and merges less often.

    PostgreSQL leaves what comes out the same, and forgets reports that are closed. It indexes an `unread` register, in
    which nothing is yet, when it is full: see `emptied`. Of a large one that takes minutes: `making` is told 0 before
    it and 1 after.
    """
    if connection.dialect.name != "sqlite":
        make, drop = _INDEXED
        if unread:
            connection.execute(drop)
        connection.execute(_WEED)
        yield
        if unread:
            making(0)
            connection.execute(ROOMY)
            connection.execute(make)
            making(1)
        return
    connection.execute(_CLEAR)
    connection.execute(_SET, [{"option": name, "value": value} for name, value in _ANEW.items()])
    yield
    connection.execute(_SET, [{"option": name, "value": value} for name, value in _USUAL.items()])


def having(words: Iterable[frozenset[str]], engine: str) -> tuple[TableClause, ColumnElement[int], TextClause]:
    """The index, the column of it with the numbers of reports, and what holds of a row that has all of the words.

    It is read by that column, in the order that `stages` give.
    """
    index = _INDEX[engine]
    (number,) = index.c
    return index, number, text(_MATCHING[engine]).bindparams(words=asked(words, engine))


def stages(connection: Connection, number: ColumnElement[int]) -> Iterator[tuple[int | None, ColumnElement[int]]]:
    """How reports are looked through by the column of their numbers: down to which, and what to order and to page by.

    Some words stand in every report, so that SQLite's index is walked from its newest row on. PostgreSQL's knows no
    order: it looks through the newest reports one by one, where common words are. Then it asks the indexes of the
    newest parts for all that have the words, and where these are too few, those of more parts, in which they are few
    too. The sum keeps it from going through every report instead.
    """
    if connection.dialect.name == "sqlite" or number is reports.c.n:
        yield None, number
        return
    newest = connection.execute(select(select(func.max(reports.c.n)).scalar_subquery(), _BY_INDEX)).scalar() or 0
    if newest > _NEWEST:
        yield newest - _NEWEST, number
    connection.execute(select(_BY_WORDS))
    for before in _PARTS:
        if newest // _PART > before:
            yield (newest // _PART - before) * _PART, number + 0
    yield None, number + 0


def wanted(query: str) -> list[frozenset[str]]:
    """The words of a query, each as the forms that it asks for; of «قطر و تركيا» they are two."""
    words = WORD.findall(_POSSESSIVE.sub("", folded(query)))
    return [sought(word) for word in [word for word in words if word not in JOINED] or words]


def asked(words: Iterable[frozenset[str]], engine: str) -> str:
    """A search for texts that have every one of the words, in the engine's own language."""
    quote, any_of, all_of = ('"', " OR ", " AND ") if engine == "sqlite" else ("'", " | ", " & ")
    return all_of.join(f"({any_of.join(f'{quote}{form}{quote}' for form in sorted(word))})" for word in words)
