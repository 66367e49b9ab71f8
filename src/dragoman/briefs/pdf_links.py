"""The links between the marks of a long brief and the notes at its end.

Typst takes as long to find where a label stands as for all the rest, so the template gives each mark and each note an
address of our own instead (`note:000012`, `mark:000012`), as long as what takes its place here: a destination within
the file, ISO 32000-1, 12.3.2. A mark leads to its note, and a note back to its first mark. No byte moves, so the file's
table of places stays true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_ANNOTATION = re.compile(
    rb"(?<=\n)(?P<object>\d+) 0 obj\n<</Type/Annot/Subtype/Link/Rect\[[\d.]+ [\d.]+ [\d.]+ (?P<top>[\d.]+)\]"
    rb"[^>]*?(?P<action>/A<</Type/Action/S/URI/URI\((?P<to>note|mark):(?P<number>\d{6})\)>>)"
    rb"[^>]*?(?P<said>/Contents\([a-z]+:\d+\))"
)
_ABOVE = 4
"""Points that are shown above what a link leads to."""
_PAGE = re.compile(rb"(?<=\n)(\d+) 0 obj\n<</Type/Page/[^>]*?/Annots\[([\d R]+)\]")
_TO = {b"note": b"mark", b"mark": b"note"}
"""Each address names where it leads; what stands at the other end is where such a link leads back to."""


def linked(pdf: bytes) -> bytes:
    """The file with a destination in place of each address of ours; one whose other end is not there leads nowhere."""
    pages = dict(_pages(pdf))
    found = list(_ANNOTATION.finditer(pdf))
    places: dict[tuple[bytes, bytes], bytes] = {}
    for one in found:
        if page := pages.get(one["object"]):
            place = b"/Dest[%s 0 R/XYZ 0 %d 0]" % (page, round(float(one["top"])) + _ABOVE)
            places.setdefault((_TO[one["to"]], one["number"]), place)
    made = bytearray(pdf)
    for one in found:
        _put(made, one.span("action"), places.get((one["to"], one["number"]), b""))
        _put(made, one.span("said"), b"/Contents(%d)" % int(one["number"]))
    return bytes(made)


def _pages(pdf: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The number of each annotation's object, and that of the page on which it stands."""
    for page in _PAGE.finditer(pdf):
        yield from ((annotation, page[1]) for annotation in page[2].replace(b" 0 R", b"").split())


def _put(pdf: bytearray, span: tuple[int, int], held: bytes) -> None:
    """Put something in the place of something longer, spaces after it."""
    start, end = span
    pdf[start:end] = held.ljust(end - start)
