"""What holds on a day, what is due, what is missing, what follows; and what the register said at the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from dragoman.model.errors import UsageError
from dragoman.register import Register

PAIR = ("AZE", "KWT")


@pytest.fixture
def given(register, told, says) -> Callable[..., None]:
    """Adds one statement on the pair as a report of its own."""

    def add(id_: str, kind: str, *, published: str = "2025-01-01", **said: object) -> None:
        register.add(
            *told(id_, (f"نص التقرير {id_}", says(kind, *PAIR, **said)), published=published, source=f"s {id_}")
        )

    return add


def states(register: Register, on: date) -> list[tuple[str, str, str | None]]:
    """Each commitment's report, its state, and the report that answers it."""
    return [
        (one.record.statements[0].doc, one.state, one.by.statements[0].doc if one.by else None)
        for one in register.commitments(PAIR, on)
    ]


def test_a_planned_visit_is_open_then_overdue_then_fulfilled(register, given) -> None:
    visit = {"people": ("إلهام علييف",), "from_": "AZE", "to": "KWT"}
    given("plan", "visit", date="2025-04", status="planned", published="2025-03-01", **visit)
    assert states(register, date(2025, 4, 15)) == [("plan", "open", None)]
    assert states(register, date(2025, 6, 1)) == [("plan", "overdue", None)]
    given("other", "visit", date="2025-04-20", published="2025-04-21", people=("جيحون بيراموف",), from_="AZE", to="KWT")
    assert states(register, date(2025, 6, 1)) == [("plan", "overdue", None)]
    given("come", "visit", date="2025-05-03", published="2025-05-04", **visit)
    assert states(register, date(2025, 6, 1)) == [("plan", "fulfilled", "come")]


def test_what_was_done_before_it_was_planned_fulfils_nothing(register, given) -> None:
    visit = {"people": ("إلهام علييف",), "from_": "AZE", "to": "KWT"}
    given("old", "visit", date="2009-02-10", **visit)
    given("plan", "visit", status="planned", published="2025-03-01", **visit)
    assert states(register, date(2025, 4, 15)) == [("plan", "open", None)]


def test_an_agreement_goes_from_draft_to_force_step_by_step(register, given) -> None:
    about = {"subject": "تجنب الازدواج الضريبي", "instrument": "agreement"}
    given("draft", "agreement", date="2020-01-10", change="drafted", status="planned", **about)
    given("signed", "agreement", date="2020-06-10", change="signed", **about)
    given("other", "agreement", date="2020-07-10", change="ratified", subject="النقل البحري", instrument="agreement")
    assert states(register, date(2021, 1, 1))[:2] == [("draft", "fulfilled", "signed"), ("other", "open", None)]
    given("force", "agreement", date="2021-03-01", change="in-force", **about)
    assert ("signed", "fulfilled", "force") in states(register, date(2021, 6, 1))


def test_an_invitation_is_answered_by_the_visit_of_the_guest(register, given) -> None:
    given(
        "asks",
        "message",
        date="2025-01-05",
        type="invitation",
        sender="مشعل الأحمد الصباح",
        receiver="إلهام علييف",
        from_="KWT",
        to="AZE",
    )
    assert states(register, date(2025, 2, 1)) == [("asks", "open", None)]
    given("back", "visit", date="2025-02-10", people=("مشعل الأحمد الصباح",), from_="KWT", to="AZE")
    assert states(register, date(2025, 3, 1)) == [("asks", "open", None)]
    given("comes", "visit", date="2025-02-20", people=("إلهام علييف",), from_="AZE", to="KWT")
    assert states(register, date(2025, 3, 1)) == [("asks", "fulfilled", "comes")]


def test_a_due_session_is_held_by_the_session_of_its_number(register, given) -> None:
    body = {"body": "اللجنة المشتركة", "type": "commission"}
    given("due", "mechanism", date="2025-03", status="planned", change="planned", ordinal=4, **body)
    given("third", "mechanism", date="2025-03-10", change="convened", ordinal=3, **body)
    assert states(register, date(2025, 3, 20)) == [("due", "open", None)]
    given("fourth", "mechanism", date="2025-03-28", change="convened", ordinal=4, **body)
    assert states(register, date(2025, 4, 20)) == [("due", "fulfilled", "fourth")]


def held(register: Register, on: date) -> list[tuple[str, bool]]:
    return [(one.record.statements[0].doc, one.sure) for one in register.holding(PAIR, on)]


