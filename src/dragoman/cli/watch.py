"""`dragoman watch`: what is new in feeds, into the register."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from dragoman.cli.add import put
from dragoman.cli.inputs import Inputs
from dragoman.cli.options import REGISTER, AsJson, Limit, Private, Wait, Where
from dragoman.model.report import Report

Feeds = Annotated[
    Path,
    typer.Argument(
        metavar="FEEDS.yml", help="The feeds to watch: RSS, Atom or sitemaps, listed under feeds.", show_default=False
    ),
]


def run(
    feeds: Feeds,
    where: Where = REGISTER,
    wait: Wait = 30,
    limit: Limit = None,
    allow_private: Private = False,
    as_json: AsJson = False,
) -> None:
    """Add what is new in some feeds to the register: one round, to be run as often as is wanted.

    Each page comes once, and again when it changes. What robots.txt forbids is left alone, and so is a busy server.
    """
    inputs = _Round(feeds, where, limits=limit, private=allow_private)
    put(inputs, inputs.done, where, wait=wait, as_json=as_json)


class _Round(Inputs):
    """The reports that one round over some feeds finds."""

    def __init__(self, feeds: Path, where: str, *, limits: list[str] | None, private: bool) -> None:
        super().__init__((), limits=limits, private=private)
        self._feeds = feeds
        self._where = where
        self.done: list[str] = []

    def __iter__(self) -> Iterator[Report]:
        """The reports, each fetched when it is asked for."""
        from dragoman.sources.web.watch import feeds_of, state_of, watch

        listed, pace = feeds_of(self._feeds)
        found = watch(listed, state_of(self._where), self.bounds(), pace=pace, private=self._private, done=self.done)
        yield from self.passed(found)
