"""Columns for research, and reviewed statements as gold: nothing that is not certain, nothing that nobody accepted."""

from __future__ import annotations

import json
from collections.abc import Callable

import msgspec
import pytest

from dragoman.exports.gold import to_gold
from dragoman.exports.research import MISSIONS, TREATIES, VISITS, missions, treaties, visits
from dragoman.exports.source import Reports
from dragoman.model.record import Record, Shown

Make = Callable[..., Record]


def _mission(record: Make, date: str | None, change: str = "opened", kind: str = "embassy") -> Record:
    return record("mission", date=date, type=kind, sender="OMN", host="JOR", change=change)


def _years(rows: list[dict[str, object]]) -> dict[object, object]:
    return {row["year"]: row["level"] for row in rows}


def test_an_embassy_is_there_from_the_year_in_which_it_opened(record: Make) -> None:
    rows = list(missions([_mission(record, "2004-10~/2004-12~")], last=2007))
    assert _years(rows) == {2004: 3, 2005: 3, 2006: 3, 2007: 3}
    assert set(rows[0]) == set(MISSIONS)


def test_years_that_are_not_certain_are_left_out(record: Make) -> None:
    rows = list(missions([_mission(record, "197X", kind="consulate")], last=1981))
    assert _years(rows) == {1979: 9, 1980: 9, 1981: 9}


def test_a_mission_that_closed_is_none_from_then_on(record: Make) -> None:
    rows = list(missions([_mission(record, "1992", "closed"), _mission(record, "1990")], last=1993))
    assert _years(rows) == {1990: 3, 1991: 3, 1992: 0, 1993: 0}


def test_an_embassy_that_is_only_planned_is_not_there(record: Make) -> None:
    assert list(missions([_mission(record, "1990", "planned")], last=1993)) == []


def test_missions_of_several_hosts_and_types_are_told_apart_in_their_order(record: Make) -> None:
    embassy, consulate = _mission(record, "1992"), _mission(record, "1991", kind="consulate")
    elsewhere = record("mission", date="1990", type="embassy", sender="JOR", host="OMN", change="opened")
    rows = list(missions([embassy, consulate, elsewhere], last=1992))
    assert [(row["state"], row["type"], row["year"]) for row in rows] == [
        ("JOR", "embassy", 1990),
        ("JOR", "embassy", 1991),
        ("JOR", "embassy", 1992),
        ("OMN", "consulate", 1991),
        ("OMN", "consulate", 1992),
        ("OMN", "embassy", 1992),
    ]


@pytest.mark.parametrize("date", [None, "2004/..", "../2004"])
def test_a_mission_of_unknown_year_has_no_rows(record: Make, date: str | None) -> None:
    assert list(missions([_mission(record, date)], last=2010)) == []


def test_only_visits_and_agreements_that_are_more_than_plans_are_listed(record: Make, reports: Reports) -> None:
    records = [
        record("visit", date="2019-05", people=("سالم العلوي", "زيد الخطيب"), from_="OMN", to="JOR"),
        record("visit", status="planned", from_="OMN", to="JOR"),
        record("agreement", date="2019", instrument="treaty", subject="الصيد", change="ratified"),
        record("agreement", status="proposed"),
    ]
    (visit,), (treaty,) = visits(records, reports), treaties(records, reports)
    assert (visit["people"], visit["from"], visit["to"]) == ("سالم العلوي; زيد الخطيب", "OMN", "JOR")
    assert (visit["date"], visit["earliest"], visit["latest"]) == ("2019-05", "2019-05-01", "2019-05-31")
    assert (treaty["parties"], treaty["instrument"], treaty["change"]) == ("JOR; OMN", "treaty", "ratified")
    assert (set(visit), set(treaty)) == (set(VISITS), set(TREATIES))


def test_only_accepted_records_are_gold_and_a_persons_word_stands(record: Make) -> None:
    made = record("agreement", date="2019", instrument="treaty", change="signed")
    corrected = (*made.fields, Shown(field="date", value="2018", rule="decision", statements=()))
    accepted = msgspec.structs.replace(made, accepted=True, fields=corrected)
    (line,) = to_gold([made, accepted])
    assert json.loads(line) == {
        "doc": "r1",
        "kind": "agreement",
        "parties": ["JOR", "OMN"],
        "date": "2018",
        "status": "done",
        "evidence": "كلمات من النص",
        "slots": {"instrument": "treaty", "change": "signed"},
    }
