"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_SERIAL = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_CURRENT = sa.text("until IS NULL")


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "reports",
        sa.Column("n", _SERIAL, primary_key=True),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("published", sa.Text),
        sa.Column("late", sa.SmallInteger, nullable=False),
        sa.Column("source", sa.Text),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("sketch", sa.LargeBinary),
        sa.Column("wire", sa.Text, nullable=False),
        sa.Column("since", sa.Text, nullable=False),
        sa.Column("until", sa.Text),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("reports_current", "reports", ["id"], unique=True, sqlite_where=_CURRENT, postgresql_where=_CURRENT)
    op.create_index("reports_wire", "reports", ["wire"])
    op.create_table(
        "bands",
        sa.Column("band", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("report", _SERIAL, sa.ForeignKey("reports.n"), primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "statements",
        sa.Column("n", _SERIAL, primary_key=True),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("report", _SERIAL, sa.ForeignKey("reports.n"), nullable=False),
        sa.Column("block", sa.BigInteger, nullable=False),
        sa.Column("span", sa.SmallInteger, nullable=False),
        sa.Column("low", sa.Integer, nullable=False),
        sa.Column("high", sa.Integer, nullable=False),
        sa.Column("cluster", sa.Text),
        sa.Column("record", sa.Text),
        sa.Column("since", sa.Text, nullable=False),
        sa.Column("until", sa.Text),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("offices", sa.Text),
    )
    op.create_index(
        "statements_current", "statements", ["key"], unique=True, sqlite_where=_CURRENT, postgresql_where=_CURRENT
    )
    op.create_index("statements_window", "statements", ["block", "span", "low"])
    for column in ("report", "cluster", "record"):
        op.create_index(f"statements_{column}", "statements", [column])
    op.create_table(
        "records",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("cluster", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("records_cluster", "records", ["cluster"])
    op.create_table(
        "pairs",
        sa.Column("one", sa.Text, primary_key=True),
        sa.Column("other", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("pairs_record", "pairs", ["record"])
    op.create_table(
        "decisions",
        sa.Column("n", _SERIAL, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )


def downgrade() -> None:
    """Drop every table."""
    for table in ("decisions", "pairs", "records", "statements", "bands", "reports"):
        op.drop_table(table)
