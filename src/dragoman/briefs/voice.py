"""The voice in which a brief speaks: one language's grammar, the lexicon's names, and what was already named."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dragoman.briefs.arabic import Arabic
from dragoman.briefs.document import Run, Runs
from dragoman.briefs.english import English
from dragoman.briefs.naming import Naming
from dragoman.briefs.spellings import NONE, Spellings
from dragoman.briefs.wording import LANGUAGES
from dragoman.model.errors import UsageError
from dragoman.model.record import Record

Tongue = Arabic | English
_TWO = re.compile(r" و(?=\S)")


def tongue(lang: str) -> Tongue:
    """The grammar of a language.

    Raises:
        UsageError: no brief is written in that language.
    """
    if lang not in LANGUAGES:
        raise UsageError(f"no brief is written in {lang!r}", remedy=f"choose one of {', '.join(LANGUAGES)}")
    return Arabic() if lang == "ar" else English()


class Voice:
    """Names states, people and places in one language for one pair.

    `past` tells whether what a record plans has gone by. A person's Arabic name stands beside the English one the
    first time it is told, until `begin` starts a new section. `spellings` are those that the register knows.
    """

    def __init__(
        self,
        pair: tuple[str, str],
        lang: str,
        naming: Naming,
        past: Callable[[Record], bool] = lambda _: False,
        spellings: Spellings = NONE,
    ) -> None:
        self.pair = pair
        self.lang = lang
        self.tongue = tongue(lang)
        self.naming = naming
        self.past = past
        self.spellings = spellings
        self._parties: dict[str, Runs] = {}
        self._told: set[str] = set()
        self.told_parties: tuple[str, ...] = ()

    def begin(self) -> None:
        """Forget what was told."""
        self._told.clear()
        self.told_parties = ()

    def tell(self, names: set[str], parties: tuple[str, ...]) -> None:
        """Remember names as told, and between whom the last sentence was."""
        self.told_parties = parties
        self._told |= {self.spellings.arabic(name) or name for name in names}

    def party(self, code: str) -> Runs:
        """The name of a state or organisation, with the article that it takes."""
        if code not in self._parties:
            name = self.naming.party(code, self.lang)
            self._parties[code] = (Run(self.tongue.party(code, name), self.lang),)
        return self._parties[code]

    def parties(self, codes: Sequence[str]) -> Runs:
        """Several names, those of the pair first."""
        return self.tongue.joined([self.party(code) for code in sorted(codes, key=self._rank)])

    def words(self, text: str) -> Runs:
        """Words of a source: glossed where the lexicon knows them, else as they stand."""
        gloss = self.gloss(text)
        return (Run(gloss, self.lang),) if gloss else self.tongue.source_text(text)

    def gloss(self, text: str) -> str | None:
        """What the lexicon calls a source's words in this language; nothing where it is theirs."""
        return self.naming.gloss(text, self.lang) if self.lang != "ar" else None

    def person(self, name: str) -> Runs:
        """A person's name, or what the lexicon calls an office that stands for one."""
        gloss = self.gloss(name)
        if gloss:
            return (Run(gloss, self.lang),)
        fresh = (self.spellings.arabic(name) or name) not in self._told
        return self.tongue.person(name, fresh=fresh, spellings=self.spellings)

    def matter(self, text: str) -> Runs:
        """Words of a source on what is the two states': their names at its end are «بين البلدين» in an Arabic brief."""
        whole, between, names = text.partition(" بين ")
        if self.lang == "ar" and between:
            pair = {self.naming.gloss(self.naming.party(code, "ar"), "en") for code in self.pair}
            if {self.naming.gloss(name, "en") for name in _TWO.split(names)} == pair:
                return self.tongue.source_text(f"{whole} {self.tongue.wording.labels['sides']['pair']}")
        return self.words(text)

    def _rank(self, code: str) -> int:
        return self.pair.index(code) if code in self.pair else len(self.pair)
