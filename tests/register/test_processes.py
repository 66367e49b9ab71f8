"""Several processes at once, and processes that are killed, lose nothing, double nothing, leave nothing half done."""

from __future__ import annotations

import os
import random
import signal
import time

import pytest

from dragoman.model.codec import to_json
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register import Register

HOSTS = ["سلمان بن عبدالعزيز", "محمد بن نايف", "عادل الجبير"]
GUESTS = ["إلهام علييف", "جيحون بيراموف", "علي أسدوف"]


@pytest.fixture
def many(told, says) -> list[tuple[Report, list[Statement]]]:
    """Forty reports whose statements run together into a few records, some of them reprints of others."""
    chance = random.Random(7)  # noqa: S311  # a fixed mixture
    made = []
    for number in range(40):
        host, guest, day = chance.choice(HOSTS), chance.choice(GUESTS), chance.randrange(3)
        clause = f"استقبل {host} ضيفه {guest} في قصر اليمامة وبحثا العلاقات بين البلدين وسبل تعزيزها في اليوم {day + 1}"
        fact = says("meeting", "AZE", "SAU", date=f"2025-02-0{day + 1}", people=(host, guest))
        made.append(told(f"r{number}", (clause, fact), published=f"2025-02-0{day + 2}", source=f"صحيفة {number % 7}"))
    return made


def state(where: str) -> list[str]:
    with Register.open(where) as register:
        return [*map(to_json, register.records()), str(register.reprints())]


@pytest.fixture
def expected(many, fresh) -> list[str]:
    """What a register holds into which all were added, one after the other, undisturbed."""
    where = fresh("sqlite")
    with Register.open(where) as register:
        list(register.add_all(many))
    return state(where)


def in_child(work) -> int:
    """Do the work in a process of its own; gives its number."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:  # noqa: BLE001  # the parent sees it by the exit code
            os._exit(1)
        os._exit(0)
    return child


def test_processes_that_add_at_once_lose_nothing_and_double_nothing(where, many, expected) -> None:
    Register.open(where).close()

    def add(seed: int) -> None:
        mine = random.Random(seed).sample(many, 25)  # noqa: S311  # a fixed mixture
        with Register.open(where) as register:
            for _ in register.add_all(mine, batch=3):
                pass

    children = [in_child(lambda seed=seed: add(seed)) for seed in range(4)]
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 4
    with Register.open(where) as register:
        outcomes = [added.outcome for added in register.add_all(many)]
    assert outcomes.count("unchanged") >= 30
    assert state(where) == expected


def test_processes_that_make_the_register_at_once_make_one(where, many) -> None:
    def add(number: int) -> None:
        with Register.open(where) as register:
            register.add(*many[number])

    children = [in_child(lambda number=number: add(number)) for number in range(4)]
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 4
    with Register.open(where) as register:
        assert [added.outcome for added in register.add_all(many[:4])] == ["unchanged"] * 4


def test_a_register_whose_writers_are_killed_a_hundred_times_is_whole(where, many, expected) -> None:
    Register.open(where).close()
    chance = random.Random(11)  # noqa: S311  # a fixed mixture

    def add_without_end() -> None:
        with Register.open(where) as register:
            while True:
                for report, said in chance.sample(many, len(many)):
                    register.add(report, said if chance.random() < 0.7 else [])

    for _ in range(100):
        child = in_child(add_without_end)
        time.sleep(chance.uniform(0.002, 0.08))
        os.kill(child, signal.SIGKILL)
        assert os.WIFSIGNALED(os.waitpid(child, 0)[1])
        chance.random()
    with Register.open(where) as register:
        held = [statement.doc for record in register.records() for statement in record.statements]
        assert len(held) == len(set(held))
        outcomes = [added.outcome for added in register.add_all(many)]
    assert outcomes.count("unchanged") == len(held)
    assert state(where) == expected
