"""The index of words in parts on PostgreSQL, so that adding to a large one costs what adding to a small one does."""

from __future__ import annotations

from alembic import op
from sqlalchemy import text

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_PART = 20_000
_COLUMNS = "(report BIGINT PRIMARY KEY REFERENCES reports (n), forms TSVECTOR NOT NULL)"


def upgrade() -> None:
    """Put the words of every 20,000 reports into a table and an index of their own."""
    if op.get_bind().dialect.name == "sqlite":
        return
    _set_aside()
    op.execute(f"CREATE TABLE words {_COLUMNS} PARTITION BY RANGE (report)")
    last = op.get_bind().execute(text("SELECT max(report) FROM words_before")).scalar()
    for part in range(0 if last is None else last // _PART + 1):
        first, behind = part * _PART, (part + 1) * _PART
        op.execute(f"CREATE TABLE words_{part} PARTITION OF words FOR VALUES FROM ({first}) TO ({behind})")
        op.execute(
            f"INSERT INTO words_{part} SELECT report, forms FROM words_before"  # noqa: S608  # numbers of our own
            f" WHERE report >= {first} AND report < {behind}"
        )
    _index()


def downgrade() -> None:
    """Put all words into one table again."""
    if op.get_bind().dialect.name == "sqlite":
        return
    _set_aside()
    op.execute(f"CREATE TABLE words {_COLUMNS}")
    op.execute("INSERT INTO words SELECT report, forms FROM words_before")
    _index()


def _set_aside() -> None:
    op.execute("DROP INDEX words_forms")
    op.execute("ALTER TABLE words RENAME TO words_before")
    op.execute("ALTER INDEX words_pkey RENAME TO words_before_pkey")


def _index() -> None:
    op.execute("DROP TABLE words_before")
    op.execute("SELECT set_config('maintenance_work_mem', '512MB', true)")
    op.execute("CREATE INDEX words_forms ON words USING gin (forms) WITH (gin_pending_list_limit = 1024)")
