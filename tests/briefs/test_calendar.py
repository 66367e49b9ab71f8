"""Days to come, and their iCalendar: what two independent libraries read is what was entered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import icalendar
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from dragoman.briefs.calendar import Entry, calendar, returned_in
from dragoman.briefs.ics import to_ics
from dragoman.model.record import Record
from dragoman.model.report import Report

Make = Callable[..., Record]
PAIR = ("JOR", "OMN")
TODAY = date(2026, 6, 1)
STAMP = datetime(2026, 6, 1, 12, tzinfo=UTC)


def _entries(records: list[Record], reports: dict[str, Report], lang: str = "en") -> tuple[Entry, ...]:
    return calendar(PAIR, records, reports, lang=lang, today=TODAY)


def test_a_planned_visit_is_entered_on_its_days(record: Make, reports: dict[str, Report]) -> None:
    made = record("visit", people=("سالم العلوي",), to="JOR", status="planned", date="2026-07-03/2026-07-05")
    (entry,) = _entries([made], reports)
    assert (entry.first, entry.last, entry.exact) == (date(2026, 7, 3), date(2026, 7, 5), True)
    assert entry.summary == "Salim al-Alawi (سالم العلوي) is due to pay a visit to Jordan"
    assert "صحيفة السواحل: «كلمات من النص»" in entry.description


def test_what_is_less_exact_than_a_day_spans_its_days_and_says_how_exact_it_is(
    record: Make, reports: dict[str, Report]
) -> None:
    made = record("agreement", change="signed", status="proposed", date="2026-09")
    (entry,) = _entries([made], reports, "ar")
    assert (entry.first, entry.last) == (date(2026, 9, 1), date(2026, 9, 30))
    assert not entry.exact
    assert entry.tentative
    assert entry.summary.endswith("(سبتمبر 2026)")


@pytest.mark.parametrize("when", [None, "202X", "2027/..", "../2030", "2026-01/2028-12"])
def test_what_is_less_exact_than_a_year_is_no_entry(record: Make, reports: dict[str, Report], when: str | None) -> None:
    assert _entries([record("agreement", change="signed", status="planned", date=when)], reports) == ()


def test_what_is_past_is_not_entered(record: Make, reports: dict[str, Report]) -> None:
    assert _entries([record("agreement", change="signed", status="planned", date="2026-05-31")], reports) == ()


def test_an_agreement_in_force_for_a_term_is_entered_at_its_end(record: Make, reports: dict[str, Report]) -> None:
    made = record("agreement", change="in-force", status="ongoing", subject="الصيد", date="2022-01-01/2026-12-31")
    (entry,) = _entries([made], reports)
    assert (entry.first, entry.last) == (date(2026, 12, 31), date(2026, 12, 31))
    assert entry.summary.startswith("End of term: ")


def test_anniversaries_of_relations_are_counted(record: Make, reports: dict[str, Report]) -> None:
    made = record("relations", change="established", date="1972-08-03")
    entries = _entries([made], reports, "ar")
    assert [entry.first for entry in entries] == [date(year, 8, 3) for year in (2026, 2027, 2028)]
    assert entries[0].summary == "الذكرى الرابعة والخمسون لإقامة العلاقات الدبلوماسية بين الأردن وعُمان"


def test_relations_of_an_inexact_day_have_no_anniversary(record: Make, reports: dict[str, Report]) -> None:
    assert _entries([record("relations", change="established", date="1972-08")], reports) == ()


def test_the_same_records_give_the_same_identities_whatever_the_language(
    record: Make, reports: dict[str, Report]
) -> None:
    records = [
        record("relations", change="established", date="1972-08-03"),
        record("agreement", change="signed", status="planned", date="2027-05-31"),
    ]
    arabic, english = _entries(records, reports, "ar"), _entries(records[::-1], reports, "en")
    assert [entry.uid for entry in arabic] == [entry.uid for entry in english]
    assert len({entry.uid for entry in arabic}) == len(arabic)


def test_a_plan_that_was_fulfilled_is_entered_no_more(record: Make, reports: dict[str, Report]) -> None:
    who = {"people": ("سالم العلوي",), "from_": "OMN", "to": "JOR"}
    plan = record("visit", status="planned", date="2026-06", **who)
    assert len(_entries([plan], reports)) == 1
    assert _entries([plan, record("visit", "زار", start=20, date="2026-06-01", **who)], reports) == ()


def test_a_session_that_is_due_is_entered_in_its_month_under_a_name_that_stays(
    record: Make, reports: dict[str, Report]
) -> None:
    held = [
        record("mechanism", str(year), type="commission", change="convened", date=f"{year}-09-10", start=year)
        for year in (2020, 2022, 2024)
    ]
    (entry,) = _entries(held, reports)
    assert (entry.first, entry.last) == (date(2026, 9, 1), date(2026, 9, 30))
    assert (entry.exact, entry.tentative) == (False, True)
    assert entry.summary.startswith("The next session of the joint commission is due about September 2026")
    assert entry.uid == "session-JOR-OMN-commission@dragoman"


def test_nothing_of_a_higher_marking_is_entered(record: Make, reports: dict[str, Report]) -> None:
    made = record("visit", people=("سالم العلوي",), to="JOR", status="planned", date="2026-07-03")
    marked = msgspec.structs.replace(made, marking="restricted")
    assert calendar(PAIR, [marked], reports, lang="en", today=TODAY, marking="internal") == ()
    assert len(calendar(PAIR, [marked], reports, lang="en", today=TODAY, marking="restricted")) == 1


def test_a_day_that_its_year_has_not_returns_on_the_next() -> None:
    assert returned_in(date(1972, 2, 29), 2027) == date(2027, 3, 1)
    assert returned_in(date(1972, 2, 29), 2028) == date(2028, 2, 29)


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=200).map(
    lambda text: " ".join(text.split()) or "عيد"
)
ENTRIES = st.builds(
    lambda first, days, summary, description, number: Entry(
        uid=f"{number}@dragoman", first=first, last=first + timedelta(days=days), summary=summary,
        description=description, kind="visit",
    ),
    st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 40), TEXTS, TEXTS, st.integers(0, 10**6),
)  # fmt: skip


@given(st.lists(ENTRIES, max_size=4, unique_by=lambda entry: entry.uid))
def test_what_a_calendar_program_reads_is_what_was_entered(entries: list[Entry]) -> None:
    text = to_ics(entries, name="الأردن وعُمان", stamp=STAMP)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    read = icalendar.Calendar.from_ical(text)
    events = list(read.walk("VEVENT"))
    assert [str(event["SUMMARY"]) for event in events] == [entry.summary for entry in entries]
    assert [str(event["DESCRIPTION"]) for event in events] == [entry.description for entry in entries]
    assert [event["DTSTART"].dt for event in events] == [entry.first for entry in entries]
    assert [event["DTEND"].dt - timedelta(days=1) for event in events] == [entry.last for entry in entries]


def test_a_strict_reader_accepts_the_calendar(record: Make, reports: dict[str, Report]) -> None:
    records = [
        record("relations", change="established", date="1972-08-03"),
        record("visit", people=("سالم العلوي",), to="JOR", status="planned", date="2026-07-03/2026-07-05"),
        record("agreement", "نص\nعلى سطرين؛ فيه, فواصل;", change="signed", status="proposed", date="2026-09"),
    ]
    text = to_ics(_entries(records, reports, "ar"), name="مواعيد", stamp=STAMP)
    read = IcsCalendarStream.calendar_from_ics(text)
    assert len(read.events) == 5
    assert {event.status for event in read.events if event.status} == {"CONFIRMED", "TENTATIVE"}


def test_a_calendar_without_entries_is_a_valid_one() -> None:
    text = to_ics((), name="الأردن – عُمان", stamp=STAMP)
    (kept,) = IcsCalendarStream.from_ics(text).calendars
    assert kept.events == []
    read = icalendar.Calendar.from_ical(text)
    assert [component.name for component in read.subcomponents] == ["VTIMEZONE"]
    assert not read.errors
