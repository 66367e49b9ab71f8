"""XML as a stream of events, without document types, entities of its own, or anything fetched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from xml.parsers import expat

from dragoman.model.errors import FormatError
from dragoman.sources.limits import Limits

_PIECE = 65_536


class Event(NamedTuple):
    """The start or end of an element, or text: `kind` is `start`, `end` or `text`.

    `name` is the element's local name, or the text; `space` its namespace. Attributes are by local name.
    """

    kind: str
    name: str
    attributes: dict[str, str]
    space: str = ""


def events(data: bytes, limits: Limits) -> Iterator[Event]:
    """The events of a document, piece by piece.

    Raises:
        FormatError: it is not well-formed, or declares a document type.
        LimitError: its elements lie too deep or are too many.
    """
    reader = _Reader(limits)
    for at in range(0, len(data), _PIECE):
        yield from reader.take(data[at : at + _PIECE])
    yield from reader.take(b"", final=True)


class _Reader:
    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._depth = self._count = 0
        self._found: list[Event] = []
        self._parser = expat.ParserCreate(namespace_separator="\x1f")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._refuse

    def take(self, piece: bytes, *, final: bool = False) -> list[Event]:
        """The events that a further piece completes."""
        self._found = []
        try:
            self._parser.Parse(piece, final)
        except expat.ExpatError as fault:
            raise FormatError(
                f"holds XML that is not well-formed: {fault}", remedy="save the document anew and add that"
            ) from fault
        return self._found

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        self._limits.check("markup_depth", self._depth)
        self._limits.check("markup_nodes", self._count)
        local = {key.rpartition("\x1f")[2]: value for key, value in attributes.items()}
        space, _, own = name.rpartition("\x1f")
        self._found.append(Event("start", own, local, space))

    def _end(self, name: str) -> None:
        self._depth -= 1
        space, _, own = name.rpartition("\x1f")
        self._found.append(Event("end", own, {}, space))

    def _text(self, text: str) -> None:
        self._found.append(Event("text", text, {}))

    def _refuse(self, *_: object) -> None:
        raise FormatError(
            "holds XML with a document type, which may define entities",
            remedy="it is not read, since such entities can fill the memory: save the document anew",
        )
