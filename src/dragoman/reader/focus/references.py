"""References: who «البلدان», «بلاده», «المملكة», «معاليه» and a short name are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.focus.memory import is_ministry
from dragoman.reader.focus.offices import Offices, taken_for
from dragoman.reader.focus.realms import COURTS, GULF_STATES, KINGDOMS, MONARCHIES
from dragoman.reader.leading import led_by

_OWN_STYLES = frozenset({"معاليه", "سعادته"})
_CROWNS = frozenset({"سموه", "جلالته"})
"""Styles that a paper gives its own state's men without a name; princes and kings where it has them."""
_FEMININE = frozenset({"state", "organisation", "office", "collective"})
_MINISTERIAL = frozenset({
    "ministry", "minister", "foreign-minister", "deputy-minister", "spokesperson", "defence-minister",
    "interior-minister", "finance-minister",
})  # fmt: skip
_PRONOUNS = {
    "السفير": "ambassador", "السفيره": "ambassador", "الوزير": "minister", "الوزيره": "minister",
    "المبعوث": "envoy", "الرءيس": "head", "الملك": "head", "الامير": "head",
}  # fmt: skip
_ROYAL = frozenset({"سموه", "جلالته", "الملك", "الامير", "السلطان"})


class References(Offices):
    """Tells who is meant by a word that only the context explains."""

    def _resolve(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        if actor.form == "both":
            return actor._replace(parties=self.both(before))
        if actor.form == "own" and self.scene.word(actor.first).endswith("دولته"):
            premier = self._premier()
            return (
                taken_for(actor, premier)._replace(form="pronoun")
                if premier
                else actor._replace(parties=self._own(before))
            )
        if actor.form == "own":
            here = self._hosts(actor, before)
            return actor._replace(parties=here or self._own(before, self.scene.word(actor.first)))
        if actor.form == "pronoun":
            return self._pronoun(actor, before)
        if actor.form == "state" and not actor.parties:
            return actor._replace(parties=self._homeland(self.scene.word(actor.first), before))
        if actor.whose and not actor.parties:
            near = [a for a in before if a.parties != (actor.host,)]
            actor = actor._replace(parties=self._ruled(actor) or self._whose(actor.whose, near))
        if actor.role and not actor.parties and self._word(actor).endswith("نا"):  # «سفيرنا»
            actor = actor._replace(parties=(self.home,) if self.home else self.posting[:1] or self._own(before))
        if actor.people:
            return self._person(actor, before)
        if actor.form == "office" and not actor.parties and not self._are_several(actor):
            known = self._lady(actor) or (self.guest if self._is_guest(actor) else self._partner(actor, before))
            return self._office(actor, before) if known is None else taken_for(actor, known)
        return actor

    def _ruled(self, actor: Actor) -> tuple[str, ...]:
        """Whose a man is who is known by his name: «أمير البلاد الشيخ صباح الأحمد»."""
        if not actor.people:
            return ()
        known, told = self._known(actor.people[0]), led_by(actor, self._year)
        return known.parties if known else (told.party,) if told else ()

    def _whose(self, word: str, before: Sequence[Actor]) -> tuple[str, ...]:
        """Whose an office is that «المملكة», «البلاد», «بلاده» or a pronoun («وزير خارجيتها») qualifies."""
        if word.startswith(("ال", "لل")):
            return self._homeland(word, before)
        if word.endswith("ها") and not word.endswith(("بلادها", "بلدها")):
            near = (a for a in reversed(before) if a.prep in ("", "by") and a.parties and a.form in _FEMININE)
            return next((actor.parties for actor in near), None) or self._own(before)
        return self._own(before)

    @cached_property
    def _beside(self) -> frozenset[str]:
        """Who is joined to «المملكة», and so never meant by it: «حكومة | المملكة | وحكومة المملكة الأردنية»."""
        scene = self.scene
        untold = [a.last for a in scene.actors if not a.parties and scene.word(a.last - 1).endswith("مملكه")]
        bare = [last for last in untold if scene.word(last)[:1] == "و"]
        return frozenset(p for last in bare for a in scene.actors_in(last, last + _JOINED) for p in a.parties)

    def _homeland(self, word: str, before: Sequence[Actor]) -> tuple[str, ...]:
        """«المملكة»: the publisher's kingdom, else one that the report names, else SAU.

        «الدولة»: the publisher's state in the Gulf; «البلاد»: the publisher's. «الجمهورية» is no kingdom: there it is
        the only republic of the report's two.
        """
        if word.endswith("دوله"):
            return (self.home,) if self.home in GULF_STATES else ()
        if word.endswith("سلطنه"):
            return ("BRN",) if "BRN" in self._usual and "OMN" not in self._usual else ("OMN",)
        if word.endswith("جمهوريه") and self.home in MONARCHIES:
            republics = [p for p in self._usual if p not in (*MONARCHIES, *GULF_STATES) and not p.startswith("org:")]
            return (republics[0],) if len(republics) == 1 else ()
        if word.endswith("بلاد") and self.home == "SAU":
            return self._own(before)  # «المملكة» is what Saudi papers call their own
        if not word.endswith("مملكه"):
            return (self.home,) if self.home else ()
        if self.home in KINGDOMS and (self._is_published or self.home not in self._beside):
            return (self.home,)
        named = [party for pair in (self.pair, self._usual) for party in pair if party in KINGDOMS]
        named = [party for party in named if party not in self._beside]
        return (named[0] if named else "SAU",)

    def _hosts(self, actor: Actor, before: Sequence[Actor]) -> tuple[str, ...]:
        """The publisher's state, as «بلادنا» to which a foreigner goes or is accredited: «في زيارة إلى | بلادنا |»."""
        if self.home is None or self.posting or actor.prep not in ("to", "ل", "at"):
            return ()
        guest = next((a.parties for a in reversed(before) if a.is_personal and a.parties), ())
        ours = self.scene.word(actor.first).endswith(("نا", "كم"))
        return (self.home,) if ours and guest and self.home not in guest else ()

    def _own(self, before: Sequence[Actor], word: str = "") -> tuple[str, ...]:
        if word.endswith(("نا", "ي", "كم")) and self.posting:  # «بلدنا», says the envoy, and «بلدكم» of his host
            return self.posting[1:] if word.endswith("كم") else self.posting[:1]
        if word.endswith("كم"):
            return (self.home,) if self.home else ()
        for actor in reversed(before):
            if actor.is_personal and actor.parties:
                return actor.parties
        if self.topic is not None and self.topic.parties:
            return self.topic.parties
        return (self.home,) if self.home else ()

    def _premier(self) -> Actor | None:
        """The head of government last named, whose style «دولته» is too."""
        return next((a for a, _ in reversed(self._named.values()) if a.role == "head-of-government"), None)

    def _visitor(self) -> Actor | None:
        """Who last was named of the state whose visit was told of."""
        visitor = self.occasions.visitor
        named = (actor for actor, _ in reversed(self._named.values()) if visitor and actor.parties == visitor.parties)
        return next(named, None)

    def _pronoun(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        word = self.scene.word(actor.first)
        if "ضيف" in word and self.guest is not None:
            return taken_for(actor, self._visitor() or self.guest)
        style = word[len(grammar().references.get(word, ("", ""))[1]) :]
        if style == "الوزاره":
            return self._ministry(actor, before)
        key = _PRONOUNS.get(style, "")
        context = [*([self.topic] if self.topic else []), *reversed([a for a, _ in self._named.values()])]
        for candidate in [*reversed(before), *context]:
            if candidate.is_personal and candidate.parties and key in candidate.role and _is_styled(candidate, style):
                return taken_for(actor, candidate)
        ruled = self.home is not None and (style in _OWN_STYLES or (style in _CROWNS and self.home in MONARCHIES))
        return actor._replace(parties=(self.home,)) if ruled and self.home else actor

    def _ministry(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        """«الوزارة»: the one that was spoken of last, or that somebody speaks for or heads."""
        context = [actor for actor in (self._ministry_told, self.topic) if actor is not None]
        spoken = (a for a in [*reversed(before), *context] if a.parties)
        known = next((a for a in spoken if a.role in _MINISTERIAL or is_ministry(a)), None)
        role = (self.scene.source(actor.first, actor.last),)
        return actor._replace(parties=known.parties, roles=role, role="ministry") if known else actor

    def _year_told(self, actor: Actor) -> int | None:
        """The year of the nearest date within a clause or two of an actor, else that of the report."""
        ahead, behind = range(actor.last, actor.last + _DATED), range(actor.first - 1, actor.first - _DATED, -1)
        near = (self._dated.get(at, "")[:4] for pair in zip(ahead, behind, strict=False) for at in pair)
        return next((int(year) for year in near if year.isdigit()), self._year)

    def _person(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        name = actor.people[0]
        known = self._known(name) or self.last.royal(actor)
        if known is None:
            if actor.parties or actor.form != "person":
                return actor
            told = led_by(actor, self._year) or led_by(actor, self._year_told(actor))
            if told is not None:
                return actor._replace(parties=(told.party,), role=actor.role or told.role)
            if actor.role and (known := self._office(actor, before)).parties:
                return known
            if self.home in COURTS and self._word(actor) in ("سمو", "صاحب"):
                return actor._replace(parties=(self.home,))
            envoy = self._word(actor).removeprefix("ال") in ("سفير", "سفيره")
            return actor._replace(parties=self._mission) if envoy else actor
        full = known.people[0] if len(known.people[0].split()) > len(name.split()) else name
        return actor._replace(
            people=(full, *actor.people[1:]), parties=actor.parties or known.parties, role=actor.role or known.role
        )


_JOINED = 3
"""Tokens from «المملكة» to who is joined to it."""
_DATED = 20
"""Tokens on either side within which the date of what somebody did is looked for."""


def _is_styled(actor: Actor, style: str) -> bool:
    """Whether one is addressed so: «سموه» and «جلالته» are of monarchies, «فخامته» of republics."""
    if style in _ROYAL:
        return actor.parties[0] in (*MONARCHIES, *GULF_STATES)
    return actor.parties[0] not in MONARCHIES if style in ("فخامته", "الرءيس") else True
