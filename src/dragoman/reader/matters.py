"""Matters: what an agreement is about («مذكرة تفاهم في مجال | مكافحة المخدرات |»)."""

from __future__ import annotations

from dragoman.language.tokens import Token
from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.located import BODY_HEADS, located
from dragoman.reader.phrases import CLOSERS, DEFINITE, TIMES, is_only_verb, noun_phrase
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span

_LEADS = (
    ("في", "ميدان"), ("في", "حقل"), ("في", "شان"), ("الخاصه", "بمجال"), ("الخاص", "بمجال"), ("المتعلقه", "بمجال"),
    ("المتعلق", "بمجال"), ("حيال",), ("تهدف", "الي"), ("يهدف", "الي"),
    ("في", "مجال"), ("في", "مجالات"), ("في", "مجالي"), ("بشان",), ("حول",), ("الخاصه", "ب"), ("المتعلقه", "ب"),
    ("لل",), ("ل",), ("علي",), ("عن",), ("بخصوص",), ("تخص", "ب"), ("تخص",), ("الخاص", "ب"), ("المتعلق", "ب"),
    ("تتعلق", "ب"), ("تتناول",), ("يتضمن",), ("تتضمن",), ("من", "اجل"),
)  # fmt: skip


def subject_after(scene: Scene, first: int, limit: int) -> str | None:
    """What an agreement is about: the phrase after «في مجال», «بشأن», «ل», or right behind its name."""
    if any(quantity.first == first and quantity.kind == "ordinal" for quantity in scene.quantities):
        first += 1 + (scene.word(first + 1) in _ABOUT)  # «مذكرة التفاهم | الأولى | التعاون في مجال …»
        if scene.word(first).startswith("بال"):  # «وتتعلق الاتفاقية الأولى | بالتعاون القضائي |»
            return _said(scene, first, limit, "ب")
    first = _behind_sum(scene, first)
    if (quoted := _quoted(scene, first, limit)) is not None:
        return quoted
    i = _behind_sides(scene, first, limit)
    if i > first:  # «بين غانا وتوغو في مجال الصيد»
        i += scene.word(i) == "،"
        return phrase_led(scene, i, limit) if i < limit else None
    while i < limit and i < first + 4:  # an adjective or two may stand between
        word = scene.word(i)
        if any(actor.first == i and actor.is_personal for actor in scene.actors_in(i, i + 1)):
            return None  # «وقع الاتفاقية | المدير العام للصندوق |»
        if (led := phrase_led(scene, i, limit)) is not None:
            return led
        small = grammar()
        if word in CLOSERS or word in small.prepositions or word in small.relatives or word in small.closers:
            return None
        if i == first and _is_matter(scene, i):
            return _said(scene, i, limit, "")
        i += 1
    return None


def _behind_sum(scene: Scene, first: int) -> int:
    """The token behind the sum that an agreement is of: «اتفاقية | بقيمة 1.8 مليار دولار | لتمويل …»."""
    if scene.word(first) not in _SUMS:
        return first
    return next((q.last for q in scene.quantities if 0 < q.first - first <= _AFTER and q.kind == "money"), first)


_SUMS = frozenset({"بقيمه", "بمبلغ", "قيمتها", "قيمته", "بكلفه", "بتكلفه", "بمقدار"})
_AFTER = 3
"""Tokens from «بقيمة» to its sum: «بقيمة تزيد على | …»."""


def _quoted(scene: Scene, first: int, limit: int) -> str | None:
    """What stands in quotation marks right behind an instrument: «اتفاق "تسليم المجرمين"»."""
    if scene.word(first) != '"':
        return None
    end = next((i for i in range(first + 1, min(limit, first + _QUOTED)) if scene.word(i) == '"'), None)
    return scene.source(first + 1, end) if end is not None and end > first + 1 else None


_QUOTED = 12
"""Tokens of a name in quotation marks, with the marks."""


def _behind_sides(scene: Scene, first: int, limit: int) -> int:
    """The token behind those named right after an instrument as its parties; `first` where none are named there."""
    word = scene.word(first)
    if word not in _SIDES:
        return first
    end = first + 1
    parties: tuple[str, ...] = ()
    for actor in scene.actors:
        follows = actor.conj or end == first + 1 or (actor.parties == parties and actor.form == "state")
        if end <= actor.first <= end + 1 and actor.last <= limit and follows:
            end, parties = actor.last, actor.parties
    if word == "بين" and (bodies := located(scene, scene.actors_in(first, limit))):
        return max(end, bodies[1].last)
    return end if end > first + 1 else first


_SIDES = frozenset({"بين", "مع"})
_ABOUT = frozenset({"فيتعلق", "فتتعلق", "تتعلق", "يتعلق", "فتهم", "فيهم", "تهم", "يهم", "فتخص", "فيخص", "تخص", "يخص"})


def _is_matter(scene: Scene, index: int) -> bool:
    """Whether a word right behind an instrument tells what it is about, and not what it is like.

    A definite noun («اتفاقية الصيد»), or one with another in construct («اتفاقية نقل المحكومين»).
    """
    word, after = scene.word(index), scene.word(index + 1)
    if "under_way" in scene.groups_at(index):
        return False
    if word.startswith("و") and scene.word(index - 1).startswith("ال"):  # «الاتفاقيات | ومذكرات التفاهم»
        return False
    if any(quantity.first == index and quantity.kind == "ordinal" for quantity in scene.quantities):
        return False
    if word[:2] == "ال":
        return not word.endswith(("يه", "ي")) and not _is_participle(word)
    if scene.actors_in(index, index + 1) or is_only_verb(scene, index):
        return False
    if after[:2] == "ال":
        return after not in grammar().relatives
    return _is_construct(scene, index)


