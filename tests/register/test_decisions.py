"""What people decide is written down, shown, and can be taken back; nothing else changes the register."""

from __future__ import annotations

import random
from contextlib import suppress

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.model.decision import Decision
from dragoman.model.errors import DragomanError, FormatError, NotHeldError, UsageError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register import Register
from dragoman.register.ledger import identified

WHO = {"who": "سارة", "why": "راجعت الأصل"}


@pytest.fixture
def two_days(register, told, says) -> Register:
    """A register in which relations were established on two different days, by one voice each."""
    for id_, day, source in (("a", "10", "جريدة الخليج"), ("b", "07", "وكالة الشمال")):
        fact = says("relations", "AZE", "KWT", date=f"1994-10-{day}", change="established")
        clause = f"أقيمت العلاقات يوم {day} أكتوبر 1994"
        register.add(*told(id_, (clause, fact), published="2025-02-01", source=source))
    return register


def only(register: Register) -> Record:
    (record,) = register.records()
    return record


def test_a_choice_between_rivals_is_shown_with_its_decision_and_can_be_undone(two_days) -> None:
    before = two_days.fingerprint()
    first = only(two_days)
    rival = first.disagreements[0].rivals[1]
    decision = two_days.decide("choose", [first.id], field="date", value=rival.value, **WHO)
    record = only(two_days)
    assert str(record.date) == rival.value
    assert (record.fields[0].rule, record.fields[0].decision) == ("decision", decision.id)
    assert record.disagreements[0].settled == decision.id
    other = first.disagreements[0].rivals[0].value
    assert [one.value for one in record.disagreements[0].rivals] == [rival.value, other]
    two_days.undo(decision.id, **WHO)
    assert two_days.fingerprint() == before
    assert only(two_days) == first


def test_a_correction_that_no_source_says_keeps_what_they_say_beside_it(two_days) -> None:
    two_days.decide("correct", [only(two_days).id], field="date", value="1994-10-11", **WHO)
    record = only(two_days)
    assert str(record.date) == "1994-10-11"
    assert [(rival.value, rival.voices) for rival in record.disagreements[0].rivals] == [
        ("1994-10-11", 0),
        ("1994-10-10", 1),
        ("1994-10-07", 1),
    ]


def test_the_last_of_several_corrections_holds_and_undoing_it_gives_the_one_before(two_days) -> None:
    id_ = only(two_days).id
    two_days.decide("correct", [id_], field="date", value="1994-10-11", **WHO)
    last = two_days.decide("correct", [id_], field="date", value="1994-10-12", **WHO)
    assert str(only(two_days).date) == "1994-10-12"
    undone = two_days.undo(last.id, **WHO)
    assert str(only(two_days).date) == "1994-10-11"
    two_days.undo(undone.id, **WHO)
    assert str(only(two_days).date) == "1994-10-12"


def test_a_correction_adds_a_field_that_nobody_says(register, told, says) -> None:
    register.add(*told("a", ("زار الوزير الكويت", says("visit", "AZE", "KWT", from_="AZE", to="KWT"))))
    register.decide("correct", [only(register).id], field="level", value="official", **WHO)
    shown = {field.field: field for field in only(register).fields}
    assert (shown["level"].value, shown["level"].rule, shown["level"].statements) == ("official", "decision", ())
    assert only(register).disagreements == ()


def test_what_is_rejected_is_in_no_record_until_it_is_accepted_again(two_days) -> None:
    wrong = next(one for one in only(two_days).statements if one.doc == "b")
    decision = two_days.decide("reject", statements=[wrong.key], **WHO)
    assert only(two_days).disagreements == ()
    assert list(two_days.rejected()) == [wrong]
    two_days.undo(decision.id, **WHO)
    assert len(only(two_days).statements) == 2
    assert list(two_days.rejected()) == []
    two_days.decide("reject", [only(two_days).id], **WHO)
    assert list(two_days.records()) == []
    assert two_days.pairs() == []


