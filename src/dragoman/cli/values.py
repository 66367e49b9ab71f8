"""Values as people type them, and the fields of a kind that hold them: a number, a list or words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dragoman.model.errors import UsageError

if TYPE_CHECKING:
    from dragoman.model.statement import SlotValue

_LISTS = {"texts", "people"}


def value_of(kind: str, field: str, given: Sequence[str]) -> SlotValue:
    """What is given for a field of a kind, as the field holds it; `given` are one value, or a list's values.

    Raises:
        UsageError: a field of one value is given several, one of numbers is given words, or a date is none.
    """
    from dragoman.model.kinds import kinds

    if field == "date" and len(given) == 1:
        check_date(given[0])
    slot = kinds()[kind].slots.get(field)
    if slot is not None and slot.type in _LISTS:
        return tuple(given)
    if len(given) > 1:
        raise UsageError(f"the field {field} holds one value, and {len(given)} are given", remedy="give it once")
    if slot is None or slot.type not in ("integer", "number"):
        return given[0]
    try:
        return int(given[0]) if slot.type == "integer" or given[0].lstrip("-").isdecimal() else float(given[0])
    except ValueError as fault:
        raise UsageError(f"the field {field} holds a number, not {given[0]!r}", remedy="write it in digits") from fault


def check_date(given: str) -> None:
    """Whether what is given is a date in EDTF.

    Raises:
        UsageError: it is none.
    """
    from dragoman.model.edtf import Edtf
    from dragoman.model.errors import FormatError

    try:
        Edtf.parse(given)
    except FormatError as fault:
        raise UsageError(fault.fault, remedy=fault.remedy) from fault
