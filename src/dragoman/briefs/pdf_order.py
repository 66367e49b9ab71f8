"""The order in which programs read back the text of a PDF that typst made.

They turn the letters of Arabic round, glyph by glyph from the left, but not the letters that one glyph stands for. A
letter with its sign is one glyph (`generate/signs.py`), so the fonts' tables must give the sign first. The tables are
replaced by an incremental update, as ISO 32000-1, 7.5.6 describes it.

Where a document is marked as one from the right, they turn round each of its lines, those in Latin letters too. So no
document is marked so: the direction of a line is seen from its letters.
"""

from __future__ import annotations

import re
import zlib

_SIGN, _RIGHT = "06(?:4[B-F]|5[0-2]|70)", "200F"
_SEVERAL = re.compile(rf"(?<=> <)(?:06[0-9A-F]{{2}}(?:{_SIGN})+|{_RIGHT}(?:060C|00[23][0-9A-F]))(?=>)".encode())
"""A letter with its signs, or a mark of direction with what follows it, as four hexadecimal digits each."""
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TRAILER = re.compile(rb"trailer\s*<<(.*)>>\s*startxref", re.DOTALL)
_ENTRY = re.compile(rb"(\d{10}) \d{5} n")
_TABLE = re.compile(rb"(\d+) 0 obj\s*<<(?=[^>]*/Type/CMap)/Length (\d+)([^>]*)/Filter/FlateDecode([^>]*)>>\s*stream\n")

_FROM_THE_RIGHT, _BY_LINES = b"/ViewerPreferences<</Direction/R2L>>", b"/ViewerPreferences<</Direction/L2R>>"


def put_in_order(pdf: bytes) -> bytes:
    """The file with the signs before their letters in the tables of its fonts, and no direction of all lines.

    A file that is laid out otherwise than typst does it stays as it is.
    """
    pdf = pdf.replace(_FROM_THE_RIGHT, _BY_LINES)
    start, trailer = _START.search(pdf), _TRAILER.search(pdf, max(0, len(pdf) - 2000))
    if start is None or trailer is None:
        return pdf
    added, places = b"", {}
    for entry in _ENTRY.finditer(pdf, int(start[1])):
        table = _TABLE.match(pdf, int(entry[1]))
        if table is None:
            continue
        said = zlib.decompress(pdf[table.end() : table.end() + int(table[2])])
        turned = _SEVERAL.sub(lambda found: found[0][4:] + found[0][:4], said)
        if turned != said:
            places[int(table[1])] = len(pdf) + 1 + len(added)
            body = zlib.compress(turned)
            head = b"%d 0 obj\n<</Length %d%s/Filter/FlateDecode%s>>\nstream\n" % (
                int(table[1]), len(body), table[3], table[4],
            )  # fmt: skip
            added += head + body + b"\nendstream\nendobj\n"
    if not places:
        return pdf
    objects = b"".join(b"%d 1\n%010d 00000 n\r\n" % place for place in sorted(places.items()))
    end = b"xref\n%strailer\n<<%s/Prev %s>>\nstartxref\n%d\n%%%%EOF\n" % (
        objects, trailer[1], start[1], len(pdf) + 1 + len(added),
    )  # fmt: skip
    return pdf + b"\n" + added + end