def test_statements_split_off_stay_apart_whatever_joins_them_later(two_days, told, says) -> None:
    apart = next(one for one in only(two_days).statements if one.doc == "b")
    decision = two_days.decide("split", statements=[apart.key], **WHO)
    assert sorted(str(record.date) for record in two_days.records()) == ["1994-10-07", "1994-10-10"]
    fact = says("relations", "AZE", "KWT", date="1994-10", change="established")
    two_days.add(*told("c", ("أقيمت العلاقات في أكتوبر 1994", fact), published="2025-02-09", source="مجلة"))
    assert all(len({one.doc for one in record.statements} & {"a", "b"}) < 2 for record in two_days.records())
    two_days.undo(decision.id, **WHO)
    assert len(only(two_days).statements) == 3


def test_records_merged_by_hand_are_one_though_the_rules_keep_them_apart(register, told, says) -> None:
    for id_, day in (("a", "2020-01-01"), ("b", "2020-03-01")):
        fact = says("visit", "AZE", "KWT", date=day, people=("إلهام علييف",), from_="AZE", to="KWT")
        register.add(*told(id_, (f"زار علييف الكويت {day}", fact), source=id_))
    one, other = register.records()
    decision = register.decide("merge", [one.id, other.id], **WHO)
    merged = only(register)
    assert [disagreement.field for disagreement in merged.disagreements] == ["date"]
    assert merged.voices == 2
    register.undo(decision.id, **WHO)
    assert list(register.records()) == [one, other]


def test_a_merge_reaches_over_what_is_told_of_other_parties(register, told, says) -> None:
    for id_, parties in (("a", ("AZE", "KWT")), ("b", ("AZE", "KWT", "org:OIC"))):
        fact = says("meeting", *parties, date="1994-12-13", people=("حيدر علييف", "جابر الأحمد الصباح"))
        register.add(*told(id_, (f"التقى حيدر علييف أمير الكويت ({id_})", fact), source=id_))
    register.decide("merge", [record.id for record in register.records()], **WHO)
    assert only(register).parties == ("AZE", "KWT", "org:OIC")
    assert [count[:2] for count in register.pairs()] == [("AZE", "KWT"), ("AZE", "org:OIC"), ("KWT", "org:OIC")]


def test_what_is_not_the_same_is_held_apart_though_the_rules_would_join_it(register, told, says) -> None:
    fact = says("visit", "AZE", "KWT", date="2020-01-01", people=("إلهام علييف",), from_="AZE", to="KWT")
    register.add(*told("a", ("زار علييف الكويت", fact)))
    register.add(
        *told("b", ("وصل علييف إلى الكويت", says("visit", "AZE", "KWT", date="2020-02-20", people=("إلهام علييف",))))
    )
    one, other = register.records()
    register.decide("not-the-same", [one.id], beside=[other.id], **WHO)
    register.add(*told("b", ("وصل علييف إلى الكويت", fact)))
    assert len(list(register.records())) == 1  # the statement that the decision was on is no more
    (lost,) = register.lost()
    assert lost.keys == (other.id,)


def test_a_better_reader_keeps_decisions_where_their_statement_stands_and_the_others_are_listed(
    two_days, told, says
) -> None:
    record = only(two_days)
    kept = two_days.decide("accept", [record.id], **WHO)
    alone = next(one.key for one in record.statements if one.doc == "b")
    rejecting = two_days.decide("reject", statements=[alone], **WHO)
    clause = "أقيمت العلاقات يوم 07 أكتوبر 1994"
    two_days.add(
        *told(
            "b", (clause, says("relations", "AZE", "KWT", date="1994-10", change="established")), published="2025-02-01"
        )
    )
    assert [one.decision for one in two_days.lost()] == [rejecting]
    assert only(two_days).decisions == (kept.id,)
    assert only(two_days).accepted


def test_withdrawing_a_report_reopens_what_rested_on_it(two_days) -> None:
    record = only(two_days)
    resting = next(one.key for one in record.statements if one.doc == "b")
    decision = two_days.decide("reject", statements=[resting], **WHO)
    assert two_days.withdraw("b") == 1
    assert [one.decision for one in two_days.lost()] == [decision]
    with pytest.raises(NotHeldError):
        two_days.withdraw("b")


