"""Which statements decisions name, and how much a record needs a person."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index of decisions and the order of need; what is already there needs a rebuild to be ordered."""
    op.create_table(
        "ruled",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("decision", sa.Text, sa.ForeignKey("decisions.id"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.add_column("records", sa.Column("need", sa.SmallInteger, nullable=False, server_default="0"))
    op.add_column("records", sa.Column("fresh", sa.Text, nullable=False, server_default=""))
    op.create_index("records_need", "records", ["need", "fresh"])


def downgrade() -> None:
    """Drop them; the decisions themselves stay."""
    op.drop_index("records_need", "records")
    op.drop_column("records", "fresh")
    op.drop_column("records", "need")
    op.drop_table("ruled")
