"""The order of records by date, of all and of each pair, so that they are read a page at a time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_SORTED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the records and their pairs anew with their order, empty: what is made is made again after a step up."""
    op.drop_table("pairs")
    op.drop_table("records")
    op.create_table(
        "records",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("cluster", sa.Text, nullable=False),
        sa.Column("sort", _SORTED, nullable=False),
        sa.Column("need", sa.SmallInteger, nullable=False),
        sa.Column("fresh", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("records_cluster", "records", ["cluster"])
    op.create_index("records_need", "records", ["need", "fresh"])
    op.create_index("records_sort", "records", ["sort", "id"])
    op.create_table(
        "pairs",
        sa.Column("one", sa.Text, primary_key=True),
        sa.Column("other", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("sort", _SORTED, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("pairs_record", "pairs", ["record"])
    op.create_index("pairs_sort", "pairs", ["one", "other", "sort", "record"])


def downgrade() -> None:
    """Drop the order; the records stay."""
    for table in ("records", "pairs"):
        op.drop_index(f"{table}_sort", table)
        op.drop_column(table, "sort")
