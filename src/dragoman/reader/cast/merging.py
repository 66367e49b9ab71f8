"""Merging: actors side by side that are one: an office and whose it is, an envoy and where he is sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.cast.matching import may_name
from dragoman.reader.cast.pieces import LINKS
from dragoman.reader.cast.states import role_at
from dragoman.reader.scene import Scene


def merged(scene: Scene, actors: list[Actor]) -> list[Actor]:
    """Actors that stand right behind one another and mean one.

    «الأمير | محمد», «رئيسا الوزراء الهندي فلان | والباكستاني | فلان», «رئيسي | الدولتين», «الزعيم | للشعب … | فلان».
    """
    out: list[Actor] = []
    for actor in _with_kingdom(scene, actors):
        last = out[-1] if out else None
        if last is not None and (_completes(last, actor) or _is_also_sent(last, actor)):
            out[-1] = last._replace(last=actor.last, parties=actor.parties)
        elif last is None or actor.first != last.last:
            out.append(actor)
        elif (one := _of_pronoun(scene, last, actor)) is not None:
            out[-1] = one
        elif last.form == "adjective" and actor.form == "person" and not actor.parties and not actor.prep:
            out[-1] = actor._replace(first=last.first, parties=last.parties, prep=last.prep)
        elif _lacks_state(last) and _refers(actor, scene.word(actor.first)) and not actor.prep:
            out[-1] = last._replace(last=actor.last, form="office", whose=scene.word(actor.first))
        elif last.form == "office" and actor.form == "both" and not actor.prep:
            out[-1] = last._replace(last=actor.last, form="both", roles=())
        elif last.form == "office" and not last.parties and actor.form == "adjective" and not actor.prep:
            out[-1] = last._replace(last=actor.last, parties=actor.parties)
        elif (
            last.form in ("office", "collective")
            and not last.people
            and may_name(last, actor)
            and not _joins(last, actor)
        ):
            out[-1] = actor._replace(
                first=last.first, parties=actor.parties or last.parties, role=last.role or actor.role, prep=last.prep
            )
        else:
            out.append(actor)
    return out


def _is_also_sent(man: Actor, actor: Actor) -> bool:
    """Whether he is whose envoy the office behind him says: «فلان، وزير الطاقة | والمبعوث الخاص للرئيس الكيني |»."""
    named = man.form == "person" and man.last == actor.first and bool(man.role) and not man.parties
    return named and actor.form == "office" and actor.role == "envoy" and actor.prep == "و" and bool(actor.parties)


def _joins(side: Actor, actor: Actor) -> bool:
    """Whether «و» makes an actor another than a side is: «عن الجانب التونسي | ونائب وزير الثقافة فلان |»."""
    return side.form == "collective" and actor.prep.startswith("و")


def _of_pronoun(scene: Scene, pronoun: Actor, actor: Actor) -> Actor | None:
    """A word for a man with his name or his state's adjective: «الأمير | محمد», «الضيف | التركي»."""
    if pronoun.form != "pronoun" or actor.prep:
        return None
    if actor.is_personal and not _is_apart(scene, pronoun, actor):
        return actor._replace(first=pronoun.first, prep=pronoun.prep)
    if actor.form != "adjective":
        return None
    roles = (role_at(scene, pronoun.first, pronoun.prep, actor.last),)
    return pronoun._replace(last=actor.last, form="office", parties=actor.parties, roles=roles, role="guest")


def _with_kingdom(scene: Scene, actors: Sequence[Actor]) -> Iterator[Actor]:
    """The actors; «السعودية» behind a man of another state is the state: «اتهم الوزير فلان | السعودية»."""
    last: Actor | None = None
    for actor in actors:
        beside = last is not None and last.form in ("person", "office") and last.parties and last.last == actor.first
        named = beside and actor.form == "adjective" and not actor.prep and scene.word(actor.first) == _KINGDOM
        last = actor._replace(form="state") if named and not scene.word(actor.first - 1).endswith("ه") else actor
        yield last


