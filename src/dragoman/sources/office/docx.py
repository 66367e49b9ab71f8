"""Word documents: paragraphs, lists, tables and notes in reading order, as they stand with every change accepted."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from dragoman.model.errors import FormatError
from dragoman.model.report import Report
from dragoman.sources.archive import unpacked
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.office.document import Flow, report_of
from dragoman.sources.xml import events

# fmt: off
_SILENT = frozenset((
    "del", "moveFrom", "instrText", "Fallback", "pict", "pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr",
))
"""Elements that say nothing: what was struck out, field codes, a drawing's second form, properties."""
# fmt: on

_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_ENDS = {"p": Flow.paragraph, "tc": Flow.cell, "tr": Flow.end_row}


def read(item: Item, limits: Limits) -> Iterator[Report]:
    """The one report that a Word document is; its footnotes and endnotes stand after its text.

    Raises:
        FormatError: it is damaged, or there is no text in it.
        LimitError: its parts grow too large, too deep or too many.
    """
    archive = zipfile.ZipFile(io.BytesIO(item.whole(limits)))
    flow = Flow()
    for part in ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml"):
        if part in archive.namelist():
            _take(unpacked(archive, part, limits), flow, limits)
    yield report_of(flow, _properties(archive, limits), item)


def _take(data: bytes, flow: Flow, limits: Limits) -> None:
    silent = 0
    heard = False
    for event in events(data, limits):
        if event.kind == "text":
            if heard and not silent:
                flow.text(event.name)
        elif event.name in _SILENT:
            silent += 1 if event.kind == "start" else -1
        elif event.kind == "end":
            heard = False
            if event.name in _ENDS:
                _ENDS[event.name](flow)
        else:
            heard = event.name == "t"
            if event.name == "tr":
                flow.row()
            elif event.name in _MARKS and not silent:
                flow.text(_MARKS[event.name])


def _properties(archive: zipfile.ZipFile, limits: Limits) -> dict[str, str]:
    """Title and day from the document's properties, where its author gave them."""
    part = "docProps/core.xml"
    if part not in archive.namelist():
        return {}
    found: dict[str, str] = {}
    name = ""
    try:
        for event in events(unpacked(archive, part, limits), limits):
            if event.kind == "text":
                found[name] = found.get(name, "") + event.name
            else:
                name = event.name if event.kind == "start" else ""
    except FormatError:
        return {}
    return found