def test_what_holds_on_a_day_is_what_began_and_did_not_end(register, given) -> None:
    embassy = {"type": "embassy", "sender": "AZE", "host": "KWT"}
    given("r", "relations", date="1994-10-10", change="established")
    given("open", "mission", date="2004", change="opened", **embassy)
    given("shut", "mission", date="2012-05-01", change="closed", **embassy)
    given(
        "first", "appointment", date="2005-02-01", person="إلمان أراسلي", sender="AZE", host="KWT", change="credentials"
    )
    given(
        "second", "appointment", date="2009-02-01", person="أميل كريموف", sender="AZE", host="KWT", change="credentials"
    )
    given("term", "agreement", date="2006/2010", status="ongoing", change="in-force", subject="برنامج التعاون الثقافي")
    assert held(register, date(1990, 1, 1)) == []
    assert held(register, date(2004, 6, 1)) == [("open", False), ("r", True)]
    assert held(register, date(2007, 6, 1)) == [("term", True), ("first", True), ("open", True), ("r", True)]
    assert held(register, date(2013, 6, 1)) == [("second", True), ("r", True)]


def test_gaps_are_what_should_be_there_and_is_not(register, given) -> None:
    given("signed", "agreement", date="2015-06-10", change="signed", instrument="agreement", subject="تشجيع الاستثمار")
    given("memo", "agreement", date="2015-06-10", change="signed", instrument="memorandum", subject="التعاون الرياضي")
    for ordinal, year in ((1, 2014), (2, 2016), (3, 2018)):
        given(f"s{ordinal}", "mechanism", date=f"{year}-05-01", change="convened", type="commission", ordinal=ordinal)
    given("open", "mission", date="2004", change="opened", type="embassy", sender="AZE", host="KWT")
    given("leaves", "appointment", date="2019-02-01", person="أميل كريموف", sender="AZE", host="KWT", change="left")
    gaps = {gap.kind: gap for gap in register.gaps(PAIR, date(2027, 6, 1))}
    assert set(gaps) == {"not-in-force", "no-session", "no-ambassador", "silent"}
    assert gaps["not-in-force"].records[0].statements[0].doc == "signed"
    assert gaps["no-session"].since is not None
    assert gaps["no-session"].since.year == 2020
    assert gaps["no-ambassador"].since == date(2019, 2, 1)
    assert gaps["silent"].since == date(2025, 1, 1)
    assert register.gaps(PAIR, date(2016, 1, 1)) == []


def test_an_anniversary_says_when_it_began_and_is_set_beside_what_is_said(register, given) -> None:
    given("r", "relations", date="1994-10-10", change="established")
    given("right", "anniversary", date="2024", of="إقامة العلاقات الدبلوماسية بين البلدين", ordinal=30)
    given("wrong", "anniversary", date="2025", of="إقامة العلاقات الدبلوماسية", ordinal=32)
    given("day", "anniversary", date="2025", of="العيد الوطني", ordinal=64)
    found = {one.source.statements[0].doc: (one.value, one.agrees) for one in register.derived(PAIR)}
    assert found == {"right": ("1994", True), "wrong": ("1993", False)}


def test_a_date_that_nobody_says_is_shown_and_marked_derived(register, given) -> None:
    given("r", "relations", change="established")
    given("thirty", "anniversary", date="2024-10", of="إقامة العلاقات الدبلوماسية بين البلدين", ordinal=30)
    (record,) = register.records(pair=PAIR, kinds=["relations"])
    shown = next(shown for shown in record.fields if shown.field == "date")
    assert (str(record.date), shown.value, shown.rule, shown.derived) == ("1994", "1994", "anniversary", True)
    assert register.record(record.id) == record
    assert [one.date for one in register.said(PAIR) if one.kind == "relations"] == [None]