_KINGDOM = "السعوديه"
_STYLES = frozenset({"سموه", "معاليه", "جلالته", "فخامته", "سعادته", "سيادته"})
"""Styles with a pronoun, which stand for a man and before nobody's office."""
_MINISTRY = "الوزاره"
"""Who acts, and no man's title: «استدعت الوزارة | سفير …»."""
_GUESTS = frozenset({"الضيف", "الضيفه", "الزاءر", "ضيفه"})
"""Who is a guest already, and has no office right behind him unless his name follows."""


def _is_apart(scene: Scene, pronoun: Actor, actor: Actor) -> bool:
    """Whether an office behind a style or a guest is another man's: «استقبل سموه | سفيرة …», «التقى الضيف | الرئيس»."""
    word = scene.word(pronoun.first)[len(pronoun.prep) :]
    return bool(actor.role) and (word in _STYLES or word == _MINISTRY or (word in _GUESTS and not actor.people))


def _lacks_state(actor: Actor) -> bool:
    return actor.form in ("office", "both") and bool(actor.role) and not actor.parties


def _refers(actor: Actor, word: str) -> bool:
    """Whether an actor is a word for a state that the context has to tell: «المملكة», «بلاده».

    «دولته» is the style of a head of government.
    """
    if actor.form == "own" and word == "دولته":
        return False
    return actor.form == "own" or (actor.form == "state" and not actor.parties)


def _completes(office: Actor, actor: Actor) -> bool:
    """Whether a state's people or body tells whose an office is: «الزعيم القومي | للشعب الأذربيجاني»."""
    if office.form != "office" or office.parties or actor.form != "collective":
        return False
    return actor.first - office.last <= int(actor.prep == "ل") and actor.prep in ("ل", "")


_SENT = 6
_PARTING = LINKS | {".", "؛", ":"}
"""Marks behind which another is spoken of."""


def sent(scene: Scene, actors: list[Actor]) -> list[Actor]:
    """Delegations with the state that is named a few words on: «وفد تجاري من مجلس الأعمال السعودي».

    And counterparts with the one whence they are: «نظراؤه من دول المجلس».
    """
    out = list(actors)
    for i, actor in enumerate(actors):
        if actor.role not in ("delegation", "counterpart") or actor.parties:
            continue
        for other in actors[i + 1 : i + 2]:
            gap = range(actor.last, other.first)
            if actor.role == "counterpart" and (len(gap) != 1 or scene.word(actor.last) != "من"):
                continue
            leading = (grammar().prepositions.get(scene.word(k)) for k in gap)
            if any(prep not in (None, "from", "about") for prep in leading) or any(
                scene.word(k).startswith("لل") for k in gap
            ):  # «وفد برلماني إلى ستوكهولم», «وفد المجلس للمشاركة في اجتماعات …»
                continue
            if len(gap) <= _SENT and other.parties and not any(scene.word(k) in _PARTING for k in gap):
                roles = (
                    (role_at(scene, actor.first, actor.prep, other.last),)
                    if actor.role == "delegation"
                    else actor.roles
                )
                out[i] = actor._replace(parties=other.parties[:1], roles=roles)
    return out


def named_where_seated(scene: Scene, actors: list[Actor]) -> list[Actor]:
    """Offices with the state they are in and the name behind it: «وزير الخارجية بالمملكة المغربية | ناصر بوريطة |»."""
    out: list[Actor] = []
    for actor in actors:
        office, seat = (out[-2], out[-1]) if len(out) > 1 else (None, None)
        if office is None or seat is None or not _is_seat(scene, office, seat) or not _is_nameless(seat, actor):
            out.append(actor)
            continue
        out[-2:] = [actor._replace(first=office.first, parties=seat.parties, role=office.role, prep=office.prep)]
    return out


def _is_seat(scene: Scene, office: Actor, seat: Actor) -> bool:
    """Whether a state stands right behind an office, joined by «في» or ب."""
    beside = seat.first - office.last == (0 if seat.prep else 1)
    led = seat.prep == "ب" or scene.word(seat.first - 1) == "في"
    fits = office.form == "office" and not office.people and office.parties in ((), seat.parties)
    return fits and seat.form == "state" and len(seat.parties) == 1 and beside and led


def _is_nameless(seat: Actor, actor: Actor) -> bool:
    """Whether a name without office or state stands right behind a state."""
    return actor.first == seat.last and actor.form == "person" and not (actor.parties or actor.role or actor.prep)
