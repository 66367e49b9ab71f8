"""Reasons: how a statement came about, for whoever wants to know why the reader says it."""

from __future__ import annotations

import msgspec

from dragoman.model.statement import Statement
from dragoman.reader.draft import Draft
from dragoman.reader.scene import Scene


class Filler(msgspec.Struct, frozen=True, kw_only=True):
    """Who fills a role: the way in which he was found, the words that name him, and whom he acts for.

    `words` is empty where the context told and nothing in the sentence names him.
    """

    role: str
    way: str
    words: str
    parties: tuple[str, ...]


class Reason(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A statement with what made it.

    `trigger` is the word that the frame starts from. `date_from` is `words` where the sentence dates it, `context`
    where the day of what is being told does, and None without a date. `home` and `pair` are the focus of the report
    there.
    """

    statement: Statement
    trigger: str
    roles: tuple[Filler, ...]
    date_from: str | None = None
    home: str | None = None
    pair: tuple[str, ...] = ()


def reason(scene: Scene, statement: Statement, draft: Draft) -> Reason:
    """Why a draft became a statement."""
    return Reason(
        statement=statement,
        trigger=scene.source(draft.trigger, draft.trigger + 1),
        roles=tuple(
            Filler(
                role=role,
                way=draft.ways.get(role, ""),
                words=scene.source(actor.first, actor.last) if actor.last > actor.first else "",
                parties=actor.parties,
            )
            for role, actors in draft.roles.items()
            for actor in actors
        ),
        date_from=draft.date_from,
        home=draft.home,
        pair=draft.pair,
    )
