"""Persons: offices and names that stand beside each other and mean one man."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.language.found import Found
from dragoman.lexicon.frames.grammar import Grammar, grammar
from dragoman.reader.actor import Actor
from dragoman.reader.cast.awards import is_award, without_award
from dragoman.reader.cast.pieces import LINKS, Piece, is_joined, proclitics_of, said_in, state_of
from dragoman.reader.cast.states import CROWNS
from dragoman.reader.mentions.crowns import is_no_title_of
from dragoman.reader.scene import Scene


def persons_of(scene: Scene, small: Grammar, offices: Sequence[Found], people: Sequence[Found]) -> list[Actor]:
    """Offices and names, joined where they stand beside each other and mean one man."""
    pieces = sorted(Piece(*scene.span(found.start, found.end), found) for found in (*offices, *people))
    pieces = [without_award(scene, piece) for piece in pieces if not is_award(scene, piece)]
    groups: list[list[Piece]] = []
    for at, piece in enumerate(pieces):
        if groups and piece.last <= groups[-1][-1].last:
            continue
        following = pieces[at + 1 : at + 1 + _OFFICES]
        if (
            groups
            and _are_one(scene, small, groups[-1], piece)
            and not _begins_another(scene, groups[-1], piece, following)
        ):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [_person(scene, group) for group in groups]


_OFFICES = 4
"""The most offices of one man before his name."""


def _begins_another(scene: Scene, group: list[Piece], piece: Piece, following: Sequence[Piece]) -> bool:
    """Whether an office behind a man who has one is the next man's: «الرئيس فلان | وزير الخارجية فلان»."""
    *offices, last = [member.found.kind for member in group]
    if not offices and last == "person" and piece.found.kind == "office" and piece.first == group[-1].last:
        named = following[0] if following else None  # «انتقد فلان | رئيس الوزراء … فلان»
        behind = following[1] if len(following) > 1 else None
        if named is not None and behind is not None and state_of(piece.found) is None and _is_sent(named, behind):
            return False  # «استقبل فلان | رئيس مجلس النواب | فلانا سفير …»
        return named is not None and named.found.kind == "person" and named.first == piece.last
    if piece.found.kind != "office" or last != "person" or "office" not in offices or "person" in offices:
        return False
    roles = group[0].found.value, piece.found.value
    if piece.first == group[-1].last and _is_foreign(group, piece):
        return True
    under = roles[0] == "head-of-state" and roles[1] in _UNDER and piece.first == group[-1].last
    if following and following[0].found.kind == "person" and following[0].first == piece.last:
        return not is_joined(scene, following[0])
    return under or (roles[1] not in {member.found.value for member in group} and _names_next(scene, piece, following))


def _is_sent(named: Piece, office: Piece) -> bool:
    """Whether a man is named right before the office of one who is sent."""
    beside = named.found.kind == "person" and office.found.kind == "office" and office.first == named.last
    return beside and office.found.value in _SENT and state_of(office.found) is not None


_SENT = frozenset({"ambassador", "charge-d-affaires", "envoy"})


def _is_foreign(group: list[Piece], piece: Piece) -> bool:
    """Whether an office of a state is behind a man of ours: «استقبل وزير السياحة فلان | سفير كوبا»."""
    ours = all(state_of(member.found) is None for member in group)
    return ours and group[0].last - group[0].first > 1 and state_of(piece.found) is not None


def _names_next(scene: Scene, piece: Piece, following: Sequence[Piece]) -> bool:
    """Whether a name follows an office, with nothing but more offices between: «ولي العهد … وزير … | فلان»."""
    end = piece.last
    for other in following:
        named = other.found.kind == "person"
        if other.first - end > (0 if other is following[0] and named else _TITLE) or (
            named and is_joined(scene, other)
        ):
            return False
        if named:
            return True
        end = other.last
    return False


_TITLE = 1
"""Words between an office and the next or its holder's name: «السعودي | الأمير | محمد»."""


