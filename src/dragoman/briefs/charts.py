"""Series over the years that a brief draws: trade, tourists, visits. Years with no figure stay empty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from dragoman.briefs.document import Bar, Chart
from dragoman.briefs.footnotes import Footnotes
from dragoman.briefs.voice import Voice
from dragoman.model.record import Record

FEWEST, LONGEST = 3, 40
"""How many years with a value a chart wants, and how many years it spans at most."""
_MEASURES = ("trade", "tourists")
Points = dict[int, tuple[float, str, tuple[int, ...]]]


def charts(voice: Voice, footnotes: Footnotes, records: Sequence[Record]) -> tuple[Chart, ...]:
    """The charts that records of a pair give: of values of one unit, each of one whole year; and of visits."""
    made = [
        *(
            _figures(voice, footnotes, records, measure, unit)
            for measure in _MEASURES
            for unit in _units(records, measure)
        ),
        _visits(voice, footnotes, records),
    ]
    return tuple(chart for chart in made if chart is not None)


def _units(records: Sequence[Record], measure: str) -> Iterator[str]:
    """The units in which a measure is told, the most frequent first."""
    units = Counter(str(record.value("unit")) for record in records if _fits(record, measure))
    yield from (unit for unit, _ in sorted(units.items(), key=lambda item: (-item[1], item[0])))


def _fits(record: Record, measure: str) -> bool:
    return (
        record.kind == "figure"
        and record.status in ("done", "ongoing")
        and record.value("measure") == measure
        and isinstance(record.value("value"), int | float)
        and record.value("unit") not in (None, "percent")
        and _year(record) is not None
    )


def _figures(voice: Voice, footnotes: Footnotes, records: Sequence[Record], measure: str, unit: str) -> Chart | None:
    points: Points = {}
    best: dict[int, int] = {}
    for record in records:
        year = _year(record)
        if (
            year is None
            or not _fits(record, measure)
            or record.value("unit") != unit
            or record.voices < best.get(year, 0)
        ):
            continue
        value = float(str(record.value("value")))
        comparator = record.value("comparator")
        noun = measure if voice.lang == "ar" else None
        said = voice.tongue.compared(voice.tongue.amount(value, unit, noun), str(comparator) if comparator else None)
        points[year] = value, said, footnotes.numbers(record.statements)
        best[year] = record.voices
    return _chart(voice, measure, points)


def _visits(voice: Voice, footnotes: Footnotes, records: Sequence[Record]) -> Chart | None:
    by_year: dict[int, list[Record]] = {}
    for record in records:
        year = _year(record, within=True)
        if record.kind == "visit" and record.status in ("done", "ongoing") and year is not None:
            by_year.setdefault(year, []).append(record)
    points: Points = {
        year: (len(found), str(len(found)), footnotes.numbers(said for one in found for said in one.statements))
        for year, found in by_year.items()
    }
    return _chart(voice, "visits", points)


def _chart(voice: Voice, what: str, points: Points) -> Chart | None:
    if len(points) < FEWEST or max(points) - min(points) >= LONGEST:
        return None
    wording = voice.tongue.wording
    first, last = min(points), max(points)
    highest = max(value for value, _, _ in points.values())
    bars = tuple(
        Bar(year=year, share=points[year][0] / highest, said=points[year][1], footnotes=points[year][2])
        if year in points and highest > 0
        else Bar(year=year)
        for year in range(first, last + 1)
    )
    title = wording.label("charts", what)
    description = wording.label("charts", "description").format(title=title, first=first, last=last)
    return Chart(title=title, description=description, bars=bars)


def _year(record: Record, *, within: bool = False) -> int | None:
    """The year that a record's date is, or `within` which it lies; None where it is no one year."""
    when = record.date
    if when is None or when.lower is None or when.upper is None or when.lower.year != when.upper.year:
        return None
    return when.lower.year if within or when.precision == "year" else None
