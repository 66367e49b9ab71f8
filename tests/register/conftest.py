"""Registers on both engines, and statements written by hand."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, SlotValue, Statement
from dragoman.register import Register
from dragoman.register.telling import Printed, Telling

ENGINES = ("sqlite", "postgresql")
_numbers = count(1)


def _binaries() -> Path | None:
    """The folder of PostgreSQL's server programs, the newest version first."""
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return folder
    found = shutil.which("initdb")
    return Path(found).parent if found else None


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The URL of a PostgreSQL server of our own on a private port, without its database's name."""
    binaries = _binaries()
    if binaries is None:
        fault = "no PostgreSQL server is installed (apt-get install postgresql)"
        if os.environ.get("CI") == "true":
            pytest.fail(fault)
        pytest.skip(fault)
    home = Path(tempfile.mkdtemp(prefix="dragoman-postgresql-"))
    user: dict[str, object] = {}
    if os.geteuid() == 0:  # the server refuses to run as root
        user = {"user": "nobody", "group": "nogroup", "extra_groups": []}
        shutil.chown(home, "nobody", "nogroup")
    data = home / "data"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def run(*command: object) -> None:
        subprocess.run(  # our own server
            [str(part) for part in command], check=True, capture_output=True, cwd=home, timeout=120, **user
        )

    run(binaries / "initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=50"
    run(binaries / "pg_ctl", "-D", data, "-l", home / "log", "-o", options, "-w", "start")
    try:
        yield f"postgresql+psycopg://tester@127.0.0.1:{port}/"
    finally:
        run(binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(home)


@pytest.fixture
def fresh(tmp_path: Path, request: pytest.FixtureRequest) -> Callable[[str], str]:
    """Makes places for registers that are not there yet, on the engine of the name."""

    def place(engine: str) -> str:
        number = next(_numbers)
        if engine == "sqlite":
            return str(tmp_path / f"register{number}.db")
        url: str = request.getfixturevalue("server")
        admin = create_engine(url + "postgres", isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE register{number}"))
        admin.dispose()
        return f"{url}register{number}"

    return place


@pytest.fixture(params=ENGINES)
def where(request: pytest.FixtureRequest, fresh: Callable[[str], str]) -> str:
    """A place for a register, on each engine in turn."""
    return fresh(request.param)


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """A clock that goes on by an hour whenever it is looked at, from 1 March 2025."""
    hours = count()
    return lambda: datetime(2025, 3, 1, tzinfo=UTC) + timedelta(hours=next(hours))


@pytest.fixture
def register(where: str, clock: Callable[[], datetime]) -> Iterator[Register]:
    """An empty register, on each engine in turn."""
    with Register.open(where, clock=clock) as opened:
        yield opened


@pytest.fixture(scope="session")
def told() -> Callable[..., tuple[Report, list[Statement]]]:
    """Makes a report out of what it says, each clause with what is to be read from it."""

    def make(
        id_: str, *said: tuple[str, Statement], published: str | None = None, source: str | None = None, text: str = ""
    ) -> tuple[Report, list[Statement]]:
        whole = ". ".join([*(clause for clause, _ in said), text])
        read = []
        for clause, statement in said:
            start = whole.index(clause)
            evidence = Evidence(clause, start, start + len(clause))
            read.append(Statement(**{**_fields(statement), "doc": id_, "evidence": evidence}))
        return Report(id=id_, text=whole, published=published, source=source, lang="ar"), read

    return make


@pytest.fixture(scope="session")
def says() -> Callable[..., Statement]:
    """Makes what a clause says; its report and evidence are put in by `told`."""

    def make(kind: str, *parties: str, date: str | None = None, status: str = "done", **slots: SlotValue) -> Statement:
        return Statement(
            doc="",
            kind=kind,
            parties=tuple(sorted(parties)),
            date=Edtf.parse(date) if date else None,
            status=status,
            evidence=Evidence("", 0, 0),
            slots={name.rstrip("_"): value for name, value in slots.items()},
        )

    return make


def _fields(statement: Statement) -> dict[str, object]:
    return {name: getattr(statement, name) for name in statement.__struct_fields__}


@pytest.fixture(scope="session")
def telling_of() -> Callable[..., Telling]:
    """Makes the telling of a statement by a report without a date, in the words given."""

    def make(said: Statement, words: str = "") -> Telling:
        told = Statement(**{**_fields(said), "evidence": Evidence(words, 0, len(words))})
        return Telling(told, told.key, Printed(None, 0, None, ""), {})

    return make
