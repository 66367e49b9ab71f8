"""The id of a report that came without one: from what it says, the same wherever it is read."""

from __future__ import annotations

import hashlib
from urllib.parse import urldefrag

from dragoman.model.report import Report


def content_id(text: str, stated: str | None = None) -> str:
    """Sixteen hexadecimal digits of the SHA-256 of the address, or else the publisher, that is stated, and the text.

    A file that is renamed or copied keeps its id; one text at two addresses, or of two publishers, is two reports; a
    text that was changed at its address is another report.
    """
    return hashlib.sha256(f"{stated or ''}\n{text}".encode()).hexdigest()[:16]


def of_text_alone(report: Report) -> bool:
    """Whether a report has its id from its text alone: its source is then the name of a file, which may be a copy."""
    return report.url is None and report.id == content_id(report.text)


def address_id(url: str) -> str:
    """Sixteen hexadecimal digits of the SHA-256 of the address that a page was fetched from, without its fragment.

    A page that has changed since keeps its id, so that the register sees another version of one report.
    """
    return hashlib.sha256(urldefrag(url).url.encode()).hexdigest()[:16]
