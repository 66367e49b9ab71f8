"""Casting: from mentions to actors, each with whom it acts for, what governs it, and the name and role it is given."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.language.found import Found
from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.cast.comma_rows import comma_rows
from dragoman.reader.cast.datelines import datelines
from dragoman.reader.cast.formerly import without_former
from dragoman.reader.cast.governing import governed
from dragoman.reader.cast.kin import with_kin
from dragoman.reader.cast.matching import matched
from dragoman.reader.cast.merging import merged, named_where_seated, sent
from dragoman.reader.cast.officials import with_officials
from dragoman.reader.cast.persons import persons_of
from dragoman.reader.cast.references import references_of
from dragoman.reader.cast.residing import without_seats
from dragoman.reader.cast.states import stands_for, states_of
from dragoman.reader.scene import Scene


def cast(scene: Scene, entities: Sequence[Found], offices: Sequence[Found], people: Sequence[Found]) -> list[Actor]:
    """Every actor of a report in the order of the text; parties that only the context tells are left empty."""
    small = grammar()
    taken: dict[int, Actor] = {}
    actors = _located(scene, entities, persons_of(scene, small, _unnamed(entities, offices), people))
    for actor in actors:
        taken.update(dict.fromkeys(range(actor.first, actor.last), actor))
    heading = datelines(scene, entities)
    for actor in states_of(scene, small, entities, taken):
        if actor.first in heading:
            continue
        actors.append(actor)
        taken.update(dict.fromkeys(range(actor.first, actor.last), actor))
    actors += references_of(scene, small, taken)
    actors.sort(key=lambda actor: (actor.first, actor.last))
    told = named_where_seated(scene, sent(scene, merged(scene, without_former(scene, with_officials(scene, actors)))))
    return comma_rows(scene, without_seats(scene, governed(scene, small, matched(scene, with_kin(scene, small, told)))))


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
        scene.span(found.start, found.end).first: stands_for(found)
        for found in entities
        if found.kind == "place" or found.detail.get("form") == "capital"  # «أمير منطقة | الرياض |»
    }
    if not places:
        return actors
    return [
        actor
        if actor.parties or actor.whose or actor.host
        else actor._replace(parties=next((places[i] for i in range(actor.first, actor.last) if i in places), ()))
        for actor in actors
    ]
