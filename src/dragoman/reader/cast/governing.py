"""Governing: which preposition or construct stands before each actor."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import Grammar
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene


def governed(scene: Scene, small: Grammar, actors: list[Actor]) -> list[Actor]:
    """The actors with their titles before them, what governs each, and whether it is joined to the one before."""
    out: list[Actor] = []
    for told in actors:
        actor = _in_charge(scene, told)
        first, prefix = _with_titles(scene, small, actor, out[-1].last if out else 0)
        apart = not prefix and scene.word(first - 1) == "و"  # «الوزير | و | نظيره»
        conj = prefix[:1] in ("و", "ف") or apart
        prep = prefix.lstrip("وف")
        if not prep and not conj:
            quoted = scene.word(first - 1) == scene.word(actor.last) == '"'  # «مع "إسرائيل"»
            at = first - 1 if quoted else first
            prep = _preposition(scene, small, at) or _alone(scene, at) or _construct(scene, small, first, out)
            if out and out[-1].last == first and out[-1].role == _CHARGE and not out[-1].parties:
                prep, conj = out[-1].prep, out[-1].conj  # «مع القائم بأعمال | السفير الإيطالي |»
            joining = scene.word(first - 1)[1:] if scene.word(first - 1)[:1] == "و" else ""
            # «وعبر الوزير عن شكره»
            expresses = joining == _ACROSS and (actor.is_personal or actor.form == "collective")
            if joining in small.prepositions and not _preposition(scene, small, first) and not expresses:
                # «مع الرئيس ومع | الوزير»
                prep, conj = small.prepositions[joining], bool(out) and _stands_behind(scene, out[-1], first - 1)
            if prep == "from" and actor.form in _COUNTED and scene.word(first - 2) in _NUMBERS:
                prep = _preposition(scene, small, first - 2)  # «التقى عددا من | ممثلي الحكومة»
            if prep in ("", "of") and actor.form in ("state", "place"):
                prep = _locality(scene, small, first, out) or prep
        if conj and not prep and out and out[-1].last >= first - 1:
            prep = out[-1].prep
        out.append(actor._replace(first=first, prep=prep, conj=conj))
    return out


_CHARGE = "charge-d-affaires"
_AFFAIRS = frozenset({"شءون", "اعمال", "مهام"})
_RUNNING = frozenset({"بتسيير", "بتصريف", "بادارة", "بتدبير"})
_BIDDEN = frozenset({"المكلف", "المكلفه", "مكلف"})


def _in_charge(scene: Scene, actor: Actor) -> Actor:
    """A man who is told of as running a ministry, with these words: «المكلف بتسيير أعمال | الوزارة، فلان |»."""
    at = actor.first - 1 - (scene.word(actor.first - 1) in _AFFAIRS)
    if not actor.people or scene.word(at) not in _RUNNING or scene.word(at - 1) not in _BIDDEN:
        return actor
    return actor._replace(first=at - 1, role="minister" if actor.role == "ministry" else actor.role)


def _alone(scene: Scene, first: int) -> str:
    """The preposition that is written apart from its noun with a stroke: «مساعدات لـ | غامبيا |»."""
    return scene.word(first - 1) if scene.word(first - 1) in ("ل", "ب") else ""


_COUNTED = frozenset({"person", "office", "collective"})
_NUMBERS = frozenset({"عدد", "عددا", "كل", "كلا", "بعض", "مجموعه", "جمع", "جمعا", "نخبه", "كثير", "كثيرا"})
"""Words of number that «من» leads on from to those who are so many."""


def _stands_behind(scene: Scene, before: Actor, at: int) -> bool:
    """Whether an actor ends right before a token, or with a comma between: «من الرئيس فلان، | ومن …»."""
    return before.last == at or (before.last == at - 1 and scene.word(at - 1) == "،")


def _with_titles(scene: Scene, small: Grammar, actor: Actor, floor: int) -> tuple[int, str]:
    """The first token of the actor with its titles, and the proclitics on it."""
    first, prefix = actor.first, actor.prep
    known = small.honorifics if actor.form in ("person", "office") else small.bearers
    while not prefix and first > floor:
        skip = 2 if scene.word(first - 1) == "من" and scene.word(first - 2) in small.bearers else 1
        title = known.get(scene.word(first - skip))
        if title is None:
            break
        first, prefix = first - skip, title
    return first, prefix


def _locality(scene: Scene, small: Grammar, first: int, out: list[Actor]) -> str:
    """What governs the kind of place before a name: «في مدينة أغادير», «إلى العاصمة السودانية الخرطوم»."""
    at = first - 1
    if out and out[-1].last == first and out[-1].form == "adjective":
        at = out[-1].first - 1
    at -= scene.word(at) == '"'  # «في مدينة "غدامس"»
    prefix = small.localities.get(scene.word(at))
    return "" if prefix is None else prefix.lstrip("وف") or _preposition(scene, small, at)


_ACROSS = "عبر"
"""«across», and «expressed» too."""

_DEFINITE = ("ال", "بال", "وال", "كال", "فال", "لل")
"""How a noun with the article begins, which nothing stands in construct with."""


_ARE = frozenset({"هي", "هم", "هما", "وهي", "وهم", "وهما"})
"""What tells who they are that were counted: «عدة دول هي | نيبال | وبوتان»."""


def _construct(scene: Scene, small: Grammar, first: int, out: list[Actor]) -> str:
    """`of` where an actor is the second part of a construct: of «تصريحات الوزير» no verb takes the minister."""
    before = scene.word(first - 1)
    if first == 0 or not before[:1].isalpha() or before.startswith(_DEFINITE) or before in small.carried:
        return ""
    if before in small.complementizers or before in small.relatives or before in small.breaks or before in _ARE:
        return ""
    if before in small.adverbs and before not in small.bearers:  # «يلتقي خصوصا | الرئيس |»
        return ""
    if before in small.qualities and scene.word(first - 2)[:1].isalpha() and not scene.word(first - 2).startswith("ال"):
        return ""
    if scene.source(first - 1, first)[-1] in "هاكم" and before.endswith(("ه", "ها", "هما", "هم")):
        return ""
    if (out and out[-1].last >= first) or any(lexeme.is_verb for lexeme in scene.words_at(first - 1)):
        return ""
    return "" if _looks_like_verb(before) else "of"


def _looks_like_verb(word: str) -> bool:
    """A guess by shape for verbs that are in no list: those of the present, and past ones joined by و or ف."""
    bare = word[1:] if word[:1] in ("و", "ف") else word
    return bare[:1] in ("ي", "ت", "س", "ا") or bare != word


def _preposition(scene: Scene, small: Grammar, first: int) -> str:
    if (scene.word(first - 2), scene.word(first - 1)) in small.agents:
        return "by"
    before = scene.word(first - 2)
    if scene.word(first - 1) == _ACROSS and (not before[:1].isalpha() or before in small.breaks):
        return ""  # at the head of a clause it is the verb: «عبر الوزير عن …»
    return small.prepositions.get(scene.word(first - 1), "")
