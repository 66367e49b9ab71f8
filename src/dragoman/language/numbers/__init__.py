"""Numbers in words and digits: cardinals, ordinals, percent, money and durations."""

from dragoman.language.numbers.cardinals import read_cardinal
from dragoman.language.numbers.durations import read_duration
from dragoman.language.numbers.finder import find_numbers
from dragoman.language.numbers.ordinals import read_ordinal

__all__ = ["find_numbers", "read_cardinal", "read_duration", "read_ordinal"]
