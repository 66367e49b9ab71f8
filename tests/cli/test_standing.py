"""What stands on a day, what was known on a day, and decisions that lost what they rested on."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cli.desk import SIGNING, VISIT, Desk

BY = ("--who", "سارة", "--why", "مذكرة السفارة")
EMBASSY = "افتتحت تونس سفارتها في الأردن في 7 أبريل 2019."


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    """A desk whose register holds a visit, a signing and an embassy, each of a report of its own."""
    reports = [{"id": f"r{n}", "text": text, "source": "بترا"} for n, text in enumerate((VISIT, SIGNING, EMBASSY))]
    assert desk.run("add", desk.jsonl("r.jsonl", *reports)).code == 0
    return desk


def of(desk: Desk, kind: str) -> dict[str, Any]:
    (found,) = desk.run("records", "--kinds", kind).rows
    return found


def test_records_as_of_a_day_are_what_holds_on_it(stocked: Desk) -> None:
    held = stocked.run("records", "--as-of", "2020-01-01").rows
    assert [(one["kind"], one["date"], one["sure"]) for one in held] == [("mission", "2019-04-07", True)]
    assert {one["kind"] for one in stocked.run("records", "--as-of", "2023-01-01").rows} == {"mission", "agreement"}
    assert stocked.run("records", "TUN", "JOR", "--as-of", "2018-01-01").rows == []
    refused = stocked.run("records", "--as-of", "2018")
    refused.told("--as-of")
    assert refused.code == 2


def test_records_as_known_on_a_day_before_the_register_are_none(stocked: Desk) -> None:
    assert stocked.run("records", "--as-known", "2001-01-01").rows == []
    assert stocked.run("records", "TUN", "JOR", "--as-known", "2001-01-01").rows == []


def test_a_record_in_json_has_every_field_and_its_statements_their_keys(stocked: Desk) -> None:
    visit = of(stocked, "visit")
    assert (visit["voices"], visit["disagreements"], visit["decisions"], visit["accepted"]) == (1, [], [], False)
    keys = {said["key"] for said in visit["statements"]}
    assert {key for field in visit["fields"] for key in field["statements"]} == keys


def test_decisions_on_a_withdrawn_report_are_listed_as_lost_wherever_one_looks(stocked: Desk) -> None:
    visit = of(stocked, "visit")["id"]
    (taken,) = stocked.run("decide", "correct", visit, "--field", "date", "--value", "2021-03-04", *BY, "--json").rows
    assert stocked.run("history").rows[0]["state"] == "stands"
    (gone,) = stocked.run("withdraw", "r0", "--json").rows
    assert (gone["statements"], gone["lost"]) == (1, [taken["id"]])
    first = stocked.run("queue").rows[0]
    assert (first["decision"], first["reasons"]) == (taken["id"], ["lost-decision"])
    (known,) = stocked.run("history").rows
    assert (known["state"], known["lost"]) == ("lost", [visit])
    assert stocked.run("rebuild", "--json").rows[0]["lost"] == [taken["id"]]
    assert taken["id"] in stocked.run("rebuild").err
    stocked.run("withdraw", "r0").told("no report 'r0'")
    stocked.run("add", "r.jsonl")
    assert of(stocked, "visit")["date"] == "2021-03-04"
    assert stocked.run("history").rows[0]["state"] == "stands"


def test_many_records_are_decided_on_by_their_ids_on_standard_input(stocked: Desk) -> None:
    ids = [row["record"] for row in stocked.run("queue").rows]
    assert stocked.run("decide", "accept", "-", *BY, stdin="\n".join(ids).encode()).code == 0
    assert stocked.run("queue").rows == []
    assert all(row["accepted"] for row in stocked.run("records").rows)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("decide", "accept", *BY), ("accept",)),
        (("decide", "correct", "--value", "x", *BY), ("correct", "id")),
        (("search", "--status", "never"), ("never", "planned")),
        (("matrix", "a", "b", "c"), ("pair",)),
    ],
)
def test_what_cannot_be_asked_for_is_told_with_what_can(stocked: Desk, arguments: tuple[str, ...], words) -> None:
    done = stocked.run(*arguments)
    done.told(*words)
    assert done.code == 2


def test_publishers_of_the_user_are_named_beside_their_reports(stocked: Desk) -> None:
    visit = of(stocked, "visit")["id"]
    assert "بترا (agency of JOR, official of one of the two)" in stocked.run("show", visit).out
    stocked.file("publishers.yml", "بترا: {state: مصر, kind: paper}\n")
    assert "بترا (paper of EGY)" in stocked.run("show", visit).out
    (column,) = stocked.run("matrix", visit).rows[0]["sources"]
    assert (column["state"], column["kind"], column["official_of"]) == ("EGY", "paper", None)
    other = stocked.file("other.yml", "بترا: {kind: jurnal}\n")
    done = stocked.run("show", visit, "--publishers", other)
    done.told("other.yml", "jurnal", "paper")
    assert done.code == 1
