"""What reports tell of, indexed beside their words."""

from __future__ import annotations

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change no table: what is made is made again after a step up, and the index of words with it."""


def downgrade() -> None:
    """Change no table: headings are of no word, so that no search for words finds them."""
