"""The index of words through a rebuild."""

from __future__ import annotations

from sqlalchemy import create_engine, text

from dragoman.register import Register


def test_a_rebuild_on_postgresql_leaves_the_words_that_come_out_the_same_and_forgets_those_of_closed_reports(
    fresh, told
) -> None:
    where = fresh("postgresql")
    engine = create_engine(where)

    def rows() -> dict[int, str]:
        """Each indexed report's row, by the transaction that wrote it."""
        with engine.connect() as connection:
            found = connection.execute(text("SELECT report, xmin::text AS by FROM words"))
            return {row.report: row.by for row in found}

    with Register.open(where) as register:
        for name in ("kept", "otherwise", "withdrawn"):
            register.add(*told(name, text=f"وصل السفير إلى العاصمة {name}"))
        written = rows()
        with engine.begin() as connection:
            connection.execute(text("UPDATE words SET forms = 'x' WHERE report = 2"))
        register.withdraw("withdrawn")
        register.rebuild()
        after = rows()
        assert (after[1], set(after)) == (written[1], {1, 2})
        assert after[2] != written[2]
        assert [hit.report for hit in register.search("سفراء")] == ["otherwise", "kept"]
    engine.dispose()
