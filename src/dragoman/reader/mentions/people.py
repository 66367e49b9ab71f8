"""People: names without their titles, the office each stands with, and later short forms of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.reader.mentions.marked import marked
from dragoman.reader.mentions.name_words import NameWords, name_words
from dragoman.reader.mentions.names import NameReader, Run
from dragoman.reader.mentions.short_forms import Known
from dragoman.reader.mentions.wording import wording

_QUIET = frozenset({"،", ",", '"', "(", "-", ":"})
_REACH = 8
"""Tokens between a name and the office after it: commas and wishes."""
_INITIALS = frozenset({"د", "م", "ا"})
"""«د. محمد», «م. سالم», «أ. هند»."""
_BODIES = frozenset(
    {
        "ministry",
        "embassy",
        "consulate",
        "delegation",
        "mission",
        "government",
        "parliament",
        "leadership",
        "presidency",
    }
)
"""Offices that are no one man's: no unknown name follows them."""
_MORNING = frozenset({"في", "هذا", "ذلك", "حتي", "منذ", "قبل", "بعد", "فتره", "ساعات"})


class _Place(NamedTuple):
    """An office by tokens `[first, last)`."""

    first: int
    last: int
    found: Found


class _Anchor(NamedTuple):
    """What stands before a name: the office and the title, and whether a mark stands between."""

    office: _Place | None
    title: str | None
    strong: bool = True
    marked_off: bool = False


def find_people(text: Text, offices: Sequence[Found], entities: Sequence[Found]) -> list[Found]:
    """Every person named, in order; none within another.

    `value` is the name as the text gives it, without titles. `detail`: `office` (the folded span of the office that
    the name stands with), `state` (that office's), `title` (the word that stands before the name, folded), `short` and
    `full` where a fuller form of the name stands in the report, `dead` where the text says so.
    """
    return _People(text, offices, entities).found()


