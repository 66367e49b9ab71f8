"""What fulfils a plan, an invitation or a step, and what only looks like it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.model.edtf import Edtf
from dragoman.model.record import Record
from dragoman.register.commitments import commitments

PAIR = ("MAR", "SEN")
LATER = date(2022, 6, 1)


@pytest.fixture
def became(record) -> Callable[..., tuple[str, str | None] | None]:
    """What becomes of the first of some records: its state and who answers it; None where nobody waits for it.

    Each is its kind, its report, when that was published, and what it says; the report is its words too unless given.
    """

    def of(*said: tuple[str, str, str | None, dict[str, object]], on: date = LATER) -> tuple[str, str | None] | None:
        held: list[Record] = []
        told: dict[str, str | None] = {}
        for kind, doc, published, rest in said:
            words = str(rest.get("words", f"ما جاء في {doc}"))
            slots = {name: value for name, value in rest.items() if name != "words"}
            held.append(record(kind, words, doc=doc, parties=PAIR, **slots))
            told[doc] = published
        found = [one for one in commitments(held, told, on) if one.record is held[0]]
        if not found:
            return None
        return found[0].state, found[0].by.statements[0].doc if found[0].by else None

    return of


VISIT = {"from_": "SEN", "to": "MAR"}


def test_a_session_announced_for_a_year_is_not_held_by_one_before_the_announcement(became) -> None:
    due = {"body": "اللجنة العليا المشتركة", "type": "commission", "ordinal": 5, "change": "planned"}
    held = {"body": "اللجنة العليا المشتركة", "type": "commission", "change": "convened"}
    plan = ("mechanism", "plan", "2021-05-09", {"date": "2021", "status": "planned", **due})
    assert became(plan, ("mechanism", "early", "2021-05-09", {"date": "2021-02-13", **held})) == ("overdue", None)
    assert became(plan, ("mechanism", "then", "2021-12-01", {"date": "2021-11-30", **held})) == ("fulfilled", "then")


def test_a_plan_told_late_may_have_come_in_its_time(became) -> None:
    plan = (
        "visit",
        "plan",
        "2021-05-12",
        {"date": "2021-05-10", "status": "planned", "people": ("ماكي سال",), **VISIT},
    )
    came = ("visit", "came", "2021-05-11", {"date": "2021-05-10", "people": ("ماكي سال",), **VISIT})
    assert became(plan, came) == ("fulfilled", "came")


def test_what_is_told_as_planned_long_after_its_time_is_waited_for_no_more(became) -> None:
    plan = {"date": "2003", "status": "planned", "people": ("عبد الله واد",), **VISIT}
    assert became(("visit", "history", "2021-05-12", plan)) is None
    came = ("visit", "came", "2003-05-11", {"date": "2003-05-10", "people": ("عبد الله واد",), **VISIT})
    assert became(("visit", "history", "2021-05-12", plan), came) == ("fulfilled", "came")


def test_another_guest_of_the_same_state_fulfils_no_visit(became) -> None:
    plan = ("visit", "plan", "2021-05-01", {"date": "2021-05", "status": "planned", "people": ("ماكي سال",), **VISIT})
    other = ("visit", "other", "2021-05-12", {"roles": ("وزير الفلاحة",), **VISIT})
    assert became(plan, other) == ("overdue", None)
    called = {"roles": ("الرئيس السنغالي",), "date": "2021-05-12", **VISIT}
    asked = {**plan[3], "words": "يزور الرئيس السنغالي ماكي سال الرباط"}
    assert became(("visit", "plan", "2021-05-01", asked), ("visit", "same", "2021-05-13", called)) == (
        "fulfilled",
        "same",
    )


def test_an_invitation_is_answered_by_the_guest_and_by_nobody_who_shares_a_name_with_him(became) -> None:
    call = {"type": "invitation", "receiver": "محمد إدريس نيانغ", "from_": "MAR", "to": "SEN"}
    namesake = ("visit", "old", "2016-07-20", {"date": "2016-07-20", "people": ("محمد عمر نيانغ",), **VISIT})
    assert became(("message", "call", "2021-05-09", call), namesake) == ("open", None)
    before = ("visit", "before", "2012-07-20", {"date": "2012-07-20", "people": ("محمد إدريس نيانغ",), **VISIT})
    assert became(("message", "call", "2021-05-09", call), before) == ("open", None)
    comes = ("visit", "comes", "2021-09-20", {"date": "2021-09-20", "people": ("محمد إدريس نيانغ",), **VISIT})
    assert became(("message", "call", "2021-05-09", call), before, comes) == ("fulfilled", "comes")


def test_a_meeting_with_the_guest_in_the_days_of_his_visit_shows_that_he_came(became) -> None:
    plan = {"date": "2021-05-10/2021-05-12", "status": "planned", "people": ("عائشة صو",), **VISIT}
    met = {"date": "2021-05-11", "people": ("ناصر بوريطة", "الوزيرة عائشة صو"), "form": "meeting"}
    called = {**met, "form": "call"}
    assert became(("visit", "plan", "2021-05-01", plan), ("meeting", "met", "2021-05-11", met)) == ("fulfilled", "met")
    assert became(("visit", "plan", "2021-05-01", plan), ("meeting", "rang", "2021-05-11", called)) == ("overdue", None)
    some_day = {**plan, "date": "2021"}
    assert became(("visit", "plan", "2021-05-01", some_day), ("meeting", "met", "2021-05-11", met)) == ("overdue", None)


def test_credentials_to_come_are_not_presented_by_the_naming(became) -> None:
    envoy = {"person": "سليمان با", "sender": "SEN", "host": "MAR"}
    plan = (
        "appointment",
        "plan",
        "2021-05-01",
        {"date": "2021-07", "status": "planned", "change": "credentials", **envoy},
    )
    named = ("appointment", "named", "2021-05-01", {"change": "named", **envoy})
    assert became(plan, named, on=date(2021, 6, 1)) == ("open", None)
    gave = ("appointment", "gave", "2021-07-05", {"date": "2021-07-04", "change": "credentials", **envoy})
    assert became(plan, named, gave) == ("fulfilled", "gave")


def test_the_end_of_an_agreement_is_not_its_signing(became) -> None:
    about = {"instrument": "agreement", "subject": "الصيد البحري"}
    plan = ("agreement", "plan", "2021-05-01", {"status": "planned", "change": "ended", **about})
    signed = ("agreement", "signed", "2021-06-01", {"date": "2021-06-01", "change": "signed", **about})
    assert became(plan, signed) == ("open", None)
    ended = ("agreement", "ended", "2021-07-01", {"date": "2021-07-01", "change": "ended", **about})
    assert became(plan, signed, ended) == ("fulfilled", "ended")


def test_relations_to_be_restored_are_answered_when_they_are(became) -> None:
    plan = ("relations", "plan", "2021-01-01", {"status": "planned", "change": "restored"})
    downgraded = ("relations", "worse", "2021-02-01", {"date": "2021-02-01", "change": "downgraded"})
    assert became(plan, downgraded) == ("open", None)
    restored = ("relations", "better", "2021-03-01", {"date": "2021-03-01", "change": "restored"})
    assert became(plan, downgraded, restored) == ("fulfilled", "better")


@pytest.mark.parametrize(
    ("instrument", "state"),
    [("treaty", "open"), ("agreement", "open"), ("protocol", "open"), ("memorandum", None), ("programme", None)],
)
def test_a_signed_treaty_wants_ratifying_and_a_memorandum_wants_nothing(became, instrument, state) -> None:
    said = {"date": "2021-03-01", "change": "signed", "instrument": instrument, "subject": "الأرصاد الجوية"}
    found = became(("agreement", "signed", "2021-03-01", said))
    assert found == ((state, None) if state else None)


def test_what_nothing_can_answer_any_more_is_overdue(became) -> None:
    call = ("message", "call", "1994-12-13", {"date": "1994-12-13", "type": "invitation", "from_": "MAR", "to": "SEN"})
    assert became(call, on=date(1995, 6, 1)) == ("open", None)
    assert became(call, on=date(2021, 6, 1)) == ("overdue", None)


def test_commitments_stand_in_the_order_in_which_they_are_due(record) -> None:
    held = [
        record("visit", f"موعد {number}", doc=f"r{number}", parties=PAIR, status="planned", date=when, **VISIT)
        for number, when in enumerate(("2021-07", None, "2021-05-10"))
    ]
    found = commitments(held, {}, date(2021, 1, 1))
    assert [one.due for one in found] == [Edtf.parse("2021-05-10"), Edtf.parse("2021-07"), None]


@pytest.mark.parametrize("when", ["2021-05-25", "2021-05", "2021", "2021-05-01/2021-06-10", "2021-04-01/..", None])
def test_what_began_before_a_plan_was_told_and_may_have_been_after_it_answers_it(became, when) -> None:
    plan = ("visit", "plan", "2021-05-20", {"date": "2021-06", "status": "planned", **CAME})
    assert became(plan, ("visit", "came", "2021-06-12", {"date": when, **CAME})) == ("fulfilled", "came")
    assert became(plan, ("visit", "came", "2021-06-12", {"date": "2021-04", **CAME})) == ("overdue", None)
    assert became(plan, ("visit", "came", "2021-05-01", {"date": None, **CAME})) == ("overdue", None)


CAME = {"people": ("ماكي سال",), **VISIT}
DAYS = st.dates(date(2021, 2, 1), date(2021, 6, 28)).map(date.isoformat)
WHEN = st.one_of(st.none(), DAYS, *(DAYS.map(exact) for exact in (lambda day: day[:7], "2021".format, "{}/..".format)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=st.tuples(WHEN, DAYS), others=st.lists(st.tuples(WHEN, st.none() | DAYS, st.booleans()), max_size=12))
def test_of_many_the_first_that_would_answer_alone_is_the_answer(record, plan, others) -> None:
    wanted = record("visit", "سيزور", doc="plan", parties=PAIR, status="planned", date=plan[0], **CAME)
    told: dict[str, str | None] = {"plan": plan[1]}
    came = []
    for number, (when, published, three) in enumerate(others):
        parties = (*PAIR, "TUN") if three else PAIR
        came.append(record("visit", "زار", doc=f"r{number}", parties=parties, status="done", date=when, **CAME))
        told[f"r{number}"] = published

    def answer(*held: Record) -> Record | None:
        return next((one.by for one in commitments([wanted, *held], told, LATER) if one.record is wanted), None)

    def rank(one: Record) -> tuple[object, ...]:
        day = told[one.statements[0].doc] if one.date is None else None
        return Edtf.order(one.date), date.fromisoformat(day or "0001-01-01"), one.id

    alone = [one for one in came if answer(one) is one]
    first = answer(*came)
    assert (first is None) == (not alone)
    if first is not None:
        assert rank(first)[:2] == min(map(rank, alone))[:2]
