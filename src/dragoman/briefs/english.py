"""English as a brief needs it: articles, plurals, ordinals, money, dates in a sentence, names beside the Arabic."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dragoman.briefs.document import Run, Runs, direction, merged
from dragoman.briefs.romanise import romanise
from dragoman.briefs.spellings import NONE, Spellings
from dragoman.briefs.wording import wording
from dragoman.model.edtf import Edtf, words

_SPACES = re.compile(r" {2,}")
_BEFORE_MARK = re.compile(r" +([,;.:)])")
_COMMAS = re.compile(r",(?=[.;,])")
_VOWELS = "aeiou"
_MAX_WORD = 10
_TEENS = range(11, 20)


class English:
    """The grammar of English over the words of `wording/en`."""

    lang = "en"

    def __init__(self) -> None:
        self.wording = wording("en")
        self._numbers = self.wording.numbers
        self._words = self.wording.words

    def counted(self, number: int, noun: str, *, oblique: bool = False) -> str:  # noqa: ARG002  # Arabic's case
        """A number of things: "no agreements", "one agreement", "25 agreements"."""
        said = self._numbers["words"][number] if number <= _MAX_WORD else f"{number:,}"
        return f"{said} {self._numbers['nouns'][noun][number != 1]}"

    def ordinal(self, number: int, *, feminine: bool = False, oblique: bool = False) -> str:  # noqa: ARG002  # Arabic's
        """An ordinal: in words to the tenth, then 11th, 21st, 102nd."""
        if number < len(self._numbers["ordinals"]):
            return str(self._numbers["ordinals"][number])
        ending = "th" if number % 100 in _TEENS else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number:,}{ending}"

    def number(self, value: float) -> str:
        """A plain number, its thousands marked."""
        return f"{value:,.10g}" if value % 1 else f"{int(value):,}"

    def amount(self, value: float, unit: str | None, noun: str | None) -> str:
        """A value with its unit: "500 million US dollars", "12 per cent", "25 agreements"."""
        if unit == "percent":
            return str(self._numbers["percent"].format(n=self.number(value)))
        said = self._scaled(value)
        if unit in self._numbers["currencies"]:
            return f"{said} {self._numbers['currencies'][unit][value != 1]}"
        key = noun if unit == "count" else unit
        if key in self._numbers["nouns"]:
            return f"{said} {self._numbers['nouns'][key][value != 1]}"
        return said if unit in (None, "count") else f"{unit} {said}"

    def compared(self, amount: str, comparator: str | None, *, things: bool = False) -> str:
        """An amount with its comparator: "more than 25 agreements"; of things that are counted "fewer than"."""
        if things and comparator == "lt":
            return str(self._numbers["fewer"].format(n=amount))
        return str(self._numbers["comparators"].get(comparator or "eq", "{n}").format(n=amount))

    def _scaled(self, value: float) -> str:
        for scale, word in self._numbers["scales"].items():
            if value >= scale and round(value / scale, 2) == value / scale:
                return f"{self.number(value / scale)} {word}"
        return self.number(value)

    def when(self, date: Edtf, form: str = "") -> str:
        """A date as an adverb: "on 10 October 1994", "in late 2004".

        In the form `as-of` what still holds ("as of 2014"), in `for` and `to-come` what is to be or to begin,
        in `within` what was on one day of several ("between 3 and 5 May 2019"), in `over` what is counted over a time.
        """
        if form in ("to-come", "for") and date.start is not None and date.ends[-1] == "..":
            return str(self._words["to_come"]).format(date=words(date.start, "en"))
        said = words(date, "en")
        if form == "as-of" and date.precision != "interval":
            return str(self._words["as_of"]).format(date=said)
        said = self.wording.ends(said, {"as-of": "lasting", "over": "lasting"}.get(form, form))
        first = said.split()[0]
        if first in self._words["adverbial"]:
            return said
        if form == "for":
            return f"for {said}"
        if first == "about":
            return said if date.precision == "year" else f"in {said}" if date.precision != "day" else f"on {said}"
        return f"on {said}" if date.precision == "day" else f"in {said}"

    def with_article(self, entry: dict[str, str]) -> str:
        """A word of the tables with its indefinite article."""
        if "a" in entry:
            return entry["a"]
        return f"{'an' if entry['say'][0].lower() in _VOWELS else 'a'} {entry['say']}"

    def party(self, code: str, name: str) -> str:
        """A state's or organisation's name with the article that it takes."""
        if code.startswith("org:"):
            return name if code in self._words["bare_organisations"] or name.startswith("the ") else f"the {name}"
        return f"the {name}" if code in self._words["the_states"] and not name.startswith("the ") else name

    def joined(self, items: Sequence[Runs]) -> Runs:
        """A list: "a, b and c"."""
        runs: list[Run] = []
        for place, item in enumerate(items):
            if place:
                runs.append(Run(" and " if place == len(items) - 1 else ", ", self.lang))
            runs.extend(item)
        return tuple(runs)

    def source_text(self, text: str) -> Runs:
        """Words of a source: Arabic stays Arabic, in its own quotation marks."""
        if direction(text) == "rtl":
            return (Run(f"«{text.strip('«»')}»", "ar"),)
        return (Run(f"“{text.strip('“”')}”", "en"),)

    def person(self, name: str, *, fresh: bool, spellings: Spellings = NONE) -> Runs:
        """A person's name in its usual spelling or romanised, at its first place with the Arabic beside it."""
        known = direction(name) != "rtl"
        arabic = spellings.arabic(name) if known else name
        said = Run(name if known else spellings.latin(name) or romanise(name), self.lang)
        if arabic is None or not fresh:
            return (said,)
        return (said, Run(" (", self.lang), Run(arabic, "ar"), Run(")", self.lang))

    def plain(self, text: str) -> str:
        """A text of this language alone, tidied."""
        return "".join(run.text for run in self.tidy((Run(text, self.lang),)))

    def tidy(self, runs: Runs) -> Runs:
        """The sentence as it is written: capital first letter, no double spaces, no space before a mark."""
        tidied = self.joined_up(runs)
        if tidied and tidied[0].lang == self.lang:
            first = Run(tidied[0].text[:1].upper() + tidied[0].text[1:], self.lang)
            return (first, *tidied[1:])
        return tidied

    def joined_up(self, runs: Runs) -> Runs:
        """What is no whole sentence, tidied without a capital letter."""
        return tuple(Run(_tidied(run.text), run.lang) if run.lang == self.lang else run for run in merged(runs))


def _tidied(text: str) -> str:
    return _COMMAS.sub("", _BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", text)))
