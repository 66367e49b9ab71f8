"""Frames: what a trigger makes, which arguments it takes and where it finds them; read from the YAML of each kind."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any

import msgspec
import yaml

from dragoman.language.fold import folded
from dragoman.model.errors import FormatError
from dragoman.model.kinds import kinds

YEAR = "year"
"""What a need asks for that wants no word but a year that is told: «(1977)», «لعام 1977»."""
NUMBER = "number"
"""What a need asks for that wants a number or sum: «يصل إلى 160 ألفا»."""

LISTED, HEADING = "listed", "heading"
"""What a need asks for that wants its sentence to be a title under a heading of agreements, or such a heading."""
SPECIAL = frozenset({YEAR, NUMBER, LISTED, HEADING})
"""What is wanted by what it is and not by its words."""


class Need(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that must (or must not) stand near a trigger.

    `any` names groups, `group.sense`s or words as they stand, or `year` or `number` alone, for any that is told
    (`listed` and `heading`, for what the sentence is in a list of agreements);
    `where` is `before`, `after` or `near`; `within` counts tokens, within one sentence. One that is `led` counts only
    where «إلى» or ل leads on to the trigger («دعاه إلى زيارة …»); one of its `clause` only within that.
    """

    any: tuple[str, ...]
    where: str = "near"
    within: int = 8
    led: bool = False
    clause: bool = False


class Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way in which a report says a thing of a kind.

    `trigger` names groups or `group.sense`; `form` restricts it to `verb` or `noun`. `roles` lists for each role the
    ways to find who fills it (`reader.binding`), the first that finds one wins; roles in `must` have to be filled.
    `parties` names the roles whose states are the statement's; `slots` says for each slot where its value comes from
    (`reader.slots`); those in `require` must be filled, those in `absent` must not. `status` is what it is unless
    tense or modality say otherwise (never, where `asserted`). `undated` is the status where there is no date. `dated`
    is `own`, or `event` where an undated one has the day of the report's event, `paragraph` where it has one that its
    paragraph names, `since` where it began when «منذ» says, or `act` where dates of what is said are not its own. With
    `each` there is one statement for every pair of those who fill the two roles; with `plural` too, only where the
    trigger is a plural. A frame that is `joined` wants its trigger joined by و to what stands before, one that is
    `indefinite` wants it without the article, one that `heads` wants it to open its sentence, as an entry of a list
    does; where it is `alone`, its evidence begins at the trigger and it is one of a list. `barred` are the offices,
    by role, with whose holder the frame tells nothing: an ambassador pays his host no visit. `ahead` is the value of
    the slot `change` where it is yet to come.
    With `series` there is one more for each quantity that the sentence sets beside the first (`reader.series`).
    """

    name: str
    kind: str
    trigger: tuple[str, ...]
    roles: dict[str, tuple[str, ...]] = {}
    form: str = "any"
    tense: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    least: int = 2
    needs: tuple[Need, ...] = ()
    unless: tuple[Need, ...] = ()
    slots: dict[str, str] = {}
    require: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    barred: dict[str, tuple[str, ...]] = {}
    each: tuple[str, ...] = ()
    plural: bool = False
    joined: bool = False
    heads: bool = False
    alone: bool = False
    indefinite: bool = False
    series: bool = False
    status: str | None = None
    undated: str | None = None
    ahead: str | None = None
    asserted: bool = False
    dated: str = "own"


@cache
def frames() -> tuple[Frame, ...]:
    """Every frame, in the order of the kinds and of their files.

    Raises:
        FormatError: a frame names a kind or a slot that is not, or a field that frames do not have.
    """
    made = []
    folder = resources.files(__package__)
    for kind in kinds():
        for raw in yaml.load(folder.joinpath(f"{kind}.yml").read_text("utf-8"), yaml.CSafeLoader) or ():  # safe, in C
            made.append(_frame(kind, raw))  # noqa: PERF401  # two loops read better than one nested comprehension
    return tuple(made)


def _frame(kind: str, raw: dict[str, Any]) -> Frame:
    try:
        frame = msgspec.convert({**raw, "kind": kind, "name": f"{kind}/{raw['name']}"}, Frame)
        frame = msgspec.structs.replace(frame, needs=_folded(frame.needs), unless=_folded(frame.unless))
    except (msgspec.ValidationError, KeyError) as fault:
        raise FormatError(str(fault), where=f"frame {kind}/{raw.get('name')}") from fault
    if unknown := set(frame.slots) - set(kinds()[kind].slots):
        raise FormatError(f"no slots {sorted(unknown)}", where=f"frame {frame.name}", remedy="see model/kinds.yml")
    return frame


def _folded(needs: tuple[Need, ...]) -> tuple[Need, ...]:
    """The same needs, their words as they stand in a folded text; names of groups are Latin and stay."""
    return tuple(msgspec.structs.replace(need, any=tuple(folded(word) for word in need.any)) for need in needs)
