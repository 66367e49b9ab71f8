"""A register kept safe from the command line: backup, restore, rebuild, and entries by hand."""

from __future__ import annotations

import pytest
from tests.cli.desk import SIGNING, VISIT, Desk

ENTRY = ("meeting", "TUN", "الأردن", "--author", "سارة", "--ground", "conversation", "--date", "2024-05")
WORDS = ("--words", "التقى الوزيران في عمّان.", "--slot", "place=عمّان")


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    """A desk whose register holds two records."""
    assert desk.run("add", desk.file("1.txt", VISIT), desk.file("2.txt", SIGNING)).code == 0
    return desk


def test_a_register_restored_from_its_backup_has_the_same_records(stocked: Desk) -> None:
    (kept,) = stocked.run("backup", "kept.gz", "--json").rows
    (made,) = stocked.run("restore", "kept.gz", "--register", "other.sqlite", "--json").rows
    assert made["fingerprint"] == kept["fingerprint"]
    assert stocked.run("records", "--register", "other.sqlite").rows == stocked.run("records").rows


def test_a_backup_never_takes_the_place_of_a_file_nor_a_restored_register_of_one_in_use(stocked: Desk) -> None:
    assert stocked.run("backup", "kept.gz").code == 0
    stocked.run("backup", "kept.gz").told("kept.gz")
    stocked.run("restore", "kept.gz").told("empty")
    stocked.run("restore", "none.gz", "--register", "new.sqlite").told("none.gz")
    stocked.run("restore", stocked.file("text.gz", VISIT), "--register", "new.sqlite").told("text.gz")


def test_rebuilding_changes_nothing(stocked: Desk) -> None:
    before = stocked.run("records").rows
    (told,) = stocked.run("rebuild", "--json").rows
    assert told["changed"] is False
    assert stocked.run("records").rows == before


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_however_many_processes_rebuild_or_restore_they_make_the_same(stocked: Desk, jobs: str) -> None:
    (kept,) = stocked.run("backup", "kept.gz", "--json").rows
    (taken,) = stocked.run("records", "--limit", "1").rows
    assert stocked.run("decide", "mark", taken["id"], "--value", "restricted", "--who", "سارة", "--why", "س").code == 0
    (told,) = stocked.run("rebuild", "--json", "--jobs", jobs).rows
    assert told["changed"] is False
    assert told["after"] != kept["fingerprint"]
    (made,) = stocked.run("restore", "kept.gz", "--register", "other.sqlite", "--json", "--jobs", jobs).rows
    assert made["fingerprint"] == kept["fingerprint"]


def test_an_entry_by_hand_is_one_voice_with_its_author_and_can_be_corrected(desk: Desk) -> None:
    (added,) = desk.run("note", *ENTRY, *WORDS, "--slot", "people=سالم الفرجاني", "--json").rows
    assert added["outcome"] == "added"
    (record,) = desk.run("records").rows
    says = {field["field"]: field["value"] for field in record["fields"]}
    assert (record["kind"], record["parties"], record.get("voices", 1)) == ("meeting", ["JOR", "TUN"], 1)
    assert (says["place"], says["people"]) == ("عمّان", ["سالم الفرجاني"])
    assert record["statements"][0]["attributed_to"] == "سارة"
    by = ("--who", "سارة", "--why", "من محضر اللقاء")
    assert desk.run("decide", "correct", record["id"], "--field", "date", "--value", "2024-05-07", *by).code == 0
    assert desk.run("records").rows[0]["date"] == "2024-05-07"


def test_the_same_entry_again_changes_nothing_and_its_words_may_come_from_a_pipe(desk: Desk) -> None:
    said = "التقى الوزيران في عمّان.".encode()
    assert desk.run("note", *ENTRY, stdin=said).code == 0
    (again,) = desk.run("note", *ENTRY, "--json", stdin=said).rows
    assert again["outcome"] == "unchanged"
    assert len(desk.run("records").rows) == 1


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("party", *ENTRY[1:], *WORDS), "party"),
        ((*ENTRY, *WORDS, "--slot", "colour=red"), "colour"),
        ((*ENTRY, *WORDS, "--slot", "place"), "name=value"),
        ((*ENTRY, "--words", " "), "words"),
        ((*ENTRY[:-1], "someday", *WORDS), "someday"),
        (("meeting", "TUN", *ENTRY[3:], *WORDS), "two parties"),
    ],
)
def test_an_entry_that_makes_no_statement_is_refused_in_a_line(
    desk: Desk, arguments: tuple[str, ...], word: str
) -> None:
    refused = desk.run("note", *arguments)
    refused.told(word)
    assert refused.code == 2
    assert not (desk.register.exists() and desk.run("records").rows)
