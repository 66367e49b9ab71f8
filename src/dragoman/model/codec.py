"""JSON both ways for every noun: one line of JSON is one value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, TypeVar

import msgspec

from dragoman.model.edtf import Edtf
from dragoman.model.errors import FormatError

T = TypeVar("T")


def to_json(value: object) -> str:
    """One line of JSON, keys in the order of the type's fields, Arabic as it is."""
    return _ENCODER.encode(value).decode("utf-8")


def from_json(line: str | bytes, of: type[T], *, where: str | None = None) -> T:
    """The value of type `of` that a line of JSON holds.

    Raises:
        FormatError: the line is not JSON, or not of the type; `where` is named in it.
    """
    try:
        kind: Any = of
        made: T = _decoder(kind).decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise FormatError(
            str(fault), where=where, remedy=f"one JSON object of a {of.__name__} a line is wanted"
        ) from fault
    return made


def from_lines(lines: Iterable[str | bytes], of: type[T], *, where: str = "line") -> Iterator[T]:
    """Each non-empty line's value, streamed; errors name the line."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield from_json(line, of, where=f"{where}:{number}")


def to_builtins(value: object) -> Any:  # noqa: ANN401  # JSON has no narrower type
    """The value as plain dicts, lists and scalars."""
    return msgspec.to_builtins(value, enc_hook=_encode)


def _encode(value: object) -> str:
    if isinstance(value, Edtf):
        return str(value)
    raise NotImplementedError(f"no JSON for {type(value)!r}")


def _decode(of: type, value: object) -> object:
    if of is Edtf and isinstance(value, str):
        return Edtf.parse(value)
    raise NotImplementedError(f"no {of!r} from JSON")


@cache
def _decoder(of: Any) -> msgspec.json.Decoder[Any]:  # noqa: ANN401  # any type of the model
    return msgspec.json.Decoder(of, dec_hook=_decode)


_ENCODER = msgspec.json.Encoder(enc_hook=_encode)