def test_what_follows_disagrees_with_what_is_said_where_both_cannot_be(register, given) -> None:
    given("r", "relations", date="1994-10-10", change="established")
    given("fits", "anniversary", date="2024", of="إقامة العلاقات الدبلوماسية بين البلدين", ordinal=30)
    given("not", "anniversary", date="2025", of="إقامة العلاقات الدبلوماسية", ordinal=32)
    given(
        "early", "appointment", date="1992-05-01", person="علي كريموف", sender="AZE", host="KWT", change="credentials"
    )
    record = next(one for one in register.records(pair=PAIR) if one.kind == "relations")
    (against,) = record.disagreements
    assert [rival.value for rival in against.rivals] == ["1994-10-10", "1993", "../1992-05-01"]
    assert [(rival.statements, rival.voices) for rival in against.rivals[1:]] == [((), 0), ((), 0)]
    assert [rival.derived for rival in against.rivals] == [False, True, True]
    assert register.record(record.id) == record
    assert [one for one in register.records() if one.kind == "relations"] == [record]
    assert [(field, cell.stance, cell.value) for field, cell in register.matrix(record.id).derived] == [
        ("date", "other", "1993"),
        ("date", "other", "../1992-05-01"),
    ]
    assert {one.source.statements[0].doc for one in register.follows(record)} == {"fits", "not", "early"}
    assert (str(record.date), record.value("date")) == ("1994-10-10", "1994-10-10")
    assert record in register.disputed(PAIR)


def test_a_session_implies_the_one_before_it(register, given) -> None:
    given("third", "mechanism", date="2020-05-01", change="convened", type="commission", ordinal=3)
    given("second", "mechanism", date="2021-05-01", change="convened", type="commission", ordinal=2)
    by = {one.source.statements[0].doc: one for one in register.derived(PAIR)}
    assert (by["third"].value, by["third"].agrees) == (2, False)
    assert (by["second"].value, by["second"].bears_on, by["second"].agrees) == (1, None, None)


def test_the_matrix_says_who_says_this_other_or_nothing(register, given) -> None:
    given("a", "relations", date="1994-10-10", change="established", published="2025-02-01")
    given("b", "relations", date="1994-10-07", change="established", published="2025-02-02")
    given("c", "relations", change="established", published="2025-02-03")
    (record,) = register.records()
    made = register.matrix(record.id)
    rows = dict(made.rows)
    assert made.reports == ("a", "b", "c")
    assert [cell.stance for cell in rows["date"]] == ["this", "other", "silent"]
    assert [cell.stance for cell in rows["change"]] == ["this", "this", "this"]
    assert register.disputed(PAIR) == [record]


def test_what_was_known_on_a_day_is_what_the_register_said_then(where, told, says) -> None:
    start = datetime(2025, 3, 1, 12, tzinfo=UTC)
    days = iter(range(100))
    with Register.open(where, clock=lambda: start + timedelta(days=next(days))) as register:
        said: list[tuple[str, list]] = []

        def note(day: str) -> None:
            said.append((day, list(register.records(pair=PAIR))))

        fact = says("relations", *PAIR, date="1994", change="established")
        register.add(*told("a", ("أقيمت العلاقات عام 1994", fact), source="s", published="2025-03-01"))
        note("2025-03-01")
        exact = says("relations", *PAIR, date="1994-10-10", change="established")
        register.add(*told("b", ("أقيمت العلاقات في 10 أكتوبر", exact), source="t", published="2025-03-02"))
        note("2025-03-02")
        (record,) = register.records()
        decision = register.decide("correct", [record.id], field="date", value="1994-10-11", who="سارة", why="الأصل")
        note("2025-03-03")
        register.undo(decision.id, who="سارة", why="خطأ")
        note("2025-03-04")
        register.withdraw("b")
        note("2025-03-05")
        register.add(
            *told("a", ("أقيمت العلاقات عام 1995", says("relations", *PAIR, date="1995", change="established")))
        )
        note("2025-03-06")
        for day, then in said:
            assert register.records_known(day, PAIR) == then, day
            assert register.records_known(day) == then, day
        assert register.records_known("2025-02-28", PAIR) == []


def test_what_was_known_on_no_day_is_refused(register) -> None:
    with pytest.raises(UsageError, match="no day"):
        register.records_known("أمس", PAIR)


def test_before_a_day_a_register_that_is_older_shows_what_it_had(where, told, says) -> None:
    days = iter([datetime(2025, 3, 1, 9, tzinfo=UTC), datetime(2025, 3, 5, 9, tzinfo=UTC)])
    fact = says("relations", *PAIR, date="1994", change="established")
    late = says("relations", *PAIR, date="1994-10-10", change="established")
    with Register.open(where, clock=lambda: next(days)) as register:
        register.add(*told("a", ("أقيمت العلاقات عام 1994", fact), published="2025-01-01", source="s"))
        register.add(*told("b", ("في 10 أكتوبر 1994 أقيمت", late), published="1999-01-01", source="t"))
        assert [str(one.date) for one in register.records_before(date(2025, 3, 3), PAIR)] == ["1994"]
        assert [str(one.date) for one in register.records_before(date(2025, 3, 6), PAIR)] == ["1994-10-10"]


