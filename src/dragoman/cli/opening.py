"""The register that a verb works on, and the pair that it is asked about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dragoman.cli.faults import note
from dragoman.cli.progress import steps
from dragoman.model.errors import UnwritableError, UsageError

if TYPE_CHECKING:
    from dragoman.model.decision import Decision
    from dragoman.model.record import Record
    from dragoman.model.report import Report
    from dragoman.register import Publishers, Register


def opened(where: str, *, new: bool = False, wait: float = 30) -> Register:
    """The register at a path or address; `new` allows that it is made now, `wait` are seconds.

    One of an older version is brought up, which is noted and shown, as it takes long where much is in it.

    Raises:
        RegisterError: it is not there, or cannot be opened.
    """
    from dragoman.register import Register

    if not new and "://" not in where and not Path(where).expanduser().exists():
        raise UnwritableError(
            "there is no register here",
            where=where,
            remedy="add reports first (dragoman add), or name one (--register)",
        )
    with ExitStack() as shown:
        shows: list[Callable[[str, int, int], object]] = []

        def step(what: str, done: int, of: int) -> None:
            if not shows:
                note("an earlier dragoman made this register; what follows from its reports is made anew, once")
                shows.append(shown.enter_context(steps()))
            shows[0](what, done, of)

        return Register.open(where, wait=wait, step=step)


def publishers_of(where: str, named: Path | None) -> Publishers:
    """The publishers that the user knows: those of the named file, else of `publishers.yml` in the register's folder.

    Raises:
        FormatError: the file cannot be read, or makes no sense.
    """
    from dragoman.register import Publishers
    from dragoman.register.publishers import FILE

    if named is not None:
        return Publishers.read(named)
    beside = Path(where).expanduser().with_name(FILE)
    return Publishers.read(beside) if "://" not in where and beside.exists() else Publishers()


def pair_of(one: str, other: str) -> tuple[str, str]:
    """The codes of two states given by code or name, in the order in which they were given.

    Raises:
        UnknownStateError: a name that is no state's.
        UsageError: both are the same state.
    """
    from dragoman.lexicon.states import find_state

    pair = find_state(one), find_state(other)
    if pair[0] == pair[1]:
        raise UsageError(f"a pair is of two states, and both of these are {pair[0]}", remedy="name another state")
    return pair


def pair_or_all(states: list[str] | None) -> tuple[str, str] | None:
    """The pair where two states are given, None where none is.

    Raises:
        UnknownStateError: a name that is no state's.
        UsageError: one is given, or more than two, or both are the same.
    """
    if not states:
        return None
    if len(states) != 2:  # noqa: PLR2004  # a pair
        raise UsageError("a pair is of two states", remedy="name two, or none for all")
    return pair_of(*states)


class Told(NamedTuple):
    """What a register tells of a pair: its records in order of date, and the reports behind them by id.

    `before` are the records as they stood before a day, where one was asked for; `elsewhere` those of other pairs in
    which a person corrected somebody's name, so that it is spelt so here too.
    """

    records: list[Record]
    reports: dict[str, Report]
    before: list[Record]
    elsewhere: list[Record]


def told_of(
    register: Register,
    pair: tuple[str, str],
    *,
    marking: str | None = None,
    since: date | None = None,
    as_they_came: bool = False,
) -> Told:
    """What a register tells of a pair, and told before the day `since`; the reports by id, or as they came.

    What is marked higher than `marking` is withheld with its words, whatever pair it is of; what follows from the
    others stands beside what is said, marked derived. Where nothing is told, a note says so.
    """
    from dragoman.exports.selection import Selection

    with register.snapshot() as held:
        chosen = Selection(held, pair=pair, marking=marking)
        seen_ones = list(chosen.records())
        docs = {said.doc for record in seen_ones for said in record.statements}
        ids = held.arrived(docs) if as_they_came else sorted(docs)
        reports = {id_: report for id_ in ids if (report := chosen.report(id_)) is not None}
        named = [decision.on[0] for decision in held.decisions() if decision.act == "correct" and _names(decision)]
        elsewhere = [seen for record in held.records_of(named) if (seen := chosen.seen(record)) is not None]
    records = _with_what_follows(seen_ones, reports)
    if not records:
        note(f"the register tells of nothing between {pair[0]} and {pair[1]}")
    before = register.records_before(since, pair) if since is not None else []
    stood = (seen for record in before if (seen := chosen.seen(record)) is not None)
    return Told(records, reports, _with_what_follows(stood, reports), elsewhere)


def _names(decision: Decision) -> bool:
    """Whether a decision corrected the name of a person."""
    from dragoman.model.kinds import kinds

    return any(
        slot.type in ("person", "people") for kind in kinds().values() if (slot := kind.slots.get(decision.field or ""))
    )


def _with_what_follows(records: Iterable[Record], reports: Mapping[str, Report]) -> list[Record]:
    """The records with what follows from others, and with the plans for their day that reports told after it."""
    from dragoman.register.deriving import beside, derived
    from dragoman.register.order import in_order
    from dragoman.register.overtaken import disputed, overtaken

    said = list(records)
    told = {id_: report.published for id_, report in reports.items()}
    return in_order(disputed(beside(said, derived(said, told)), overtaken(said), told))
