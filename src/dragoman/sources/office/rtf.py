r"""Rich Text: the text of an RTF file, in whichever of its ways Arabic letters are written.

A letter stands as `\uN` with a fall-back that is passed over, or as `\'xx` in the character set of its font: 178 is
Arabic (cp1256). Groups that are no text (font tables, styles, pictures, marked with `\*`) are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from dragoman.model.report import Report
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.office.document import Flow, report_of

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
# fmt: off
_SILENT = frozenset((
    b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"headerl", b"headerr", b"headerf",
    b"footer", b"footerl", b"footerr", b"footerf", b"fldinst", b"listtable", b"listoverridetable", b"revtbl",
    b"themedata", b"colorschememapping", b"datastore", b"latentstyles", b"generator", b"xmlnstbl", b"mmathPr",
    b"nonshppict", b"rsidtbl",
))
_MARKS = {
    b"line": "\n", b"tab": "\t", b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"bullet": "•", b"zwj": "\u200d", b"zwnj": "\u200c", b"ltrmark": "\u200e", b"rtlmark": "\u200f",
}
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 134: "gbk", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}
# fmt: on


_HALVES = range(0xD800, 0xDC00)
"""The code units that are the first half of a letter."""


class _Group(msgspec.Struct):
    """What holds within one pair of braces: whether it is silent, the fall-backs of a letter, the font."""

    silent: bool = False
    skipped: int = 1
    font: int = -1
    hidden: bool = False


def read(item: Item, limits: Limits) -> Iterator[Report]:
    """The one report that a Rich Text file is.

    Raises:
        FormatError: there is no text in it.
        LimitError: its groups lie too deep.
    """
    flow = _Reader(limits).through(item.whole(limits))
    yield report_of(flow, {}, item)


class _Reader:
    """One pass over the tokens of a file."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._flow = Flow()
        self._groups = [_Group()]
        self._codepage = "cp1252"
        self._fonts: dict[int, str] = {}
        self._defining = -1
        self._pending = 0
        self._half = ""
        self._bytes = bytearray()
        self._row = False

    def through(self, data: bytes) -> Flow:
        """The text of a file."""
        for token in _TOKEN.finditer(data):
            word, number, byte, sign, brace, text = token.groups()
            if byte is not None:
                self._byte(int(byte, 16))
                continue
            self._settle()
            if word is not None:
                self._word(word, int(number) if number is not None else None)
            elif brace is not None:
                self._brace(brace)
            elif sign is not None:
                self._sign(sign)
            elif text is not None:
                self._plain(text)
        self._settle()
        return self._flow

    def _say(self, text: str) -> None:
        group = self._groups[-1]
        if not group.silent and not group.hidden:
            self._flow.text(text)

    def _plain(self, text: bytes) -> None:
        passed = min(self._pending, len(text))
        self._pending -= passed
        self._say(text[passed:].decode(self._charset(), errors="replace"))

    def _byte(self, value: int) -> None:
        if self._pending:
            self._pending -= 1
        else:
            self._bytes.append(value)

    def _settle(self) -> None:
        """Read the bytes that stood one by one: a letter may take two."""
        if self._bytes:
            self._say(self._bytes.decode(self._charset(), errors="replace"))
            self._bytes.clear()

    def _charset(self) -> str:
        return self._fonts.get(self._groups[-1].font, self._codepage)

    def _brace(self, brace: bytes) -> None:
        self._pending = 0
        if brace == b"{":
            self._groups.append(msgspec.structs.replace(self._groups[-1]))
            self._limits.check("markup_depth", len(self._groups))
        elif len(self._groups) > 1:
            self._groups.pop()

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._groups[-1].silent = True
        elif sign in {b"\n", b"\r"}:
            self._paragraph()
        elif self._pending:
            self._pending -= 1
        else:
            self._say({b"~": "\u00a0", b"_": "-", b"-": ""}.get(sign, sign.decode("latin-1")))

    def _paragraph(self) -> None:
        if not self._groups[-1].silent:
            self._flow.paragraph()

    def _word(self, word: bytes, number: int | None) -> None:
        group = self._groups[-1]
        if word in _SILENT:
            group.silent = True
            self._defining = -1
        elif word == b"u" and number is not None:
            self._letter(number % 65_536)
            self._pending = group.skipped
        elif word in _MARKS:
            self._say(_MARKS[word])
        elif word in {b"par", b"sect", b"page"}:
            self._paragraph()
        elif word in {b"cell", b"row", b"trowd", b"nestcell", b"nestrow"}:
            self._table(word)
        else:
            self._setting(group, word, number)

    def _setting(self, group: _Group, word: bytes, number: int | None) -> None:
        if word == b"uc" and number is not None:
            group.skipped = max(0, min(number, 8))
        elif word == b"ansicpg" and number:
            self._codepage = _known(f"cp{number}") or self._codepage
        elif word == b"f" and number is not None:
            group.font = self._defining = number
        elif word == b"fcharset" and number in _CHARSETS:
            self._fonts[self._defining] = _CHARSETS[number]
        elif word in {b"v", b"deleted"}:
            group.hidden = number != 0
        elif word == b"plain":
            group.hidden = False

    def _letter(self, code: int) -> None:
        """A code unit of UTF-16: letters beyond the first plane stand as two."""
        if code in _HALVES:
            self._half = chr(code)
            return
        pair, self._half = self._half + chr(code), ""
        self._say(pair.encode("utf-16-le", "surrogatepass").decode("utf-16-le", errors="replace"))

    def _table(self, word: bytes) -> None:
        if self._groups[-1].silent:
            return
        if word == b"trowd" and not self._row:
            self._flow.row()
            self._row = True
        elif word == b"cell" and self._row:
            self._flow.cell()
        elif word == b"row" and self._row:
            self._flow.end_row()
            self._row = False
        elif word in {b"nestcell", b"nestrow"}:
            self._flow.text(" ")


def _known(charset: str) -> str | None:
    try:
        "".encode(charset)
    except LookupError:
        return None
    return charset
