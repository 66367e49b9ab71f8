"""Files that mean harm or are broken, and good ones of many formats: what a desk's inbox may hold at its worst."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

TEXT = "وصل وزير النقل إلى العاصمة في زيارة رسمية تستغرق يومين، يبحث خلالها فتح خط بحري بين البلدين."


def zipped(members: dict[str, bytes]) -> bytes:
    """A ZIP of some members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def word(text: str) -> bytes:
    """A Word document of one paragraph."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = f'<w:document xmlns:w="{space}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>'
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": body.encode()})


def mail(text: str) -> bytes:
    """A mail of one part."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "بيان"
    message.set_content(text)
    return message.as_bytes()


def page(text: str) -> str:
    """A page of a title and one paragraph, with a menu around."""
    menu = "".join(f'<li><a href="/{n}">قسم {n}</a></li>' for n in range(30))
    head = "<html><head><title>عنوان الخبر في الصفحة</title></head>"
    return f"{head}<body><nav><ul>{menu}</ul></nav><p>{text}</p></body></html>"


GOOD: dict[str, Callable[[str], bytes]] = {
    "txt": lambda text: text.encode(),
    "cp1256.txt": lambda text: text.encode("cp1256"),
    "html": lambda text: page(text).encode(),
    "jsonl": lambda text: json.dumps({"text": text}).encode(),
    "json": lambda text: json.dumps([{"body": text}]).encode(),
    "csv": lambda text: f"text,title\n{text.replace(',', ' ')},خبر\n".encode(),
    "md": lambda text: f"# خبر\n\n{text}\n".encode(),
    "eml": mail,
    "zip": lambda text: zipped({"a.txt": text.encode()}),
    "txt.gz": lambda text: gzip.compress(text.encode()),
    "docx": word,
    "rtf": lambda text: ("{\\rtf1 " + "".join(f"\\u{ord(letter)}?" for letter in text) + "}").encode(),
}
"""Formats by their ending, each from a text."""

BILLION = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
HOSTILE: dict[str, bytes] = {
    "empty.txt": b"",
    "nul.txt": TEXT.encode() + b"\x00" * 9,
    "noise.txt": bytes(range(256)) * 50,
    "cut.txt": TEXT.encode()[:-3],
    "surrogate.jsonl": rb'{"text": "\ud800 alone in its line"}',
    "brackets.jsonl": b'{"text":"x","y":' + b"[" * 300_000,
    "brackets.json": b"[" * 300_000,
    "deep.html": b"<div>" * 200_000,
    "fonts.html": "".join(f"<font color={n}>" for n in range(3_000)).encode() + b"<p>x" * 50_000,
    "script.html": b"<html><script>" + b"x" * 100_000,
    "entities.docx": zipped({"word/document.xml": f'<!DOCTYPE x [<!ENTITY a0 "x">{BILLION}]><x>&a9;</x>'.encode()}),
    "bomb.docx": zipped({"word/document.xml": b"<x>" + b" " * 200_000_000}),
    "bomb.zip": zipped({"a.txt": b"a" * 200_000_000}),
    "bomb.txt.gz": gzip.compress(b"a" * 600_000_000, 1),
    "cut.zip": zipped({"a.txt": TEXT.encode() * 50})[:-40],
    "climbing.zip": zipped({"../../../climbed.txt": b"\x00"}),
    "cyclic.pdf": b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>",
    "magic.pdf": b"%PDF-1.7\n" + b"\xff" * 5_000,
    "cut.png": b"\x89PNG\r\n\x1a\n" + b"\x00" * 99,
    "groups.rtf": b"{\\rtf1" + b"{" * 300_000,
    "parts.eml": b"From: a\nTo: b\nSubject: c\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/mixed; boundary="x"\n\n' + b"--x\n\n" * 30_000,
    "entities.xml": (
        f'<!DOCTYPE rss [<!ENTITY a0 "x">{BILLION}]><rss><channel><item><title>&a9;</title></item></channel></rss>'
    ).encode(),
    "quotes.csv": b'text\n"' + b"x" * 20_000_000,
    "table.sqlite": b"SQLite format 3\x00" + b"\x00" * 99,
}
"""Files by name that give no report, or, where something of them can be read, no more than that."""


def inbox(folder: Path, good: int) -> Iterator[Path]:
    """Write so many good files of all formats in turn, and every hostile one among them."""
    formats = list(GOOD.items())
    for number in range(good):
        ending, made = formats[number % len(formats)]
        path = folder / f"good-{number:04}.{ending}"
        path.write_bytes(made(f"{TEXT} وهذا هو الخبر رقم {number}."))
        yield path
    for name, data in HOSTILE.items():
        path = folder / f"bad-{name}"
        path.write_bytes(data)
        yield path
