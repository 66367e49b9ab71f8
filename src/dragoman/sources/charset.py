"""From bytes to text: which character set, and a refusal where none gives a readable text.

In order: a byte order mark; UTF-8 where every byte is right; what a server or page declares; UTF-16 without its mark;
then the one-byte sets, of which the one wins that reads most like running Arabic or Latin text. A UTF-8 text with a few
broken bytes is refused, not read as something else.
"""

from __future__ import annotations

import codecs
import re

from dragoman.model.errors import FormatError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ONE_BYTE = ("cp1256", "iso8859_6", "cp720", "mac_arabic")
"""Sets in which Arabic was written; cp1256 comes first since it also has the letters of French and English."""

_SAMPLE = 16_384
_LETTER = re.compile(r"[ء-غف-يA-Za-zÀ-ÖØ-öø-ÿœŒ0-9\s\u064b-\u0652\u0660-\u0669.,:;!?()\[\]\"'«»،؛؟“”‘’\-–—_/%…]")
_COMMON = re.compile("[اليمونرتبةعدأ]")
"""The letters that two in three letters of any Arabic text are."""

_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
_UTF8_PAIR = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
_HIGH = re.compile(rb"[\x80-\xff]")
_REMEDY = "save it as UTF-8 and read it again"


def decode(data: bytes, declared: str | None = None, *, lenient: bool = False) -> str:
    """The text of some bytes, without a byte order mark.

    `lenient` is for web pages, in which a script or an advertisement often breaks a character: in what is mostly UTF-8
    broken bytes are shown as U+FFFD.

    Raises:
        FormatError: broken UTF-8 or UTF-16, a binary file, or a character set that cannot be told.
    """
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return _shown(_strictly(data[len(mark) :], charset))
    if b"\x00" not in data:
        return _shown(_unmarked(data, declared, lenient=lenient))
    wide = _wide(data)
    if wide is None:
        raise binary()
    return _shown(_strictly(data, wide))


def binary() -> FormatError:
    """The error of bytes that are no text."""
    return FormatError("is binary, not a text", remedy="give a text, a page or a document; convert other files first")


def readable(text: str) -> float:
    """The share of a text that is letters, digits, space and usual marks, in Arabic or Latin script: 0 to 1."""
    sample = text[:_SAMPLE]
    return len(_LETTER.findall(sample)) / len(sample) if sample else 1.0


def _unmarked(data: bytes, declared: str | None, *, lenient: bool) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        broken = fault
    if _mostly_utf8(data):
        if lenient:
            return data.decode("utf-8", errors="replace")
        raise _broken(broken.start, "UTF-8") from broken
    if declared is not None:
        try:
            text = data.decode(declared)
        except (LookupError, UnicodeDecodeError, ValueError):
            pass
        else:
            if readable(text) > _READABLE:
                return text
    return _one_byte(data)


_READABLE = 0.9
_BROKEN_FEW = 0.5


def _mostly_utf8(data: bytes) -> bool:
    """Whether most of the bytes above ASCII stand in right UTF-8 sequences."""
    sample = data[: 2**20]
    high = len(_HIGH.findall(sample))
    return sum(len(pair) for pair in _UTF8_PAIR.findall(sample)) > high * _BROKEN_FEW


def _one_byte(data: bytes) -> str:
    best: tuple[float, str] | None = None
    for charset in _ONE_BYTE:
        try:
            text = data.decode(charset)
        except UnicodeDecodeError:
            continue
        score = readable(text) + _arabic(text) - _mixed(text)
        if best is None or score > best[0] + 0.02:
            best = score, text
    if best is not None and readable(best[1]) > _READABLE:
        return best[1]
    return _other(data)


def _arabic(text: str) -> float:
    """The share of the commonest letters among the Arabic letters of a text."""
    sample = re.findall("[ء-ي]", text[:_SAMPLE])
    return len(_COMMON.findall("".join(sample))) / len(sample) if sample else 0.0


def _mixed(text: str) -> float:
    """The share of words in which an Arabic letter touches a Latin one: the mark of a set wrongly guessed."""
    sample = text[:_SAMPLE]
    return 3 * len(_TOUCHING.findall(sample)) / (1 + sample.count(" "))


_TOUCHING = re.compile("[A-Za-zÀ-ÿ][ء-غف-ْ]|[ء-غف-ْ][A-Za-zÀ-ÿ]")


def _other(data: bytes) -> str:
    """A text in a set that nobody here writes Arabic in: Cyrillic, Greek, Turkish."""
    from charset_normalizer import from_bytes  # noqa: PLC0415  # costs the start too much for a rare case

    if _CONTROL.search(data[:_SAMPLE].decode("latin-1")):
        raise binary()
    match = from_bytes(data[:_SAMPLE]).best()
    if match is None:
        raise FormatError("its character set cannot be told", remedy=_REMEDY)
    return _strictly(data, match.encoding)


def _wide(data: bytes) -> str | None:
    """The UTF-16 that a text without its mark is in, by how readable each is; None where it is neither."""
    sample = data[: _SAMPLE * 2]
    sample = sample[: len(sample) // 2 * 2]
    for charset in ("utf-16-le", "utf-16-be"):
        text = sample.decode(charset, errors="replace")
        if text and "\x00" not in text and readable(text) > _READABLE:
            return charset
    return None


def _strictly(data: bytes, charset: str) -> str:
    try:
        return data.decode(charset)
    except UnicodeDecodeError as fault:
        raise _broken(fault.start, charset.upper()) from fault


def _broken(at: int, charset: str) -> FormatError:
    return FormatError(f"is broken {charset}: byte {at:,} fits nowhere", remedy=_REMEDY)


def _shown(text: str) -> str:
    """The text, unless its control characters betray a binary file."""
    if "\x00" in text or len(_CONTROL.findall(text[:_SAMPLE])) > len(text[:_SAMPLE]) // 100:
        raise binary()
    return text
