"""People: names without their titles, the office each stands with, and later short forms of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.lexicon.frames.lexemes import words
from dragoman.reader.mentions.crowns import is_no_title_of
from dragoman.reader.mentions.holders import BODIES, QUIET, Holders, Place, state_of
from dragoman.reader.mentions.line import Line
from dragoman.reader.mentions.lone_names import lone_names
from dragoman.reader.mentions.marked import marked
from dragoman.reader.mentions.names import NameReader, Run
from dragoman.reader.mentions.plain_words import is_plain
from dragoman.reader.mentions.short_forms import Known
from dragoman.reader.mentions.titles import Titles
from dragoman.reader.mentions.unknown_words import AFTER_LAM
from dragoman.reader.mentions.wording import wording

_BEFORE = 4
"""Tokens before a name with its titles in which «الراحل» or «المغفور له» tells of a dead man."""
_HEIRS = frozenset({"crown-prince", "deputy-crown-prince"})
"""Offices that are praised as trusty."""
_CROWNS = ("الملك", "للملك", "السلطان", "للسلطان", "الملكه", "للملكه")
_BETWEEN = 3
"""The most words of a name that only a verb before it and an office behind it tell."""
_ALIKE = 12
"""Names of a report that begin alike and are kept to fill a shorter one: more would cost time and tell nothing."""
_WITH = "مع"
_STYLES = frozenset({"معالي", "سعاده", "فخامه", "عطوفه", "سياده"})
"""Styles behind which a name of no list may stand, where an office follows it."""


class _Anchor(NamedTuple):
    """What stands before a name: the office and the title, whether a mark stands between, and where it all begins."""

    first: int
    office: Place | None = None
    title: str | None = None
    strong: bool = True
    marked_off: bool = False


def _past(anchor: _Anchor | None, mark: str) -> _Anchor | None:
    """What announces a name behind a mark: what did before it, where it is quiet, or «السيد/ حسن بن محمد»."""
    if anchor is None or (mark == "/" and anchor.title is not None):
        return anchor
    return anchor._replace(marked_off=True) if mark in QUIET else None


def find_people(text: Text, offices: Sequence[Found], entities: Sequence[Found]) -> list[Found]:
    """Every person named, in order; none within another.

    `value` is the name as the text gives it, without titles. `detail`: `office` (the folded span of the office that
    the name stands with), `state` (that office's, here or where the report names him otherwise), `title` (the word
    that stands before the name, folded), `short` and `full` where a fuller form of the name stands in the report,
    `dead` where the text says so.
    """
    return _People(text, offices, entities).found()


class _People:
    def __init__(self, text: Text, offices: Sequence[Found], entities: Sequence[Found]) -> None:
        self.line = Line(text)
        starts = text.starts
        self.offices: dict[int, Place] = {}
        for found in offices:
            place = Place(bisect_right(starts, found.start) - 1, bisect_left(starts, found.end), found)
            self.offices[place.first] = place
        self.names = NameReader(self.line, marked(text, entities), self.offices)
        self.titles = Titles(self.line, self.names)
        self.covered = {
            at
            for found in entities
            if found.kind != "state" and found.detail.get("form") != "adjective"
            for at in range(bisect_right(starts, found.start) - 1, bisect_left(starts, found.end))
        }
        self.holders = Holders(self.line, self.titles, self.offices)
        self.known = Known()

    def found(self) -> list[Found]:
        """The people of the text."""
        taken: set[int] = set()
        runs = self._announced(taken)
        runs += self._before_offices(taken)
        runs = self._in_full(runs, taken)
        self.holders.named = {anchor.office.first for _, anchor in runs if anchor.office is not None}
        for run, anchor in runs:
            parts, state = self._parts(run), state_of(self.holders.offices_of(run, anchor.office)[0])
            if self.known.state(parts, self.known.fuller(parts)) in (None, state):
                self.known.add(parts, self._written(run), state)
        taken.update(at for run, _ in runs for at in range(run.first, run.last))
        runs += [(run, _Anchor(run.first)) for run in self._short_forms(taken)]
        return sorted((self._person(run, anchor) for run, anchor in runs), key=lambda found: found.start)

    def _announced(self, taken: set[int]) -> list[tuple[Run, _Anchor]]:
        """Every name that a title or office announces, or whose words tell it; `taken` gets the tokens of all names."""
        runs: list[tuple[Run, _Anchor]] = []
        anchor: _Anchor | None = None
        starts = sorted({*self.line.text.listed(self.names.words.openers), *self.offices})
        at = 0
        while at < self.line.length:
            if anchor is None:
                begin = bisect_left(starts, at)
                if begin == len(starts):
                    break
                at = starts[begin]
            token = self.line.tokens[at]
            if at in self.offices:
                place = self.offices[at]
                anchor, at = _Anchor(at if anchor is None else anchor.first, place), place.last
            elif token.shape == "mark":
                anchor, at = _past(anchor, token.text), at + 1
            elif (title := self.titles.title(at)) is not None:
                office = anchor.office.found if anchor is not None and anchor.office is not None else None
                if anchor is None or title.joined or is_no_title_of(title.word, office):
                    anchor = _Anchor(at)
                anchor, at = anchor._replace(title=title.word, strong=title.strong), title.last
            else:
                run = self._name(at, anchor)
                if run is not None:
                    taken.update(range(run.first, run.last))
                    own = run.skip > 0 or run.first < at
                    before = _Anchor(run.first) if anchor is None or own else anchor
                    if not self.titles.is_named_after(before.first):
                        runs.append((run, before))
                anchor, at = None, at + 1 if run is None else run.last
        return runs

    def _in_full(self, runs: list[tuple[Run, _Anchor]], taken: set[int]) -> list[tuple[Run, _Anchor]]:
        """The runs, each with the rest of a name that the report has in full elsewhere: «للرئيس عبدالله | سوليح»."""
        full: dict[str, list[list[str]]] = defaultdict(list)
        for run, _ in runs:
            parts = self._parts(run)
            if len(parts) > 1 and len(full[parts[0]]) < _ALIKE:
                full[parts[0]].append(parts)
        whole = []
        for run, anchor in runs:
            parts = self._parts(run)
            known = (name[len(parts) :] for name in full.get(parts[0], ()) if name[: len(parts)] == parts)
            rest = max((more for more in known if more and self.line.follows(run.last, more)), key=len, default=[])
            more = range(run.last, run.last + len(rest))
            if rest and taken.isdisjoint(more) and self.line.is_next(run.last):
                taken.update(more)
                whole.append((run._replace(last=more.stop), anchor))
            else:
                whole.append((run, anchor))
        return whole

    def _name(self, at: int, anchor: _Anchor | None) -> Run | None:
        """The name that begins at a token, if what stands before it allows one."""
        if at in self.covered:
            return None
        if anchor is None:
            return self.names.son(at) if self.line.word(at) == "بن" else self.names.run(at, anchored=False)
        run = self.names.run(at, anchored=True, strong=anchor.strong)
        if self.line.word(at) == "الامين" and anchor.office is not None and anchor.office.found.value in _HEIRS:
            return None  # «ولي عهده | الأمين |» has no name
        if run is None or run.listed:
            return run
        single = run.last - run.first == 1
        office = anchor.office if anchor.title is None else None
        doubtful = single and (anchor.marked_off or (office is not None and office.last - office.first > 1))
        if office is not None:
            clothed = self.line.word(at)[0] == "ل" and self.line.word(at)[1:2] not in AFTER_LAM
            clothed = clothed or (office.found.value == "counterpart" and is_plain(self.line.word(at)))
            doubtful = doubtful or clothed or office.found.value in BODIES or self.line.is_definite(at)
        return None if doubtful else run

    def _before_offices(self, taken: set[int]) -> Iterator[tuple[Run, _Anchor]]:
        """Names that no title announces and no list has, told by the office after them: «…، سفير جمهورية فيتنام»."""
        for place in list(self.offices.values()):
            joined = place.found.start > self.line.tokens[place.first].start
            if joined or place.found.value in BODIES or place.bare:
                continue
            comma = self.line.word(place.first - 1) in ("،", ",")
            sure = comma or place.found.detail.get("free", False)
            run = self.names.ending(place.first - comma, sure=sure) or self._behind_verb(place.first)
            if run is None or not taken.isdisjoint(range(run.first, run.last)) or self.titles.is_named_after(run.first):
                continue
            yield run, _Anchor(run.first)

    def _behind_verb(self, last: int) -> Run | None:
        """A name of no list between a verb, «مع» or a style and an office: «يتوجه | زيجفريد هابل | وزير الاقتصاد»."""
        run = self.names.ending(last, sure=True, family=True)
        if run is None:
            return None
        style = next((i for i in range(run.first, run.last - 1) if self.line.word(i).lstrip("ولب") in _STYLES), -1)
        if style >= 0 or self.line.word(run.first - 1).lstrip("ولب") in _STYLES:
            run = run._replace(first=max(style + 1, run.first))
            return run if run.last - run.first > 1 else None
        if run.last - run.first > _BETWEEN:
            return None
        verbal = any(each.is_verb for each in words().at(self.line.texts, run.first - 1).lexemes)
        return run if verbal or self.line.word(run.first - 1) == _WITH else None

    def _short_forms(self, taken: set[int]) -> Iterator[Run]:
        """Words that by themselves name someone whose fuller name the report gives."""
        held = {at for place in self.offices.values() for at in range(place.first, place.last)}
        return lone_names(self.names, self.titles, self.known, taken | self.covered | held)

    def _person(self, run: Run, anchor: _Anchor) -> Found:
        detail: dict[str, Any] = {}
        offices, dead = self.holders.offices_of(run, anchor.office)
        parts = self._parts(run)
        full = self.known.fuller(parts, crowned=self.line.word(run.first - 1).endswith(_CROWNS))
        known = self.known.state(parts, full)
        if known is not None and state_of(offices) not in (None, known):
            offices = []  # «التقى شكري | وزير الخارجية الغاني |», «استقبل الرئيس الغاني | شكري |»: another's office
        if offices:
            detail["office"] = (offices[0].found.start, offices[0].found.end)
        state = state_of(offices) or known
        if state is not None:
            detail["state"] = state
        if anchor.title is not None:
            detail["title"] = anchor.title
        if full is not None:
            detail["short"], detail["full"] = True, full
        before = {self.line.word(at) for at in range(anchor.first - _BEFORE, run.first)}
        if dead or not before.isdisjoint(self.names.words.dead_before):
            detail["dead"] = True
        return Found("person", *self._span(run), self._written(run), detail)

    def _parts(self, run: Run) -> list[str]:
        first, *rest = [token.text for token in self.line.tokens[run.first : run.last]]
        return [first[run.skip :], *rest]

    def _span(self, run: Run) -> tuple[int, int]:
        return self.line.tokens[run.first].start + run.skip, self.line.tokens[run.last - 1].end

    def _written(self, run: Run) -> str:
        return wording(self.line.text, *self._span(run))
