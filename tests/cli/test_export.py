"""Exports from the command line: every format, for a pair or all, to a file that is whole or not there."""

from __future__ import annotations

import csv
import io
import json
from importlib import resources

import pyarrow.parquet as pq
import pytest
from tests.cli.desk import Desk

from dragoman.exports.jsonl import from_jsonl
from dragoman.register import Register

SAMPLES = str(resources.files("dragoman.samples").joinpath("reports.jsonl"))


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    """A desk whose register holds the samples."""
    assert desk.run("add", SAMPLES).code == 0
    return desk


def test_a_complete_export_added_to_an_empty_register_gives_the_same_records(stocked: Desk) -> None:
    done = stocked.run("export", "--to", "all.jsonl")
    assert done.code == 0
    lines = (stocked.folder / "all.jsonl").read_text("utf-8").splitlines()
    read = [line for _, line in from_jsonl(lines)]
    with Register.open(stocked.folder / "other.sqlite") as other:
        given = [(line.report, line.statements) for line in read if line.report is not None]
        list(other.add_all((report, said) for report, said in given if report is not None))
        assert {record.id for record in other.records()} == {line.record.id for line in read if line.record is not None}


def test_a_csv_of_a_pair_holds_that_pair_only(stocked: Desk) -> None:
    rows = list(
        csv.DictReader(io.StringIO(stocked.run("export", "--format", "csv", "--pair", "Kuwait", "أذربيجان").out))
    )
    assert rows
    assert all({"AZE", "KWT"} <= set(row["parties"].split("; ")) for row in rows)


@pytest.mark.parametrize(
    "form",
    ["jsonl", "csv", "plover", "cameo", "ftm", "ftm-statements", "jsonld", "graphml", "missions", "visits", "treaties"],
)
def test_what_is_piped_is_what_is_written(stocked: Desk, form: str) -> None:
    piped = stocked.run("export", "--format", form)
    assert piped.code == 0
    assert stocked.run("export", "--format", form, "--to", f"made.{form}").code == 0
    assert (stocked.folder / f"made.{form}").read_text("utf-8") == piped.out
    assert [path.name for path in stocked.folder.iterdir() if path.name.startswith(".made")] == []


@pytest.mark.parametrize("form", ["parquet", "xlsx"])
def test_a_table_that_is_no_text_wants_a_file(stocked: Desk, form: str) -> None:
    stocked.run("export", "--format", form).told("cannot be piped", "--to")
    assert stocked.run("export", "--format", form, "--to", f"made.{form}").code == 0
    assert (stocked.folder / f"made.{form}").stat().st_size > 1000


def test_parquet_has_a_row_for_each_record(stocked: Desk) -> None:
    stocked.run("export", "--format", "parquet", "--to", "made.parquet")
    ids = [row["id"] for row in stocked.run("records", "--json").rows]
    assert pq.read_table(stocked.folder / "made.parquet").column("record").to_pylist() == sorted(ids)


def test_records_that_are_no_events_are_counted(stocked: Desk) -> None:
    done = stocked.run("export", "--format", "plover")
    assert "have no event in PLOVER" in done.err
    assert "figure/" in done.err


def test_only_what_people_accepted_is_gold(stocked: Desk) -> None:
    assert stocked.run("export", "--format", "gold").out == ""
    (first, *_) = stocked.run("records", "--json").rows
    assert stocked.run("decide", "accept", first["id"], "--who", "سلمى", "--why", "قرأتها").code == 0
    lines = [json.loads(line) for line in stocked.run("export", "--format", "gold").out.splitlines()]
    assert {line["kind"] for line in lines} == {first["kind"]}


def test_nothing_that_is_marked_higher_is_exported(stocked: Desk) -> None:
    ids = [row["id"] for row in stocked.run("records", "--json").rows]
    assert stocked.run("decide", "mark", ids[0], "--value", "internal", "--who", "سلمى", "--why", "داخلي").code == 0
    public = [json.loads(line) for line in stocked.run("export", "--marking", "public").out.splitlines()]
    assert ids[0] not in {line["record"]["id"] for line in public if "record" in line}
    assert len([line for line in public if "record" in line]) == len(ids) - 1


def test_decisions_on_what_is_not_exported_are_not_exported(stocked: Desk) -> None:
    first, second, *_ = (row["id"] for row in stocked.run("records", "--json").rows)
    for record, why in ((first, "سرّ أول"), (second, "علنيّ")):
        assert stocked.run("decide", "accept", record, "--who", "سلمى", "--why", why).code == 0
    made = [row["id"] for row in stocked.run("history", "--json").rows if row["act"] == "accept"]
    for decision in made:
        assert stocked.run("undo", decision, "--who", "سلمى", "--why", f"تراجع {decision}").code == 0
    assert stocked.run("decide", "mark", first, "--value", "restricted", "--who", "سلمى", "--why", "سرّي").code == 0
    public = stocked.run("export", "--marking", "public").out
    assert "سرّ أول" not in public
    assert "سرّي" not in public
    assert "علنيّ" in public
    assert public.count("تراجع") == 1


@pytest.mark.parametrize("form", ["jsonl", "xlsx", "parquet"])
def test_a_file_that_cannot_be_written_is_told_in_one_line(stocked: Desk, form: str) -> None:
    done = stocked.run("export", "--format", form, "--to", f"nowhere/all.{form}")
    done.told(f"nowhere/all.{form}", "cannot be written")
