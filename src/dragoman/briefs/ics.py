"""A calendar as iCalendar (RFC 5545): whole days, stable identities, lines folded at 75 octets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from dragoman.briefs.calendar import Entry

_LONGEST = 75
"""Octets of a line, its end not counted (RFC 5545, 3.1)."""
_NOTHING = (
    "BEGIN:VTIMEZONE",
    "TZID:UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "TZNAME:UTC",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""What a calendar without entries holds: it must hold something (RFC 5545, 3.6), and this shows as nothing."""
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


def to_ics(entries: Iterable[Entry], *, name: str, stamp: datetime) -> str:
    """The calendar as text with the line ends that the format wants. `stamp` is when it was made.

    One without entries is valid too, so that programs which read it anew take out what they held.
    """
    return "".join(f"{line}\r\n" for said in _lines(entries, name, stamp) for line in _folded(said))


def _lines(entries: Iterable[Entry], name: str, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//dragoman//calendar//EN"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:PUBLISH"
    yield f"X-WR-CALNAME:{_escaped(name)}"
    entered = False
    for entry in entries:
        entered = True
        yield "BEGIN:VEVENT"
        yield f"UID:{entry.uid}"
        yield f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        yield f"DTSTART;VALUE=DATE:{_day(entry.first)}"
        yield f"DTEND;VALUE=DATE:{_day(entry.last + timedelta(days=1))}"
        yield f"SUMMARY:{_escaped(entry.summary)}"
        yield f"DESCRIPTION:{_escaped(entry.description)}"
        yield f"CATEGORIES:{_escaped(entry.kind)}"
        yield f"STATUS:{'TENTATIVE' if entry.tentative else 'CONFIRMED'}"
        yield "TRANSP:TRANSPARENT"
        yield "END:VEVENT"
    yield from () if entered else _NOTHING
    yield "END:VCALENDAR"


def _day(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _escaped(text: str) -> str:
    """Text as a value: no line break, comma, semicolon or backslash stands bare, no control character at all."""
    text = _CONTROLS.sub(" ", text.replace("\r\n", "\n"))
    for bare, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(bare, escaped)
    return text


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, none cut within a letter; those after the first begin with a space."""
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > _LONGEST:
            yield piece
            piece = " "
        piece += letter
    yield piece
