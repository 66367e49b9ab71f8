"""Which statement stands for a record where only one can."""

from __future__ import annotations

from dragoman.exports.source import codes, first_told
from dragoman.model.edtf import Edtf
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement


def _said(doc: str, date: str | None) -> Statement:
    return Statement(
        doc=doc, kind="relations", parties=("JOR", "OMN"), status="done", evidence=Evidence(doc, 0, len(doc)),
        date=Edtf.parse(date) if date else None,
    )  # fmt: skip


def _record(*said: Statement) -> Record:
    return Record(
        id="x", kind="relations", parties=("JOR", "OMN"), status="done", date=Edtf.parse("1972-08-03"), statements=said
    )


REPORTS = {
    "late": Report(id="late", text="", published="2019-01-01"),
    "early": Report(id="early", text="", published="1999-01-01"),
    "undated": Report(id="undated", text=""),
}.get


def test_it_is_the_one_that_gives_the_shown_date() -> None:
    chosen, report = first_told(_record(_said("early", "1972"), _said("late", "1972-08-03")), REPORTS)
    assert (chosen.doc, report and report.id) == ("late", "late")


def test_of_several_it_is_the_first_published_and_undated_reports_come_last() -> None:
    said = [_said(doc, "1972-08-03") for doc in ("late", "undated", "early")]
    assert first_told(_record(*said), REPORTS)[0].doc == "early"
    assert first_told(_record(*said[:2]), REPORTS)[0].doc == "late"
    assert first_told(_record(_said("unknown", None)), REPORTS)[1] is None


def test_a_slot_of_parties_is_read_as_codes() -> None:
    assert codes("OMN") == ("OMN",)
    assert codes(("OMN", "org:UN")) == ("OMN", "org:UN")
    assert codes(None) == ()
