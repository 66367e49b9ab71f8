"""The uncertain date: what is known of when something was, and no more."""

from __future__ import annotations

from datetime import date
from functools import lru_cache, total_ordering
from typing import NoReturn, Self

from dragoman.model.edtf import comparing
from dragoman.model.edtf.point import Point, Span, read
from dragoman.model.errors import FormatError


@total_ordering
class Edtf:
    """An uncertain date: one point, or an interval of two ends of which one may be open (`..`) or unknown (empty).

    Immutable, hashable, equal where the notation is equal. Ordered by first possible day, then by last, then by
    notation; what has only an end stands by that end, and what has no known day at all stands last.
    """

    __slots__ = ("_ends", "_hash", "_text")
    _ends: tuple[Point | str, ...]
    _hash: int
    _text: str

    def __new__(cls, *ends: Point | str) -> Self:
        """Use `parse` or one of the constructors; `ends` are one point, or two of which one may be `..` or empty."""
        made = super().__new__(cls)
        object.__setattr__(made, "_ends", ends)
        object.__setattr__(made, "_text", "/".join(map(str, ends)))
        object.__setattr__(made, "_hash", hash(made._text))
        return made

    @classmethod
    def parse(cls, text: str) -> Edtf:
        """Read the notation; what it prints is what was read, letter for letter.

        Raises:
            FormatError: it is no EDTF that this type holds, or the interval runs backwards.
        """
        return _parse(text)

    @classmethod
    def day(cls, year: int, month: int, day: int, mark: str = "") -> Edtf:
        """A day of the calendar; raises FormatError where there is no such day, as the others do for theirs."""
        return cls.parse(f"{year:04d}-{month:02d}-{day:02d}{mark}")

    @classmethod
    def of_date(cls, day: date) -> Edtf:
        """A day of the calendar."""
        return cls.parse(day.isoformat()[:10])

    @classmethod
    def month(cls, year: int, month: int, mark: str = "") -> Edtf:
        """A month, or by their EDTF numbers a season (21 to 24), a quarter (33 to 36) or a half (40, 41) of a year."""
        return cls.parse(f"{year:04d}-{month:02d}{mark}")

    @classmethod
    def year(cls, year: int, mark: str = "") -> Edtf:
        """A year."""
        return cls.parse(f"{year:04d}{mark}")

    @classmethod
    def decade(cls, year: int, mark: str = "") -> Edtf:
        """The decade in which a year is: 1994 gives `199X`."""
        return cls.parse(f"{year // 10:03d}X{mark}")

    @classmethod
    def century(cls, year: int, mark: str = "") -> Edtf:
        """The hundred years that share the first two digits of a year: 1994 gives `19XX`."""
        return cls.parse(f"{year // 100:02d}XX{mark}")

    @classmethod
    def interval(cls, start: Edtf | None, end: Edtf | None) -> Edtf:
        """From one date to another; an end that is None is open."""
        return cls.parse(f"{'..' if start is None else start}/{'..' if end is None else end}")

    @property
    def start(self) -> Edtf | None:
        """The first end of an interval, None where it is open or unknown; of a point, itself."""
        return _end(self, 0)

    @property
    def end(self) -> Edtf | None:
        """The last end of an interval, None where it is open or unknown; of a point, itself."""
        return _end(self, -1)

    @property
    def ends(self) -> tuple[Point | str, ...]:
        """The one point, or the two ends of an interval: a point, `..`, or empty."""
        return self._ends

    @property
    def lower(self) -> date | None:
        """The first day that it may be, its marks set aside; None where that is open or unknown."""
        span = self._outer(0)
        return span[0] if span else None

    @property
    def upper(self) -> date | None:
        """The last day that it may be, its marks set aside; None where that is open or unknown."""
        span = self._outer(-1)
        return span[1] if span else None

    @property
    def precision(self) -> str:
        """A point's unit, `day` to `millennium` (the keys of `point.ALLOWANCE`) or `unknown`; else `interval`."""
        first = self._ends[0]
        return first.precision if len(self._ends) == 1 and isinstance(first, Point) else "interval"

    @property
    def approximate(self) -> bool:
        """Whether an end bears `~` or `%`."""
        return any(isinstance(end, Point) and end.approximate for end in self._ends)

    @property
    def uncertain(self) -> bool:
        """Whether an end bears `?` or `%`."""
        return any(isinstance(end, Point) and end.mark in ("?", "%") for end in self._ends)

    def agrees_with(self, other: Edtf) -> bool:
        """Whether both can be true of one event; see `comparing.agree`. Symmetric, and each date agrees with itself."""
        return comparing.agree(self._ends, other._ends)

    def refines(self, other: Edtf) -> bool:
        """Whether it agrees with the other and says more; see `comparing.refine`. Of two dates at most one refines."""
        return comparing.refine(self._ends, other._ends)

    @staticmethod
    def order(when: Edtf | None) -> tuple[bool, date, date, str]:
        """A key that sorts dates as they compare, and what has no date at all with the unknown ones, last."""
        lower, upper = (when.lower, when.upper) if when is not None else (None, None)
        first = lower or upper
        return first is None, first or date.max, upper or date.max, str(when) if when is not None else "~"

    def _outer(self, which: int) -> Span | None:
        end = self._ends[which]
        spans = end.spans() if isinstance(end, Point) else ()
        return spans[which] if spans else None

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Edtf.parse({self._text!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Edtf) and self._text == other._text

    def __lt__(self, other: Edtf) -> bool:
        return self.order(self) < self.order(other)

    def __hash__(self) -> int:
        return self._hash

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"an Edtf does not change: {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"an Edtf does not change: {name}")

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return _parse, (self._text,)


def _end(when: Edtf, which: int) -> Edtf | None:
    end = when.ends[which]
    if not isinstance(end, Point):
        return None
    return when if len(when.ends) == 1 else Edtf(end)


@lru_cache(maxsize=8192)
def _parse(text: str) -> Edtf:
    if "/" not in text:
        point = read(text)
        if point is None:
            raise _fault(text, "is no date in EDTF")
        return Edtf(point)
    first, _, last = text.partition("/")
    ends = tuple(end if end in ("", "..") else read(end) for end in (first, last))
    start, end = ends
    if start is None or end is None or not (isinstance(start, Point) or isinstance(end, Point)):
        raise _fault(text, "is no interval in EDTF")
    made = Edtf(start, end)
    if isinstance(start, Point) and isinstance(end, Point) and _backwards(start, end):
        raise _fault(text, "is an interval that ends before it begins")
    return made


def _backwards(start: Point, end: Point) -> bool:
    first, last = start.spans(), end.spans()
    return bool(first and last) and (first[0][0] > last[-1][0] or first[-1][1] > last[-1][1])


def _fault(text: str, what: str) -> FormatError:
    return FormatError(f"{text!r} {what}", remedy="dates are written like 1994-10-10, 1995-03, 2004~, 199X, 2022/2026")
