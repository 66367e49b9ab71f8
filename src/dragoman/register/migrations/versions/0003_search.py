"""The index of words."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index, which a rebuild fills."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE words USING fts5(forms, content='', detail=none, columnsize=0, "
            "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")"
        )
    else:
        op.execute("CREATE TABLE words (report BIGINT PRIMARY KEY REFERENCES reports (n), forms TSVECTOR NOT NULL)")
        op.execute("CREATE INDEX words_forms ON words USING gin (forms)")


def downgrade() -> None:
    """Drop it."""
    op.execute("DROP TABLE words")
