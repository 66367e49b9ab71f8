"""The entries of a calendar keep their identity, whatever comes to the register afterwards and in whatever order."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from dragoman.briefs.calendar import calendar
from dragoman.cli.opening import told_of
from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement
from dragoman.register import Register

PAIR = ("JOR", "OMN")
TODAY = date(2026, 6, 1)
VISIT = "يزور وزير الخارجية سالم العلوي عمّان"
SIGNING = "يوقّع البلدان اتفاقية في مجال الصيد"
Told = tuple[Report, list[Statement]]


def _report(name: str, published: str, visit: str | None, signing: str | None) -> Told:
    """A report of a planned visit, of a planned signing, or of both, each on the day given."""
    text = f"{VISIT} في {visit}. {SIGNING} في {signing}."
    said = [
        (VISIT, visit, "visit", {"people": ("سالم العلوي",), "from": "OMN", "to": "JOR"}),
        (SIGNING, signing, "agreement", {"instrument": "agreement", "subject": "الصيد", "change": "signed"}),
    ]
    statements = [
        Statement(
            doc=name,
            kind=kind,
            parties=PAIR,
            status="planned",
            evidence=Evidence(words, text.index(words), text.index(words) + len(words)),
            date=Edtf.parse(day),
            slots=slots,
        )
        for words, day, kind, slots in said
        if day is not None
    ]
    return Report(id=name, text=text, source=name, published=published), statements


REPORTS = [
    _report("early", "2026-04-01", "2026-07", "2026-09"),
    _report("exact", "2026-05-01", "2026-07-03", None),
    _report("other", "2026-05-10", "2026-07-04", "2026-09-15"),
    _report("late", "2026-05-20", None, "2026-09-15"),
]


def _identities(register: Register) -> dict[str, set[str]]:
    """The identities of the entries, by kind."""
    told = told_of(register, PAIR, as_they_came=True)
    found: dict[str, set[str]] = {}
    for entry in calendar(PAIR, told.records, told.reports, lang="en", today=TODAY):
        found.setdefault(entry.kind, set()).add(entry.uid)
    return found


@pytest.mark.parametrize("order", list(permutations(range(len(REPORTS)))))
def test_an_entry_keeps_its_identity_whatever_comes_after_it(order: tuple[int, ...], tmp_path: Path) -> None:
    first: dict[str, set[str]] = {}
    with Register.open(tmp_path / "register.sqlite") as register:
        for place in order:
            list(register.add_all([REPORTS[place]]))
            now = _identities(register)
            assert all(len(uids) == 1 for uids in now.values())
            assert all(now[kind] == uids for kind, uids in first.items())
            first = {**now, **first}
    assert set(first) == {"visit", "agreement"}


def test_the_record_itself_takes_another_name_when_an_earlier_report_comes(tmp_path: Path) -> None:
    """Without this the test above would prove nothing."""
    with Register.open(tmp_path / "register.sqlite") as register:
        list(register.add_all([REPORTS[2]]))
        late, before = {record.id for record in register.records(PAIR)}, _identities(register)
        list(register.add_all([REPORTS[0]]))
        assert {record.id for record in register.records(PAIR)} != late
        assert _identities(register) == before


def test_a_report_that_is_added_anew_changes_no_identity(tmp_path: Path) -> None:
    with Register.open(tmp_path / "register.sqlite") as register:
        list(register.add_all([REPORTS[2], REPORTS[0]]))
        before = _identities(register)
        report, said = REPORTS[2]
        longer = Report(id=report.id, text=f"{report.text} وأضافت المصادر تفاصيل.", published=report.published)
        list(register.add_all([(longer, said)]))
        assert _identities(register) == before


def test_an_entry_leads_back_to_its_record(tmp_path: Path) -> None:
    with Register.open(tmp_path / "register.sqlite") as register:
        list(register.add_all([REPORTS[3], REPORTS[0]]))
        (uid,) = _identities(register)["agreement"]
        assert register.record(uid.partition("-")[0]).kind == "agreement"