def test_withdrawing_the_report_that_said_what_was_chosen_reopens_the_choice(two_days) -> None:
    record = only(two_days)
    choice = two_days.decide("choose", [record.id], field="date", value="1994-10-07", **WHO)
    assert str(only(two_days).date) == "1994-10-07"
    two_days.withdraw("b")
    assert str(only(two_days).date) == "1994-10-10"
    assert [one.decision for one in two_days.lost()] == [choice]
    before = two_days.fingerprint()
    two_days.rebuild()
    assert two_days.fingerprint() == before


def test_a_correction_rests_on_who_made_it_and_stands_whatever_is_withdrawn(two_days) -> None:
    two_days.decide("correct", [only(two_days).id], field="date", value="1994-10-07", **WHO)
    two_days.withdraw("b")
    assert str(only(two_days).date) == "1994-10-07"
    assert two_days.lost() == []


def test_a_marking_is_the_most_closed_of_what_was_put_together(register, told, says) -> None:
    for id_, day in (("a", "2020-01-01"), ("b", "2020-03-01")):
        fact = says("visit", "AZE", "KWT", date=day, people=("إلهام علييف",), from_="AZE", to="KWT")
        register.add(*told(id_, (f"زار علييف الكويت {day}", fact), source=id_))
    one, other = register.records()
    register.decide("mark", [one.id], value="internal", **WHO)
    register.decide("mark", [other.id], value="public", **WHO)
    register.decide("merge", [one.id, other.id], **WHO)
    assert only(register).marking == "internal"
    register.decide("mark", [only(register).id], value="public", **WHO)
    assert only(register).marking == "public"


def test_the_queue_has_disagreements_first_and_loses_what_is_accepted_or_settled(two_days, told, says) -> None:
    two_days.add(
        *told("v", ("زار الوزير قطر في 3 مارس 2020", says("visit", "AZE", "QAT", date="2020-03-03")), source="x")
    )
    disputed, alone = two_days.queue()
    assert (disputed.reasons, alone.reasons) == (("disagreement",), ("one-voice",))
    two_days.decide("choose", [disputed.record], field="date", value="1994-10-10", **WHO)
    two_days.decide("accept", [alone.record], **WHO)
    assert two_days.queue() == []


def test_what_only_often_corrected_frames_tell_comes_up_in_the_queue(register, told, says) -> None:
    frames = ["weak"] * 5 + ["sound"]
    for year, (id_, frame) in enumerate(zip(("x0", "x1", "x2", "x3", "y", "z"), frames, strict=True), 2010):
        report, said = told(id_, (f"زار الوزير قطر عام {year}", says("visit", "AZE", "QAT", date=f"{year}-03-03")))
        register.add(report, [msgspec.structs.replace(one, frame=frame) for one in said])
    by_report = {record.statements[0].doc: record.id for record in register.records()}
    assert all(one.reasons == ("one-voice",) for one in register.queue())
    for id_ in ("x0", "x1", "x2"):
        register.decide("reject", [by_report[id_]], **WHO)
    first, second, last = register.queue()
    assert {first.record, second.record} == {by_report["x3"], by_report["y"]}
    assert first.reasons == second.reasons == ("one-voice", "doubted")
    assert (last.record, last.reasons) == (by_report["z"], ("one-voice",))
    register.decide("accept", [by_report["x3"], by_report["y"]], **WHO)
    assert [one.record for one in register.queue()] == [by_report["z"]]


def test_history_has_every_decision_on_a_record_with_its_undoing(two_days, told, says) -> None:
    two_days.add(*told("v", ("زار الوزير قطر", says("visit", "AZE", "QAT")), source="x"))
    relations, visit = two_days.records()
    first = two_days.decide("accept", [relations.id], **WHO)
    undoing = two_days.undo(first.id, **WHO)
    other = two_days.decide("accept", [visit.id], **WHO)
    assert two_days.history(relations.id) == [first, undoing]
    assert two_days.history() == [first, undoing, other]
    assert (first.who, first.why, first.at) == ("سارة", "راجعت الأصل", first.at)


