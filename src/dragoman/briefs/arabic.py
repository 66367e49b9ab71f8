"""Arabic as a brief needs it: counted nouns, ordinals, money, gender, dates in a sentence, prefixed particles.

The rules of number are those of written Arabic: a noun counted by 1 or 2 stands alone in singular or dual; 3 to 10 take
the plural and numbers of the other gender; 11 to 99 the singular in the accusative; hundreds and more the singular in
the genitive. The last two digits of a number decide, so 103 takes the plural and 111 the accusative.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from dragoman.briefs.document import Run, Runs, direction, merged
from dragoman.briefs.joining import tidied
from dragoman.briefs.spellings import NONE, Spellings
from dragoman.briefs.wording import wording
from dragoman.language.fold import folded
from dragoman.model.edtf import Edtf, words

_ACCUSATIVE = re.compile(r"(?!ال)\w{3,}(?:اً|ًا|ا)(?=\s\w+(?:اً|ًا|ا)(?:\s|$))")
_MAX_WORD = 10
_MAX_FEW = 10
_MAX_TEEN = 99


class Arabic:
    """The grammar of Arabic over the words of `wording/ar`."""

    lang = "ar"

    def __init__(self) -> None:
        self.wording = wording("ar")
        self._numbers = self.wording.numbers
        self._words = self.wording.words

    def counted(self, number: int, noun: str, *, oblique: bool = False) -> str:
        """A number of things: «اتفاقيتان», «ثلاث اتفاقيات», «25 سائحًا»; the oblique as object or after a particle."""
        return self._counted(number, self._numbers["nouns"][noun], oblique=oblique)

    def _counted(self, number: int, forms: dict[str, Any], *, oblique: bool) -> str:
        if number == 0:
            return f"{self._numbers['zero']} {forms['few']}"
        if number == 1:
            return str(forms.get("one") or f"{forms['bare']} {self._numbers['one'][forms['g']]}")
        if forms["two"][0] == forms["bare"]:
            return f"{number:,} {forms['bare']}"
        if number == 2:
            return str(forms["two"][oblique])
        said = self._numbers["few"][number][forms["g"] == "f"] if number <= _MAX_WORD else f"{number:,}"
        return f"{said} {_form(number, forms)}"

    def ordinal(self, number: int, *, feminine: bool, oblique: bool = False) -> str:
        """A definite ordinal: «الثالثة», «الثالثة والعشرون»; past a hundred in digits."""
        table = self._numbers["ordinals"]
        if number in table["units"]:
            return str(table["units"][number][feminine])
        tens, unit = number - number % 10, number % 10
        first = table["first_in_tens"][feminine] if unit == 1 else table["units"].get(unit, ("", ""))[feminine]
        if 10 < number < 20:
            return f"ال{first.removeprefix('ال')} {table['teen'][feminine]}"
        if number == 100:
            return str(table["hundred"][feminine])
        if not 20 <= number < 100:
            return str(table["beyond"].format(n=number))
        ten = table["tens"][tens][oblique]
        return f"{first} و{ten}" if unit else str(ten)

    def number(self, value: float) -> str:
        """A plain number, its thousands marked."""
        return f"{value:,.10g}" if value % 1 else f"{int(value):,}"

    def amount(self, value: float, unit: str | None, noun: str | None) -> str:
        """A value with its unit in the oblique: «500 مليون دولار أمريكي», «12 في المئة», «خمسة وعشرون»."""
        if unit == "percent":
            return str(self._numbers["percent"].format(n=self.number(value)))
        forms = self._unit(unit, noun)
        if value == 0:
            return (
                f"{self._numbers['none']} {forms['bare']}" if forms and unit != "count" else f"{self._numbers['none']}ًا"
            )
        scaled = self._scaled(value, forms, bare_code=unit if forms is None else None)
        if scaled:
            return scaled
        if forms is None:
            return f"{self.number(value)} {unit}" if unit and unit != "count" else self.number(value)
        if value % 1:
            return f"{self.number(value)} {forms['bare']}"
        return self._counted(int(value), forms, oblique=True)

    def compared(self, amount: str, comparator: str | None, *, things: bool = False) -> str:  # noqa: ARG002  # English's
        """An amount with its comparator: «أكثر من 25 اتفاقية»."""
        return str(self._numbers["comparators"].get(comparator or "eq", "{n}").format(n=amount))

    def _unit(self, unit: str | None, noun: str | None) -> dict[str, Any] | None:
        if unit in self._numbers["currencies"]:
            name, *adjective = self._numbers["currencies"][unit]
            return _described(self._numbers["money"][name], *adjective)
        if unit == "count":
            return self._numbers["nouns"].get(noun) if noun else None
        return self._numbers["nouns"].get(unit) if unit else None

    def _scaled(self, value: float, forms: dict[str, Any] | None, *, bare_code: str | None) -> str | None:
        """The value in thousands, millions, milliards or more, where it is told so without loss; else None."""
        for scale, scale_forms in self._numbers["scales"].items():
            parts = value / scale
            if parts < 1:
                continue
            if round(parts, 2) != parts or (scale == 1000 and (parts % 1 or forms is None)):
                return None
            tail = forms["bare"] if forms else bare_code if bare_code and bare_code != "count" else ""
            if parts % 1:
                return f"{self.number(parts)} {scale_forms['bare']} {tail}".strip()
            return self._scale(int(parts), scale_forms, tail)
        return None

    def _scale(self, parts: int, forms: dict[str, Any], tail: str) -> str:
        if parts == 1:
            return f"{forms['bare']} {tail}".strip()
        if parts == 2:
            return f"{forms['two'][1]} {tail}" if tail else str(forms["alone"][1])
        said = self._numbers["few"][parts][0] if parts <= _MAX_WORD else f"{parts:,}"
        form = _form(parts, forms)
        if tail and form == forms["many"]:
            form = forms["bare"]
        return f"{said} {form} {tail}".strip()

    def when(self, date: Edtf, form: str = "") -> str:
        """A date as an adverb: «في 10 أكتوبر 1994», «عام 2004», «في أواخر عام 2004».

        In the form `as-of` what still holds («كما في عام 2014»), in `to-come` or `for` what is to begin, in `within`
        what was on one day of several («بين 3 و5 مايو 2019»), in `over` what is counted over a time.
        """
        if form in ("to-come", "for") and date.start is not None and date.ends[-1] == "..":
            return str(self._words["to_come"]).format(date=words(date.start, "ar"))
        said = words(date, "ar")
        if form == "as-of" and date.precision != "interval":
            return str(self._words["as_of"]).format(date=said)
        said = self.wording.ends(said, {"as-of": "lasting", "over": "lasting"}.get(form, form))
        if any(said.startswith(f"{first} ") for first in self._words["adverbial"]):
            return said
        return f"في {said}"

    def party(self, code: str, name: str) -> str:  # noqa: ARG002  # English needs the code
        """A state's or organisation's name."""
        return name

    def party_gender(self, code: str, name: str) -> int:
        """0 for a state or organisation whose Arabic name is masculine, 1 for a feminine one."""
        if code.startswith("org:"):
            return 0 if name.split(maxsplit=1)[0] in self._words["masculine_heads"] else 1
        return 0 if code in self._words["masculine_states"] else 1

    def noun_gender(self, words: str) -> int:
        """1 where the first word is feminine by its ending («لجنة», «مشاورات») or by the list, else 0."""
        first = folded(words.split(maxsplit=1)[0]) if words.split() else ""
        return int(first.endswith(("ه", "ات")) or first in self._feminine)

    def is_occasion(self, body: str) -> bool:
        """Whether a body's name is that of what is held («قمة»), and not of who meets («لجنة»)."""
        return body.split(maxsplit=1)[0] in self._words["occasions"]

    def person_gender(self, name: str) -> int:
        """1 for a name or office that the reviewed lists know as a woman's, else 0, the gender that Arabic supposes."""
        first = folded(name.split(maxsplit=1)[0]) if name.split() else ""
        return int(first in self._women)

    def joined(self, items: Sequence[Runs]) -> Runs:
        """A list: «أ وب وج»."""
        runs: list[Run] = []
        for place, item in enumerate(items):
            if place:
                runs.append(Run(" و+", self.lang))
            runs.extend(item)
        return tuple(runs)

    def source_text(self, text: str) -> Runs:
        """Words of a source as they stand; quoted where their case would not fit another sentence («مؤتمرا صحفيا»)."""
        if _ACCUSATIVE.match(text):
            return (Run(f"«{text}»", "ar"),)
        return (Run(text, "ar" if direction(text) == "rtl" else "en"),)

    def person(self, name: str, *, fresh: bool, spellings: Spellings = NONE) -> Runs:  # noqa: ARG002  # English's
        """A person's name, in Arabic where any source has it so."""
        arabic = spellings.arabic(name) if direction(name) != "rtl" else None
        return self.source_text(arabic or name)

    def names_ordinal(self, body: str) -> bool:
        """Whether a body's name already counts it («المنتدى الثاني»)."""
        return not self._units.isdisjoint(folded(body).split())

    @cached_property
    def _feminine(self) -> frozenset[str]:
        return frozenset(map(folded, self._words["feminine_bodies"]))

    @cached_property
    def _women(self) -> frozenset[str]:
        return frozenset(map(folded, (*self._words["women"].split(), *self._words["women_offices"])))

    @cached_property
    def _units(self) -> frozenset[str]:
        """Ordinals of one word."""
        return frozenset(folded(form) for forms in self._numbers["ordinals"]["units"].values() for form in forms)

    def plain(self, text: str) -> str:
        """A text of this language alone, tidied."""
        return "".join(run.text for run in self.tidy((Run(text, self.lang),)))

    def tidy(self, runs: Runs) -> Runs:
        """The sentence as it is written: particles joined to their words, no double spaces, no space before a mark."""
        return self.joined_up(runs)

    def joined_up(self, runs: Runs) -> Runs:
        """What is no whole sentence, tidied likewise: Arabic has no capital letters."""
        return tuple(Run(tidied(run.text), run.lang) for run in merged(runs))


def _form(number: int, forms: dict[str, Any]) -> str:
    last = number % 100
    if 3 <= last <= _MAX_FEW:
        return str(forms["few"])
    return str(forms["many"] if 11 <= last <= _MAX_TEEN else forms["bare"])


def _described(noun: dict[str, Any], adjective: str | None = None) -> dict[str, Any]:
    """A counted noun with an adjective that agrees with it in every form."""
    if adjective is None:
        return noun
    feminine = noun["g"] == "f"
    stem = adjective.removesuffix("ة") + "ت" if feminine else adjective
    plural = adjective if feminine else f"{adjective}ة"
    invariable = noun["two"][0] == noun["bare"]
    return {
        "g": noun["g"],
        "bare": f"{noun['bare']} {adjective}",
        "two": noun["two"] if invariable else [f"{noun['two'][0]} {stem}ان", f"{noun['two'][1]} {stem}ين"],
        "few": f"{noun['few']} {adjective if invariable else plural}",
        "many": f"{noun['many']} {adjective if feminine or invariable else adjective + 'ًا'}",
    }
