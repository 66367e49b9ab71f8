"""What a report tells as to come though others tell that it was done that day: a disagreement on the status."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.record import Record
from dragoman.register import Register

PAIR = ("JOR", "TUN")
OPENING = {"type": "embassy", "sender": "TUN", "host": "JOR"}


@pytest.fixture
def given(register, told, says) -> Callable[..., None]:
    """Adds what one paper of a day says of the opening of an embassy on 4 May."""

    def add(id_: str, *, published: str | None, date: str = "2021-05-04", status: str = "done", **said: str) -> None:
        change = "opened" if status == "done" else "planned"
        clause = f"ما قالته صحيفة {id_} عن افتتاح السفارة"
        fact = says("mission", *PAIR, date=date, status=status, **(OPENING | {"change": change} | said))
        register.add(*told(id_, (clause, fact), published=published, source=f"صحيفة {id_}"))

    return add


def opened(register: Register) -> Record:
    (record,) = [one for one in register.records(pair=PAIR) if one.status == "done"]
    return record


def test_who_tells_as_to_come_what_others_saw_done_the_day_before_disagrees_on_the_status(register, given) -> None:
    given("a", published="2021-05-04")
    given("b", published="2021-05-05")
    given("late", published="2021-05-05", status="planned")
    record = opened(register)
    (against,) = record.disagreements
    assert (against.field, against.since) == ("status", "2021-05-05")
    assert [(rival.value, rival.voices, rival.derived) for rival in against.rivals] == [
        ("done", 2, False),
        ("planned", 1, False),
    ]
    assert [said.doc for said in register.against(record)] == ["late"]
    assert register.record(record.id) == record
    assert record in register.records()
    assert record in register.records(pair=PAIR, kinds=["mission"])
    assert record in register.disputed(PAIR)


def test_a_plan_told_before_its_day_or_on_it_is_fulfilled_and_disputes_nothing(register, given) -> None:
    given("done", published="2021-05-05")
    given("early", published="2021-05-01", status="planned")
    given("morning", published="2021-05-04", status="planned")
    given("undated", published=None, status="planned")
    assert opened(register).disagreements == ()


def test_a_report_that_tells_both_as_to_come_and_as_done_contradicts_nobody(register, told, says) -> None:
    done = says("mission", *PAIR, date="2021-05-04", status="done", **OPENING, change="opened")
    plan = says("mission", *PAIR, date="2021-05-04", status="planned", **OPENING, change="planned")
    register.add(*told("a", ("ستُفتتح السفارة أمس", plan), ("افتُتحت السفارة أمس", done), published="2021-05-05"))
    assert opened(register).disagreements == ()


def test_words_that_are_read_both_as_to_come_and_as_done_do_not_answer_themselves(register, given, told, says) -> None:
    given("done", published="2021-05-05")
    plan = says("mission", *PAIR, date="2021-05-04", status="planned", **OPENING, change="planned")
    also = says("mission", *PAIR, date="2021-05-04", status="done", **OPENING, change="opened")
    clauses = (("سيُرفع العلم على مقر البعثة التي صارت أمس سفارة", plan), ("البعثة التي صارت أمس سفارة", also))
    register.add(*told("a", *clauses, published="2021-05-05"))  # the second lies within the first
    (against,) = opened(register).disagreements
    assert [(rival.value, rival.voices) for rival in against.rivals] == [("done", 2), ("planned", 1)]


def test_plans_for_another_day_or_of_another_side_dispute_nothing(register, given) -> None:
    given("done", published="2021-05-05")
    given("day", published="2021-05-05", status="planned", date="2021-05-06")
    given("side", published="2021-05-05", status="planned", sender="JOR", host="TUN")
    assert opened(register).disagreements == ()


def test_the_matrix_has_a_column_for_who_speaks_against_the_record(register, given) -> None:
    given("a", published="2021-05-04")
    given("late", published="2021-05-05", status="planned")
    made = register.matrix(opened(register).id)
    rows = dict(made.rows)
    assert made.reports == ("a", "late")
    assert [cell.stance for cell in rows["status"]] == ["this", "other"]
    assert [cell.stance for cell in rows["change"]] == ["this", "other"]
    assert [cell.stance for cell in rows["sender"]] == ["this", "this"]


def test_a_person_s_word_on_the_status_settles_it(register, given) -> None:
    given("a", published="2021-05-04")
    given("late", published="2021-05-05", status="planned")
    taken = register.decide("choose", [opened(register).id], field="status", value="done", who="سارة", why="الصور")
    (against,) = opened(register).disagreements
    assert against.settled == taken.id


def test_what_a_late_plan_disputes_waits_for_a_person_until_he_chooses(register, given) -> None:
    for paper in ("a", "b", "c"):
        given(paper, published="2021-05-05")
    given("late", published="2021-05-05", status="planned")
    (waiting,) = [one for one in register.queue() if one.record == opened(register).id]
    assert waiting.reasons == ("disagreement",)
    assert register.queue()[0] == waiting
    register.decide("choose", [waiting.record], field="status", value="done", who="سلمى", why="شوهدت")
    assert waiting.record not in {one.record for one in register.queue()}
    (against,) = opened(register).disagreements
    assert against.settled is not None


def test_a_plan_that_nobody_disputes_waits_for_nothing_but_its_own(register, given) -> None:
    given("a", published="2021-05-05", status="planned")
    given("b", published="2021-05-05", status="planned")
    assert register.queue() == []
