"""Every date of a text: atoms at the words of dates, joined, then resolved one after another as they are read."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from dragoman.language.dates import monthly, numeric, relative, spans, years
from dragoman.language.dates.given import Given
from dragoman.language.dates.headings import under_headings
from dragoman.language.dates.joining import join
from dragoman.language.dates.partial import Atom, Partial, Ref
from dragoman.language.dates.phrase import Anchor, Phrase
from dragoman.language.dates.ranged import ranged, year_back
from dragoman.language.dates.resolving import Meant, resolve
from dragoman.language.dates.vocabulary import table, words
from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.language.wordlists import WordList
from dragoman.model.edtf import Edtf

_Reader = Callable[[Phrase, Anchor], list[Atom]]
_READERS: dict[str, _Reader] = {
    "month": monthly.month,
    "hijri_month": monthly.month,
    "unit": relative.unit,
    "day": relative.day,
    "counted": relative.counted,
    "today": relative.today,
    "weekday": relative.weekday,
    "nth_weekday": relative.nth_weekday,
    "decade": spans.decade,
    "season": spans.season,
    "pair": years.pair,
}
_CUE_REACH = 12
_FUTURE = ("سي", "ست", "سن")
_SENTENCE_END = re.compile(r"[.؟!؛\n]")
_SENTENCE_ENDS = frozenset({".", "؟", "!", "؛"})
_DATELINE_REACH, _DATELINE_TOKENS = 600, 4
_PRINTED = timedelta(days=7)
"""The longest that a report lies before it is printed, for its dateline to be its own day."""
_DATELINE_AFTER = frozenset({"،", ",", "-", "/", "(", ")", ":", "."})
_DATELINE_MARKS, _DATELINE_PLACE = frozenset({"(", "-", "/", "–"}), 2
_DATELINE_BEFORE = frozenset({"،", ",", "-", "/", "(", "في", "يوم"})


@cache
def _anchors() -> WordList:
    """Every word that may be the middle of a date."""
    return WordList(table())


def find_dates(text: Text, reference: date | None = None, bias: str = "past") -> list[Found]:
    """Every date of a text, in order, without overlaps: kind `date`, value EDTF, folded offsets.

    `reference` is the report's day; without it, relative dates give nothing. `bias` (`past` or `future`) says where
    a weekday or a date without a year lies when no word beside it tells. What else is known stands in `detail`:
    `relative` (counted from the reference), `anaphora` (from the date before), `yearless` and `other` (the EDTF of
    the other bias), `hijri` (the same in that calendar), `dateline`, `since` and `until` («منذ», «حتى»),
    `heads` (a year alone in its line), `grain`.
    """
    at = sorted({*text.numbers, *text.listed(_anchors())})
    if not at:
        return []
    phrase = Phrase(text.tokens, text.folded)
    atoms = _atoms(phrase, at)
    if not atoms:
        return []
    return _found(phrase, text.folded, under_headings(phrase, join(phrase, atoms)), reference, bias)


def _atoms(phrase: Phrase, at: list[int]) -> list[Atom]:
    """What each anchor is the middle of, none reaching into the one before."""
    atoms: list[Atom] = []
    done = 0
    for i in at:
        if i < done:
            continue
        read = numeric.numeric(phrase, i, done) if phrase.tokens[i].shape == "number" else _worded(phrase, i, done)
        if read:
            atoms += read
            done = atoms[-1].end
    return atoms


def _worded(phrase: Phrase, i: int, done: int) -> list[Atom]:
    for entry in table()[phrase.at(i)]:
        reader = _READERS.get(entry.sense.kind)
        if reader is not None and phrase.follows(i + 1, entry.rest):
            read = reader(phrase, Anchor(i, entry, i + 1 + len(entry.rest), done))
            if read:
                return read
    return []


def _found(phrase: Phrase, folded: str, atoms: list[Atom], reference: date | None, bias: str) -> list[Found]:
    found: list[Found] = []
    focus: Edtf | None = None
    focus_end, lunar, yeared = 0, False, False
    weekdays: dict[Partial, Meant] = {}
    reference = _own_day(phrase, folded, atoms, reference)
    for atom in atoms:
        start = phrase.tokens[atom.start].start + atom.cut
        end = phrase.tokens[atom.end - 1].end
        dateline = _in_dateline(phrase, folded, atom, start)
        near = focus if atom.first.anaphoric or "\n" not in folded[focus_end:start] else None
        ahead = atom.start == 0 and atom.first.base in ("after", "ahead")
        narrated = yeared and not _SENTENCE_END.search(folded, focus_end, start)
        since = atom.last is None and phrase.at(atom.start - 1) in words("since")
        leaning = "nearest" if dateline else "future" if ahead or _cued(phrase, atom.start) else bias
        leaning = "since" if since and leaning == "past" else leaning
        meant = weekdays.get(atom.first) or _meaning(atom, Given(reference, near, leaning, lunar, narrated))
        if meant is None:
            continue
        if atom.first.only_weekday and atom.first.toward is None:
            weekdays[atom.first] = meant
        if not _points_back(atom.first):
            focus, focus_end, lunar = meant.when, end, atom.first.hijri
            yeared = isinstance(atom.first.year, int) or (yeared and narrated)
        detail = {**meant.detail, "grain": meant.when.precision}
        if dateline and meant.when.precision == "day":
            detail["dateline"] = True
        if atom.heads:
            detail["heads"] = True
        for name, before in _bounds():
            if atom.last is None and phrase.at(atom.start - 1) in before:
                detail[name] = True
        found.append(Found("date", start, end, str(meant.when), detail))
    return found


def _points_back(said: Partial) -> bool:
    """Whether it only names again what was named: «العام نفسه» does not make its year the date named last."""
    return said.base == "focus" and all(not isinstance(unit, Ref) or not unit.step for unit in said[:4])


def _own_day(phrase: Phrase, folded: str, atoms: list[Atom], reference: date | None) -> date | None:
    """The day of the report as its dateline, «اليوم الأحد» or «أمس الجمعة» has it, where it was dated a few days later.

    Where two such phrases tell different days, the reference stands, and each counts for itself.
    """
    if reference is None:
        return None
    if (wired := _wired(phrase, folded, atoms, reference)) is not None:
        return wired
    days = set()
    for atom in atoms:
        said = atom.first
        if isinstance(said.day, Ref) and said.day.base == "reference" and said.weekday is not None:
            meant = resolve(said, Given(reference, None, "past"))
            if meant is not None and meant.when.lower is not None:
                days.add(meant.when.lower - timedelta(days=said.day.step))
    return days.pop() if len(days) == 1 else reference


def _wired(phrase: Phrase, folded: str, atoms: list[Atom], reference: date) -> date | None:
    """The day of a dateline, where what an agency sent was printed a few days later."""
    for atom in atoms:
        start = phrase.tokens[atom.start].start + atom.cut
        if start > _DATELINE_REACH:
            return None
        if not _in_dateline(phrase, folded, atom, start):
            continue
        meant = resolve(atom.first, Given(reference, None, "nearest"))
        day = meant.when.lower if meant is not None and meant.when.precision == "day" else None
        return day if day is not None and timedelta(0) < reference - day <= _PRINTED else None
    return None


def _bounds() -> list[tuple[str, frozenset[str]]]:
    return [("since", words("since")), ("until", words("until"))]


def _meaning(atom: Atom, given: Given) -> Meant | None:
    first = resolve(atom.first, given)
    if atom.last is not None and first is not None:
        last = resolve(atom.last, given._replace(focus=first.when))
        if last is None:
            return None
        first = ranged(first, last) or year_back(atom.first, last, given)
    if atom.other is None or first is None:
        return first
    lunar = _meaning(atom.other, given)
    if lunar is not None and "hijri" in lunar.detail:
        return first._replace(detail={**first.detail, "hijri": lunar.detail["hijri"]})
    return first


def _cued(phrase: Phrase, start: int) -> bool:
    """Whether a word of the future stands before the date in its sentence."""
    cues = words("future_cues")
    for at in range(start - 1, max(-1, start - 1 - _CUE_REACH), -1):
        text = phrase.at(at)
        if text in _SENTENCE_ENDS:
            return False
        if text in cues or text.removeprefix("و") in cues or _future_verb(text):
            return True
    return False


def _future_verb(text: str) -> bool:
    """Whether it looks like «سيوقع», «وستعقد»."""
    bare = text[1:] if text[:1] in ("و", "ف") else text
    return len(bare) > 4 and bare.startswith(_FUTURE) and not bare.startswith(tuple(words("future_not")))


def _ends_dateline(phrase: Phrase, folded: str, atom: Atom) -> bool:
    """Whether a mark or the line's end stands after the date."""
    if atom.end >= phrase.count or phrase.at(atom.end) in _DATELINE_AFTER:
        return True
    return "\n" in folded[phrase.tokens[atom.end - 1].end : phrase.tokens[atom.end].start]


def _in_dateline(phrase: Phrase, folded: str, atom: Atom, start: int) -> bool:
    """Whether the date heads the report: «باكو، 3 مارس، أذرتاج»; near the top, near the start of its line."""
    said = atom.first
    if start > _DATELINE_REACH or said.relative or not isinstance(said.day, int) or not isinstance(said.month, int):
        return False
    bare = phrase.at(atom.start - 1) not in _DATELINE_BEFORE  # «تونس 5 أكتوبر 2012 (وات)»
    if not _ends_dateline(phrase, folded, atom) or (bare and phrase.at(atom.end) not in _DATELINE_MARKS):
        return False
    opening = folded.rfind("\n", 0, start) + 1
    before = 0
    while atom.start - 1 - before >= 0 and phrase.tokens[atom.start - 1 - before].start >= opening:
        before += 1
    linked = phrase.at(atom.start - 1) == "في"
    named = any(
        phrase.at(at)[:1].isalpha() for at in range(atom.start - before, atom.start)
    )  # «- 14/6/1972: …» is none
    return (
        named
        and before <= (_DATELINE_PLACE if bare else _DATELINE_TOKENS - linked)
        and not (linked and phrase.at(atom.end) == ".")
    )
