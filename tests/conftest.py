"""Records written by hand, one statement each unless more are given: for what is made of records."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.edtf import Edtf
from dragoman.model.record import Record, Shown
from dragoman.model.statement import Evidence, SlotValue, Statement

Make = Callable[..., Record]


@pytest.fixture
def statement() -> Callable[..., Statement]:
    """A statement of a report, its evidence being the words given."""

    def make(
        kind: str,
        words: str = "كلمات من النص",
        *,
        doc: str = "r1",
        parties: tuple[str, ...] = ("JOR", "OMN"),
        date: str | None = None,
        status: str = "done",
        start: int = 0,
        said_by: str | None = None,
        **slots: SlotValue,
    ) -> Statement:
        return Statement(
            doc=doc,
            kind=kind,
            parties=parties,
            status=status,
            evidence=Evidence(words, start, start + len(words)),
            date=Edtf.parse(date) if date else None,
            slots={name.rstrip("_"): value for name, value in slots.items()},
            attributed_to=said_by,
        )

    return make


@pytest.fixture
def record(statement: Callable[..., Statement]) -> Make:
    """A record of one statement; a slot that is a Python word takes an underscore after it (`from_`)."""

    def make(kind: str, words: str = "كلمات من النص", **said: object) -> Record:
        one = statement(kind, words, **said)
        fields = {**({"date": str(one.date)} if one.date else {}), "status": one.status, **one.slots}
        return Record(
            id=one.key,
            kind=kind,
            parties=one.parties,
            status=one.status,
            date=one.date,
            fields=tuple(
                Shown(field=name, value=value, rule="agreed", statements=(one.key,)) for name, value in fields.items()
            ),
            statements=(one,),
        )

    return make
