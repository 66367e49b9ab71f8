"""Ways of binding that go back to a verb before the trigger: who does, holds, gives or has it carried."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place, Roles, absent, of_class


def doer(place: Place, argument: str, _filled: Roles) -> Actor | None:
    """The subject of the nearest verb of these groups before the trigger: bare after it, else bare before it.

    In «كان الأمير قد منح الرئيس» it stands before.
    """
    groups = set(argument.split())
    for i in range(place.trigger.first - 1, place.sentence.first - 1, -1):
        if "hold" in groups and place.scene.word(i) in grammar().complementizers:
            return None  # «في مؤتمر عقده …، إلى أنه بحث خلال | لقائه | …»
        if any(lexeme.group in groups for lexeme in place.scene.words_at(i)):
            bare = [actor for actor in of_class(place.actors, "any") if actor.prep in BARE]
            after = [actor for actor in bare if i < actor.first < place.trigger.first]
            ahead = [actor for actor in reversed(bare) if actor.last <= i and not actor.prep]
            deed = any(lexeme.is_verb and lexeme.group in groups for lexeme in place.scene.words_at(i))
            deed = deed and place.scene.word(i - 1) not in _SINCE
            near = ahead and (ahead[0].is_personal or (deed and ahead[0].last >= i - 1))  # «زار تونس | لتقديم | عزائه»
            beside = ahead[:1] if near else []
            before = next(iter([*beside, *(actor for actor in ahead if actor.is_personal), *ahead]), None)
            if before is not None and before.last == i - 1 and place.scene.word(i - 1) == "قد":
                return before
            if (
                before is not None
                and before.last == i
                and place.scene.word(before.first - 1) in grammar().complementizers
            ):
                return before  # «إن | المملكة | تعتبر السفير …»
            joined = any(lexeme.conj for lexeme in place.scene.words_at(i))
            if before is not None and deed and not joined and _opens(place, before, i):
                return before  # «| الرئيس التشيلي | يقلد سفيرة كينيا وساما»
            return after[0] if after else before
    return None


def _opens(place: Place, actor: Actor, at: int) -> bool:
    """Whether an actor heads a sentence, alone or behind a colon, with the verb at a token right behind."""
    head = actor.first == place.sentence.first or place.scene.word(actor.first - 1) in (":", '"')
    return head and actor.last == at and not actor.prep


_SINCE = frozenset({"بعدما", "حيث", "عندما", "حين", "بعدئذ", "ان", "الذي", "التي"})
"""Words behind which a verb goes on with who acted, and not with where he did."""


def holder(place: Place, argument: str, _filled: Roles) -> Actor | None:
    """Who does what the nearest verb of these groups before the trigger in its clause says, by `reader.speech`.

    Without groups, of those of holding and getting.
    """
    groups = frozenset(argument.split()) or _HOLDING
    goes_on = place.scene.word(place.clause.first) == "ثم"  # «عقدا اجتماعا، | ثم مؤتمرا صحفيا»
    start = place.sentence.first if goes_on else place.clause.first
    for i in range(place.trigger.first - 1, start - 1, -1):
        if any(lexeme.is_verb and lexeme.group in groups for lexeme in place.scene.words_at(i)):
            found = place.focus.speech.doer(i)
            if found is None or not found.parties or not (found.is_personal or found.form in _HOLDERS):
                return None
            inside = place.sentence.first <= found.first < place.sentence.last
            return found if inside else absent(place, found)
    return None


_HOLDING = frozenset({"hold", "perform", "get", "convene", "host_verb"})


def entruster(place: Place, groups: str, _filled: Roles) -> Actor | None:
    """Who gives what is to be carried: the subject behind the nearest verb of these groups.

    Where none is written, he to whom some has come: «نقل للملك تحيات الرئيس، فيما حمله تحياته»; it may have come to a
    pronoun: «نقل له تحيات الرئيس، فيما أبدى رعاه الله تحياته له».
    """
    wanted = set(groups.split())
    for i in range(place.trigger.first - 1, place.clause.first - 1, -1):
        if not wanted.isdisjoint(place.scene.groups_at(i)):
            acting = of_class(place.actors, "personal")
            written = next((a for a in acting if i < a.first < place.trigger.first and a.prep in BARE), None)
            given = next((a for a in reversed(acting) if a.last <= i and a.prep in ("ل", "to")), None)
            return written or given or _greeted(place, i)
    return None


def _greeted(place: Place, before: int) -> Actor | None:
    """He to whom the greetings last told of came, in the sentence before a verb."""
    ours = [actor for actor in of_class(place.actors, "personal") if actor.last <= before]
    return next((actor for actor in reversed(ours) if actor.parties == place.focus.greeted), None)


def grantor(place: Place, groups: str, _filled: Roles) -> Actor | None:
    """Whose university or town gives, right behind the nearest verb of these groups: «منحت جامعة | باكو | …»."""
    wanted = set(groups.split())
    for i in range(place.trigger.first - 1, place.sentence.first - 1, -1):
        if not wanted.isdisjoint(place.scene.groups_at(i)):
            after = (actor for actor in place.actors if i < actor.first <= i + _BODY)
            given = next((actor for actor in after if actor.form in ("state", "place", "adjective")), None)
            bodies = {place.scene.word(k) for k in range(i + 1, given.first)} if given else set()
            return given._replace(form="state") if given and bodies & _BODIES else None
    return None


_BODY = 3


_BODIES = frozenset({"جامعه", "الجامعه", "بلديه", "مدينه", "اكاديميه", "الاكاديميه", "معهد", "كليه", "عاصمه", "مجلس"})


_HOLDERS = frozenset({"state", "organisation", "both"})


def among(place: Place, argument: str, _filled: Roles) -> Actor | None:
    """Who is named of several: «سيقوم عدد من الوزراء بزيارة كوبا، ومن بينهم | وزير الخارجية الإسباني |»."""
    for actor in of_class(place.after(place.sentence), argument):
        head = range(max(place.trigger.last, actor.first - _AMONG), actor.first)
        if any(place.scene.word(i) in _OF_THEM for i in head):
            return actor
    return None


_AMONG = 2
"""Tokens before who is named within which the word stands that tells of what number he is."""
_OF_THEM = frozenset({"بينهم", "منهم", "ومنهم", "ضمنهم", "مقدمتهم", "راسهم", "ابرزهم", "وابرزهم", "بينها"})
"""Said of the several of whom one is named, folded: «من بينهم», «وفي مقدمتهم», «وعلى رأسهم»."""
