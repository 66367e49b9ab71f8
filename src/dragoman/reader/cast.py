"""Casting: from mentions to actors, each with whom it acts for, what governs it, and the name and role it is given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dragoman.language.found import Found
from dragoman.lexicon.frames.grammar import Grammar, grammar
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene

_NAMED = ("name", "official", "old", "short", "capital", "metonym")
_CROWNS = ("الملك", "السلطان", "الملكه", "الامبراطور")
_LINKS = frozenset({"،", ",", "-", '"', "(", ")", "ـ", "/"})


class _Piece(NamedTuple):
    first: int
    last: int
    found: Found


def cast(scene: Scene, entities: Sequence[Found], offices: Sequence[Found], people: Sequence[Found]) -> list[Actor]:
    """Every actor of a report in the order of the text; parties that only the context tells are left empty."""
    small = grammar()
    taken: dict[int, Actor] = {}
    actors = _located(scene, entities, _persons(scene, small, _unnamed(entities, offices), people))
    for actor in actors:
        taken.update(dict.fromkeys(range(actor.first, actor.last), actor))
    for actor in _states(scene, small, entities, taken):
        actors.append(actor)
        taken.update(dict.fromkeys(range(actor.first, actor.last), actor))
    actors += _references(scene, small, taken)
    actors.sort(key=lambda actor: (actor.first, actor.last))
    return _governed(scene, small, _matched(scene, _sent(scene, _merged(scene, actors))))


def _unnamed(entities: Sequence[Found], offices: Sequence[Found]) -> list[Found]:
    """The offices without those that are only part of an organisation's name: «البرلمان الأوروبي»."""
    names = [(found.start, found.end) for found in entities if found.kind == "organisation"]
    return [
        office
        for office in offices
        if office.detail.get("state") or not any(a <= office.start and office.end <= b for a, b in names)
    ]


def _located(scene: Scene, entities: Sequence[Found], actors: list[Actor]) -> list[Actor]:
    """The actors, those whose state is not known by that of the city or region in their office: «أمير منطقة نجران»."""
    places = {
        scene.span(found.start, found.end).first: _stands_for(found) for found in entities if found.kind == "place"
    }
    if not places:
        return actors
    return [
        actor
        if actor.parties or actor.whose
        else actor._replace(parties=next((places[i] for i in range(actor.first, actor.last) if i in places), ()))
        for actor in actors
    ]


def _persons(scene: Scene, small: Grammar, offices: Sequence[Found], people: Sequence[Found]) -> list[Actor]:
    """Offices and names, joined where they stand beside each other and mean one man."""
    pieces = sorted(_Piece(*scene.span(found.start, found.end), found) for found in (*offices, *people))
    pieces = [_without_award(scene, piece) for piece in pieces if not _is_award(scene, piece)]
    groups: list[list[_Piece]] = []
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


def _begins_another(scene: Scene, group: list[_Piece], piece: _Piece, following: Sequence[_Piece]) -> bool:
    """Whether an office behind a man who has one is the next man's: «الرئيس فلان | وزير الخارجية فلان»."""
    *offices, last = [member.found.kind for member in group]
    if piece.found.kind != "office" or last != "person" or "office" not in offices or "person" in offices:
        return False
    roles = group[0].found.value, piece.found.value
    under = roles[0] == "head-of-state" and roles[1] in _UNDER and piece.first == group[-1].last
    if following and following[0].found.kind == "person" and following[0].first == piece.last:
        return not _is_joined(scene, following[0])
    return under or (roles[1] not in {member.found.value for member in group} and _names_next(scene, piece, following))


def _names_next(scene: Scene, piece: _Piece, following: Sequence[_Piece]) -> bool:
    """Whether a name follows an office, with nothing but more offices between: «ولي العهد … وزير … | فلان»."""
    end = piece.last
    for other in following:
        named = other.found.kind == "person"
        if other.first - end > (0 if other is following[0] and named else _TITLE) or (
            named and _is_joined(scene, other)
        ):
            return False
        if named:
            return True
        end = other.last
    return False


_TITLE = 1
"""Words between an office and the next or its holder's name: «السعودي | الأمير | محمد»."""


