"""The tables of the register, the same on SQLite and PostgreSQL; `docs/reference/register.md` explains each.

What is taken in and what people decide (`reports`, `statements`, `decisions`) is never deleted: it is closed with an
instant. What is made from it (`bands`, `records`, `pairs`, and the columns `wire`, `cluster` and `record`) can be made
anew.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, SmallInteger, Table, Text
from sqlalchemy import text as sql

metadata = MetaData()
_Serial = BigInteger().with_variant(Integer, "sqlite")
_CURRENT = sql("until IS NULL")
_OF_SEVERAL = sql("record <> cluster")  # most clusters are of one record, which has their name
_FURTHER = sql("id <> cluster")
_Sorted = Text().with_variant(Text(collation="C"), "postgresql")  # by the codes of its letters, as SQLite does

reports = Table(
    "reports",
    metadata,
    Column("n", _Serial, primary_key=True),
    Column("id", Text, nullable=False),
    Column("published", Text),
    Column("late", SmallInteger, nullable=False),
    Column("source", Text),
    Column("digest", Text, nullable=False),
    Column("sketch", LargeBinary),
    Column("wire", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("until", Text),
    Column("body", Text, nullable=False),
    Index("reports_current", "id", unique=True, sqlite_where=_CURRENT, postgresql_where=_CURRENT),
    Index("reports_wire", "wire"),
)

bands = Table(
    "bands",
    metadata,
    Column("band", Integer, primary_key=True, autoincrement=False),
    Column("day", Integer, primary_key=True, autoincrement=False),
    Column("report", _Serial, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

statements = Table(
    "statements",
    metadata,
    Column("n", _Serial, primary_key=True),
    Column("key", Text, nullable=False),
    Column("report", _Serial, ForeignKey("reports.n"), nullable=False),
    Column("block", BigInteger, nullable=False),
    Column("span", SmallInteger, nullable=False),
    Column("low", Integer, nullable=False),
    Column("high", Integer, nullable=False),
    Column("cluster", Text),
    Column("record", Text),
    Column("since", Text, nullable=False),
    Column("until", Text),
    Column("body", Text, nullable=False),
    Column("offices", Text),
    Index("statements_current", "key", unique=True, sqlite_where=_CURRENT, postgresql_where=_CURRENT),
    Index("statements_window", "block", "span", "low"),
    Index("statements_report", "report"),
    Index("statements_cluster", "cluster", sqlite_where=_OF_SEVERAL, postgresql_where=_OF_SEVERAL),
    Index("statements_record", "record"),
)

records = Table(
    "records",
    metadata,
    Column("id", Text, primary_key=True),
    Column("cluster", Text, nullable=False),
    Column("sort", _Sorted, nullable=False),
    Column("need", SmallInteger, nullable=False),
    Column("fresh", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index("records_cluster", "cluster", sqlite_where=_FURTHER, postgresql_where=_FURTHER),
    Index("records_need", "need", "fresh"),
    Index("records_sort", "sort", "id"),
)

pairs = Table(
    "pairs",
    metadata,
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("sort", _Sorted, primary_key=True),
    Column("record", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    sqlite_with_rowid=False,
)

decisions = Table(
    "decisions",
    metadata,
    Column("n", _Serial, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("at", Text, nullable=False),
    Column("body", Text, nullable=False),
)

ruled = Table(
    "ruled",
    metadata,
    Column("key", Text, primary_key=True),
    Column("decision", Text, ForeignKey("decisions.id"), primary_key=True),
    sqlite_with_rowid=False,
)