_UNDER = frozenset({
    "speaker", "minister", "foreign-minister", "deputy-minister", "ambassador", "envoy", "defence-minister",
    "interior-minister", "finance-minister",
})  # fmt: skip
"""Offices that no head of state has beside his own."""


_STYLES = frozenset({"سمو", "معالي", "فخامه", "جلاله", "سعاده", "دوله", "صاحب", "صاحبه", "عطوفه"})
"""Styles with which a man is begun and none goes on."""
_WISH = 6
"""Tokens between an office and its holder's name, or it and an office behind: «- حفظه الله ورعاه -» is so many."""


def _are_one(scene: Scene, small: Grammar, group: list[Piece], piece: Piece) -> bool:
    before = group[-1]
    if piece.first - before.last > _WISH:
        return False
    gap = [scene.word(i) for i in range(before.last, piece.first)]
    has_name = any(member.found.kind == "person" for member in group)
    if piece.found.kind == "person" and (has_name or is_no_title_of(piece.found.detail.get("title"), before.found)):
        return False
    if before.found.kind == piece.found.kind == "office":  # the offices of one man are one phrase
        return False
    crowned = before.found.kind == "person" and scene.word(before.first - 1).endswith(CROWNS)
    if crowned and piece.found.value != "head-of-state":  # «استقبل الملك فلان | رئيس وزراء …»
        return False
    if is_joined(scene, piece) or any(small.honorifics.get(word) for word in gap):  # «رحب الأمير | بالشيخ | فلان»
        return False
    if before.found.kind == "person" and piece.found.value == "counterpart":  # «سلم فلان | نظيره رسالة»
        return False
    comma = any(word in LINKS for word in gap)
    if before.found.kind == "person" and not comma and not _STYLES.isdisjoint(gap):
        return False  # «استقبل الرئيس فلان | سمو ولي العهد»
    if comma and has_name and len(group) > 1:  # «الرئيس فلان / رئيس الجمهورية»
        return gap == ["/"] and piece.found.value in {member.found.value for member in group}
    both = state_of(before.found), state_of(piece.found)
    if None not in both and both[0] != both[1]:
        return False
    return all(word in small.honorifics or word in LINKS or word in small.benedictions for word in gap)


def _person(scene: Scene, group: list[Piece]) -> Actor:
    names = tuple(_called(member.found) for member in group if member.found.kind == "person")
    offices = [member for member in group if member.found.kind == "office"]
    states = list(dict.fromkeys(state for member in group if (state := state_of(member.found))))
    if _is_many(offices):
        states = [str(state) for member in offices for state in member.found.detail.get("states") or ()] or states
    hosts = [str(host) for member in offices if (host := member.found.detail.get("host"))]
    roles = tuple(said_in(scene, member) for member in offices)
    both = (
        not names
        and not states
        and (
            any(_is_pair(member.found) for member in offices)
            or any(scene.word(i) in grammar().both for i in range(group[0].first, group[-1].last))
        )
    )
    return Actor(
        first=group[0].first,
        last=group[-1].last,
        form="person" if names else "both" if both else "office",
        parties=tuple(states) if _is_many(offices) else tuple(states[:1]),
        people=names,
        roles=() if names else roles[:1],
        prep=proclitics_of(scene, group[0].first, group[0].found),
        host=hosts[0] if hosts else "",
        role=str(offices[0].found.value) if offices else "",
        whose=next((str(word) for member in offices if (word := member.found.detail.get("whose"))), ""),
    )


def _called(person: Found) -> str:
    """A name, or the fuller one of the report where it is one word or his family's: «الملك فيصل», «بن علوي»."""
    said = str(person.value)
    full = str(person.detail.get("full", said))
    return full if " " not in said or full.endswith(f" {said}") else said


def _is_pair(office: Found) -> bool:
    """Whether an office is of the two in focus: «وزيرا الخارجية», not «نظيريه»."""
    return office.detail.get("count") == 2 and office.value != "counterpart"  # a pair is two


def _is_many(offices: list[Piece]) -> bool:
    return any(member.found.detail.get("count", 1) != 1 for member in offices)
