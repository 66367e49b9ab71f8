"""Fewer and smaller trees, so that what is added to a large register touches fewer of its pages."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_SERIAL = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_SORTED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_CLUSTERS = {"statements": sa.text("record <> cluster"), "records": sa.text("id <> cluster")}
_SET = "INSERT INTO words (words, rank) VALUES ('{option}', {value})"


def upgrade() -> None:
    """Keep pairs in the order in which they are read, clusters by their first record, and bands by shorter numbers.

    Bands and pairs are made empty: what is made is made again after a step up.
    """
    _replace_bands(sa.Integer())
    op.drop_table("pairs")
    op.create_table(
        "pairs",
        sa.Column("one", sa.Text, primary_key=True),
        sa.Column("other", sa.Text, primary_key=True),
        sa.Column("sort", _SORTED, primary_key=True),
        sa.Column("record", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sqlite_with_rowid=False,
    )
    for table, others in _CLUSTERS.items():
        op.drop_index(f"{table}_cluster", table)
        op.create_index(f"{table}_cluster", table, ["cluster"], sqlite_where=others, postgresql_where=others)
    _heap("SET (gin_pending_list_limit = 1024)", hashsize=8 << 20, automerge=8)


def downgrade() -> None:
    """Make bands as they were, empty, pairs as they were, and the indexes of all clusters."""
    _replace_bands(sa.BigInteger(), sa.ForeignKey("reports.n"))
    op.execute("CREATE TEMPORARY TABLE kept AS SELECT one, other, kind, record, sort FROM pairs")
    op.drop_table("pairs")
    op.create_table(
        "pairs",
        sa.Column("one", sa.Text, primary_key=True),
        sa.Column("other", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("sort", _SORTED, nullable=False),
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO pairs (one, other, kind, record, sort) SELECT one, other, kind, record, sort FROM kept")
    op.execute("DROP TABLE kept")
    op.create_index("pairs_record", "pairs", ["record"])
    op.create_index("pairs_sort", "pairs", ["one", "other", "sort", "record"])
    for table in _CLUSTERS:
        op.drop_index(f"{table}_cluster", table)
        op.create_index(f"{table}_cluster", table, ["cluster"])
    _heap("RESET (gin_pending_list_limit)", hashsize=1 << 20, automerge=4)


def _replace_bands(number: sa.types.TypeEngine[int], *of: sa.ForeignKey) -> None:
    op.drop_table("bands")
    op.create_table(
        "bands",
        sa.Column("band", number, primary_key=True, autoincrement=False),
        sa.Column("day", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("report", _SERIAL, *of, primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )


def _heap(pending: str, **options: int) -> None:
    """How the index of words gathers what comes. What PostgreSQL has gathered is gone through by every search."""
    if op.get_bind().dialect.name == "sqlite":
        for option, value in options.items():
            op.execute(_SET.format(option=option, value=value))
    else:
        op.execute(f"ALTER INDEX words_forms {pending}")