_UNDER = frozenset({"speaker", "minister", "foreign-minister", "deputy-minister", "ambassador", "envoy"})
"""Offices that no head of state has beside his own."""


def _is_award(scene: Scene, piece: _Piece) -> bool:
    """Whether a name is an honour: of one word, or behind a word of giving («منح السفير وسام الأرز»)."""
    if piece.found.kind != "person" or not _has(scene, piece.first, "honour"):
        return False
    given = any(_has(scene, i, "give") for i in range(max(0, piece.first - _GIVEN), piece.first))
    return given or piece.last - piece.first == 1


def _without_award(scene: Scene, piece: _Piece) -> _Piece:
    """A name that runs on into what its bearer is given, without that: «منح الرئيس الشيخ خليفة | وسام …»."""
    last = piece.last - 1
    if piece.found.kind != "person" or last <= piece.first or not _has(scene, last, "honour"):
        return piece
    if not any(_has(scene, i, "give") for i in range(max(0, piece.first - _GIVEN), piece.first)):
        return piece
    end = scene.tokens[last - 1].end
    name = scene.text.words(piece.found.start, end)
    return _Piece(piece.first, last, piece.found._replace(end=end, value=name))


_GIVEN = 14
"""Words that may stand between a verb of giving and what is given: the giver and who gets it, with their titles."""


def _has(scene: Scene, index: int, group: str) -> bool:
    return any(lexeme.group == group for lexeme in scene.words_at(index))


def _are_one(scene: Scene, small: Grammar, group: list[_Piece], piece: _Piece) -> bool:
    before = group[-1]
    gap = [scene.word(i) for i in range(before.last, piece.first)]
    has_name = any(member.found.kind == "person" for member in group)
    if piece.found.kind == "person" and has_name:
        return False
    if before.found.kind == piece.found.kind == "office":  # the offices of one man are one phrase
        return False
    crowned = before.found.kind == "person" and scene.word(before.first - 1).endswith(_CROWNS)
    if crowned and piece.found.value != "head-of-state":  # «استقبل الملك فلان | رئيس وزراء …»
        return False
    if _is_joined(scene, piece):
        return False
    comma = any(word in _LINKS for word in gap)
    if comma and has_name and len(group) > 1:
        return False
    both = _state(before.found), _state(piece.found)
    if None not in both and both[0] != both[1]:
        return False
    return len(gap) <= 6 and all(  # «- حفظه الله ورعاه -» is six tokens
        word in small.honorifics or word in _LINKS or word in small.benedictions for word in gap
    )


def _is_joined(scene: Scene, piece: _Piece) -> bool:
    """Whether something is joined to the piece's first token: then it is someone else."""
    return scene.tokens[piece.first].start < piece.found.start


def _state(found: Found) -> str | None:
    state = found.detail.get("state")
    return state if isinstance(state, str) else None


def _person(scene: Scene, group: list[_Piece]) -> Actor:
    names = tuple(str(member.found.value) for member in group if member.found.kind == "person")
    offices = [member for member in group if member.found.kind == "office"]
    states = list(dict.fromkeys(state for member in group if (state := _state(member.found))))
    if _is_many(offices):
        states = [str(state) for member in offices for state in member.found.detail.get("states") or ()] or states
    hosts = [str(host) for member in offices if (host := member.found.detail.get("host"))]
    roles = tuple(_said(scene, member) for member in offices)
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
        prep=_proclitics(scene, group[0].first, group[0].found),
        host=hosts[0] if hosts else "",
        role=str(offices[0].found.value) if offices else "",
        whose=next((str(word) for member in offices if (word := member.found.detail.get("whose"))), ""),
    )


def _is_pair(office: Found) -> bool:
    """Whether an office is of the two in focus: «وزيرا الخارجية», not «نظيريه»."""
    return office.detail.get("count") == 2 and office.value != "counterpart"  # a pair is two


def _proclitics(scene: Scene, first: int, found: Found) -> str:
    """The letters that stand in the first token before the mention.

    و ف ب ل ك, for a while kept as the actor's `prep`.
    """
    return scene.text.folded[scene.tokens[first].start : found.start]


