"""A report as it comes in, with what was read from it: checked, folded, and as the tables hold it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from dragoman.language.fold import fold
from dragoman.model.codec import to_json
from dragoman.model.errors import FormatError
from dragoman.model.kinds import kinds
from dragoman.model.report import Report
from dragoman.model.statement import Statement


class Incoming(NamedTuple):
    """A report with its folded text and its statements by key, as JSON too, and a digest of all that."""

    report: Report
    text: str
    body: str
    statements: dict[str, Statement]
    bodies: dict[str, str]
    digest: str

    @classmethod
    def of(cls, report: Report, said: Iterable[Statement]) -> Incoming:
        """The report and its statements, checked."""
        by_key = {statement.key: statement for statement in checked(report, said)}
        body = to_json(report)
        bodies = {key: to_json(statement) for key, statement in by_key.items()}
        return cls(report, fold(report.text).text, body, by_key, bodies, _digest(body, bodies))


def checked(report: Report, said: Iterable[Statement]) -> Iterator[Statement]:
    """The statements, each checked against its report.

    Raises:
        FormatError: one is of another report, of no kind, or its evidence is not in the report's text.
    """
    for statement in said:
        start, end, words = statement.evidence.start, statement.evidence.end, statement.evidence.text
        if statement.doc != report.id:
            raise FormatError(f"a statement of report {statement.doc!r} was added with this one", where=report.id)
        if statement.kind not in kinds():
            raise FormatError(f"{statement.kind!r} is no kind of statement", where=report.id)
        if report.text[start:end] != words or not words:
            raise FormatError(
                f"the evidence of a statement is not in the text at {start}–{end}",
                where=report.id,
                remedy="read the report again: offsets are code points into its text",
            )
        yield statement


def _digest(body: str, bodies: dict[str, str]) -> str:
    whole = blake2b(body.encode(), digest_size=16)
    for key in sorted(bodies):
        whole.update(bodies[key].encode())
    return whole.hexdigest()