@pytest.mark.parametrize(
    ("act", "more", "fault"),
    [
        ("burn", {}, "no act is called"),
        ("merge", {}, "two records or more"),
        ("mark", {"value": "secret"}, "no marking is called"),
        ("correct", {"field": "ordinal", "value": 3}, "has no 'ordinal'"),
        ("correct", {"field": "change", "value": "begun"}, "cannot be 'begun'"),
        ("correct", {"field": "date"}, "no value is given"),
        ("correct", {"field": "status", "value": "perhaps"}, "no status is called"),
        ("not-the-same", {}, "two sides"),
        ("accept", {"who": " "}, "who takes it and why"),
    ],
)
def test_a_decision_that_makes_no_sense_is_refused_and_not_written(two_days, told, says, act, more, fault) -> None:
    single = told("v", ("أقيمت العلاقات مع قطر", says("relations", "AZE", "QAT", change="established")))
    two_days.add(*single)
    (record,) = two_days.records(pair=("AZE", "QAT"))
    with pytest.raises(UsageError, match=fault):
        two_days.decide(act, [record.id], **(WHO | more))
    assert two_days.history() == []


def test_a_date_that_is_no_date_is_refused(two_days) -> None:
    with pytest.raises(FormatError):
        two_days.decide("correct", [only(two_days).id], field="date", value="قبل عام", **WHO)


def test_undoing_what_was_never_decided_is_refused(two_days) -> None:
    with pytest.raises(NotHeldError, match="no decision 'd00'"):
        two_days.undo("d00", **WHO)


def test_what_is_rebuilt_from_scratch_is_what_was_there(two_days) -> None:
    two_days.decide("correct", [only(two_days).id], field="date", value="1994-10-11", **WHO)
    before = two_days.fingerprint()
    two_days.rebuild()
    assert two_days.fingerprint() == before


ACTS = st.sampled_from(
    ["accept", "reject", "merge", "split", "not-the-same", "correct", "mark", "undo", "withdraw", "add"]
)
PEOPLE = ["إلهام علييف", "جيحون بيراموف"]


def act_on(register: Register, act: str, rng: random.Random, visit) -> None:
    """Do something of the kind to something in the register."""
    ids = [record.id for record in register.records()]
    one, other = rng.choice(ids), rng.choice(ids)
    decisions = [decision.id for decision in register.history()]
    if act == "add":
        register.add(*visit(rng.randrange(12)))
    elif act == "withdraw":
        register.withdraw(f"r{rng.randrange(12)}")
    elif act == "undo":
        register.undo(rng.choice(decisions or ["d0"]), **WHO)
    elif act in ("split", "reject"):
        register.decide(act, statements=[rng.choice(register.record(one).statements).key], **WHO)
    elif act == "not-the-same":
        register.decide(act, [one], beside=[other], **WHO)
    else:
        value = {"correct": "2020-01-02", "mark": "internal"}.get(act)
        register.decide(act, [one, other], field="date" if act == "correct" else None, value=value, **WHO)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ACTS, max_size=14), st.randoms(use_true_random=False))
def test_whatever_is_decided_the_register_is_what_statements_and_decisions_say(told, says, acts, rng) -> None:
    def visit(number: int) -> tuple[Report, list[Statement]]:
        day, who = f"2020-01-0{1 + number % 4}", (PEOPLE[number % 2],)
        fact = says("visit", "AZE", "KWT", date=day, people=who, from_="AZE", to="KWT")
        return told(f"r{number}", (f"زار الضيف الكويت في الزيارة {number}", fact), source=f"s{number % 3}")

    with Register.open(":memory:") as register:
        for number in range(8):
            register.add(*visit(number))
        for act in acts:
            with suppress(DragomanError, IndexError):
                act_on(register, act, rng, visit)
        before = register.fingerprint()
        register.rebuild()
        assert register.fingerprint() == before


def test_a_decision_of_another_register_must_say_what_its_id_says(two_days) -> None:
    (record, *_) = two_days.records()
    taken = two_days.decide("accept", [record.id], who="سارة", why="صحيح")
    with pytest.raises(FormatError, match="was changed after it was taken"):
        two_days.replay(msgspec.structs.replace(taken, why="غيره"))
    assert not two_days.replay(taken)


def test_a_decision_may_come_before_the_statements_that_it_names(register) -> None:
    taken = identified(Decision(id="", act="accept", on=("abc",), who="سارة", at="2025-01-01T00:00:00+00:00", why="ص"))
    assert register.replay(taken)
    assert [one.decision for one in register.lost()] == [taken]
