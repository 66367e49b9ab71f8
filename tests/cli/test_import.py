"""What was exported is brought back from the command line, and fact sheets with it."""

from __future__ import annotations

import json

import pytest
from tests.cli.desk import SIGNING, VISIT, Desk

from dragoman.register import Register


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    """A desk whose register holds a visit and a signing, one of them accepted and marked."""
    reports = [{"id": "a", "text": VISIT, "source": "السواحل"}, {"id": "b", "text": SIGNING, "published": "2022-05-06"}]
    assert desk.run("add", desk.jsonl("reports.jsonl", *reports)).code == 0
    (first, *_) = desk.run("records", "--json").rows
    for act in (("accept",), ("mark", "--value", "internal")):
        done = desk.run("decide", act[0], first["id"], *act[1:], "--who", "سلمى", "--why", "قرأتها")
        assert done.code == 0, done.err
    return desk


def _fingerprint(desk: Desk, name: str) -> str:
    with Register.open(desk.folder / name) as register:
        return register.fingerprint()


def test_a_complete_export_makes_the_same_register(stocked: Desk) -> None:
    assert stocked.run("export", "--to", "all.jsonl").code == 0
    done = stocked.run("import", "all.jsonl", "--register", "other.sqlite", "--json")
    (row,) = done.rows
    assert (done.code, row["added"], row["decisions"], row["failed"]) == (0, 2, 2, 0)
    assert _fingerprint(stocked, "other.sqlite") == _fingerprint(stocked, "dragoman.sqlite")
    again = stocked.run("import", "all.jsonl", "--register", "other.sqlite")
    assert "0 added, 0 changed, 2 unchanged, 0 failed; 0 new statements and 0 decisions" in again.out


@pytest.mark.parametrize("form", ["csv", "xlsx", "parquet"])
def test_a_table_comes_back_with_its_records_and_markings(stocked: Desk, form: str) -> None:
    assert stocked.run("export", "--format", form, "--to", f"all.{form}").code == 0
    done = stocked.run("import", f"all.{form}", "--register", "other.sqlite")
    assert (done.code, done.err) == (0, "")

    def told(name: str) -> list[object]:
        rows = stocked.run("records", "--json", "--register", name).rows
        return [(row["kind"], row["date"], row["status"], row.get("marking")) for row in rows]

    assert told("other.sqlite") == told("dragoman.sqlite")
    assert "internal" in json.dumps(told("other.sqlite"))


def test_a_fact_sheet_is_read_by_its_map_and_a_bad_row_stops_no_other(desk: Desk) -> None:
    desk.file("map.yml", "kind: visit\nparties: [JOR, {column: الدولة}]\ndate: {column: التاريخ}\n")
    sheet = desk.file("visits.csv", "الدولة,التاريخ\nقطر,2019\nلا أحد,2020\nعُمان,8 مايو 2021\n")
    done = desk.run("import", sheet, "--columns", "map.yml")
    assert done.code == 1
    done.told("visits.csv, row 3, column الدولة", "no state is known as")
    assert "1 added, 0 changed, 0 unchanged, 1 failed; 2 new statements" in done.out
    page = desk.run("timeline", "JOR", "OMN").out
    assert "8 May 2021" in page
    assert "visits.csv" in page


def test_a_table_of_others_wants_a_map(desk: Desk) -> None:
    done = desk.run("import", desk.file("visits.csv", "الدولة,التاريخ\nقطر,2019\n"))
    assert done.code == 1
    done.told("visits.csv", "no table that dragoman exported", "--columns")


def test_a_file_that_cannot_be_read_stops_no_other(stocked: Desk) -> None:
    assert stocked.run("export", "--to", "all.jsonl").code == 0
    done = stocked.run("import", "none.csv", "all.jsonl", "--register", "other.sqlite")
    assert done.code == 1
    done.told("none.csv", "cannot be read")
    assert "2 added" in done.out


def test_a_map_that_is_wrong_is_told_before_anything_is_read(desk: Desk) -> None:
    desk.file("map.yml", "kind: journey\nparties: [JOR]")
    done = desk.run("import", desk.file("visits.csv", "a,b\n"), "--columns", "map.yml")
    assert done.code == 1
    done.told("map.yml", "no kind is called 'journey'")
    assert not desk.register.exists()
