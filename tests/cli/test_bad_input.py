"""Bad input: one clear line that names the file and the remedy, the other files done, the right exit code."""

from __future__ import annotations

import json

import pytest
from tests.cli.desk import SIGNING, VISIT, Desk


def test_an_empty_file_is_named_and_the_others_are_read(desk: Desk) -> None:
    empty, good = desk.file("empty.txt", b""), desk.file("good.txt", VISIT)
    done = desk.run("read", empty, good)
    done.told("empty.txt", "empty")
    assert done.code == 1
    assert [row["kind"] for row in done.rows] == ["visit"]


def test_a_binary_file_is_named_and_the_others_are_read(desk: Desk) -> None:
    binary, good = desk.file("photo.txt", bytes(range(256)) * 64), desk.file("good.txt", VISIT)
    done = desk.run("read", binary, good)
    done.told("photo.txt")
    assert done.code == 1
    assert len(done.rows) == 1


@pytest.mark.parametrize("charset", ["cp1256", "utf-16", "utf-8-sig"])
def test_other_charsets_are_read(desk: Desk, charset: str) -> None:
    text = f"{VISIT}\n{SIGNING}\n"
    plain = desk.run("read", desk.file("plain.txt", text))
    done = desk.run("read", desk.file("other.txt", text.encode(charset)))
    assert (done.code, done.err) == (0, "")
    assert [row["evidence"] for row in done.rows] == [row["evidence"] for row in plain.rows]
    assert len(done.rows) >= 2


def test_broken_utf_8_is_told_or_read_around_but_never_raised(desk: Desk) -> None:
    broken = desk.file("broken.txt", (VISIT + "\n").encode() * 8 + b"\xd9\n" + SIGNING.encode())
    good = desk.file("good.txt", SIGNING)
    done = desk.run("read", broken, good)
    assert "Traceback" not in done.err
    assert any(row["doc"] != done.rows[0]["doc"] or row["kind"] == "agreement" for row in done.rows)
    if done.code:
        done.told("broken.txt")


def test_a_line_of_a_hundred_megabytes_is_told_and_the_other_lines_are_read(desk: Desk) -> None:
    good = json.dumps({"id": "good", "text": VISIT}, ensure_ascii=False).encode()
    endless = b'{"id": "endless", "text": "' + b"x" * 100_000_000 + b'"}'
    done = desk.run("read", desk.file("lines.jsonl", endless + b"\n" + good + b"\n"))
    done.told("lines.jsonl", "line 1", "line_bytes")
    assert done.code == 1
    assert [row["doc"] for row in done.rows] == ["good"]


def test_a_text_of_a_hundred_megabytes_in_one_line_is_told(desk: Desk) -> None:
    done = desk.run("read", desk.file("long.txt", b"x" * 100_000_000), desk.file("good.txt", VISIT))
    done.told("long.txt", "file_bytes")
    assert (done.code, len(done.rows)) == (1, 1)


def test_a_line_that_is_no_report_is_told_with_its_place(desk: Desk) -> None:
    good = json.dumps({"id": "good", "text": VISIT}, ensure_ascii=False)
    done = desk.run("read", desk.file("lines.jsonl", f'{good}\n{{"id": 7}}\n'))
    done.told("lines.jsonl", "line 2")
    assert (done.code, [row["doc"] for row in done.rows]) == (1, ["good"])


def test_a_file_that_is_not_there_is_told(desk: Desk) -> None:
    done = desk.run("add", "nowhere.txt", desk.file("good.txt", VISIT))
    assert done.code == 1
    assert "nowhere.txt" in done.err
    assert desk.run("records", "--json").rows != []


def test_with_json_a_fault_is_json_too(desk: Desk) -> None:
    done = desk.run("read", "--json", "nowhere.txt")
    error = json.loads(done.err)["error"]
    assert set(error) == {"code", "where", "fault", "remedy"}
    assert (error["code"], error["where"], done.code) == ("D100", "nowhere.txt", 1)


@pytest.mark.parametrize("verb", ["brief", "timeline", "records"])
def test_an_unknown_state_is_told_with_what_to_do(desk: Desk, verb: str) -> None:
    desk.run("add", desk.file("good.txt", VISIT))
    done = desk.run(verb, "Atlantis", "TUN")
    done.told("Atlantis")
    assert done.code == 2


@pytest.mark.parametrize("verb", ["brief", "timeline", "records"])
@pytest.mark.parametrize("names", [("TUN", "TUN"), ("TUN", "تونس"), ("Tunisia", "TUN")])
def test_a_pair_of_one_state_twice_is_refused(desk: Desk, verb: str, names: tuple[str, str]) -> None:
    desk.run("add", desk.file("good.txt", VISIT))
    done = desk.run(verb, *names)
    done.told("TUN")
    assert done.code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("conquer",),
        ("read",),
        ("read", "--colour", "-"),
        ("mentions", "--kinds", "weather", "-"),
        ("mentions", "--reference", "yesterday", "-"),
        ("mentions", "--bias", "sideways", "-"),
        ("records", "TUN"),
        ("brief", "TUN"),
        ("brief", "TUN", "JOR", "--lang", "tlh"),
        ("brief", "TUN", "JOR", "--to", "brief.exe"),
        ("records", "--kinds", "weather"),
    ],
)
def test_a_request_that_makes_no_sense_is_refused_in_one_line(desk: Desk, arguments: tuple[str, ...]) -> None:
    done = desk.run(*arguments)
    done.told()
    assert (done.code, done.out) == (2, "")