def _said(scene: Scene, piece: _Piece) -> str:
    """The words of an office as they would stand alone: «الرئيس المصري» for «للرئيس المصري»."""
    return str(piece.found.detail.get("words") or scene.text.words(piece.found.start, piece.found.end))


def _is_many(offices: list[_Piece]) -> bool:
    return any(member.found.detail.get("count", 1) != 1 for member in offices)


def _states(scene: Scene, small: Grammar, entities: Iterable[Found], taken: dict[int, Actor]) -> Iterable[Actor]:
    for found in entities:
        span = scene.span(found.start, found.end)
        if any(i in taken for i in range(*span)):
            continue
        parties = _stands_for(found)
        form = str(found.detail.get("form", "name"))
        prefix = _proclitics(scene, span.first, found)
        if not parties or found.detail.get("inside") == "language":
            continue
        if found.kind == "organisation" and scene.word(span.first - 1) in _AMONG:
            continue
        head = None if prefix or found.kind == "place" else _head(scene, small, span.first, taken)
        if head is not None:
            yield Actor(
                head[0], span.last, "collective", parties, roles=(_role(scene, *head, span.last),), prep=head[1]
            )
        elif found.kind != "state":
            usual = "adjective" if form == "adjective" else found.kind
            yield Actor(*span, usual, parties, prep=prefix)
        elif form in _NAMED and not found.detail.get("inside"):
            yield Actor(*span, "state", parties, prep=prefix)
        else:
            people = form == "people" or _is_people(scene, span.first)
            yield Actor(*span, "collective" if people else "adjective", parties, prep=prefix)


_AMONG = frozenset({"اواءل", "اول", "اولي", "ثاني", "ثالث", "احدي", "اكثر", "اكبر", "اقرب"})
"""Words that make a group the many of whom one is: «من أوائل | الدول الخليجية | التي …»."""


def _is_people(scene: Scene, index: int) -> bool:
    """Whether a state's adjective stands for its people: «واليمنيون يثمنون …», not «اللاعبون اليمنيون»."""
    before = scene.word(index - 1)
    return scene.word(index).endswith("يون") and not before.startswith(("ال", "وال")) and not before.endswith("ون")


def _stands_for(found: Found) -> tuple[str, ...]:
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
        words = [scene.word(i) for i in range(begin, first)]
        for length, heads in ((1, small.heads), (2, small.pairs.get(words[1], {}) if len(words) > 1 else {})):
            after = words[length:]
            apart = len(after) > 1 or any(not w.startswith("ال") or w in small.prepositions for w in after)
            if words[0] in heads and not apart:
                before = scene.word(begin - 1)
                paired = heads[words[0]] == "و" and length == 1 and begin - 1 not in taken and before in small.heads
                return (begin - 1, small.heads[before]) if paired else (begin, heads[words[0]])
    return None


def _role(scene: Scene, first: int, prefix: str, last: int) -> str:
    start = scene.tokens[first].start + len(prefix)
    said = scene.text.words(start, scene.tokens[last - 1].end)
    return f"ا{said}" if prefix.endswith("ل") and scene.word(first).startswith(f"{prefix}ل") else said


def _references(scene: Scene, small: Grammar, taken: dict[int, Actor]) -> list[Actor]:
    """«البلدين», «بلاده», «معاليه»: whoever the context says; «بلدة» has no pronoun."""
    found: list[Actor] = []
    for i, token in enumerate(scene.tokens):
        if token.text in small.three and scene.word(i + 1) in _THREE and i not in taken:
            found.append(Actor(i, i + 2, "both", prep=small.three[token.text]))
            continue
        known = small.references.get(token.text)
        if known is None or i in taken or (known[0] == "own" and scene.source(i, i + 1).endswith("ة")):
            continue
        form, prefix = known
        if form == "both" and _is_many_lands(scene, i):
            continue
        if form == "delegation":
            found.append(Actor(i, i + 1, "office", roles=(_role(scene, i, prefix, i + 1),), prep=prefix, role=form))
        else:
            found.append(Actor(i, i + 1, form, prep=prefix))
    return found


_THREE = frozenset({"الثلاث", "الثلاثه"})


