"""A backup holds everything, and what is restored from it is the same register, on either engine."""

from __future__ import annotations

import gzip

import pytest
from sqlalchemy import create_engine, text

from dragoman.model.errors import FormatError, UsageError
from dragoman.register import Register

ENGINES = ("sqlite", "postgresql")


@pytest.fixture
def filled(register, told, says) -> Register:
    """A register with a reprint, a disagreement, a decision, and a report that was replaced and one withdrawn."""
    fact = says("relations", "AZE", "KWT", date="1994", change="established")
    other = says("relations", "AZE", "KWT", date="1995", change="established")
    words = (
        "أقيمت العلاقات الدبلوماسية بين أذربيجان والكويت في العام المذكور وفق ما جاء في بيان الوزارة الصادر مساء اليوم"
    )
    register.add(*told("a", (words, other), source="s"))
    register.add(*told("a", (words, fact), source="s"))
    register.add(*told("b", (words, fact), source="t"))
    register.add(*told("c", ("وكانت العلاقات قد بدأت بعد ذلك بعام", other), source="u"))
    register.add(*told("d", ("نص سحب لاحقا", other), source="v"))
    register.withdraw("d")
    (record,) = register.records()
    register.decide("choose", [record.id], field="date", value="1995", who="سارة", why="الأصل")
    return register


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_restored_is_the_same_register_on_either_engine(filled, fresh, tmp_path, engine) -> None:
    mark = filled.backup(tmp_path / "backup.gz")
    with Register.open(fresh(engine)) as again:
        assert again.restore(tmp_path / "backup.gz") == mark == filled.fingerprint()
        assert list(again.records()) == list(filled.records())
        assert again.history() == filled.history()
        assert again.reprints() == filled.reprints()
        assert again.records_known("2025-03-01", ("AZE", "KWT")) == filled.records_known("2025-03-01", ("AZE", "KWT"))
        report = filled.report("c")
        said = [one for record in filled.records() for one in record.statements if one.doc == "c"]
        assert again.add(report, said).outcome == "unchanged"


@pytest.mark.parametrize("engine", ENGINES)
def test_backing_up_and_restoring_tell_how_far_they_have_come(filled, fresh, tmp_path, engine) -> None:
    told: list[tuple[str, int, int]] = []
    filled.backup(tmp_path / "backup.gz", lambda *step: told.append(step))
    held = len(gzip.decompress((tmp_path / "backup.gz").read_bytes()).splitlines()) - 2  # but for its head and end
    assert told == [("lines", 0, held), ("lines", held, held)]
    told.clear()
    with Register.open(fresh(engine)) as again:
        again.restore(tmp_path / "backup.gz", step=lambda *step: told.append(step))
    made_apart = ["index of words"] if engine == "postgresql" else []
    assert list(dict.fromkeys(what for what, _, _ in told)) == ["lines", "reports", *made_apart, "statements"]
    assert {what: done == of for what, done, of in told} == dict.fromkeys((what for what, _, _ in told), True)


def test_postgresql_has_counted_what_is_restored_into_it(filled, fresh, tmp_path) -> None:
    filled.backup(tmp_path / "backup.gz")
    place = fresh("postgresql")
    with Register.open(place) as again:
        again.restore(tmp_path / "backup.gz")
    engine = create_engine(place)
    with engine.connect() as connection:
        counts = connection.execute(
            text(
                "SELECT relname, reltuples FROM pg_class WHERE relname IN ('reports', 'statements', 'records', 'pairs')"
            )
        )
        assert {name: rows > 0 for name, rows in counts} == dict.fromkeys(
            ("reports", "statements", "records", "pairs"), True
        )
    engine.dispose()


def test_a_backup_never_writes_over_a_file(filled, tmp_path) -> None:
    (tmp_path / "backup.gz").write_text("x")
    with pytest.raises(UsageError, match="already"):
        filled.backup(tmp_path / "backup.gz")


def test_a_register_that_holds_something_is_not_restored_into(filled, tmp_path) -> None:
    filled.backup(tmp_path / "backup.gz")
    with pytest.raises(UsageError, match="not empty"):
        filled.restore(tmp_path / "backup.gz")


@pytest.mark.parametrize("damage", ["cut", "other", "plain", "altered"])
def test_a_damaged_backup_is_refused_and_leaves_the_register_empty(filled, fresh, tmp_path, damage) -> None:
    filled.backup(tmp_path / "backup.gz")
    lines = gzip.decompress((tmp_path / "backup.gz").read_bytes())
    bad = tmp_path / "bad.gz"
    if damage == "cut":
        bad.write_bytes(gzip.compress(b"\n".join(lines.splitlines()[:-2])))
    elif damage == "other":
        bad.write_bytes(gzip.compress(b'{"a": 1}\n'))
    elif damage == "plain":
        bad.write_bytes(lines)
    else:
        bad.write_bytes(gzip.compress(lines.replace(b"1995", b"1996")))
    with Register.open(fresh("sqlite")) as again:
        with pytest.raises(FormatError):
            again.restore(bad)
        assert list(again.records()) == []


@pytest.mark.parametrize(
    "line", [b'{"table":"reports","n":1}', b'{"table":"nothing","n":1}', b"[1]", b'"x"', b"\xd9", b""]
)
def test_a_line_that_is_no_row_is_refused(filled, fresh, tmp_path, line) -> None:
    filled.backup(tmp_path / "backup.gz")
    head = gzip.decompress((tmp_path / "backup.gz").read_bytes()).splitlines()[0]
    (tmp_path / "bad.gz").write_bytes(gzip.compress(b"\n".join([head, line, b'{"table":"end"}'])))
    with Register.open(fresh("sqlite")) as again, pytest.raises(FormatError, match=r"bad\.gz"):
        again.restore(tmp_path / "bad.gz")


def test_a_backup_with_any_byte_wrong_is_refused(filled, fresh, tmp_path) -> None:
    filled.backup(tmp_path / "backup.gz")
    whole = (tmp_path / "backup.gz").read_bytes()
    start = whole.index(b"\0", 10) + 1  # before stand the packing's own time and name, which nothing rests on
    with Register.open(fresh("sqlite")) as again:
        for place in range(start, len(whole), len(whole) // 25):
            wrong = bytearray(whole)
            wrong[place] ^= 0xFF
            (tmp_path / "bad.gz").write_bytes(bytes(wrong))
            with pytest.raises(FormatError):
                again.restore(tmp_path / "bad.gz")
        assert list(again.records()) == []
