"""The id of a report that came without one: from what it says, the same wherever it is read."""

from __future__ import annotations

import hashlib
from urllib.parse import urldefrag


def content_id(text: str, url: str | None = None) -> str:
    """Sixteen hexadecimal digits of the SHA-256 of the URL, where one is known, and the text.

    A file that is renamed or copied keeps its id; one text at two addresses is two reports; a text that was changed at
    its address is another report.
    """
    return hashlib.sha256(f"{url or ''}\n{text}".encode()).hexdigest()[:16]


def address_id(url: str) -> str:
    """Sixteen hexadecimal digits of the SHA-256 of the address that a page was fetched from, without its fragment.

    A page that has changed since keeps its id, so that the register sees another version of one report.
    """
    return hashlib.sha256(urldefrag(url).url.encode()).hexdigest()[:16]
