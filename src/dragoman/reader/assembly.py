"""Assembly: from drafts to statements, one for one fact, each with the exact words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement
from dragoman.reader.draft import Draft
from dragoman.reader.same_fact import same_fact
from dragoman.reader.scene import Scene
from dragoman.reader.titled import is_one_of_several, titled

READER = "rules/1"


def assemble(report: Report, scene: Scene, drafts: Iterable[Draft]) -> list[tuple[Statement, Draft]]:
    """The report's statements in the order of their words, each with the draft that it was made from.

    Of several drafts of one fact the fullest, the body before the headline.
    """
    facts: dict[tuple[str, tuple[str, ...]], list[Draft]] = defaultdict(list)
    for draft in drafts:
        _tell(scene, facts[draft.frame.kind, draft.parties], draft)
    for key, told in facts.items():
        if key[0] not in _MANIFOLD:  # what was told in two ways may be one fact with the fuller of them
            facts[key] = []
            for draft in told:
                _tell(scene, facts[key], draft)
    kept = _without_parts(_without_headline(scene, [draft for told in facts.values() for draft in told]))
    kept.sort(key=lambda draft: (draft.evidence, draft.trigger))
    return [(_statement(report, scene, draft), draft) for draft in kept]


def _tell(scene: Scene, told: list[Draft], draft: Draft) -> None:
    """Put a draft among those of its kind and parties, or in the place of one that tells the same fact less fully."""
    for i in range(max(len(told) - _WINDOW, 0), len(told)):
        if same_fact(draft, told[i]):
            if _is_fuller(scene, draft, told[i]):
                told[i] = titled(draft, told[i])
            return
    told.append(draft)


_MANIFOLD = frozenset({"meeting", "position"})
"""Kinds of which two facts often differ by little: those who meet several and say several things."""
_WINDOW = 40
"""Of the facts of one kind between the same parties only so many are looked at, so that time stays linear."""


def _without_headline(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The facts of the body; those of the headline, which the body tells in other words, only where it tells none.

    A figure of the headline stays where the body has none of its measure.
    """
    body = [draft for draft in drafts if draft.evidence.last > scene.headline]
    measured = {draft.slots.get("measure") for draft in body if draft.frame.kind == "figure"}
    return [
        draft
        for draft in drafts
        if not body
        or draft.evidence.last > scene.headline
        or (draft.frame.kind == "figure" and draft.slots.get("measure") not in measured)
    ]


def _without_parts(drafts: list[Draft]) -> list[Draft]:
    """The drafts without meetings of some of those whom another frame has in full from the same word."""
    met: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.frame.kind == "meeting":
            met[draft.trigger].append(draft)
    return [
        draft
        for draft in drafts
        if draft.frame.kind != "meeting"
        or not any(
            {*draft.parties} < {*other.parties} and draft.frame is not other.frame for other in met[draft.trigger]
        )
    ]


_LESSER = frozenset({"message/wishes", "visit/lands"})
"""Wishes that go on from the cable that they are sent by, and the landing of him who has arrived."""


_DATED = "agreement/then-signed"
"""What only tells when the agreement just told of was signed."""


def _is_fuller(scene: Scene, draft: Draft, other: Draft) -> bool:
    """The body before the headline; then the one that says more; then the one that a verb asserts."""
    if draft.frame.name in _LESSER and other.frame.name not in _LESSER:
        return False
    if draft.frame.name == _DATED and other.date is None:
        return True
    if (is_titled := is_one_of_several(scene, draft, other)) is not None:
        return is_titled
    stances = draft.slots.get("stance"), other.slots.get("stance")
    if "condemn" in stances and "support" in stances:
        return stances[0] == "condemn"
    heads = draft.evidence.last <= scene.headline, other.evidence.last <= scene.headline
    if heads[0] != heads[1]:
        return heads[1]
    return (_weight(scene, draft), _is_asserted(scene, draft)) > (_weight(scene, other), _is_asserted(scene, other))


def _is_asserted(scene: Scene, draft: Draft) -> bool:
    """Whether a verb tells it («أعيدت العلاقات»), and no noun in passing («مع استئناف العلاقات»)."""
    wanted = {*draft.frame.trigger, *(word for need in draft.frame.needs for word in need.any)}
    lexemes = (lexeme for i in range(*draft.evidence) for lexeme in scene.words_at(i) if lexeme.is_verb)
    return any(lexeme.group in wanted or f"{lexeme.group}.{lexeme.sense}" in wanted for lexeme in lexemes)


def _weight(scene: Scene, draft: Draft) -> int:
    """How much a draft says; of an agreement, whether its words name all between whom it is too."""
    if draft.frame.kind != "agreement":
        return draft.weight
    near = scene.actors_in(draft.evidence.first, draft.evidence.last + _ROOM)
    named = {party for actor in near for party in actor.parties}.intersection(draft.parties)
    return draft.weight + (len(named) > 1) + (_ALL if len(named) == len(draft.parties) else 0)


_ALL = 2
"""What it weighs that none is left out, as much as a date."""
_ROOM = 4
"""Tokens behind an agreement's words within which one of its parties may still be named."""


def _statement(report: Report, scene: Scene, draft: Draft) -> Statement:
    tokens = scene.tokens
    start, end = scene.text.source_span(tokens[draft.evidence.first].start, tokens[draft.evidence.last - 1].end)
    return Statement(
        doc=report.id,
        kind=draft.frame.kind,
        parties=draft.parties,
        date=Edtf.parse(draft.date) if draft.date else None,
        status=draft.status,
        evidence=Evidence(report.text[start:end], start, end),
        slots=draft.slots,
        attributed_to=draft.speaker,
        frame=draft.frame.name,
        reader=READER,
    )
