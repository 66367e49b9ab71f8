"""The index of words on PostgreSQL: in parts, and through a rebuild."""

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


def test_words_of_many_reports_stand_in_parts_and_are_found_across_them(fresh, told, monkeypatch) -> None:
    monkeypatch.setattr("dragoman.register.words._PART", 10)
    monkeypatch.setattr("dragoman.register.words._NEWEST", 5)
    monkeypatch.setattr("dragoman.register.words._PARTS", (1,))
    where = fresh("postgresql")
    engine = create_engine(where)
    with Register.open(where, wait=2) as register, engine.connect() as reader:
        assert reader.execute(text("SELECT count(*) FROM words")).scalar() == 0  # and it goes on reading
        list(register.add_all(told(f"r{number}", text=f"وصل الوفد رقم {number}") for number in range(1, 31)))
        assert [hit.report for hit in register.search("الوفد", limit=100)] == [f"r{n}" for n in range(30, 0, -1)]
        assert [hit.report for hit in register.search("رقم 7")] == ["r7"]
    with engine.connect() as connection:
        parts = connection.execute(text("SELECT tableoid::regclass::text, count(*) FROM words GROUP BY 1 ORDER BY 1"))
        assert parts.all() == [("words_0", 9), ("words_1", 10), ("words_2", 10), ("words_3", 1)]
    engine.dispose()
