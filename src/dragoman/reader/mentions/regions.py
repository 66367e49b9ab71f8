"""Regions of several states, to which an envoy may be sent: «المبعوث الصيني إلى | الشرق الأوسط |»."""

from __future__ import annotations

from dragoman.reader.mentions.line import Line

_REGIONS = (
    ("الشرق", "الاوسط"), ("القرن", "الافريقي"), ("القاره", "الافريقيه"), ("الساحل", "الافريقي"), ("الساحل",),
    ("البحيرات", "الكبري"), ("البلقان",), ("الخليج", "العربي"), ("الخليج",), ("اسيا", "الوسطي"), ("القوقاز",),
    ("افريقيا",), ("اوروبا",), ("دارفور",), ("الصحراء", "الغربيه"), ("المغرب", "العربي"),
)  # fmt: skip
_LANDS = frozenset({"منطقه", "اقليم", "دول", "بلدان"})


def region_end(line: Line, at: int) -> int | None:
    """The token behind a region that begins at a token; None if none does."""
    first = at + (line.word(at) in _LANDS)
    return next((first + len(names) for names in _REGIONS if line.follows(first, names)), None)
