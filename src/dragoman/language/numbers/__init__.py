"""Numbers in words and digits: cardinals, ordinals, percent, money and durations."""

from dragoman.language.numbers.cardinals import read_cardinal
from dragoman.language.numbers.ordinals import read_ordinal

__all__ = ["read_cardinal", "read_ordinal"]
