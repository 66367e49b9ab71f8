"""OpenDocument texts: paragraphs, headings, lists, tables and notes in reading order."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from dragoman.model.report import Report
from dragoman.sources.archive import unpacked
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.office.document import Flow, report_of
from dragoman.sources.xml import events

_SILENT = frozenset(("tracked-changes", "annotation", "automatic-styles", "font-face-decls", "note-citation"))


def read(item: Item, limits: Limits) -> Iterator[Report]:
    """The one report that an OpenDocument text is.

    Raises:
        FormatError: it is damaged, or there is no text in it.
        LimitError: its parts grow too large, too deep or too many.
    """
    archive = zipfile.ZipFile(io.BytesIO(item.whole(limits)))
    flow = Flow()
    silent = paragraphs = 0
    for event in events(unpacked(archive, "content.xml", limits), limits):
        if event.kind == "text":
            if paragraphs and not silent:
                flow.text(" ".join(event.name.split("\n")))
        elif event.name in _SILENT:
            silent += 1 if event.kind == "start" else -1
        elif event.name in {"p", "h"}:
            paragraphs += 1 if event.kind == "start" else -1
            if event.kind == "end":
                flow.paragraph()
        elif event.name == "table-row":
            flow.row() if event.kind == "start" else flow.end_row()
        elif event.name == "table-cell" and event.kind == "end":
            flow.cell()
        elif event.kind == "start" and event.name in _MARKS:
            flow.text(_MARKS[event.name] * (2 if "c" in event.attributes else 1))
    yield report_of(flow, {}, item)


_MARKS = {"tab": "\t", "line-break": "\n", "s": " "}
