"""A document as it is read: paragraphs, and rows of tables as lines with their cells parted by tabs."""

from __future__ import annotations

import msgspec

from dragoman.model.report import Report
from dragoman.sources.item import Item
from dragoman.sources.plain import empty
from dragoman.sources.plain import report_of as plain_report


class Flow:
    """Text gathered in reading order. Paragraphs are parted by a line; inside a row they are joined."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._cells: list[list[str]] = []

    def text(self, text: str) -> None:
        """More of the paragraph."""
        self._line.append(text)

    def paragraph(self) -> None:
        """The end of a paragraph; an empty one parts what stands before and after by an empty line."""
        if not self._settle() and not self._cells and self._lines and self._lines[-1]:
            self._lines.append("")

    def _settle(self) -> bool:
        """Put the paragraph where it belongs; whether there was anything in it."""
        line = "".join(self._line).strip(" \n")
        self._line.clear()
        if line and self._cells:
            self._cells[-1].append(line.replace("\n", " "))
        elif line:
            self._lines.append(line)
        return bool(line)

    def row(self) -> None:
        """The start of a table's row."""
        self._settle()
        self._cells.append([])

    def cell(self) -> None:
        """The end of a cell."""
        self._settle()
        if self._cells:
            self._cells[-1].append("\t")

    def end_row(self) -> None:
        """The end of a row: one line. A row of a table that stands within a cell goes into that cell."""
        self._settle()
        if not self._cells:
            return
        line = _spaced(self._cells.pop())
        if self._cells:
            self._cells[-1].append(line)
        elif line:
            self._lines.append(line)

    def whole(self) -> str:
        """All text: a line for each paragraph and row."""
        self._settle()
        return "\n".join(self._lines).strip()


def _spaced(pieces: list[str]) -> str:
    cells = " ".join(pieces).split("\t")
    return "\t".join(" ".join(cell.split()) for cell in cells).strip()


def report_of(flow: Flow, properties: dict[str, str], item: Item) -> Report:
    """The report of a document. A title in its properties is kept; when it was saved says nothing of publication.

    Raises:
        FormatError: there is no text in it.
    """
    text = flow.whole()
    if not text:
        raise empty()
    report = plain_report(text, item)
    title = " ".join(properties.get("title", "").split())
    return msgspec.structs.replace(report, title=title or None)
