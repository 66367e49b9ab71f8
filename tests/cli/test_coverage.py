"""`dragoman coverage` at work."""

from __future__ import annotations

from collections import defaultdict

from tests.cli.desk import SIGNING, VISIT, Desk


def test_coverage_writes_its_four_tables_as_json_lines(desk: Desk) -> None:
    reports = desk.jsonl("in.jsonl", *({"id": f"r{n}", "text": text} for n, text in enumerate((VISIT, VISIT, SIGNING))))
    done = desk.run("coverage", reports, "--samples", "1", "--words", "3")
    tables = defaultdict(list)
    for row in done.rows:
        tables[row["table"]].append(row)
    assert done.code == 0
    assert set(tables) <= {"total", "frame", "missed", "unused"}
    assert [(row["reports"], row["unread"], row["statements"]) for row in tables["total"]] == [(3, 0, 3)]
    assert sum(row["count"] for row in tables["frame"]) == 3
    assert max(len(row["samples"]) for row in tables["frame"]) == 1
    assert len(tables["missed"]) <= 3
    assert tables["unused"]


def test_coverage_reads_standard_input_and_tells_a_file_that_is_not_there(desk: Desk) -> None:
    done = desk.run("coverage", "-", "nowhere.jsonl", stdin=VISIT.encode())
    assert done.code == 1
    done.told("nowhere.jsonl")
    assert done.rows[0]["statements"] == 1
