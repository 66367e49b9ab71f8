"""The schema of the migrations is the schema of the code, up and down, and data live through it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, select, text

from dragoman.register import Register
from dragoman.register.engine import open_engine, reading, writing
from dragoman.register.schema import metadata, pairs, records, statements
from dragoman.register.versions import make_current, migrate

_FORGET_WORDS = {"sqlite": "INSERT INTO words (words) VALUES ('delete-all')", "postgresql": "DELETE FROM words"}


def is_search(table: str | None) -> bool:
    """Whether a table is of the index of words, which each engine has in its own way."""
    return table is not None and (table == "words" or table.startswith("words_"))


@pytest.fixture
def engine(where) -> Iterator[Engine]:
    made = open_engine(where, wait=5)
    make_current(made)
    yield made
    made.dispose()


def test_the_migrations_make_what_the_code_works_on(engine) -> None:
    with reading(engine) as connection:
        ours = {"compare_type": True, "include_name": lambda name, kind, _: kind != "table" or not is_search(name)}
        context = MigrationContext.configure(connection, opts=ours)
        assert compare_metadata(context, metadata) == []


def test_every_step_can_be_taken_back(engine) -> None:
    with writing(engine) as connection:
        migrate(connection, "base")
    with reading(engine) as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
    make_current(engine)
    with reading(engine) as connection:
        made = {name for name in inspect(connection).get_table_names() if not is_search(name)}
        assert made == {"alembic_version", *metadata.tables}


def test_opening_a_register_twice_leaves_it_as_it_is(where, told) -> None:
    report, _ = told("a", text="نص")
    with Register.open(where) as first:
        first.add(report, [])
    with Register.open(where) as again:
        assert again.report("a") == report


def test_a_failed_migration_leaves_nothing_behind(where, monkeypatch) -> None:
    engine = open_engine(where, wait=5)
    monkeypatch.setattr("dragoman.register.versions.HEAD", "no such version")
    with pytest.raises(Exception, match="no such version"):
        make_current(engine)
    with reading(engine) as connection:
        assert inspect(connection).get_table_names() == []
    monkeypatch.undo()
    make_current(engine)
    with reading(engine) as connection:
        assert inspect(connection).has_table("reports")
    engine.dispose()


def test_an_older_register_is_brought_up_with_everything_in_it(where, told, says) -> None:
    fact = says("relations", "AZE", "KWT", date="1994", change="established")
    with Register.open(where) as register:
        register.add(*told("a", ("أقيمت العلاقات عام 1994", fact), source="جريدة"))
        register.add(*told("b", ("أقيمت العلاقات بين البلدين في 1994", fact), source="وكالة"))
        before, kept = list(register.records()), register.fingerprint()
    engine = open_engine(where, wait=5)
    with writing(engine) as connection:
        migrate(connection, "0001")
    engine.dispose()
    with Register.open(where) as register:
        assert list(register.records()) == before
        assert register.fingerprint() == kept


def test_the_order_of_records_can_be_taken_back_and_given_again(where, told, says) -> None:
    dates = ("2019-05", "1994", "2020-05-01")
    with Register.open(where) as register:
        for date in dates:
            fact = says("visit", "AZE", "KWT", date=date, from_="AZE", to="KWT")
            register.add(*told(f"r{date}", (f"قام الوزير بزيارة، كما قيل عن {date}", fact)))
        before = list(register.records())
    engine = open_engine(where, wait=5)
    with writing(engine) as connection:
        migrate(connection, "0004")
        assert connection.execute(text("SELECT count(*) FROM records")).scalar_one() == len(before) == len(dates)
        assert connection.execute(text("SELECT count(*) FROM pairs")).scalar_one() == len(dates)
    engine.dispose()
    with Register.open(where) as register:
        assert list(register.records()) == list(register.records(pair=("AZE", "KWT"))) == before


def test_an_older_register_is_searched_by_what_its_reports_tell_once_it_is_brought_up(where, told, says) -> None:
    with Register.open(where) as register:
        register.add(*told("a", ("قدم العون إلى باكو", says("aid", "AZE", "KWT", date="2024")), source="وكالة"))
    engine = open_engine(where, wait=5)
    with writing(engine) as connection:
        migrate(connection, "0009")
        connection.execute(text(_FORGET_WORDS[engine.dialect.name]))
    engine.dispose()
    with Register.open(where) as register:
        assert [hit.report for hit in register.search("باكو", pair=("KWT", "AZE"), publisher="وكالة")] == ["a"]


def test_a_rebuild_places_statements_by_the_rules_of_now(where, told, says) -> None:
    with Register.open(where) as register:
        fact = says("meeting", "AZE", "KWT", date="2020-01-01", people=("إلهام علييف", "صباح الأحمد"))
        register.add(*told("a", ("التقى علييف الأمير", fact), published="2020-01-02"))
        before = register.fingerprint()
        engine = open_engine(where, wait=5)
        with writing(engine) as connection:
            connection.execute(statements.update().values(block=0, low=0, high=0, span=0, offices=None))
        engine.dispose()
        register.rebuild()
        assert register.fingerprint() == before
        later = says("meeting", "AZE", "KWT", date="2020-01-01", people=("علييف", "صباح الأحمد الصباح"))
        register.add(*told("b", ("اجتمع الرئيس بأمير البلاد", later), published="2020-01-03"))
        assert len(list(register.records())) == 1


def test_a_rebuild_mends_records_that_are_otherwise_missing_or_of_nothing(where, told, says) -> None:
    with Register.open(where) as register:
        for number in range(4):
            fact = says("meeting", "AZE", "KWT", date=f"2024-0{number + 1}")
            register.add(*told(f"r{number}", (f"التقى الوزيران في الكويت للمرة {number + 1}", fact)))
        before, held = register.fingerprint(), list(register.records())
        engine = open_engine(where, wait=5)
        with writing(engine) as connection:
            ids = connection.execute(select(records.c.id).order_by(records.c.sort)).scalars().all()
            connection.execute(records.update().where(records.c.id == ids[0]).values(body="{}"))
            connection.execute(records.delete().where(records.c.id == ids[1]))
            connection.execute(records.update().where(records.c.id == ids[2]).values(id="stray"))
            connection.execute(pairs.update().where(pairs.c.record == ids[3]).values(sort="astray"))
        engine.dispose()
        register.rebuild()
        assert register.fingerprint() == before
        assert list(register.records()) == list(register.records(pair=("AZE", "KWT"))) == held


def test_a_rebuild_tells_how_far_it_has_come_to_the_last_report_and_statement(where, told, says) -> None:
    steps = []
    with Register.open(where) as register:
        for number in range(3):
            fact = says("meeting", "AZE", "KWT", date=f"2024-0{number + 1}")
            register.add(*told(f"r{number}", (f"التقى الوزيران في الكويت للمرة {number + 1}", fact)))
        register.rebuild(step=lambda *step: steps.append(step))
    assert steps == [("reports", 3, 3), ("statements", 3, 3)]
