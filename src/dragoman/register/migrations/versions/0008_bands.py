"""Ten bands of two hashes to a report in place of sixteen of three: fewer pages to write, as many reprints found."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make bands empty, as those of another kind never meet; what is made is made again after a step up."""
    op.execute("DELETE FROM bands")


def downgrade() -> None:
    """Make bands empty, as `upgrade`."""
    op.execute("DELETE FROM bands")
