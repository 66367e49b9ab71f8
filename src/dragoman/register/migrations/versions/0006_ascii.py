"""SQLite's index of words without its own look at letters: the forms in it are folded and cut already."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_WORDS = "CREATE VIRTUAL TABLE words USING fts5(forms, content='', detail=none, columnsize=0, tokenize=\"{cut}\")"


def upgrade() -> None:
    """Make the index anew, empty: what is made is made again after a step up."""
    _replace("ascii")


def downgrade() -> None:
    """Make it as it was, empty."""
    _replace("unicode61 remove_diacritics 0 categories 'L* N* M* Co'")


def _replace(cut: str) -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE words")
        op.execute(_WORDS.format(cut=cut))
