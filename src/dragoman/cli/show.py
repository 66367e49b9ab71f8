"""`dragoman show`: everything that the register has on one record."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Where
from dragoman.cli.plain import plain, words
from dragoman.model.record import Record
from dragoman.model.report import Report

if TYPE_CHECKING:
    from dragoman.register.explaining import Comparison


def run(
    record_id: Annotated[
        str, typer.Argument(metavar="ID", help="A record's id, or its beginning.", show_default=False)
    ],
    why: Annotated[bool, typer.Option("--why", help="Also what was compared to link its statements.")] = False,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """Show everything known of a record.

    Each field with the rule that chose its value, each rival, each statement with its source and words.
    """
    from dragoman.model.codec import to_builtins, to_json
    from dragoman.register.profiles import profile

    with opened(where) as register:
        record = register.record(record_id)
        compared = register.why(record_id) if why else []
        sources = {doc: register.report(doc) for doc in dict.fromkeys(said.doc for said in record.statements)}
    if as_json:
        told = [
            to_builtins(report) | {"text": None, "profile": profile(report)._asdict()} for report in sources.values()
        ]
        reasons = {"compared": [_reasons(each) for each in compared]} if why else {}
        sys.stdout.write(to_json({"record": record, "sources": told} | reasons) + "\n")
    else:
        sys.stdout.writelines(line + "\n" for line in _lines(record, sources))
        sys.stdout.writelines(line + "\n" for each in compared for line in _compared(record, each))


def _lines(record: Record, sources: dict[str, Report]) -> Iterator[str]:
    numbered = {said.key: number for number, said in enumerate(record.statements, 1)}
    voices = "one voice" if record.voices == 1 else f"{record.voices} voices"
    parties = " ".join(record.parties)
    yield f"{record.id}  {record.kind}  {parties}  {record.date or 'no date'}  {record.status}  {voices}"
    yield ""
    for shown in record.fields:
        rule = f"{shown.rule}, derived" if shown.derived else shown.rule
        yield f"  {shown.field}: {words(shown.value)}  {_by(shown.statements, numbered)}  ({rule})"
    for disagreement in record.disagreements:
        yield f"\n  sources differ on {disagreement.field}:"
        yield from (f"    {words(rival.value)}  {_by(rival.statements, numbered)}" for rival in disagreement.rivals)
    for said in record.statements:
        report = sources[said.doc]
        publisher = plain(report.source or "publisher not known")
        when = report.published or "no date"
        about = f"{publisher} ({_profile(report, record)}), {when}, report {plain(said.doc)}"
        yield f"\n  [{numbered[said.key]}] {about}"
        yield f"      {plain(said.evidence.text)}"
        yield f"      {said.date or 'no date'}, {said.status}; at {said.evidence.start} to {said.evidence.end}"
        yield f"      key {said.key}"
        yield f"      read by {said.frame or 'no frame'} of {said.reader or 'a reader not named'}"
        if report.ocr is not None:
            yield f"      read from a picture by Tesseract, {report.ocr:.0%} sure"
        if report.url:
            yield f"      {plain(report.url)}"


def _profile(report: Report, record: Record) -> str:
    """What kind of publisher it is, of which state, and whether it speaks for one of the two."""
    from dragoman.register.profiles import profile

    known = profile(report)
    kind = f"{known.kind} of {known.state}" if known.state else known.kind
    return f"{kind}, official of one of the two" if known.official_of(record.parties) else kind


def _reasons(compared: Comparison) -> dict[str, object]:
    return compared._asdict() | {"findings": [finding._asdict() for finding in compared.findings]}


def _compared(record: Record, compared: Comparison) -> Iterator[str]:
    """What was compared of two statements, and whether that alone links them."""
    numbered = {said.key: number for number, said in enumerate(record.statements, 1)}
    linked = "linked" if compared.linked else "not linked directly"
    yield f"\n  [{numbered[compared.one]}] and [{numbered[compared.other]}]: {linked}"
    yield f"      evidence {compared.evidence}, wanted {compared.wanted}"
    for finding in compared.findings:
        values = " · ".join("–" if value is None else words(value) for value in (finding.one, finding.other))
        yield f"      {finding.field}: {finding.outcome}, {finding.evidence}  {values}"


def _by(keys: tuple[str, ...], numbered: dict[str, int]) -> str:
    return " ".join(f"[{numbered[key]}]" for key in keys if key in numbered)
