"""The plain words of a brief's lines, as the tests read them."""

from __future__ import annotations

from dragoman.briefs.document import Brief, plain


def sentences(brief: Brief, kind: str) -> list[str]:
    """The lines of the section on a kind."""
    return [plain(line.runs) for section in brief.sections if section.kind == kind for line in section.lines]


def head_of(brief: Brief, label: str) -> list[str]:
    """The values that the head of facts gives under a label."""
    return [plain(runs) for fact in brief.head if fact.label == label for runs, _ in fact.values]
