"""`dragoman show`: everything that the register has on one record."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from dragoman.cli.opening import opened, publishers_of
from dragoman.cli.options import REGISTER, AsJson, Publishers, Where
from dragoman.cli.plain import closed, plain, words
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement

if TYPE_CHECKING:
    from dragoman.register.deriving import Derived
    from dragoman.register.explaining import Comparison
    from dragoman.register.profiles import Profile


class _Known(NamedTuple):
    """What is shown of a record: statements that speak against it, what follows, who published, what was compared."""

    record: Record
    against: list[Statement]
    follows: list[Derived]
    sources: dict[str, tuple[Report, Profile]]
    compared: list[Comparison]


def run(
    record_id: Annotated[
        str, typer.Argument(metavar="ID", help="A record's id, or its beginning.", show_default=False)
    ],
    why: Annotated[bool, typer.Option("--why", help="Also what was compared to link its statements.")] = False,
    where: Where = REGISTER,
    publishers: Publishers = None,
    as_json: AsJson = False,
) -> None:
    """Show everything known of a record.

    Each field with the rule that chose its value, each rival, each statement with its source and words, and what
    follows from the record or for it without anybody saying so.
    """
    from dragoman.model.codec import to_json
    from dragoman.register import profile

    own = publishers_of(where, publishers)
    with opened(where) as register:
        record = register.record(record_id)
        against = register.against(record)
        reports = [register.report(doc) for doc in dict.fromkeys(said.doc for said in (*record.statements, *against))]
        sources = {report.id: (report, profile(report, own)) for report in reports}
        compared = register.why(record_id) if why else []
        known = _Known(record, against, register.follows(record), sources, compared)
    if as_json:
        sys.stdout.write(to_json(_told(known, why=why)) + "\n")
    else:
        sys.stdout.writelines(line + "\n" for line in _lines(known))


def _told(known: _Known, *, why: bool) -> dict[str, object]:
    from dragoman.cli.whole import keyed, whole
    from dragoman.model.codec import to_builtins

    made: dict[str, object] = {
        "record": whole(known.record),
        "sources": [
            to_builtins(report) | {"text": None, "profile": profile._asdict()}
            for report, profile in known.sources.values()
        ],
        "against": [keyed(said) for said in known.against],
        "follows": [
            one._asdict() | {"source": one.source.id, "bears_on": one.bears_on and one.bears_on.id}
            for one in known.follows
        ],
    }
    return made | ({"compared": [_reasons(each) for each in known.compared]} if why else {})


def _lines(known: _Known) -> Iterator[str]:
    record = known.record
    numbered = {said.key: number for number, said in enumerate((*record.statements, *known.against), 1)}
    voices = "one voice" if record.voices == 1 else f"{record.voices} voices"
    parties = " ".join(record.parties)
    yield f"{record.id}  {record.kind}  {parties}  {record.date or 'no date'}  {record.status}  {voices}"
    yield ""
    for shown in record.fields:
        rule = f"{shown.rule}, derived: nobody says it" if shown.derived else shown.rule
        rule = f"{rule} {shown.decision}" if shown.decision else rule
        yield f"  {shown.field}: {closed(words(shown.value))}  {_by(shown.statements, numbered)}  ({rule})"
    for one in record.disagreements:
        settled = f", settled by {one.settled}" if one.settled else ""
        yield f"\n  sources differ on {one.field}, since {one.since or 'not known'}{settled}:"
        for rival in one.rivals:
            by = "derived: nobody says it" if rival.derived else _by(rival.statements, numbered)
            yield f"    {closed(words(rival.value))}  {by}"
    for each in known.follows:
        yield f"\n  {_follows(each, record)}"
    for said in record.statements:
        yield from _statement(said, numbered, known)
    if known.against:
        yield "\n  told otherwise in other records:"
    for said in known.against:
        yield from _statement(said, numbered, known)
    for compared in known.compared:
        yield from _compared(compared, numbered)


def _follows(one: Derived, record: Record) -> str:
    """What follows by a rule from the record, or for it from another."""
    value = f"{one.kind} {one.field} {words(one.value)}" + (f" ({one.when})" if one.when else "")
    agrees = {True: ", which agrees", False: ", which disagrees", None: ""}[one.agrees]
    if one.source.id != record.id:
        return f"derived by {one.rule} from {one.source.id}: {value}{agrees}"
    about = f" for {one.bears_on.id}" if one.bears_on else ""
    return f"from it follows by {one.rule}{about}: {value}{agrees}"


def _statement(said: Statement, numbered: dict[str, int], known: _Known) -> Iterator[str]:
    report, profile = known.sources[said.doc]
    publisher = plain(report.source or "publisher not known")
    publisher = f"{publisher} ({profile.words(known.record.parties)})"
    yield f"\n  [{numbered[said.key]}] {publisher}, {report.published or 'no date'}, report {plain(said.doc)}"
    yield f"      {plain(said.evidence.text)}"
    yield f"      {said.date or 'no date'}, {said.status}; at {said.evidence.start} to {said.evidence.end}"
    yield f"      key {said.key}"
    yield f"      read by {said.frame or 'no frame'} of {said.reader or 'a reader not named'}"
    if report.ocr is not None:
        yield f"      read from a picture by Tesseract, {report.ocr:.0%} sure"
    if report.url:
        yield f"      {plain(report.url)}"


def _reasons(compared: Comparison) -> dict[str, object]:
    return compared._asdict() | {"findings": [finding._asdict() for finding in compared.findings]}


def _compared(compared: Comparison, numbered: dict[str, int]) -> Iterator[str]:
    """What was compared of two statements, and whether that alone links them."""
    linked = "linked" if compared.linked else "not linked directly"
    yield f"\n  [{numbered[compared.one]}] and [{numbered[compared.other]}]: {linked}"
    yield f"      evidence {compared.evidence}, wanted {compared.wanted}"
    for finding in compared.findings:
        values = " · ".join("–" if value is None else closed(words(value)) for value in (finding.one, finding.other))
        yield f"      {finding.field}: {finding.outcome}, {finding.evidence}  {values}"


def _by(keys: tuple[str, ...], numbered: dict[str, int]) -> str:
    return " ".join(f"[{numbered[key]}]" for key in keys if key in numbered)
