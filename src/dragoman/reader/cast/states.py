"""States: what is named of a state or organisation, with the noun that acts for it: «الجانب القطري»."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.language.found import Found
from dragoman.lexicon.frames.grammar import Grammar
from dragoman.reader.actor import Actor
from dragoman.reader.cast.bodies_at_length import long_head
from dragoman.reader.cast.pieces import proclitics_of
from dragoman.reader.scene import Scene

_NAMED = ("name", "official", "old", "short", "capital", "metonym")


CROWNS = ("الملك", "السلطان", "الملكه", "الامبراطور")


def states_of(scene: Scene, small: Grammar, entities: Iterable[Found], taken: dict[int, Actor]) -> Iterable[Actor]:
    """What is named of states and organisations outside the actors that have taken their tokens already."""
    for found in entities:
        span = scene.span(found.start, found.end)
        if any(i in taken for i in range(*span)):
            continue
        parties = stands_for(found)
        form = str(found.detail.get("form", "name"))
        prefix = proclitics_of(scene, span.first, found)
        if not parties or found.detail.get("inside") == "language":
            continue
        if found.kind == "organisation" and scene.word(span.first - 1) in _AMONG:
            continue
        head = None if prefix or found.kind == "place" else _head(scene, small, span.first, taken)
        if form == "adjective" and found.kind == "state":
            head = long_head(scene, small, span.first, taken) or head
        if head is not None and scene.word(head[0]).removeprefix(head[1]) in _LANDS:
            yield Actor(head[0], span.last, "state", parties, prep=head[1])
        elif head is not None:
            yield Actor(
                head[0], span.last, "collective", parties, roles=(role_at(scene, *head, span.last),), prep=head[1]
            )
        elif found.kind != "state":
            usual = "adjective" if form == "adjective" else found.kind
            yield Actor(*span, usual, parties, prep=prefix)
        elif form in _NAMED and not found.detail.get("inside"):
            yield Actor(*span, "state", parties, prep=prefix)
        else:
            people = form == "people" or _is_people(scene, span.first)
            yield Actor(*span, "collective" if people else "adjective", parties, prep=prefix)


_LANDS = frozenset({"الجمهوريه", "والجمهوريه", "للجمهوريه", "لجمهوريه", "جمهوريه", "المملكه", "للمملكه", "والمملكه"})
"""Words with which a state's adjective names the state itself: «الجمهورية الكازاخية»."""
_AMONG = frozenset({"اواءل", "اول", "اولي", "ثاني", "ثالث", "احدي", "اكثر", "اكبر", "اقرب"})
"""Words that make a group the many of whom one is: «من أوائل | الدول الخليجية | التي …»."""


def _is_people(scene: Scene, index: int) -> bool:
    """Whether a state's adjective stands for its people: «واليمنيون يثمنون …», not «اللاعبون اليمنيون»."""
    before = scene.word(index - 1)
    return scene.word(index).endswith("يون") and not before.startswith(("ال", "وال")) and not before.endswith("ون")


def stands_for(found: Found) -> tuple[str, ...]:
    """The parties that a mention stands for: a city for its state, the name of a group for its members."""
    if found.kind == "place":
        state = found.detail.get("state")
        return (str(state),) if state else ()
    members = found.detail.get("members")
    return tuple(members) if members else (str(found.value),)


def _head(scene: Scene, small: Grammar, first: int, taken: dict[int, Actor]) -> tuple[int, str] | None:
    """Where the noun begins that a state's name or adjective makes an actor, and its proclitics; None if there is none.

    Between the noun and the state at most one word may stand: «وزارة الخارجية الاتحادية الألمانية». Two nouns may
    share the state: «لحكومة وشعب اليابان».
    """
    for begin in range(first - 1, max(first - 4, -1), -1):
        if begin in taken:
            return None
        if scene.word(begin) not in small.heads and scene.word(begin + 1) not in small.pairs:
            continue
        words = [scene.word(i) for i in range(begin, first)]
        for length, heads in ((1, small.heads), (2, small.pairs.get(words[1], {}) if len(words) > 1 else {})):
            after = words[length:]
            apart = len(after) > 1 or any(not _describes(words[0], w) or w in small.prepositions for w in after)
            if words[0] == "جانب" and scene.word(begin - 1) == "الي":  # «وقوفها إلى جانب | غانا |» is beside her
                return None
            if words[0] in heads and not apart:
                before = scene.word(begin - 1)
                paired = heads[words[0]] == "و" and length == 1 and begin - 1 not in taken and before in small.heads
                return (begin - 1, small.heads[before]) if paired else (begin, heads[words[0]])
    return None


def _describes(head: str, word: str) -> bool:
    """Whether a word between a noun and its state's adjective agrees with it: «مسؤولين | سامين | بولنديين»."""
    if word.startswith("ال") or head.startswith("ال"):
        return word.startswith("ال")
    return len(word) > len("سام") and any(head.endswith(end) and word.endswith(end) for end in ("ين", "ون", "ا"))


def role_at(scene: Scene, first: int, prefix: str, last: int) -> str:
    """The report's own words for who acts, without the letters that govern them."""
    start = scene.tokens[first].start + len(prefix)
    said = scene.text.words(start, scene.tokens[last - 1].end)
    return f"ا{said}" if prefix.endswith("ل") and scene.word(first).startswith(f"{prefix}ل") else said
