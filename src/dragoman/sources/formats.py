"""Which format some bytes are of: told by their content, by their name only where texts look alike."""

from __future__ import annotations

import re
from enum import StrEnum


class Format(StrEnum):
    """A kind of file that is read, or is known well enough to be refused by name."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSONL = "report jsonl"
    JSON = "json"
    CSV = "csv"
    EML = "mail"
    FEED = "feed"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    ZIP = "zip"
    WARC = "warc"
    GZIP = "gzip"
    ZSTD = "zstd"
    IMAGE = "image"
    FOREIGN = "binary"


_MAGIC: tuple[tuple[bytes, Format], ...] = (
    (b"%PDF-", Format.PDF),
    (b"{\\rtf", Format.RTF),
    (b"PK\x03\x04", Format.ZIP),
    (b"PK\x05\x06", Format.ZIP),
    (b"WARC/1.", Format.WARC),
    (b"\x1f\x8b", Format.GZIP),
    (b"\x28\xb5\x2f\xfd", Format.ZSTD),
    (b"\x89PNG\r\n", Format.IMAGE),
    (b"\xff\xd8\xff", Format.IMAGE),
    (b"GIF8", Format.IMAGE),
    (b"II*\x00", Format.IMAGE),
    (b"MM\x00*", Format.IMAGE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Format.FOREIGN),  # Word, Excel and PowerPoint before 2007
    (b"SQLite format 3\x00", Format.FOREIGN),
    (b"7z\xbc\xaf\x27\x1c", Format.FOREIGN),
    (b"Rar!", Format.FOREIGN),
    (b"\x7fELF", Format.FOREIGN),
    (b"MZ\x90", Format.FOREIGN),
)
_NAMED = {
    ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN,
    ".csv": Format.CSV, ".tsv": Format.CSV,
    ".eml": Format.EML,
    ".jsonl": Format.JSONL, ".ndjson": Format.JSONL,
}  # fmt: skip
_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    r"<(?P<name>!doctype\s+html|html|head|body|rss|feed|urlset|sitemapindex|rdf:rdf|"
    r"(?:title|meta|article|main|section|div|p|h1|table|span|a|ul|img|script|style|link)\b)",
    re.IGNORECASE | re.DOTALL,
)
_FEEDS = ("rss", "feed", "urlset", "sitemapindex", "rdf:rdf")
_MAIL = re.compile(
    r"(?:(?:Return-Path|Received|From|To|Subject|Date|MIME-Version|Message-ID|Delivered-To|Reply-To|Content-Type|"
    r"X-[\w-]+|DKIM-Signature|ARC-[\w-]+|Authentication-Results):[^\n]*\n(?:[ \t][^\n]*\n)*){3,}",
    re.IGNORECASE,
)


def told(head: bytes, name: str) -> Format:
    """The format of a stream by its first bytes, then by its name."""
    for magic, known in _MAGIC:
        if head.startswith(magic):
            return known
    text = _loosely(head)
    markup = _MARKUP.match(text)
    if markup:
        return Format.FEED if markup["name"].lower() in _FEEDS else Format.HTML
    started = text.lstrip()
    if started.startswith("{"):
        return _braced(started)
    if re.match(r"\[\s*(?:\{|\]|$)", started):
        return Format.JSON
    if _MAIL.match(started.replace("\r\n", "\n")):
        return Format.EML
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    return _NAMED.get(ending, Format.TEXT)


def _braced(text: str) -> Format:
    """Of what starts with a brace: one object on each line is Report JSONL, one spread over lines is JSON."""
    first = text.split("\n", 1)[0].rstrip()
    if first == "{" or (first.endswith((",", "{", "[")) and "\n" in text):
        return Format.JSON
    return Format.JSONL if re.match(r'\{\s*["}]', text) else Format.TEXT


def _loosely(head: bytes) -> str:
    """The first bytes as text, good enough to see ASCII marks in it."""
    for mark, charset in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(mark):
            return head[len(mark) :].decode(charset, errors="replace")
    return head.decode("latin-1") if b"\x00" not in head[:64] else head.replace(b"\x00", b"").decode("latin-1")