def _is_construct(scene: Scene, index: int) -> bool:
    """Whether a bare noun begins a longer construct («تشجيع | وحماية الاستثمارات», «قرض | سياسة التنمية»).

    Or stands alone behind a feminine, which a word that only describes it would agree with: «اتفاقية | قرض |،».
    """
    word, after, end = scene.word(index), scene.word(index + 1), scene.word(index + 2)
    if (
        scene.word(index - 1).startswith(DEFINITE)
        or not word.isalpha()
        or word in grammar().closers
        or word in grammar().openings
        or word.endswith(("يه", "ي"))
    ):
        return False
    if word in _LENT_OR_SHARED:
        return True
    if after in CLOSERS:
        return scene.word(index - 1).endswith("يه") and not word.endswith(("ه", "ا", "ات")) and len(word) > _SHORT
    plain = after.isalpha() and after not in grammar().prepositions and after not in TIMES
    plain = plain and (after.startswith("و") or not after.endswith("يه"))
    return plain and end[:2] == "ال" and end not in grammar().relatives and not is_only_verb(scene, index + 1)


_SHORT = 2
_LENT_OR_SHARED = frozenset({"قرض", "قروض", "منحه", "هبه", "تمويل", "توامه"})
"""Matters that stand alone behind an instrument: «اتفاقية | قرض ميسر | بقيمة …», «اتفاقية | توأمة | مع …»."""


def phrase_led(scene: Scene, index: int, limit: int) -> str | None:
    """The phrase behind words that lead to what something is about, where they begin at a token."""
    for lead in _LEADS:
        skip, prefix = _lead(scene, index, lead)
        if skip and not (lead == ("عن",) and _is_side(scene, index + 1)):
            return _said(scene, index + skip - (1 if prefix else 0), limit, prefix)
    return None


def _parts(scene: Scene, index: int) -> bool:
    """Whether a token leads on to who concluded it, or to the next act: «… بين تركيا وفنزويلا», «… والتوقيع على …»."""
    word = scene.word(index)
    if word == "بين":
        beside = scene.word(index + 1)
        return beside in BODY_HEADS or any(actor.parties for actor in scene.actors_in(index + 1, index + 2))
    return word in _CONCLUDED or word in _NEXT_ACTS


def _is_side(scene: Scene, index: int) -> bool:
    """Whether those for whom one signs stand at a token: «عن الجانب العماني»."""
    return any(actor.first == index for actor in scene.actors)


_NEXT_ACTS = frozenset({
    "وصياغه", "وتوقيع", "والتوقيع", "والتصديق", "والمصادقه", "وابرام", "وعقد", "وانعقاد", "ومناقشه", "واستكمال",
    "وكذلك", "وكذا", "وايضا", "اضافه", "بالاضافه", "فضلا", "علاوه", "وتشكيل", "وافتتاح", "واطلاق", "ووضع", "واعداد",
})  # fmt: skip
"""What is done besides the agreement, told in one breath with it."""
_CONCLUDED = frozenset({"المبرمه", "الموقعه", "المبرم", "الموقع"})


def _is_participle(word: str) -> bool:
    return word.startswith("الم") and len(word) > 5  # الموقعة, المبرمة, المشتركة


def _lead(scene: Scene, i: int, lead: tuple[str, ...]) -> tuple[int, str]:
    words = [scene.word(i + k) for k in range(len(lead))]
    if words == list(lead):
        return len(lead), ""
    head, last = words[:-1], words[-1]
    attached = lead[-1] in ("ل", "ب", "لل") and last.startswith(lead[-1]) and len(last) > 3
    timed = last.removeprefix(lead[-1]) in TIMES or last.removeprefix("لل") in TIMES
    if attached and head == list(lead[:-1]) and not timed:
        return len(lead), lead[-1]
    return 0, ""


def _said(scene: Scene, first: int, limit: int, prefix: str) -> str | None:
    span = noun_phrase(scene, first, limit, through=frozenset({"in", "on", "between", "from", "through"}))
    span = Span(span.first, next((i for i in range(span.first + 1, span.last) if _parts(scene, i)), span.last))
    if span.last <= span.first:
        return None
    if scene.word(span.first) in _MANIFOLD:
        return None
    token: Token = scene.tokens[span.first]
    start = token.start + (len("ل") if prefix in ("ل", "ب", "لل") else 0)
    said = scene.text.words(start, scene.tokens[span.last - 1].end)
    if prefix == "لل" and said.startswith(_WITH_LAM):
        return f"ال{said}"
    return "ال" + said[1:] if prefix == "لل" and said[:1] == "ل" else said


_MANIFOLD = frozenset({"متعدده", "مختلفه", "عده", "شتي", "عديده", "متنوعه"})
"""Words that only say that it is about many things: «في مجالات | مختلفة |»."""
_WITH_LAM = ("لجن", "لجا", "لقا")
"""How nouns begin that have a lam of their own: «للجنة» is ل with «اللجنة»."""
