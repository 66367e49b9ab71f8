"""Several processes read at once: what comes out is what one would give, and none of them outlives the verb."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path
from signal import SIGKILL, SIGTERM

import pytest
from tests.cli.desk import PROGRAM, Desk
from tests.cli.test_register_trouble import report, whole

MANY = 300


def test_three_readers_add_what_one_adds_in_the_same_order(desk: Desk) -> None:
    desk.jsonl("a.jsonl", *map(report, range(MANY)))
    desk.file("b.jsonl", "{")
    desk.jsonl("c.jsonl", *map(report, range(MANY, MANY + 50)))
    done = [
        desk.run("add", "a.jsonl", "b.jsonl", "c.jsonl", "--json", "--jobs", jobs, "--register", f"{jobs}.sqlite")
        for jobs in ("1", "3")
    ]
    assert [one.code for one in done] == [1, 1]
    assert done[0].rows == done[1].rows
    assert [row["report"] for row in done[1].rows[:-2]] == [report(number)["id"] for number in range(MANY + 50)]
    assert done[1].rows[-1]["summary"]["failed"] == 1
    one, three = (desk.run("records", "--json", "--register", f"{jobs}.sqlite").out for jobs in ("1", "3"))
    assert one == three


def test_three_readers_print_what_one_prints(desk: Desk) -> None:
    desk.jsonl("a.jsonl", *map(report, range(100)))
    one, three = (desk.run("read", "a.jsonl", "--json", "--jobs", jobs) for jobs in ("1", "3"))
    assert (one.code, three.code) == (0, 0)
    assert len(one.rows) == 100
    assert one.out == three.out


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are looked up in Linux's /proc")
def test_where_a_reader_is_killed_the_rest_is_read_all_the_same(desk: Desk) -> None:
    process = _adding(desk)
    os.kill(_children(process.pid)[0], SIGKILL)
    _, told = process.communicate(timeout=120)
    assert process.returncode == 0, told
    assert b"what is left is read here" in told
    assert len(desk.run("search", "--limit", str(2 * MANY)).rows) == MANY


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are looked up in Linux's /proc")
@pytest.mark.parametrize("signal", [SIGKILL, SIGTERM])
def test_readers_end_with_the_verb_that_is_killed(desk: Desk, signal: int) -> None:
    process = _adding(desk)
    readers = _children(process.pid)
    process.send_signal(signal)
    process.communicate(timeout=60)
    for _ in range(600):
        if not any(Path(f"/proc/{reader}").exists() for reader in readers):
            break
        time.sleep(0.1)
    else:
        pytest.fail("a reader outlives the verb")
    if desk.register.exists():
        assert whole(desk)
    assert desk.run("add", "many.jsonl").code == 0
    assert len(desk.run("search", "--limit", str(2 * MANY)).rows) == MANY


def _adding(desk: Desk) -> subprocess.Popen[bytes]:
    """`dragoman add` with two readers, as soon as they are there."""
    desk.jsonl("many.jsonl", *map(report, range(MANY)))
    command = [PROGRAM, "add", "many.jsonl", "--jobs", "2"]
    process = subprocess.Popen(command, cwd=desk.folder, env=desk.environment, stdout=-1, stderr=-1)
    for _ in range(6000):
        if len(_children(process.pid)) == 2:
            return process
        time.sleep(0.01)
    process.kill()
    pytest.fail("no readers came")


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
