"""Names in a roster of ambassadors: what stands beside an office there is a name, listed or not."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.language.fold import folded
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span

_TITLES = frozenset({
    "سعاده", "السفير", "السفيره", "السيد", "السيده", "الدكتور", "الدكتوره", "د", "معالي", "الاستاذ", "الاستاذه",
    "الامير", "الشيخ", "المستشار", "اللواء", "الفريق", "البروفيسور", "البروفسور", "المهندس", "الانسه",
    "الوزير", "الوزيره", "السابق", "السابقه", "الاسبق", "المستشاره", "النائب", "النائبه",
})  # fmt: skip
_STOPS = frozenset({
    "هم", "وهم", "من", "كل", "كلا", "اعتماد", "اعتمادهم", "اعتماده", "السفراء", "سفراء", "جدد", "الجدد", "ايضا", "كذلك",
    "وكذا", "وكذلك", "استقبل", "تسلم", "وتسلم", "قدم", "وقدم", "الي", "في", "لدي", "غرار", "شمل", "الاستقبال", "عدد",
    "ثم", "واخيرا", "اخيرا", "جانب", "الجديد", "الجديده", "المقيم", "المقيمه", "المعتمد", "المعتمده", "غير", "فوق",
    "المعين", "المعينه", "بصفته", "بصفتها", "بوصفه", "العاده", "والمفوض", "مفوض", "خلال", "هوءلاء", "امس", "اليوم",
    "سفير", "سفيره", "وسفير", "وسفيره", "الذي", "التي", "الذين", "حيث", "بمناسبه", "ان", "عن", "مع", "علي", "هما",
    "مقيم", "مقيما", "نسخه", "اوراق", "وهما", "اوراقهم", "كما", "عين", "عينت", "وعين", "تعيين",
    "بتعيين", "وتعيين", "تولي", "نقل", "ونقل", "ينقل", "يعين", "تسميه", "بدل", "خلفا", "منصب", "شملت", "ضمت",
    "القاءمه", "قاءمه", "ضم", "الامر", "يتعلق", "ويتعلق",
})  # fmt: skip
"""No word of a name."""
_CONCERNS = frozenset({"الامر", "يتعلق"})
"""Behind these ب leads to the first name of a list: «ويتعلق الأمر | بفلان | سفيرا»."""
_LEADING = frozenset({"هم", "وهم", "من", "كل", "وكل", "هما"}) | _TITLES | _CONCERNS
"""What a name is led to by."""
_LEAST = 2
"""Words of a name that nothing else shows to be one."""
_NO_NAME = _STOPS | _TITLES
_LONGEST = 7


def names_first(scene: Scene, sentence: Span, envoys: Sequence[Actor]) -> bool:
    """Whether the names of a list stand before the offices («فلان سفير النمسا») and not behind them."""
    if not envoys:
        return False
    first = envoys[0]
    post = _post(scene, first)
    return _is_ahead(scene, first, post) or name_before(scene, _end(scene, post), sentence.first, None) is not None


def named(scene: Scene, actor: Actor, before: int, behind: int, *, ahead: bool) -> tuple[Span, str | None]:
    """The words of an ambassador with his name, and the name, told before his office or behind it.

    `before` and `behind` are where those beside him in the list end and begin.
    """
    known = actor.people[0] if actor.people else None
    post = _post(scene, actor)
    if ahead:
        comma = end_of(scene, actor)
        if not _is_ahead(scene, actor, post):  # of the next one
            known = None
        last = _end(scene, post)
        run = name_before(scene, last, before, known)
        if run is None:
            return Span(min(actor.first, post), comma), known
        return Span(run, comma), words_of(scene, run, last, before)
    if known is not None:
        return Span(actor.first, actor.last), known
    first = actor.last + (scene.word(actor.last) in ("،", "/", "-"))
    while scene.word(first) in _TITLES:
        first += 1
    last = first
    while last < behind and last - first < _LONGEST and is_name(scene, last):
        last += 1
    if last > first:
        return Span(actor.first, last), words_of(scene, first, last)
    man = next(
        (a for a in scene.actors_in(actor.last, behind) if a.people and not a.parties and a.last <= behind), None
    )
    return (Span(actor.first, man.last), man.people[0]) if man else (Span(actor.first, actor.last), None)


def _end(scene: Scene, post: int) -> int:
    """Where a name ends before an office, with a comma between them or none."""
    return post - (scene.word(post - 1) == "،")


def _is_ahead(scene: Scene, actor: Actor, post: int) -> bool:
    """Whether an ambassador's name stands before his office."""
    head = folded(actor.people[0].split()[0]) if actor.people else ""
    return any(head in (scene.word(i), scene.word(i)[1:]) for i in range(actor.first, post)) if head else False


def _post(scene: Scene, actor: Actor) -> int:
    """Where the word for an ambassador stands that his state is told with."""
    found = [i for i in range(actor.first, actor.last) if scene.word(i).removeprefix("و") in _POSTS]
    return found[-1] if found else actor.first


def end_of(scene: Scene, actor: Actor) -> int:
    """Where an ambassador's office ends, without a name behind a comma that is the next one's."""
    return next((i for i in range(_post(scene, actor), actor.last) if scene.word(i) == "،"), actor.last)


_POSTS = frozenset({"سفير", "سفيره", "السفير", "السفيره", "سفيرا"})


def name_before(scene: Scene, post: int, limit: int, known: str | None) -> int | None:
    """Where the name begins that ends right before an office, back to a mark or a word that leads to it."""
    first = post
    while first > limit and post - first < _LONGEST and is_name(scene, first - 1):
        first -= 1
    led = (
        not scene.word(first - 1)[:1].isalpha() or first == limit or scene.word(first - 1).removeprefix("و") in _LEADING
    )
    if known is not None:
        head = folded(known.split()[0])
        begin = next((i for i in range(first, post) if scene.word(i).removeprefix("و") == head), None)
        begin = next((i for i in range(first, post) if scene.word(i) == head), begin)
        if begin is None:
            return None
        fits = led and not any(_is_definite(scene, i) for i in range(first, begin))
        return first if fits else begin
    fits = led and post - first >= _LEAST and not _is_definite(scene, first)
    return first if fits else None


def _is_definite(scene: Scene, index: int) -> bool:
    """Whether a word has the article as it is written: «إلير» has none."""
    return scene.source(index, index + 1).removeprefix("و").startswith("ال")


def is_name(scene: Scene, index: int) -> bool:
    """Whether a word may be of a name."""
    word = scene.word(index)
    bare = word.removeprefix("و")
    if bare == _ALI and not scene.word(index - 1)[:1].isalpha() and scene.source(index, index + 1).endswith("ي"):
        return True
    if word == "بن":
        return True
    return word[:1].isalpha() and not _NO_NAME & {word, bare, bare[1:], "ا" + bare[1:]}


_ALI = "علي"
"""A name, and «on» where it is folded: at the head of an entry, and written with its dots, it is the name."""


def words_of(scene: Scene, first: int, last: int, before: int = -1) -> str:
    """The words of a name, without the و that joins it to the one before, which ends at a token."""
    joined = scene.word(first)[:1] == "و" and (scene.word(first - 1) in ("،", "؛", ",") or first == before)
    joined = joined or (scene.word(first)[:1] == "ب" and scene.word(first - 1) in _CONCERNS)
    return scene.text.words(scene.tokens[first].start + int(joined), scene.tokens[last - 1].end)
