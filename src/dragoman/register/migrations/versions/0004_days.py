"""The day of each print, so that only prints of near days are compared; records kept whole."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_SERIAL = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the bands anew with their day, empty: what is made is made again after a step up."""
    op.drop_table("bands")
    op.create_table(
        "bands",
        sa.Column("band", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("day", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("report", _SERIAL, sa.ForeignKey("reports.n"), primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Make them as they were, empty."""
    op.drop_table("bands")
    op.create_table(
        "bands",
        sa.Column("band", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("report", _SERIAL, sa.ForeignKey("reports.n"), primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )
