"""What a date phrase says before it is known which day that is, and the span of tokens that says it."""

from __future__ import annotations

from typing import NamedTuple


class Ref(NamedTuple):
    """A unit counted from elsewhere, by `base`.

    `reference` is the report's day, `focus` the date named last; `after` and `ahead` («وبعد عامين», «بعد عامين») the
    report's day where the future is told, else `after` the date named last and `ahead` nothing; `next` («العام التالي»)
    the date named last, the report's day where there is none or the future is told.
    """

    base: str
    step: int


class Partial(NamedTuple):
    """The fields that a phrase gives; None is what it leaves open.

    `month` may be a season by its EDTF number; `day` 0 is the last of its month; `weekday` counts from Monday, 0;
    `nth` picks a weekday of a month; `toward` is the side on which a name without a year lies («الماضي» -1,
    «القادم» 1, «قبل الماضي» -2, «الجاري» 0); `part` is early, mid, late, q1 to q4, t1 to t3, h1, h2 or
    m2 to m11; `fixed` an EDTF that needs nothing more; `mark` an EDTF mark; `span` `before` for «more than so long
    ago».
    """

    year: int | Ref | None = None
    month: int | Ref | None = None
    week: Ref | None = None
    day: int | Ref | None = None
    hijri: bool = False
    weekday: int | None = None
    nth: int | None = None
    toward: int | None = None
    part: str | None = None
    fixed: str | None = None
    mark: str = ""
    span: str | None = None

    @property
    def only_weekday(self) -> bool:
        """Whether it is a weekday and nothing else but a side."""
        return self.weekday is not None and self == Partial(weekday=self.weekday, toward=self.toward)

    @property
    def only_year(self) -> bool:
        """Whether it is a year alone."""
        return self.year is not None and self == Partial(year=self.year, hijri=self.hijri)

    @property
    def base(self) -> str | None:
        """From where its units count, if any does."""
        return next((unit.base for unit in self[:4] if isinstance(unit, Ref)), None)

    @property
    def anaphoric(self) -> bool:
        """Whether it counts from the date named last."""
        return self.base in ("focus", "next")

    @property
    def relative(self) -> bool:
        """Whether it counts from the report's day."""
        return (
            self.base in ("reference", "after", "ahead", "next")
            or self.toward is not None
            or (self.weekday is not None and self.day is None)
        )


class Atom(NamedTuple):
    """A phrase over the tokens `[start, end)`, of which `cut` letters of the first are proclitics.

    `last` is the other end of a range; `other` the same date in the other calendar; `heads` tells that it is a year
    alone in its line, over what happened in it.
    """

    start: int
    end: int
    first: Partial
    cut: int = 0
    last: Partial | None = None
    other: Atom | None = None
    heads: bool = False


Years = tuple["int | Ref", int, "bool | None"]
"""A year, the token after it, and whether its calendar is said: True for Hijri, False for Gregorian."""
