"""Which version of the schema a database has, and bringing it to this one."""

from __future__ import annotations

import sqlite3
from importlib import resources
from time import sleep
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from dragoman.model.errors import ForeignError, LockedError, NewerError
from dragoman.register.engine import name_of, reading, writing

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0010"
"""The version that this code works on."""

_ATTEMPTS = 100
_KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010")
_MARK = 0x4452474D  # SQLite's application id of a register: "DRGM"


def make_current(engine: Engine) -> bool:
    """Make the tables in an empty database, or bring an older register to this version; a current one is untouched.

    Gives whether an older register was brought up, whose records must then be made anew.

    Raises:
        ForeignError: the database holds other things and is no register.
        NewerError: a later dragoman made it.
    """
    with reading(engine) as connection:
        version = _version(connection, name_of(engine))
    older = False
    if version != HEAD:
        with writing(engine) as connection:
            version = _version(connection, name_of(engine))  # another process may have made it meanwhile
            if version != HEAD:
                older = version is not None
                migrate(connection, HEAD)
    if engine.dialect.name == "sqlite" and engine.url.database not in (None, ":memory:"):
        _write_ahead(engine)
    return older


def _write_ahead(engine: Engine) -> None:
    """Let readers read while one writes. SQLite does not wait for its turn to change this, so it is asked again."""
    raw = engine.raw_connection()  # outside any transaction, as the change of mode wants
    try:
        for attempt in range(_ATTEMPTS):
            try:
                raw.cursor().execute("PRAGMA journal_mode = WAL").fetchall()
            except sqlite3.OperationalError as fault:
                if "locked" not in str(fault) or attempt == _ATTEMPTS - 1:
                    raise LockedError(
                        "another process is writing to the register",
                        where=name_of(engine),
                        remedy="wait until the other process is done",
                    ) from fault
                sleep(0.05)
            else:
                return
    finally:
        raw.close()


def migrate(connection: Connection, version: str) -> None:
    """Bring the schema up or down to a version, in the transaction of the connection."""
    from alembic import command  # noqa: PLC0415  # slow to import, wanted only when a schema changes

    config = _config(connection)
    current = _recorded(connection) or "base"
    step = command.downgrade if version == "base" or (current != "base" and version < current) else command.upgrade
    step(config, version)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {_MARK}")


def _config(connection: Connection) -> Config:
    from alembic.config import Config  # noqa: PLC0415  # likewise

    config = Config()
    config.set_main_option(
        "script_location", str(resources.files(__package__).joinpath("migrations")).replace("%", "%%")
    )
    config.attributes["connection"] = connection
    return config


def _version(connection: Connection, where: str) -> str | None:
    """The register's version, None for an empty database."""
    version = _recorded(connection)
    if version is None:
        others = inspect(connection).get_table_names()
        if others and others != ["alembic_version"]:
            raise ForeignError(
                f"it holds other tables ({', '.join(sorted(others)[:3])}) and is no register of dragoman",
                where=where,
                remedy="name another place for the register",
            )
        return None
    if version not in _KNOWN:
        raise NewerError(
            f"it was made by a later version of dragoman (its schema is {version}, this one's {HEAD})",
            where=where,
            remedy="upgrade dragoman, or name another register",
        )
    if connection.dialect.name == "sqlite":
        mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
        if mark != _MARK:
            raise ForeignError(
                "it is another program's database", where=where, remedy="name another place for the register"
            )
    return version


def _recorded(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return version
