"""Text of others for people's eyes: what a terminal, browser or word processor would obey is shown by its code.

Source: Unicode Technical Report 36, section 2 (visual security), and UAX 9 for the controls of direction. Marks that
Arabic text is written with every day (LRM, RLM, ALM, the joiner and non-joiner) stay as they are.
"""

from __future__ import annotations

import re
from operator import is_
from typing import Any, TypeVar

import msgspec

_CONTROLS = "\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
_OVERRIDES = "\u202a-\u202e\u2066\u2067"
_ISOLATES = "\u2068\u2069"
_TAGS = "\U000e0000-\U000e007f"
_UNSEEN = "\u00ad\u200b\u2060\ufeff"
"""What has no width. It is shown where it parts a word; elsewhere pages are full of it, and it does nothing."""

_PARTING = rf"(?<=\w)[{_UNSEEN}](?=\w)"
_OBEYED = re.compile(rf"[{_CONTROLS}{_OVERRIDES}{_ISOLATES}{_TAGS}]|{_PARTING}")
_OBEYED_IN_DOCUMENTS = re.compile(rf"[{_CONTROLS}{_OVERRIDES}{_TAGS}]|{_PARTING}")
"""Nothing that is obeyed is printable, as Python calls it; most texts are, and that is seen in a tenth of the time."""

_Value = TypeVar("_Value")


def shown(text: str) -> str:
    """The text in one line; control characters, directions and what parts a word unseen stand as their codes do."""
    line = " ".join(text.split())
    return line if line.isprintable() else _OBEYED.sub(_code, line)


def inert(document: _Value) -> _Value:
    """A value with every text in it shown; lines and isolates are kept, which documents themselves are written with."""
    return _inert(document)  # type: ignore[no-any-return]  # of the type that was given


def _inert(value: Any) -> Any:  # noqa: ANN401  # whatever a document is made of
    """The value itself where nothing in it is to be shown otherwise."""
    if isinstance(value, str):
        return value if value.isprintable() else _OBEYED_IN_DOCUMENTS.sub(_code, value)
    if type(value) is tuple:
        made = tuple(map(_inert, value))
        return value if all(map(is_, made, value)) else made
    if isinstance(value, msgspec.Struct):
        parts = msgspec.structs.astuple(value)
        made = tuple(map(_inert, parts))
        if all(map(is_, made, parts)):
            return value
        return msgspec.structs.replace(value, **dict(zip(value.__struct_fields__, made, strict=True)))
    return value


def _code(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
