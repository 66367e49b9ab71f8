"""A cell as a value of the model: a date however people write it, a party by any of its names, a number, a list."""

from __future__ import annotations

from datetime import date
from functools import cache

from dragoman.exports.rows import Cell
from dragoman.language.dates import find_dates
from dragoman.language.fold import folded
from dragoman.language.numbers import find_numbers
from dragoman.language.text import Text
from dragoman.lexicon.load import Organisation, table
from dragoman.lexicon.states import find_state
from dragoman.model.edtf import Edtf
from dragoman.model.errors import FormatError, UnknownStateError
from dragoman.model.kinds import Slot
from dragoman.model.statement import SlotValue

_EARLIEST, _LATEST = 1000, 2999
"""Years that a plain number may be."""
_LISTS = ("people", "texts")


def text_of(cell: Cell) -> str:
    """The cell as text; empty where it holds nothing."""
    if cell is None:
        return ""
    if isinstance(cell, tuple):
        return "; ".join(cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.isoformat() if isinstance(cell, date) else str(cell).strip()


def date_of(cell: Cell) -> Edtf | None:
    """The date of a cell: a spreadsheet's own, EDTF, or as people write dates in Arabic and English, Hijri too.

    Raises:
        FormatError: the whole of the cell is no date.
    """
    said = text_of(cell)
    if not said:
        return None
    if isinstance(cell, date):
        return Edtf.of_date(cell)
    digits = folded(said)
    if digits.isdecimal() and _EARLIEST <= int(digits) <= _LATEST:
        return Edtf.parse(digits)
    try:
        return Edtf.parse(said)
    except FormatError:
        text = Text(said)
        found = find_dates(text)
        if len(found) == 1 and found[0].end - found[0].start == len(text.folded.strip()):
            return Edtf.parse(str(found[0].value))
        raise FormatError(
            f"{said!r} is no date", remedy="write it as 2019-05-08, 2019-05, 2019, or in words (8 مايو 2019)"
        ) from None


def party_of(said: str) -> str:
    """The code of a state or organisation that a text names.

    Raises:
        FormatError: it names none.
    """
    said = said.strip()
    if said.startswith("org:"):
        return said
    code = _organisations().get(folded(said))
    if code is not None:
        return code
    try:
        return find_state(said)
    except UnknownStateError as fault:
        raise FormatError(fault.fault, remedy=fault.remedy) from fault


def value_of(slot: Slot, cell: Cell, apart: str) -> SlotValue | None:
    """The value of a slot that a cell holds, its list parted by `apart`; None where it is empty.

    Raises:
        FormatError: it is no value of the slot's type.
    """
    said = text_of(cell)
    if not said:
        return None
    parts = cell if isinstance(cell, tuple) else tuple(part.strip() for part in said.split(apart) if part.strip())
    if slot.type in _LISTS:
        return parts
    if slot.type == "party":
        codes = tuple(party_of(part) for part in parts)
        return codes[0] if len(codes) == 1 else codes
    if slot.type in ("integer", "number"):
        return _number(cell, said, whole=slot.type == "integer")
    if slot.words and said not in slot.words:
        raise FormatError(
            f"{slot.name} cannot be {said!r}",
            remedy=f"it is one of {', '.join(slot.words)}; say under words which of them the sheet's word is",
        )
    return said


def _number(cell: Cell, said: str, *, whole: bool) -> int | float:
    value = cell if isinstance(cell, int | float) else _plain(said)
    if value is None:
        text = Text(said)
        found = [one for one in find_numbers(text) if one.kind in ("number", "money", "percent")]
        if len(found) == 1 and found[0].end - found[0].start == len(text.folded.strip()):
            held = found[0].value
            value = held["amount"] if isinstance(held, dict) else held
    if value is None or (whole and value != int(value)):
        raise FormatError(f"{said!r} is no {'whole ' * whole}number", remedy="write the number alone, in digits")
    return int(value) if whole or (isinstance(cell, float) and value == int(value)) else value


def _plain(said: str) -> int | float | None:
    digits = folded(said)
    try:
        return int(digits) if digits.lstrip("-").isdecimal() else float(digits)
    except ValueError:
        return None


@cache
def _organisations() -> dict[str, str]:
    held = table("organisations", list[Organisation])
    return {folded(name): one.code for one in held for name in (one.ar, one.en, one.code)}
