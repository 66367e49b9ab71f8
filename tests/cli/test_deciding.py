"""Decisions from the command line: taken with who and why, seen in records and history, and taken back."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cli.desk import SIGNING, VISIT, Desk

BY = ("--who", "سارة", "--why", "مذكرة السفارة")


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    """A desk whose register holds two records."""
    assert desk.run("add", desk.file("1.txt", VISIT), desk.file("2.txt", SIGNING)).code == 0
    return desk


def record(desk: Desk, kind: str) -> dict[str, Any]:
    (found,) = desk.run("records", "--kinds", kind).rows
    return found | {"says": {field["field"]: field["value"] for field in found["fields"]}}


def test_a_corrected_field_shows_the_value_of_the_person_and_undoing_shows_the_source_s_again(stocked: Desk) -> None:
    before = record(stocked, "visit")
    (taken,) = stocked.run(
        "decide", "correct", before["id"], "--field", "date", "--value", "2021-03-04", *BY, "--json"
    ).rows
    assert (taken["who"], taken["why"], taken["act"]) == ("سارة", "مذكرة السفارة", "correct")
    assert record(stocked, "visit")["date"] == "2021-03-04"
    assert stocked.run("undo", taken["id"], *BY).code == 0
    assert record(stocked, "visit")["date"] == before["date"] == "2021-03-03"
    assert [each["act"] for each in stocked.run("history").rows] == ["correct", "undo"]


def test_a_number_and_a_list_are_taken_as_what_their_field_holds(stocked: Desk) -> None:
    visit, signing = record(stocked, "visit")["id"], record(stocked, "agreement")["id"]
    people = ("--field", "people", "--value", "سالم الفرجاني", "--value", "هدى المنصوري")
    assert stocked.run("decide", "correct", visit, *people, *BY).code == 0
    assert stocked.run("decide", "correct", signing, "--field", "count", "--value", "2", *BY).code == 0
    assert record(stocked, "visit")["says"]["people"] == ["سالم الفرجاني", "هدى المنصوري"]
    assert record(stocked, "agreement")["says"]["count"] == 2
    refused = stocked.run("decide", "correct", signing, "--field", "count", "--value", "كثير", *BY)
    refused.told("count", "number")
    assert refused.code == 2


def test_what_is_marked_higher_is_kept_out_of_a_brief(stocked: Desk) -> None:
    pair = ("brief", "TUN", "JOR", "--json")
    assert stocked.run("decide", "mark", record(stocked, "visit")["id"], "--value", "restricted", *BY).code == 0
    (public,) = stocked.run(*pair, "--marking", "public").rows
    (whole,) = stocked.run(*pair, "--marking", "restricted").rows
    assert public["sections"] == []
    assert whole["sections"]


@pytest.mark.parametrize(
    ("arguments", "word", "code"),
    [
        (("conquer", "abc"), "conquer", 2),
        (("undo", "abc"), "undo", 2),
        (("accept", "zzz"), "zzz", 1),
    ],
)
def test_a_decision_that_cannot_be_taken_is_told(
    stocked: Desk, arguments: tuple[str, ...], word: str, code: int
) -> None:
    done = stocked.run("decide", *arguments, *BY)
    done.told(word)
    assert done.code == code
    assert stocked.run("history").rows == []


def test_nobody_decides_without_saying_who(stocked: Desk) -> None:
    done = stocked.run("decide", "accept", record(stocked, "visit")["id"], "--why", "صحيح")
    done.told("--who")
    assert done.code == 2


def test_the_queue_says_why_a_record_wants_a_person(stocked: Desk) -> None:
    waiting = stocked.run("queue").rows
    assert {each["record"] for each in waiting} == {record(stocked, kind)["id"] for kind in ("visit", "agreement")}
    assert all(each["reasons"] for each in waiting)


def test_show_tells_what_was_compared_to_bring_two_statements_together(desk: Desk) -> None:
    for number, source in enumerate(("وكالة أولى", "صحيفة ثانية")):
        text = VISIT + " " + ("وبحث الملفات المشتركة." if number else "ورافقه وفد كبير من رجال الأعمال والصحفيين.")
        report = {"id": f"r{number}", "text": text, "source": source, "published": f"2021-03-0{number + 4}"}
        desk.run("add", desk.jsonl(f"{number}.jsonl", report))
    held = record(desk, "visit")
    assert len(held["statements"]) == 2
    (shown,) = desk.run("show", held["id"], "--why", "--json").rows
    (compared,) = shown["compared"]
    assert compared["evidence"] >= compared["wanted"]
    assert {finding["field"] for finding in compared["findings"]} >= {"date"}
    assert "[1] and [2]: linked" in desk.run("show", held["id"], "--why").out