class _People:
    def __init__(self, text: Text, offices: Sequence[Found], entities: Sequence[Found]) -> None:
        self.text = text
        self.tokens = text.tokens
        self.words: NameWords = name_words()
        starts = [token.start for token in self.tokens]
        self.begin: dict[int, _Place] = {}
        for found in offices:
            place = _Place(bisect_right(starts, found.start) - 1, bisect_left(starts, found.end), found)
            self.begin[place.first] = place
        self.names = NameReader(text, marked(text, entities), self.begin)
        self.covered = {
            at
            for found in entities
            for at in range(bisect_right(starts, found.start) - 1, bisect_left(starts, found.end))
            if found.kind == "organisation"
        }
        self.known = Known()

    def found(self) -> list[Found]:
        runs = self._runs()
        for run, _ in runs:
            self.known.add(self._parts(run), self._written(run))
        taken = {at for place in self.begin.values() for at in range(place.first, place.last)}
        taken.update(at for run, _ in runs for at in range(run.first, run.last))
        out = [self._person(run, anchor) for run, anchor in runs]
        shorter = (self._short(at) for at in range(len(self.tokens)) if at not in taken and at not in self.covered)
        out += [self._person(run, _Anchor(None, None)) for run in shorter if run is not None]
        out.sort(key=lambda found: found.start)
        return out

    def _runs(self) -> list[tuple[Run, _Anchor]]:
        """Every name that a title or office announces, or whose own words tell it."""
        runs: list[tuple[Run, _Anchor]] = []
        anchor: _Anchor | None = None
        at, before, count = 0, 0, len(self.tokens)
        while at < count:
            place = self.begin.get(at)
            if place is not None:
                before = at if anchor is None else before
                anchor, at = _Anchor(place, None), place.last
                continue
            token = self.tokens[at]
            if token.shape == "mark":
                anchor = anchor._replace(marked_off=True) if anchor is not None and token.text in _QUIET else None
                at += 1
                continue
            titled = self._title(at)
            if titled is not None:
                last, title, joined, strong = titled
                if anchor is None or joined:
                    before = at
                office = anchor.office if anchor is not None and not joined else None
                anchor, at = _Anchor(office, title, strong), last
                continue
            run = self._name(at, anchor)
            if run is None:
                anchor, at = None, at + 1
                continue
            joined = run.skip > 0
            if not self._is_named_after(run.first if anchor is None or joined else before):
                runs.append((run, _Anchor(None, None) if anchor is None or joined else anchor))
            anchor, at = None, run.last
        return [*runs, *self._before_offices({at for run, _ in runs for at in range(run.first, run.last)})]

    def _before_offices(self, taken: set[int]) -> Iterator[tuple[Run, _Anchor]]:
        """Names that no title announces and no list has, told by the office after them: «…، سفير جمهورية فيتنام»."""
        for place in self.begin.values():
            if place.found.start > self.tokens[place.first].start or place.found.value in _BODIES:
                continue
            last = place.first - 1 if self._word(place.first - 1) in ("،", ",") else place.first
            run = self.names.ending(last)
            if run is not None and taken.isdisjoint(range(run.first, run.last)) and not self._is_named_after(run.first):
                yield run, _Anchor(None, None)

    def _name(self, at: int, anchor: _Anchor | None) -> Run | None:
        if at in self.covered:
            return None
        run = self.names.run(at, anchored=anchor is not None, strong=anchor is not None and anchor.strong)
        if run is None or anchor is None or run.listed:
            return run
        single = run.last - run.first == 1
        if anchor.marked_off and single:
            return None
        if anchor.title is None and anchor.office is not None:
            office = anchor.office.found
            if office.value in _BODIES or self._word(run.first).startswith("ال"):
                return None
            if single and not (office.detail["definite"] and anchor.office.last - anchor.office.first == 1):
                return None
        return run

    def _title(self, at: int) -> tuple[int, str, bool, bool] | None:
        """The end of a title that begins at a token, its word, whether something is joined before it, its strength."""
        word = self.tokens[at].text
        for skip, rest in self.words.title_phrases.get(word, ()):
            if all(self._word(at + 1 + k) == part for k, part in enumerate(rest)):
                return at + 1 + len(rest), " ".join((word[skip:], *rest)), skip > 0, True
        if word in _INITIALS and self._word(at + 1) in (".", "/"):
            return at + 2, word, False, True
        skipped = self.words.titles.get(word)
        strong = skipped is not None
        if skipped is None:
            skipped = self.words.weak_titles.get(word)
        if skipped is None or (word in self.words.given and not self._goes_on(at + 1, strong=strong)):
            return None
        return at + 1, word[skipped:], skipped > 0, strong

    def _goes_on(self, at: int, *, strong: bool) -> bool:
        """Whether a name or a title follows, so that «السيد», «الشيخ», «الحاج» are titles and no names."""
        word = self._word(at)
        return word in self.words.given or word in self.words.titles or (strong and self.names.may_open(at))

    def _is_named_after(self, first: int) -> bool:
        """Whether the name with its titles is that of a thing: «مطار الملك خالد»."""
        return self._word(first - 1) in self.words.named_after

    def _short(self, at: int) -> Run | None:
        """A word that by itself names someone whose fuller name the report gives."""
        word = self.tokens[at].text
        for skip, bare in _bare(word):
            if self.known.stands_for_someone(bare):
                if (bare == "الصباح" and self._word(at - 1).lstrip("و") in _MORNING) or at in self.names.entities:
                    return None
                if self._word(at - 1) in self.words.named_after:
                    return None
                return Run(at, at + 1, skip, listed=False)
        return None

    def _person(self, run: Run, anchor: _Anchor) -> Found:
        start, end = self.tokens[run.first].start + run.skip, self.tokens[run.last - 1].end
        detail: dict[str, Any] = {}
        after, dead = self._after(run)
        offices = [place for place in (anchor.office, after) if place is not None]
        if anchor.office is not None and after is not None and self._names_another(after):
            offices = [anchor.office]
        if len(offices) > 1 and offices[0].last - offices[0].first == 1 and offices[0].found.detail["state"] is None:
            offices.reverse()
        if offices:
            detail["office"] = (offices[0].found.start, offices[0].found.end)
        states = [state for place in offices if (state := place.found.detail.get("state")) is not None]
        if states:
            detail["state"] = states[0]
        if anchor.title is not None:
            detail["title"] = anchor.title
        full = self.known.fuller(self._parts(run))
        if full is not None:
            detail["short"], detail["full"] = True, full
        if dead:
            detail["dead"] = True
        return Found("person", start, end, self._written(run), detail)

    def _after(self, run: Run) -> tuple[_Place | None, bool]:
        """The office that follows a name over commas and wishes, and whether a wish is one for the dead."""
        at, dead = run.last, False
        while at < min(run.last + _REACH, len(self.tokens)):
            place = self.begin.get(at)
            if place is not None:
                joined = place.found.start > self.tokens[at].start
                return (None if joined else place), dead
            wish = self._wish(at)
            if wish is not None:
                at, dead = wish[0], dead or wish[1]
            elif (
                self._word(at) in _QUIET
                and "\n" not in self.text.folded[self.tokens[at - 1].end : self.tokens[at].start]
            ):
                at += 1
            else:
                break
        return None, dead

    def _wish(self, at: int) -> tuple[int, bool] | None:
        for rest, dead in self.words.wishes.get(self._word(at), ()):
            if all(self._word(at + 1 + k) == part for k, part in enumerate(rest)):
                return at + 1 + len(rest), dead
        return None

    def _names_another(self, place: _Place) -> bool:
        """Whether another name follows an office: then it is that man's."""
        titled = self._title(place.last) if place.last < len(self.tokens) else None
        at = titled[0] if titled is not None else place.last
        return self._word(at) in self.words.given

    def _parts(self, run: Run) -> list[str]:
        first, *rest = [token.text for token in self.tokens[run.first : run.last]]
        return [first[run.skip :], *rest]

    def _written(self, run: Run) -> str:
        return wording(self.text, self.tokens[run.first].start + run.skip, self.tokens[run.last - 1].end)

    def _word(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""


def _bare(word: str) -> tuple[tuple[int, str], ...]:
    """A word as it stands and without one proclitic."""
    if word[0] not in "وفبلك" or len(word) < 4:  # noqa: PLR2004
        return ((0, word),)
    if word.startswith("لل"):
        return (0, word), (1, "ا" + word[1:])
    return (0, word), (1, word[1:])