def _is_many_lands(scene: Scene, index: int) -> bool:
    """Whether «البلدان» is a plural and no dual, by its adjective: «البلدان النامية», not «البلدان الشقيقان»."""
    after = scene.word(index + 1)
    return scene.word(index).endswith("بلدان") and after.startswith("ال") and not after.endswith(("ان", "ين"))


def _merged(scene: Scene, actors: list[Actor]) -> list[Actor]:
    """Actors that stand right behind one another and mean one.

    «الأمير | محمد», «رئيسا الوزراء الهندي فلان | والباكستاني | فلان», «رئيسي | الدولتين», «الزعيم | للشعب … | فلان».
    """
    out: list[Actor] = []
    for actor in actors:
        last = out[-1] if out else None
        if last is not None and _completes(last, actor):
            out[-1] = last._replace(last=actor.last, parties=actor.parties)
        elif last is None or actor.first != last.last:
            out.append(actor)
        elif (one := _of_pronoun(scene, last, actor)) is not None:
            out[-1] = one
        elif last.form == "adjective" and actor.form == "person" and not actor.parties and not actor.prep:
            out[-1] = actor._replace(first=last.first, parties=last.parties, prep=last.prep)
        elif last.form in ("office", "both") and last.role and not last.parties and _refers(actor) and not actor.prep:
            out[-1] = last._replace(last=actor.last, form="office", whose=scene.word(actor.first))
        elif last.form == "office" and actor.form == "both" and not actor.prep:
            out[-1] = last._replace(last=actor.last, form="both", roles=())
        elif last.form == "office" and not last.parties and actor.form == "adjective" and not actor.prep:
            out[-1] = last._replace(last=actor.last, parties=actor.parties)
        elif last.form in ("office", "collective") and not last.people and _may_name(last, actor):
            out[-1] = actor._replace(
                first=last.first, parties=actor.parties or last.parties, role=last.role or actor.role, prep=last.prep
            )
        else:
            out.append(actor)
    return out


def _of_pronoun(scene: Scene, pronoun: Actor, actor: Actor) -> Actor | None:
    """A word for a man with his name or his state's adjective: «الأمير | محمد», «الضيف | التركي»."""
    if pronoun.form != "pronoun" or actor.prep:
        return None
    if actor.is_personal and not _is_apart(scene, pronoun, actor):
        return actor._replace(first=pronoun.first, prep=pronoun.prep)
    if actor.form != "adjective":
        return None
    roles = (_role(scene, pronoun.first, pronoun.prep, actor.last),)
    return pronoun._replace(last=actor.last, form="office", parties=actor.parties, roles=roles, role="guest")


_STYLES = frozenset({"سموه", "معاليه", "جلالته", "فخامته", "سعادته", "سيادته"})
"""Styles with a pronoun, which stand for a man and before nobody's office."""


def _is_apart(scene: Scene, pronoun: Actor, actor: Actor) -> bool:
    """Whether an office behind a style is another man's: «استقبل سموه | سفيرة …»."""
    return bool(actor.role) and scene.word(pronoun.first)[len(pronoun.prep) :] in _STYLES


def _refers(actor: Actor) -> bool:
    """Whether an actor is a word for a state that the context has to tell: «المملكة», «بلاده»."""
    return actor.form == "own" or (actor.form == "state" and not actor.parties)


def _completes(office: Actor, actor: Actor) -> bool:
    """Whether a state's people or body tells whose an office is: «الزعيم القومي | للشعب الأذربيجاني»."""
    if office.form != "office" or office.parties or actor.form != "collective":
        return False
    return actor.first - office.last <= int(actor.prep == "ل") and actor.prep in ("ل", "")


_SENT = 6


def _sent(scene: Scene, actors: list[Actor]) -> list[Actor]:
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
            if len(gap) <= _SENT and other.parties and not any(scene.word(k) in _LINKS for k in gap):
                out[i] = actor._replace(parties=other.parties[:1])
    return out


