"""Ways of binding by what the report has said before."""

from __future__ import annotations

from dragoman.language.fold import folded
from dragoman.reader.actor import Actor
from dragoman.reader.binding.mutually import mutually
from dragoman.reader.binding.place import BARE, Place, Roles, absent, of_class

_NEAR = 8
"""Words that may stand between a word of naming and who is named."""


def topic(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Who acted last, before this sentence."""
    return absent(place, place.focus.topic) if place.focus.topic else None


def envoy(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """An ambassador or envoy of the sentence, else the topic if it is one."""
    envoys = [actor for actor in of_class(place.actors, "personal") if actor.role in ("ambassador", "envoy")]
    envoys = envoys or [a for a in of_class(place.actors, "personal") if a.role == "representative" and a.host]
    if envoys:
        return envoys[0]
    topic = place.focus.topic
    return absent(place, topic) if topic is not None and topic.role in ("ambassador", "envoy") else None


def appointed(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Who is named ambassador, consul or envoy behind the trigger; of those who name him where no state is said."""
    for actor in place.after(place.sentence):
        if actor.first - place.trigger.last > _NEAR:
            return None
        before = any(place.scene.word(i) in _FORMER for i in range(actor.first, actor.last + 1))
        if actor.is_personal and actor.people and actor.role in ("ambassador", "envoy", "consul") and not before:
            near = [*place.before(place.clause), *place.after(place.clause)]
            naming = [other for other in of_class(near, "acting") if other.prep in BARE and other.first != actor.first]
            return actor if actor.parties or not naming else actor._replace(parties=naming[0].parties)
    return None


_FORMER = frozenset({"السابق", "السابقه", "الاسبق", "سابقا", "المتقاعد"})
"""Of one of these nobody is named ambassador: «عين سفيرها | السابق | مستشارا»."""


def posted(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The host of the embassy that the trigger is the first word of: «سفارتها في أبوظبي»."""
    for actor in place.actors:
        if actor.first <= place.trigger.first < actor.last and actor.host:
            return absent(place, actor)._replace(form="state", parties=(actor.host,), roles=())
    return None


def organisation(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The first organisation of the sentence."""
    return next((actor for actor in place.actors if actor.form == "organisation"), None)


def meant(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The organisation that the trigger means by itself: «القمة العربية»."""
    at = place.trigger.first
    return Actor(at, at, "organisation", (place.trigger.lexeme.sense,))


def member(place: Place, argument: str, _filled: Roles) -> Actor | None:
    """The first or second of the two that «الجانبان» or «الرئيسان الروسي والصيني» are, else of two named together."""
    for actor in place.actors:
        if actor.form in ("both", "office") and len(actor.parties) == 2:  # a pair is two
            return actor._replace(form="state", parties=(actor.parties[argument == "second"],), roles=())
    pair = mutually(place)
    return None if pair is None else pair[argument == "second"]


def thither(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """The other of the pair, where a pronoun on or behind the trigger means it: «تستورد منها القطن», «ثم زارها …»."""
    own = place.trigger.lexeme.group == "visit" and place.trigger.lexeme.enclitic == "ها" and place.focus.is_mutual
    if not own and not any(place.scene.word(place.trigger.last + i) in _THITHER for i in range(2)):
        return None
    return other(place, next(iter(filled), ""), filled)


_THITHER = frozenset({"منه", "منها", "اليه", "اليها", "لها", "له", "فيها", "فيه"})


def ours(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The state of an envoy who speaks, where «نا» is whom somebody of another state comes to: «زارنا وزير …»."""
    said = place.focus.speech.speaker(place.trigger.first) or place.focus.topic
    if place.trigger.lexeme.enclitic != "نا" or said is None or said.role not in ("ambassador", "envoy"):
        return None
    guests = {party for actor in filled.get(argument, ()) for party in actor.parties}
    return None if guests & set(said.parties) else absent(place, said)._replace(form="state", people=(), roles=())


def instrument(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The parties to the agreement last spoken of."""
    at = place.trigger.first
    return Actor(at, at, "both", place.focus.instrument) if place.focus.instrument else None


def body(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The parties to the body last spoken of, where the trigger is the first word of its name: «المجلس»."""
    at, name = place.trigger.first, str(place.focus.convened.get("body", ""))
    head = folded(name).removeprefix("ال").split(" ")[0]
    return Actor(at, at, "both", place.focus.body) if head and place.scene.word(at).endswith(head) else None


def own_body(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The parties to the body last spoken of, by its pronoun or article: «دورتها», «اجتماع لها», «الدورة»."""
    at, lexeme = place.trigger.first, place.trigger.lexeme
    own = lexeme.enclitic in ("ه", "ها") or place.scene.word(place.trigger.last) in ("له", "لها")
    of_another = place.scene.word(place.trigger.last + 1).startswith("ل")  # «الدورة الثالثة لمؤتمر …»
    if not place.focus.body or not (own or (lexeme.definite and not of_another)):
        return None
    return Actor(at, at, "both", place.focus.body)


def housed(place: Place, role: str, _filled: Roles) -> Actor | None:
    """The sender or the host of the mission last told of: «وكانت قد أغلقت عام 1990»."""
    party, at = place.focus.housed.get(role), place.trigger.first
    return Actor(at, at, "state", (party,)) if isinstance(party, str) else None


def other(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The other state of the pair in focus, once the named role is filled; an envoy's host."""
    at = place.trigger.first
    envoys = {a.parties for a in place.actors if a.role == "ambassador"}
    for actor in filled.get(argument, ()):
        other = actor.host or place.focus.other(actor.parties[0])
        if place.trigger.lexeme.group == "credentials" and (other,) in envoys:
            continue  # who presents papers beside him takes none
        if other is not None:
            return Actor(at, at, "state", (other,))
    return None


def mutual(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The other of the two between whom a report is: on a page about two states a vote is on the other's cause."""
    return other(place, argument, filled) if place.focus.is_mutual else None


def homeward(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The publisher's own state, where «البلاد» is whither one goes or what one leaves: «وصل إلى البلاد».

    «وصل إلى هنا» is where the report was written.
    """
    guests = {party for actor in filled.get(argument, ()) for party in actor.parties}
    for i in range(place.trigger.last, min(place.clause.last, place.trigger.last + _HOMEWARD)):
        led = place.scene.word(i) == "للبلاد" or place.scene.word(i - 1) == "الي"
        if place.scene.word(i) == "هنا" and place.scene.dateline and place.scene.dateline not in guests:
            return Actor(i, i + 1, "state", (place.scene.dateline,))
        if place.scene.word(i) not in ("البلاد", "للبلاد") or not (led or place.trigger.lexeme.is_verb):
            continue
        home = place.focus.home
        if home is not None and home not in guests:
            return Actor(i, i + 1, "state", (home,))
        return other(place, argument, filled) if place.focus.is_bilateral else None
    return _hither(place, argument, filled)


def presumed(place: Place, argument: str, filled: Roles) -> Actor | None:
    """A man of no state told, in a report of two, who stands over against a man of one: of the other.

    He is the first behind the trigger whom nothing governs but «مع» or ب.
    """
    lexeme = place.trigger.lexeme
    if not place.focus.is_mutual or (lexeme.definite and not lexeme.is_verb):
        return None
    for actor in place.after(place.clause):
        if actor.parties or not actor.is_personal or actor.prep not in ("", "by", "with", "ب", "ل"):
            continue
        opposite_ = other(place, argument, filled)
        told = opposite_ is not None and ":" not in opposite_.parties[0] and _is_styled(actor)
        return actor._replace(parties=opposite_.parties) if told and opposite_ is not None else None
    return None


def _is_styled(actor: Actor) -> bool:
    """Whether a man is told with an office or a title: «الشيخ فلان»."""
    titled = any(actor.last - actor.first > len(name.split()) for name in actor.people)
    return actor.role in _OFFICES or (not actor.role and titled)


_OFFICES = frozenset({
    "head-of-state", "deputy-head-of-state", "deputy-chair", "head-of-government", "deputy-head-of-government",
    "crown-prince", "speaker", "minister", "foreign-minister", "deputy-minister", "defence-minister",
    "interior-minister", "finance-minister",
})  # fmt: skip


def honoured(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The same for who stands before what he is given: «منح الرئيس | الشيخ خليفة | وسام …»."""
    taken = {actor.first for actors in filled.values() for actor in actors}
    for actor in place.before(place.clause) if place.focus.is_mutual else ():
        if actor.is_personal and actor.first not in taken and _is_styled(actor):
            opposite_ = None if actor.parties else other(place, argument, filled)
            return actor._replace(parties=opposite_.parties) if opposite_ is not None else None
    return None


def _hither(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The publisher's own state, where it is one of the report's two and nobody says whither: «الذي يصل مساء غد»."""
    home, lexeme, at = place.focus.home, place.trigger.lexeme, place.trigger.first
    behind = {place.scene.word(i) for i in range(place.trigger.last, min(place.clause.last, at + _HOMEWARD))}
    if home is None or lexeme.sense != "arrive" or not lexeme.is_verb or not place.focus.is_mutual:
        return None
    guests = {party for actor in filled.get(argument, ()) for party in actor.parties}
    timed = any(at < date.first <= at + _HOMEWARD for date in place.scene.dates)
    led = behind & {"الي", "حد", "مقر", "نحو"} or any(word.startswith(("لل", "الى")) for word in behind)
    return Actor(at, at, "state", (home,)) if timed and not led and home not in guests else None


_HOMEWARD = 7
"""Tokens behind a word of going within which «البلاد» is the goal."""


_RETURNING = frozenset({"رد", "ورد", "ردت", "وردت", "يرد", "سيرد", "لرد", "بادل"})
"""Verbs of a visit in return: «رد | الزيارة | بعد عامين»."""


def opposite(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The other of the two, in a report that is of two and behind a trigger that points back or forward to one act."""
    lexeme = place.trigger.lexeme
    guests = filled.get(argument, ())
    named = all(actor.last > actor.first for actor in guests)
    told = any(
        a.first == place.trigger.last and a.is_personal and a.role != "delegation" for a in guests
    )  # «رغم زيارة | الوزير فلان |»
    if not place.focus.is_bilateral or not named or lexeme.number != "s":
        return None
    within = range(place.clause.first, place.trigger.first - 1)
    hosted = place.scene.word(place.trigger.first - 1) == "في" and any(
        "receive" in place.scene.groups_at(i) for i in within
    )  # «استقبل الرئيس نظيره في | زيارة | هي الأولى»
    if not (lexeme.definite or lexeme.enclitic or hosted or (told and place.focus.is_mutual)):
        return None
    visitor = place.focus.occasions.visitor  # «زار الرئيس الصيني مالي. وقال رئيس مالي قبيل | الزيارة | …»
    came = visitor is None or any({*visitor.parties}.intersection(actor.parties) for actor in guests)
    before = {place.scene.word(i) for i in range(place.trigger.first - _NEAR, place.trigger.first)}
    if lexeme.definite and not came and _RETURNING.isdisjoint(before):
        return None
    found = other(place, argument, filled)
    return found if found is not None and ":" not in found.parties[0] else None
