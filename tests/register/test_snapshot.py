"""A snapshot reads the whole register page by page, as one state, and what it gives makes the same register."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.register import Register, snapshot

PAIR = ("AZE", "KWT")


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of two, so that a few reports are many pages."""
    monkeypatch.setattr(snapshot, "CHUNK", 2)


@pytest.fixture
def filled(register, told, says) -> Register:
    """Seven facts of two pairs, a report that says nothing, a decision, and a statement that was rejected."""
    for number in range(7):
        other = "KWT" if number < 4 else "QAT"
        visit = says("visit", "AZE", other, date=f"200{number}", from_="AZE", to=other)
        register.add(*told(f"r{number}", (f"زيارة رسمية في السنة {number}", visit), source=f"s{number}"))
    register.add(*told("empty", text="لا شيء هنا"))
    by_report = {record.statements[0].doc: record for record in register.records()}
    register.decide("mark", [by_report["r0"].id], value="restricted", who="سارة", why="سري")
    register.decide("reject", [by_report["r1"].id], who="سارة", why="خطأ")
    return register


def test_every_record_is_given_once_in_order_of_id(filled) -> None:
    with filled.snapshot() as held:
        assert [one.id for one in held.records()] == sorted(one.id for one in filled.records())
        assert sorted(map(str, held.records())) == sorted(map(str, filled.records()))


def test_every_report_is_given_with_what_it_says_and_rejected_statements_have_no_record(filled) -> None:
    with filled.snapshot() as held:
        told_ = list(held.told())
    assert [one.report.id for one in told_] == [*(f"r{number}" for number in range(7)), "empty"]
    assert [len(one.statements) for one in told_] == [1] * 7 + [0]
    assert [one.report.id for one in told_ if None in one.records] == ["r1"]


def test_a_pair_is_given_alone_with_its_reports(filled) -> None:
    with filled.snapshot() as held:
        assert {one.statements[0].doc for one in held.records(PAIR)} == {"r0", "r2", "r3"}
        assert [one.report.id for one in held.told(PAIR)] == ["r0", "r2", "r3"]


def test_what_came_since_a_day_is_given_alone(filled) -> None:
    with filled.snapshot() as held:
        assert list(held.records(since="2025-03-02")) == []
        assert list(held.told(since="2025-03-02")) == []
        assert len(list(held.records(since="2025-03-01"))) == 6


def test_marked_records_and_reports_are_found(filled) -> None:
    with filled.snapshot() as held:
        assert [(one.statements[0].doc, one.marking) for one in held.marked()] == [("r0", "restricted")]
        report = held.report("r3")
        assert report is not None
        assert report.id == "r3"
        assert held.report("nowhere") is None


def test_reports_stand_in_the_order_in_which_they_first_came(filled, told, says) -> None:
    asked = ["empty", "r6", "r2", "r0", "nowhere"]
    with filled.snapshot() as held:
        assert held.arrived(asked) == ["r0", "r2", "r6", "empty"]
    visit = says("visit", "AZE", "KWT", date="2001", from_="AZE", to="KWT")
    filled.add(*told("r2", ("زيارة عمل في السنة التالية", visit), source="s2"))
    filled.add(*told("r0", ("زيارة عمل في السنة نفسها", visit), source="s0"))
    with filled.snapshot() as held:
        assert held.arrived(asked) == ["r0", "r2", "r6", "empty"]


def test_what_is_written_meanwhile_is_not_in_it(filled, told, says) -> None:
    with filled.snapshot() as held:
        before = len(list(held.records()))
        late = told("late", ("زيارة أخرى", says("visit", *PAIR, date="2019", from_="KWT", to="AZE")))
        filled.add(*late)
        assert len(list(held.records())) == before
        assert held.report("late") is None


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_what_it_gives_makes_the_same_register_on_either_engine(
    filled, fresh: Callable[[str], str], engine: str
) -> None:
    filled.undo(filled.history()[1].id, who="سارة", why="كان صحيحا")
    with filled.snapshot() as held, Register.open(fresh(engine)) as other:
        for one in held.told():
            other.add(one.report, one.statements)
        assert all(other.replay(decision) for decision in held.decisions())
        assert other.fingerprint() == filled.fingerprint()
        assert other.history() == filled.history()
        assert not any(other.replay(decision) for decision in held.decisions())