def _matched(scene: Scene, actors: list[Actor]) -> list[Actor]:
    """Counterparts with the states in which the words behind them put them: «نظراءه في | تونس | وليبيا |»."""
    out: list[Actor] = []
    at = 0
    while at < len(actors):
        actor = actors[at]
        at += 1
        if actor.role == "counterpart" and not actor.parties and not actor.people:
            row: list[Actor] = []
            while at < len(actors) and _is_where(scene, row[-1] if row else actor, actors[at], first=not row):
                row.append(actors[at])
                at += 1
            if row:
                parties = tuple(dict.fromkeys(party for each in row for party in each.parties))
                actor = actor._replace(last=row[-1].last, parties=parties)
        out.append(actor)
    return out


_LINKING = frozenset({"كل", "من", "كلا"})


def _is_where(scene: Scene, before: Actor, actor: Actor, *, first: bool) -> bool:
    """Whether a state stands right behind «في» or «من» behind an office, or goes on a row of such states."""
    if actor.form not in ("state", "organisation") or not actor.parties:
        return False
    gap = [scene.word(i) for i in range(before.last, actor.first)]
    if first:
        return bool(gap) and gap[0] in ("في", "من") and not actor.prep and _LINKING.issuperset(gap[1:])
    return actor.prep == "و" and not gap


_ENVOYS = frozenset({"ambassador", "envoy"})


def _may_name(office: Actor, person: Actor) -> bool:
    """Whether a name right behind an office is its holder's; «ووزير الاقتصاد فلان» is one man's second office."""
    if office.role == "guest" and person.role:  # «وسيلتقي الضيف التركي | رئيس مجلس السيادة فلان»
        return False
    if not person.people or (person.parties and office.parties and person.parties != office.parties):
        return False
    if person.role in _ENVOYS and office.role and office.role not in _ENVOYS:  # «استقبل الرئيس | سفير … فلان»
        return False
    second = not person.parties or (not office.parties and office.role in _SECOND)
    return not person.prep or (person.prep == "و" and second and bool(person.role))


_SECOND = frozenset({"crown-prince", "deputy-crown-prince", "deputy-head-of-government", "deputy-head-of-state"})
"""Offices whose holders have a second as a rule: «نائب رئيس الوزراء ووزير الداخلية السعودي فلان»."""


def _governed(scene: Scene, small: Grammar, actors: list[Actor]) -> list[Actor]:
    """The actors with their titles before them, what governs each, and whether it is joined to the one before."""
    out: list[Actor] = []
    for actor in actors:
        first, prefix = _with_titles(scene, small, actor, out[-1].last if out else 0)
        conj = prefix[:1] in ("و", "ف")
        prep = prefix.lstrip("وف")
        if not prep and not conj:
            prep = _preposition(scene, small, first) or _construct(scene, small, first, out)
            joining = scene.word(first - 1)[1:] if scene.word(first - 1)[:1] == "و" else ""
            if joining in small.prepositions and not _preposition(scene, small, first):  # «مع الرئيس ومع | الوزير»
                prep, conj = small.prepositions[joining], bool(out) and out[-1].last == first - 1
            if prep in ("", "of") and actor.form in ("state", "place"):
                prep = _locality(scene, small, first, out) or prep
        if conj and not prep and out and out[-1].last >= first - 1:
            prep = out[-1].prep
        out.append(actor._replace(first=first, prep=prep, conj=conj))
    return out


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
    prefix = small.localities.get(scene.word(at))
    return "" if prefix is None else prefix.lstrip("وف") or _preposition(scene, small, at)


_DEFINITE = ("ال", "بال", "وال", "كال", "فال", "لل")
"""How a noun with the article begins, which nothing stands in construct with."""


def _construct(scene: Scene, small: Grammar, first: int, out: list[Actor]) -> str:
    """`of` where an actor is the second part of a construct: of «تصريحات الوزير» no verb takes the minister."""
    before = scene.word(first - 1)
    if first == 0 or not before[:1].isalpha() or before.startswith(_DEFINITE) or before in small.carried:
        return ""
    if before in small.complementizers or before in small.relatives or before in small.breaks:
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
    if scene.word(first - 1) == "عبر" and not scene.word(first - 2)[:1].isalpha():
        return ""  # at the head of a clause it is the verb: «عبر الوزير عن …»
    return small.prepositions.get(scene.word(first - 1), "")
