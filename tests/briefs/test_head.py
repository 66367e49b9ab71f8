"""The head of facts: last visits, missions, agreements, commitments, anniversaries, trade."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from tests.briefs.lines import head_of, sentences

from dragoman.briefs.compose import Wanted, compose
from dragoman.briefs.document import plain
from dragoman.model.record import Record
from dragoman.model.report import Report

Make = Callable[..., Record]
PAIR = ("JOR", "OMN")


def test_a_page_is_the_head_alone(record: Make, reports: dict[str, Report]) -> None:
    brief = compose(
        PAIR, [record("relations", change="established")], reports, lang="en", wanted=Wanted(head_only=True)
    )
    assert brief.sections == ()
    assert len(brief.head) == 1
    assert len(brief.footnotes) == 1


def test_the_head_gives_the_last_visit_each_way(record: Make, reports: dict[str, Report]) -> None:
    records = [
        record("visit", people=("سالم العلوي",), from_="OMN", to="JOR", date="2018"),
        record("visit", people=("زيد الخطيب",), from_="OMN", to="JOR", date="2020-06-01"),
        record("visit", people=("نبيل الخطيب",), from_="JOR", to="OMN", date="2009"),
        record("visit", people=("نبيل الخطيب",), from_="JOR", to="OMN", status="planned", date="2030"),
    ]
    brief = compose(PAIR, records, reports, lang="en")
    assert "1 June 2020" in head_of(brief, "Last visit to Jordan")[0]
    assert "2009" in head_of(brief, "Last visit to Oman")[0]


def test_a_mission_that_closed_is_told_as_closed(record: Make, reports: dict[str, Report]) -> None:
    said = {"type": "embassy", "sender": "OMN", "host": "JOR"}
    records = [
        record("mission", change="opened", date="1975", **said),
        record("mission", change="closed", date="1981", **said),
    ]
    assert head_of(compose(PAIR, records, reports, lang="en"), "Missions") == [
        "The embassy of Oman in Jordan closed in 1981."
    ]


def test_agreements_are_counted_one_by_one_and_counts_of_sources_are_never_added(
    record: Make, reports: dict[str, Report]
) -> None:
    records = [
        record("agreement", "أ", change="signed"),
        record("agreement", "ب", change="signed", count=2),
        record("agreement", "هـ", change="signed", subject="الصيد"),
        record("agreement", "ج", change="ratified"),
        record("agreement", "د", change="signed", status="planned"),
    ]
    brief = compose(PAIR, records, reports, lang="ar")
    assert head_of(brief, "الاتفاقيات") == [
        "جرى توقيع وثيقتين بين البلدين.",
        "ما ذكرت المصادر توقيعه: وثيقتان",
        "ما ذكرت المصادر التصديق عليه: وثيقة واحدة",
    ]


def test_a_commitment_is_open_until_its_day_is_past(record: Make, reports: dict[str, Report]) -> None:
    records = [
        record("agreement", "أ", status="planned", date="2019", change="signed"),
        record("agreement", "ب", status="planned", date="2031", change="signed"),
        record("agreement", "ج", status="proposed", change="ratified", doc="r2"),
    ]
    brief = compose(PAIR, records, reports, lang="en", wanted=Wanted(today=date(2026, 1, 1)))
    said = head_of(brief, "Open commitments")
    assert len(said) == 2
    assert "2031" in said[0]


def test_a_plan_whose_day_is_past_is_told_as_past_and_is_no_open_commitment(
    record: Make, reports: dict[str, Report]
) -> None:
    said = {"people": ("سالم العلوي",), "from_": "OMN", "to": "JOR", "status": "planned"}
    records = [record("visit", date="2019-03-01", **said), record("visit", date="2031-03-01", **said)]
    wanted = Wanted(today=date(2026, 1, 1))
    past, coming = sentences(compose(PAIR, records, reports, lang="en", wanted=wanted), "visit")
    assert past.endswith("was due to pay a visit to Jordan on 1 March 2019.")
    assert coming.endswith("is due to pay a visit to Jordan on 1 March 2031.")
    past, coming = sentences(compose(PAIR, records, reports, lang="ar", wanted=wanted), "visit")
    assert past.startswith("كان من المقرر أن يقوم")
    assert coming.startswith("من المقرر أن يقوم")


def test_a_plan_without_a_date_is_past_when_nobody_spoke_of_it_for_a_year(
    record: Make, reports: dict[str, Report]
) -> None:
    records = [record("agreement", status="planned", change="signed", doc=doc) for doc in ("r1", "r2")]
    brief = compose(PAIR, records, reports, lang="en", wanted=Wanted(today=date(2026, 1, 1)))
    assert sorted("was planned" in said for said in sentences(brief, "agreement")) == [False, True]
    assert len(head_of(brief, "Open commitments")) == 1


def test_a_coming_anniversary_is_reckoned_from_a_day_and_said_to_be(record: Make, reports: dict[str, Report]) -> None:
    made = record("relations", change="established", date="1972-08-03")
    brief = compose(PAIR, [made], reports, lang="ar", wanted=Wanted(today=date(2026, 1, 1)))
    (said,) = head_of(brief, "مناسبات قادمة")
    assert said == "الذكرى الرابعة والخمسون لإقامة العلاقات الدبلوماسية في 3 أغسطس 2026 (تاريخ محسوب)"


@pytest.mark.parametrize(("year", "open_"), [(2001, 1), (2002, 1), (2003, 0)])
def test_an_anniversary_that_was_planned_is_past_when_its_year_is(
    record: Make, reports: dict[str, Report], year: int, open_: int
) -> None:
    relations = record("relations", change="established", date="1972-08-03")
    plan = record("anniversary", "سيحتفل", start=30, doc="r2", of="إقامة العلاقات", ordinal=30, status="planned")
    brief = compose(PAIR, [relations, plan], reports, lang="en", wanted=Wanted(today=date(year, 12, 1)))
    assert len(head_of(brief, "Open commitments")) == open_
    (said,) = sentences(brief, "anniversary")
    assert said == f"The 30th anniversary of the establishment of relations {'is' if open_ else 'was'} to be marked."


def test_no_anniversary_is_reckoned_from_a_year_alone(record: Make, reports: dict[str, Report]) -> None:
    made = record("relations", change="established", date="1972")
    brief = compose(PAIR, [made], reports, lang="en", wanted=Wanted(today=date(2026, 1, 1)))
    assert head_of(brief, "Coming anniversaries") == []


def test_trade_is_the_latest_that_has_a_value(record: Make, reports: dict[str, Report]) -> None:
    records = [
        record("figure", "أ", measure="trade", value=4e8, unit="USD", date="2017"),
        record("figure", "ب", measure="trade", value=5e8, unit="USD", date="2018"),
        record("figure", "ج", measure="trade", value=12, unit="percent", date="2019"),
        record("figure", "د", measure="trade", date="2020"),
    ]
    assert head_of(compose(PAIR, records, reports, lang="en"), "Trade") == [
        "Trade between the two countries stood at 500 million US dollars in 2018."
    ]


def test_of_many_agreements_the_head_has_notes_on_the_latest_only(record: Callable[..., Record]) -> None:
    told = [
        record("agreement", "وثيقة", start=10 * place, change="signed", date=f"{1990 + place}") for place in range(20)
    ]
    (fact,) = compose(("JOR", "OMN"), told, {}, lang="en", wanted=Wanted(head_only=True)).head
    ((runs, notes),) = fact.values
    assert plain(runs) == "Named in the sources as signed: 20 documents (the latest in the notes)"
    assert len(notes) == 6


def test_a_session_of_an_unknown_year_stands_beside_the_last_of_a_known_one(record: Make) -> None:
    told = [
        record("mechanism", "أ", type="commission", change="convened", ordinal=1, date="2010"),
        record("mechanism", "ب", start=10, type="commission", change="convened", ordinal=3, date="XXXX-03-02"),
        record("mechanism", "ج", start=20, type="commission", change="convened", ordinal=2, date="XXXX-10-18"),
    ]
    known, unknown = head_of(compose(PAIR, told, {}, lang="en"), "Last joint commission")
    assert "first session" in known
    assert "2010" in known
    assert "third session" in unknown


def test_lines_that_say_the_same_from_the_same_report_are_one(record: Make) -> None:
    told = [
        record("travel", words, start=10 * place, change="eased", what="visa")
        for place, words in enumerate(("تيسير", "تسهيل"))
    ]
    other = record("travel", "تيسير", doc="r2", change="eased", what="visa")
    (section,) = compose(PAIR, [*told, other], {}, lang="en").sections
    assert [len(line.footnotes) for line in section.lines] == [2, 1]
