"""What goes wrong with a register's place is said as one error with a remedy, and leaves the register whole."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import textwrap

import pytest
from sqlalchemy import create_engine, text

from dragoman.model.errors import (
    DiskFullError,
    ForeignError,
    LockedError,
    NewerError,
    UnwritableError,
    UsageError,
)
from dragoman.register import Register


def test_a_register_that_another_process_writes_to_is_locked(tmp_path, told) -> None:
    path = str(tmp_path / "a.db")
    with Register.open(path, wait=0.2) as register:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LockedError, match="another process is writing") as caught:
            register.add(told("a", text="نص")[0], [])
        assert caught.value.where == path
        other.execute("ROLLBACK")
        other.close()
        assert register.add(told("a", text="نص")[0], []).outcome == "added"


def test_a_writer_on_postgresql_waits_in_line_and_says_when_it_gives_up(fresh, told) -> None:
    url = fresh("postgresql")
    with Register.open(url, wait=0.5) as register:
        engine = create_engine(url)
        with engine.connect() as other:
            other.execute(text(f"SELECT pg_advisory_xact_lock({0x4452474D})"))
            with pytest.raises(LockedError, match="another process is writing"):
                register.add(told("a", text="نص")[0], [])
        engine.dispose()
        assert register.add(told("a", text="نص")[0], []).outcome == "added"


def test_a_reader_is_not_held_up_by_a_writer(tmp_path) -> None:
    path = str(tmp_path / "a.db")
    with Register.open(path, wait=0.1) as register:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        assert list(register.records()) == []
        other.close()


def test_another_program_s_database_is_refused_and_left_alone(tmp_path) -> None:
    path = tmp_path / "places.sqlite"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE moz_places (url TEXT)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(ForeignError, match=r"moz_places.*no register of dragoman"):
        Register.open(path)
    assert path.read_bytes() == before


def test_another_program_s_postgresql_database_is_refused(fresh) -> None:
    url = fresh("postgresql")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE customers (n integer)"))
    engine.dispose()
    with pytest.raises(ForeignError, match="customers"):
        Register.open(url)


def test_another_alembic_database_is_refused(tmp_path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.executescript("CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('0001')")
    other.close()
    with pytest.raises(ForeignError, match="another program"):
        Register.open(path)


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("مذكرات السفير " * 100, encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(ForeignError, match="no register of dragoman") as caught:
        Register.open(path)
    assert caught.value.where == str(path)
    assert path.read_bytes() == before


def test_a_register_of_a_later_version_is_refused_with_the_remedy(where) -> None:
    Register.open(where).close()
    engine = create_engine(where if "://" in where else f"sqlite:///{where}")
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(NewerError, match="upgrade dragoman"):
        Register.open(where)


def test_a_place_that_is_a_folder_cannot_be_opened(tmp_path) -> None:
    with pytest.raises(UnwritableError, match="cannot be opened"):
        Register.open(tmp_path)


def test_a_place_in_no_folder_says_which_folder_to_make(tmp_path) -> None:
    with pytest.raises(UnwritableError, match="make the folder"):
        Register.open(tmp_path / "there" / "is" / "none.db")
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_does_not_answer_is_said_without_its_password() -> None:
    with pytest.raises(UnwritableError) as caught:
        Register.open("postgresql://user:secret@127.0.0.1:1/none", wait=1)
    assert "secret" not in str(caught.value)
    assert "127.0.0.1:1" in str(caught.value)


@pytest.mark.parametrize("place", ["mysql://host/base", "notaurl://"])
def test_a_url_of_another_kind_of_database_is_refused(place) -> None:
    with pytest.raises(UsageError, match=r"SQLite or PostgreSQL|no path and no URL"):
        Register.open(place)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits on the size of files are a matter of POSIX")
def test_a_full_disk_is_said_and_the_register_stays_whole(tmp_path) -> None:
    path = str(tmp_path / "a.db")
    script = textwrap.dedent(
        """
        import resource, signal, sys
        from dragoman.model.report import Report
        from dragoman.register import Register

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        register = Register.open(sys.argv[1])
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
        try:
            for number in range(2000):
                register.add(Report(id=f"r{number}", text=f"نص {number} " * 400), [])
                print(f"r{number}", flush=True)
        except Exception as fault:
            print(type(fault).__name__, flush=True)
        """
    )
    said = subprocess.run(
        [sys.executable, "-c", script, path], capture_output=True, text=True, check=False, timeout=120
    )
    *added, fault = said.stdout.split()
    assert fault == DiskFullError.__name__, said.stderr
    assert added
    with Register.open(path) as register:
        for id_ in added:
            assert register.report(id_).id == id_
        after = f"r{len(added)}"
        assert register.add(register.report("r0"), []).outcome == "unchanged"
        with pytest.raises(LookupError):
            register.report(after)
