"""A register in trouble: one line that names it and the remedy, exit code 3, nothing half-written."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path
from signal import SIG_DFL, SIGINT, signal
from typing import Any

import pytest
from tests.cli.desk import PROGRAM, VISIT, Desk

from dragoman.register.engine import open_engine, writing
from dragoman.register.versions import migrate

LIMIT = 600_000


def report(number: int) -> dict[str, Any]:
    """A report that differs from every other, with one visit in it."""
    day = f"{number % 28 + 1} {('يناير', 'أبريل', 'يوليو')[number % 3]} {1990 + number % 30}"
    text = f"قام وزير الخارجية التونسي بزيارة رسمية إلى الأردن في {day}. " + f"رقم {number} " * 40
    return {"id": f"r-{number:05d}", "published": "2024-01-01", "source": "وكالة", "text": text}


def whole(desk: Desk) -> bool:
    """Whether the register's file is sound and a reader opens it."""
    with closing(sqlite3.connect(desk.register)) as database:
        return database.execute("PRAGMA integrity_check").fetchone() == ("ok",) and desk.run("records").code == 0


@pytest.mark.parametrize(
    "arguments", [("records",), ("show", "abc"), ("brief", "TUN", "JOR"), ("timeline", "TUN", "JOR")]
)
def test_a_verb_that_reads_makes_no_register_where_there_is_none(desk: Desk, arguments: tuple[str, ...]) -> None:
    done = desk.run(*arguments)
    done.told("dragoman.sqlite", "dragoman add")
    assert done.code == 3
    assert not desk.register.exists()


def test_a_register_of_an_earlier_dragoman_is_brought_up_once_and_that_is_noted(desk: Desk) -> None:
    desk.run("add", desk.file("visit.txt", VISIT))
    before = desk.run("records", "--json")
    engine = open_engine(desk.register, wait=5)
    with writing(engine) as connection:
        migrate(connection, "0006")
    engine.dispose()
    brought_up, again = desk.run("records", "--json"), desk.run("records", "--json")
    assert "an earlier dragoman made this register" in brought_up.err
    assert (before.err, again.err) == ("", "")
    assert before.out == brought_up.out == again.out != ""


@pytest.mark.parametrize("verb", ["add", "records"])
def test_a_file_that_is_no_register_is_refused_and_left_as_it_is(desk: Desk, verb: str) -> None:
    foreign = desk.file("notes.txt", "هذه ملاحظات وليست سجلًا. " * 400)
    before = foreign.read_bytes()
    inputs = [desk.file("visit.txt", VISIT)] if verb == "add" else []
    done = desk.run(verb, *inputs, "--register", foreign)
    done.told("notes.txt")
    assert (done.code, foreign.read_bytes()) == (3, before)


def test_a_database_of_another_program_is_refused_and_left_as_it_is(desk: Desk) -> None:
    other = desk.folder / "other.sqlite"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE reports (title TEXT)")
        database.execute("INSERT INTO reports VALUES ('quarterly')")
        database.commit()
    before = other.read_bytes()
    done = desk.run("add", desk.file("visit.txt", VISIT), "--register", other)
    done.told("other.sqlite")
    assert (done.code, other.read_bytes()) == (3, before)


def test_a_folder_that_is_not_there_is_told(desk: Desk) -> None:
    done = desk.run("add", desk.file("visit.txt", VISIT), "--register", "nowhere/register.sqlite")
    done.told("nowhere")
    assert done.code == 3


def test_an_address_of_an_unknown_database_is_refused(desk: Desk) -> None:
    done = desk.run("records", "--register", "oracle://server/register")
    done.told("oracle")
    assert done.code == 2


def test_the_password_of_an_address_is_never_told(desk: Desk) -> None:
    done = desk.run("records", env={"DRAGOMAN_REGISTER": "postgresql://reader:geheim@127.0.0.1:9/register"})
    done.told("127.0.0.1")
    assert done.code == 3
    assert "geheim" not in done.err


def test_a_register_that_another_holds_is_told_after_the_wait(desk: Desk) -> None:
    desk.run("add", desk.file("visit.txt", VISIT))
    with closing(sqlite3.connect(desk.register, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = desk.run("add", desk.jsonl("more.jsonl", report(1)), "--wait", "0.2")
        other.execute("ROLLBACK")
    done.told("dragoman.sqlite", "another process")
    assert done.code == 3
    assert desk.run("add", "more.jsonl").code == 0


def test_a_full_disk_is_told_and_the_register_stays_whole(desk: Desk) -> None:
    desk.run("add", desk.file("visit.txt", VISIT))
    many = desk.jsonl("many.jsonl", *map(report, range(1200)))

    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, LIMIT))

    done = subprocess.run(
        [PROGRAM, "add", many],
        cwd=desk.folder,
        env=desk.environment,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=small_disk,  # no threads here; the limit must be set in the child
    )
    assert done.returncode == 3, done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "make room" in done.stderr
    assert whole(desk)
    again = desk.run("add", many, "--json")
    assert again.code == 0
    assert [row["report"] for row in again.rows[:-1]] == [report(number)["id"] for number in range(1200)]


def test_ctrl_c_leaves_the_register_whole_and_says_130(desk: Desk) -> None:
    lines = desk.jsonl("many.jsonl", *map(report, range(600))).read_bytes().splitlines(keepends=True)
    process = subprocess.Popen(
        [PROGRAM, "add", "-"],
        cwd=desk.folder,
        env=desk.environment,
        stdin=-1,
        stdout=-1,
        stderr=-1,
        preexec_fn=lambda: signal(SIGINT, SIG_DFL),  # noqa: PLW1509  # a shell's background jobs ignore it
    )
    assert process.stdin is not None
    process.stdin.write(b"".join(lines))
    process.stdin.flush()
    _until(lambda: _held(desk.register) >= 100)
    process.send_signal(SIGINT)
    _, told = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in told
    held = _held(desk.register)
    assert 100 <= held < 600
    assert whole(desk)
    assert desk.run("add", "many.jsonl").code == 0
    clean = desk.run("add", "many.jsonl", "--register", "clean.sqlite")
    assert clean.code == 0
    ours, theirs = (desk.run("records", "--register", name).rows for name in ("dragoman.sqlite", "clean.sqlite"))
    assert ours == theirs


def _held(register: Path) -> int:
    """How many reports are in the register's file by now."""
    if not register.exists():
        return 0
    with closing(sqlite3.connect(f"file:{register}?mode=ro", uri=True)) as database:
        try:
            return int(database.execute("SELECT count(*) FROM reports").fetchone()[0])
        except sqlite3.OperationalError:
            return 0


def _until(holds: Any, seconds: float = 60) -> None:  # noqa: ANN401  # any condition
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.05)
