"""The tokens of a text as the date grammars look at them: by place, guarded at both ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dragoman.language.dates.partial import Ref, Years
from dragoman.language.dates.vocabulary import Entry, table, words
from dragoman.language.numbers import read_cardinal, read_ordinal
from dragoman.language.tokens import Token

_FIRST_YEAR, _LAST_YEAR = 1000, 2200
_FIRST_MODERN, _LAST_MODERN = 1900, 2099
_FIRST_HIJRI, _LAST_HIJRI = 1300, 1450
_ARTICLES = ("ال", "لل", "وال", "بال", "فال", "كال", "ولل", "وبال")
_OTHER_YEARS = frozenset(
    {"الدراسي", "الدراسيه", "الجديد", "الجديده", "المالي", "الماليه", "الجامعي", "التدريبي", "الاكاديمي"}
)
"""Years that begin in another month than January: which one «العام الدراسي الحالي» is cannot be said."""


class Anchor(NamedTuple):
    """A word of dates in its text: its token, its entry, the token after it, and the first token still free."""

    i: int
    entry: Entry
    end: int
    first: int


class Phrase:
    """Look-ups over the tokens of a folded text: every reader returns what it read and the token after it, or None."""

    __slots__ = ("_folded", "count", "tokens")

    def __init__(self, tokens: Sequence[Token], folded: str) -> None:
        self.tokens = tokens
        self.count = len(tokens)
        self._folded = folded

    def heads_line(self, i: int) -> bool:
        """Whether a token stands first in its line."""
        return i == 0 or "\n" in self._folded[self.tokens[i - 1].end : self.tokens[i].start]

    def at(self, i: int) -> str:
        """A token's folded text; empty beyond the ends."""
        return self.tokens[i].text if 0 <= i < self.count else ""

    def entry(self, i: int, *kinds: str) -> tuple[Entry, int] | None:
        """The longest phrase of the vocabulary, of these kinds, that starts at a token."""
        for entry in table().get(self.at(i), ()):
            if entry.sense.kind in kinds and self.follows(i + 1, entry.rest):
                return entry, i + 1 + len(entry.rest)
        return None

    def listed(self, i: int, name: str) -> bool:
        """Whether a token is in a list of the vocabulary, «و» before it or not."""
        text = self.at(i)
        return text in words(name) or (text.startswith("و") and text[1:] in words(name))

    def follows(self, i: int, rest: tuple[str, ...]) -> bool:
        """Whether these tokens stand there."""
        return all(self.at(i + k) == word for k, word in enumerate(rest))

    def touching(self, i: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < i < self.count and self.tokens[i - 1].end == self.tokens[i].start

    def number(self, i: int, first: int, last: int) -> int | None:
        """The token as a number within bounds."""
        text = self.at(i)
        if not text or len(text) > 4 or self.tokens[i].shape != "number":
            return None
        value = int(text)
        return value if first <= value <= last else None

    def toward(self, i: int) -> tuple[int, int] | None:
        """«الماضي» -1, «القادم» 1, «الجاري» 0, and «قبل الماضي», «بعد القادم» one further."""
        text = self.at(i)
        if text in words("past"):
            return -1, i + 1
        if text in words("future"):
            return 1, i + 1
        if text in words("current"):
            return 0, i + 1
        if text in words("before") and self.at(i + 1) in words("past"):
            return -2, i + 2
        if text in words("after") and self.at(i + 1) in words("future"):
            return 2, i + 2
        return None

    def side(self, i: int, *, the: int | None = None) -> tuple[Ref, int] | None:
        """What follows or (at token `the`) precedes a unit with the article to say which one is meant."""
        if the is not None and self.at(the) in words("this"):
            return Ref("reference", 0), i
        if the is not None and self.at(the) in words("same_before"):
            return Ref("focus", 0), i
        if self.at(i) in words("same"):
            return Ref("focus", 0), i + 1
        if self.at(i) in words("which"):
            step = (
                -1 if self.at(i + 1) in words("previous_to_focus") else 1 * (self.at(i + 1) in words("following_focus"))
            )
            return (Ref("focus", step), i + 2) if step else None
        if self.at(i) in words("this") and not self.at(i + 1).startswith("ال"):
            return Ref("reference", 0), i + 1
        if self.at(i) in words("next_to_focus"):
            return Ref("next", 1), i + 1
        side = self.toward(i)
        return None if side is None else (Ref("reference", side[0]), side[1])

    def era(self, i: int) -> tuple[bool | None, int]:
        """Whether «هـ» or «م» stands there: Hijri True, Gregorian False."""
        text = self.at(i)
        if text in words("hijri"):
            return True, i + 1
        if text in words("gregorian") and (len(text) > 1 or not self.at(i + 1).startswith("'")):
            return False, i + 1
        return None, i

    def year(self, i: int) -> Years | None:
        """A year after a month: bare, with «عام» or «سنة», relative or anaphoric; «من» and «في» before it allowed."""
        if self.at(i) in ("من", "في", "لل"):
            return self.named_year(i + 1) or (self.bare_year(i + 1) if self.at(i) == "من" else None)
        if self.at(i) in ("،", ",", "/", "-"):
            return self.bare_year(i + 1, modern=True)
        return self.bare_year(i) or self.named_year(i)

    def bare_year(self, i: int, *, modern: bool = False) -> Years | None:
        """A year in digits with its era; one of three digits only with it."""
        low, high = (_FIRST_MODERN, _LAST_MODERN) if modern else (_FIRST_YEAR, _LAST_YEAR)
        value = self.number(i, low, high)
        if value is None:
            early = self.number(i, 100, low - 1) if not modern else None
            hijri, end = self.era(i + 1)
            return None if early is None or hijri is None else (early, end, hijri)
        hijri, end = self.era(i + 1)
        return value, end, _calendar(value, hijri)

    def stated_year(self, i: int) -> Years | None:
        """The number behind «العام الماضي» or «مايو الماضي», unless it counts what follows: «الماضي 1959 فرعًا»."""
        year = self.bare_year(i, modern=True)
        counts = self.at(i + 1) == "-" or (self.at(i + 1).endswith("ا") and len(self.at(i + 1)) > 3)
        return None if counts else year

    def named_year(self, i: int) -> Years | None:
        """«عام 2004», «سنة ألفين وخمس عشرة», «العام الماضي», «هذا العام», «العام نفسه», «العام الهجري القادم»."""
        start = i
        if self.at(i) in words("this") or self.at(i) in words("same_before"):
            i += 1
        found = self.entry(i, "unit")
        if found is None or found[0].sense.value[0] != "year" or found[0].sense.value[1] not in ("one", "the"):
            return None
        definite = found[0].sense.value[1] == "the"
        return self.year_after(found[1], the=start if start != i else None, definite=definite)

    def year_after(self, i: int, *, the: int | None, definite: bool) -> Years | None:
        """What follows «عام» or «العام»."""
        hijri, i = self.era(i)
        other = definite and self.at(i) in _OTHER_YEARS
        i += other
        if definite and not other and (side := self.side(i, the=the)) is not None:
            ref, end = side
            stated = self.stated_year(end)
            if stated is not None:
                return stated
            after, end = self.era(end)
            return ref, end, hijri if after is None else after
        value = self.number(i, 1, _LAST_YEAR)
        if value is None or len(self.at(i)) < 3:
            return self._word_year(i, hijri)
        if self.at(i + 1) in ("/", "-") and self.number(i + 2, 1, _LAST_YEAR) is not None:
            return None
        after, end = self.era(i + 1)
        if self.at(end) in words("before") and self.at(end + 1) in words("christ"):
            return None
        return value, end, _calendar(value, hijri if after is None else after)

    def _word_year(self, i: int, hijri: bool | None) -> Years | None:
        if i >= self.count or self.tokens[i].shape != "word":
            return None
        read = read_cardinal(self.tokens, i)
        if read is None or not isinstance(read[0], int) or not _FIRST_YEAR <= read[0] <= _LAST_YEAR:
            return None
        after, end = self.era(read[1])
        return read[0], end, hijri if after is None else after

    def ordinal_before(self, end: int, first: int) -> tuple[int, int] | None:
        """The ordinal in words that ends before a token, not reaching before `first`: its value and its start."""
        for start in range(max(first, end - 3), end):
            read = read_ordinal(self.tokens, start) if self.tokens[start].shape == "word" else None
            if read is not None and read[1] == end and _definite(self.at(start)):
                return read[0], start
        return None

    def cardinal_before(self, end: int, first: int) -> tuple[int, int] | None:
        """The whole number, in digits or words, that ends before a token: its value and its start."""
        if end <= first or read_cardinal(self.tokens, end - 1) is None:
            return None
        for start in range(max(first, end - 6), end):
            read = read_cardinal(self.tokens, start)
            if read is not None and read[1] == end and isinstance(read[0], int):
                return read[0], start
        return None

    def day_before(self, end: int, first: int) -> tuple[int, int] | None:
        """The day of a month that ends before a token: «5», «الخامس», «أول», «آخر يوم»; and its start."""
        day = self.number(end - 1, 1, 31) if end - 1 >= first else None
        if day is not None:
            clear = not (self.touching(end - 1) and self.at(end - 2) in ("/", ".", ":", ",", "٫", "%"))
            return (day, end - 1) if clear else None
        if end - 1 < first:
            return None
        word = self.at(end - 1)
        if word in words("day_suffixes") and self.touching(end - 1) and end - 2 >= first:
            day = self.number(end - 2, 1, 31)
            return None if day is None else (day, end - 2)
        if word in words("first_days"):
            return 1, end - 1
        if word == "يوم" and end - 2 >= first and self.at(end - 2) in words("last_days"):
            return 0, end - 2
        if word == "يوم" and end - 2 >= first and self.at(end - 2) in words("first_days"):
            return 1, end - 2
        ordinal = self.ordinal_before(end, first)
        if ordinal is None or ordinal[0] > 31 or self.at(ordinal[1]) in words("feminine") or word[-1] == "ه":
            return None
        linked = self.at(end) in ("من", "الي", "حتي", "-") or self.at(ordinal[1] - 1) in words("dated")
        return ordinal if linked else None


def _calendar(year: int, hijri: bool | None) -> bool | None:
    """The calendar that a year without one must be of: from 1300 to 1450 it is the Hijri one."""
    return True if hijri is None and _FIRST_HIJRI <= year <= _LAST_HIJRI else hijri


def _definite(word: str) -> bool:
    return word.startswith(_ARTICLES)