def test_before_a_day_a_register_that_is_younger_shows_what_was_published(register, given) -> None:
    given("a", "relations", date="1994", change="established", published="2001-01-01")
    given("b", "relations", date="1994-10-10", change="established", published="2011-01-01")
    assert [str(one.date) for one in register.records_before(date(2005, 1, 1), PAIR)] == ["1994"]
    assert [str(one.date) for one in register.records_before(date(2012, 1, 1), PAIR)] == ["1994-10-10"]
    assert register.records_before(date(2000, 1, 1), PAIR) == []
    with pytest.raises(UsageError, match="given twice"):
        register.records_before(date(2000, 1, 1), ("KWT", "KWT"))


def test_a_step_is_answered_within_its_time_though_no_report_bears_a_date(register, given) -> None:
    given("call", "message", date="1994-12-13", type="invitation", from_="KWT", to="AZE", published=None)
    given("late", "visit", date="2007-01-20", from_="AZE", to="KWT", published=None)
    assert states(register, date(2025, 1, 1)) == [("call", "overdue", None)]
    given("soon", "visit", date="1995-06-20", from_="AZE", to="KWT", published=None)
    assert states(register, date(2025, 1, 1)) == [("call", "fulfilled", "soon")]


def test_what_disagrees_with_what_follows_from_others_waits_for_a_person(register, given) -> None:
    given("a", "relations", date="1994-10-10", change="established")
    given("b", "relations", date="1994-10-10", change="established", published="2025-01-03")
    assert [one.reasons for one in register.queue()] == []
    given("not", "anniversary", date="2025", of="إقامة العلاقات الدبلوماسية", ordinal=32)
    (record,) = register.records(pair=PAIR, kinds=["relations"])
    assert register.queue()[0] == (record.id, ("disagreement",))


def test_an_ambassador_who_left_on_no_known_day_had_left_when_it_was_told(register, given) -> None:
    envoy = {"person": "إلمان أراسلي", "sender": "AZE", "host": "KWT"}
    given("came", "appointment", date="2005-02-01", change="credentials", published="2005-02-02", **envoy)
    given("went", "appointment", change="left", published="2008-06-02", **envoy)
    assert held(register, date(2007, 1, 1)) == [("came", True)]
    assert held(register, date(2009, 1, 1)) == []
    (gap,) = [one for one in register.gaps(PAIR, date(2009, 1, 1)) if one.kind == "no-ambassador"]
    assert (gap.since, [one.statements[0].doc for one in gap.records]) == (date(2008, 6, 2), ["went"])
    shut = {"type": "embassy", "sender": "AZE", "host": "KWT"}
    given("shut", "mission", date="2008-12-01", change="closed", published="2008-12-02", **shut)
    assert [one.kind for one in register.gaps(PAIR, date(2009, 1, 1))] == []


def test_an_embassy_whose_next_ambassador_came_is_not_without_one(register, given) -> None:
    given("left", "appointment", date="2019-02-01", person="أميل كريموف", sender="AZE", host="KWT", change="left")
    given("next", "appointment", date="2019-05-01", person="علي حسنوف", sender="AZE", host="KWT", change="credentials")
    assert [one.kind for one in register.gaps(PAIR, date(2019, 4, 1), months=240)] == ["no-ambassador"]
    assert register.gaps(PAIR, date(2019, 6, 1), months=240) == []


def test_an_anniversary_without_a_year_counts_from_about_the_year_in_which_it_was_told(register, given) -> None:
    of = "إقامة العلاقات الدبلوماسية بين البلدين"
    given("r", "relations", change="established")
    given("thirty", "anniversary", published="2024-10-08", of=of, ordinal=30)
    (record,) = register.records(pair=PAIR, kinds=["relations"])
    assert (str(record.date), record.fields[0].derived) == ("1994~", True)
    given("day", "relations", date="1993-11-02", change="established", published="2025-02-01")
    (record,) = register.records(pair=PAIR, kinds=["relations"])
    assert (str(record.date), record.disagreements) == ("1993-11-02", ())
    given("forty", "anniversary", published="2024-12-08", of=of, ordinal=40)
    (record,) = register.records(pair=PAIR, kinds=["relations"])
    assert [(rival.value, rival.derived) for rival in record.disagreements[0].rivals] == [
        ("1993-11-02", False),
        ("1984~", True),
    ]
