"""Headings by publisher."""

from __future__ import annotations

from hashlib import blake2b

from dragoman.register.headings.heading import heading


def publisher_heading(name: str) -> str:
    """A short stand-in for a publisher's name as its reports give it: names have spaces, and addresses are long."""
    return heading("publisher", blake2b(name.encode(), digest_size=8).hexdigest())
