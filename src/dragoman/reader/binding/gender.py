"""Gender: whether who stands before a verb can be its subject by the verb's form."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place

_SINGLE = frozenset({
    "head-of-state", "head-of-government", "deputy-head-of-state", "deputy-head-of-government", "crown-prince",
    "foreign-minister", "minister", "deputy-minister", "ambassador", "speaker", "envoy", "secretary-general",
    "defence-minister", "interior-minister", "finance-minister", "deputy-crown-prince", "governor",
})  # fmt: skip
"""Offices that one person holds, so that a verb behind agrees with him or her."""


def agrees(place: Place, actor: Actor) -> bool:
    """Whether a verb of one woman is not told of a man: «استقبلها الوزير …، | وتغادر غدا».

    Only where the verb's form and the office tell both genders for certain; names alone tell none.
    """
    if actor.role not in _SINGLE or len(actor.parties) != 1 or not _is_of_woman(place):
        return True
    return _is_of_her(place, actor)


def may_mean(place: Place, actor: Actor) -> bool:
    """Whether the pronoun on the trigger may be his: «ها» is not of a man who holds an office of one person."""
    if place.trigger.lexeme.enclitic != "ها" or actor.role not in _SINGLE or len(actor.parties) != 1:
        return True
    return _is_of_her(place, actor)


def _is_of_woman(place: Place) -> bool:
    """Whether a verb is of the third person feminine: «وتغادر», «ووصلت»."""
    lexeme = place.trigger.lexeme
    word = place.scene.word(place.trigger.first)[1 if lexeme.conj else 0 :].removesuffix(lexeme.enclitic)
    if not lexeme.is_verb or lexeme.person != 3 or lexeme.number != "s":
        return False
    return word.endswith("ت") if lexeme.tense == "past" else word.startswith(("ت", "ست"))


def _is_of_her(place: Place, actor: Actor) -> bool:
    """Whether the office of an actor is written of a woman: «وزيرة», «السفيرة»."""
    words = (place.scene.word(i) for i in range(actor.first, actor.last))
    return actor.first == actor.last or any(word in _HERS or word[1:] in _HERS for word in words)


_HERS = frozenset({
    "وزيره", "الوزيره", "رءيسه", "الرءيسه", "ملكه", "الملكه", "اميره", "الاميره", "سفيره", "السفيره", "ناءبه",
    "الناءبه", "مستشاره", "المستشاره", "مبعوثه", "المبعوثه", "السيده", "امينه", "الامينه", "وكيله", "الوكيله", "مساعده",
})  # fmt: skip
"""Heads of offices and titles of women, folded; the lexicon's heads have both genders in one entry."""
