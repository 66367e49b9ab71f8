"""The reader: from a report to its statements, one pass over its sentences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dragoman.language.dates import find_dates
from dragoman.language.dates.publication import publication
from dragoman.language.numbers import find_numbers
from dragoman.language.text import Text
from dragoman.lexicon.bodies import bodies_in
from dragoman.lexicon.entities import entities_in
from dragoman.lexicon.frames.frames import frames
from dragoman.lexicon.instruments import instruments_in
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.model.uncollected import uncollected
from dragoman.reader.almanac import almanac, is_entry
from dragoman.reader.assembly import assemble
from dragoman.reader.binding.place import Place
from dragoman.reader.candidates import Candidates
from dragoman.reader.cast import cast, datelines
from dragoman.reader.clauses import clause_at, clauses
from dragoman.reader.draft import Draft
from dragoman.reader.drafting import draft
from dragoman.reader.focus import Focus
from dragoman.reader.home import home_of
from dragoman.reader.mentions.offices import find_offices
from dragoman.reader.mentions.people import find_people
from dragoman.reader.narrated import narrated
from dragoman.reader.readings import triggers_in
from dragoman.reader.reason import Reason, reason
from dragoman.reader.roster import Roster, held_at
from dragoman.reader.roster_entries import leads_in
from dragoman.reader.scene import Scene
from dragoman.reader.scope import is_column, is_dated, is_outside, kinds_left, leads_on
from dragoman.reader.things import things


class Reader:
    """Reads reports by the lexicon's frames. Made once; reading keeps no state between reports."""

    def __init__(self) -> None:
        self._candidates = Candidates(frames())

    def read(self, report: Report) -> list[Statement]:
        """The statements of a report, in the order of their words."""
        with uncollected():  # the scene is let go within: the collector goes through none of it
            return [statement for statement, _ in self._made(report)[1]]

    def seen(self, report: Report) -> tuple[Scene | None, list[Statement]]:
        """The statements with the scene that they were read from; it is None where the report was not read at all."""
        with uncollected():
            scene, made = self._made(report)
            return scene, [statement for statement, _ in made]

    def reasons(self, report: Report) -> list[Reason]:
        """The same statements, each with how it came about."""
        with uncollected():
            scene, made = self._made(report)
            return [reason(scene, statement, draft) for statement, draft in made] if scene else []

    def _made(self, report: Report) -> tuple[Scene | None, list[tuple[Statement, Draft]]]:
        text = Text(report.text)
        entities = entities_in(text)
        home = home_of(report)
        parties = {str(found.detail.get("state") or found.value) for found in entities} | ({home} if home else set())
        if len(parties) < (2 if home else 1):  # a relation has two sides, one of which may be told by its leader alone
            return None, []
        reference = _published(report, text)
        scene = Scene(text, reference.isoformat() if reference else None)
        if is_outside(scene):
            return None, []
        scene.things = things(scene, (*bodies_in(text, entities), *instruments_in(text)))
        offices = find_offices(text, entities)
        people = find_people(text, offices, entities)
        scene.actors = cast(scene, entities, offices, people)
        scene.dateline = next(iter(datelines(scene, entities).values()), None)
        home = home or scene.dateline
        scene.add(find_dates(text, reference), find_numbers(text))
        scene.dates = narrated(scene, almanac(scene))
        return scene, assemble(report, scene, self._drafts(scene, Focus(scene, home)))

    def _drafts(self, scene: Scene, focus: Focus) -> Iterator[Draft]:
        argues = not focus.is_bilateral and is_column(scene)
        roster = Roster()
        for sentence in scene.sentences:
            focus.day.begin(sentence)
            if is_entry(scene, sentence):
                focus.forget()
            actors = focus.begin(scene.actors_in(*sentence))
            untold = not focus.is_bilateral and not any(actor.parties or actor.host for actor in actors)
            untold = untold and not leads_in(scene, sentence)
            if (
                untold
                or scene.asks(sentence)
                or leads_on(scene, sentence)
                or (argues and not is_dated(scene, sentence))
            ):
                focus.day.end(sentence, actors)
                focus.end(actors)
                continue
            triggers = triggers_in(scene, sentence, self._candidates.groups)
            present = scene.present(sentence)
            tried = [(each, found) for each in triggers if (found := self._candidates.of(each.lexeme, present))]
            parts = clauses(scene, sentence) if tried else []
            left = kinds_left(scene, sentence) if tried else None
            focus.speech.begin(sentence, triggers, actors)
            actors = focus.speech.owned(actors)
            held = held_at(each for each, _ in tried)
            ceremony = Place(scene, focus, sentence, clause_at(parts, held.first), held, actors) if held else None
            listed = roster.listed(ceremony, scene, sentence, actors, focus.sending)
            yield from listed
            for trigger, candidates in tried:
                place = Place(scene, focus, sentence, clause_at(parts, trigger.first), trigger, actors)
                for frame in candidates:
                    if (left is None or frame.kind in left) and not (listed and frame.kind == listed[0].frame.kind):
                        for made in draft(frame, place):
                            focus.heard(made.frame.kind, made.parties, made.slots)
                            focus.day.heard(made.parties, made.date if made.date_from == "words" else None)
                            if made.frame.kind == "message":
                                focus.day.cable = made.date
                            focus.occasions.heard(made, scene)
                            focus.reckoned.heard(made, trigger.first)
                            yield made
            focus.day.end(sentence, actors)
            focus.end(actors)


def _published(report: Report, text: Text) -> dt.date | None:
    """The day against which «أمس» and the like are read: the report's own, else what its text or address tells."""
    if report.published:
        return dt.date.fromisoformat(report.published[:10])
    told = publication(text, report.url)
    return told[0] if told else None
