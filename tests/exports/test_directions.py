"""Marks of direction in a source's words: shown by their codes in every export, and the same words when read back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.exports.directions import as_it_was, in_cell, in_json
from dragoman.exports.events import CAMEO, PLOVER, Left, cameo, plover, to_tsv
from dragoman.exports.ftm import to_ftm
from dragoman.exports.ftm_statements import to_ftm_statements
from dragoman.exports.gold import to_gold
from dragoman.exports.graph import to_graphml
from dragoman.exports.jsonl import from_jsonl, take_jsonl, to_jsonl
from dragoman.exports.linked import to_jsonld
from dragoman.exports.parquet import to_parquet
from dragoman.exports.research import TREATIES, VISITS, treaties, visits
from dragoman.exports.returned import read_back, take_back
from dragoman.exports.rows import read_rows
from dragoman.exports.selection import Selection
from dragoman.exports.table import rows, to_csv
from dragoman.exports.xlsx import to_xlsx
from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement
from dragoman.register import Register

MARKS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
WORDS = "زار سالم \u202eيولعلا\u202c \u2067عمّان\u2069 \\u202e في مايو"
SPOKEN = st.text(st.sampled_from(["\\", "u", "2", "0", "e", "5", "c", "س", "\u202e", "\u2069", " "]), max_size=40)


@given(SPOKEN)
def test_a_cell_holds_no_mark_and_reads_back_as_it_was(text: str) -> None:
    written = in_cell(text)
    assert not set(MARKS) & set(written)
    assert as_it_was(written) == text


@given(SPOKEN)
def test_json_means_the_same_without_a_mark(text: str) -> None:
    line = in_json(json.dumps({"words": text}, ensure_ascii=False))
    assert not set(MARKS) & set(line)
    assert json.loads(line) == {"words": text}


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """A register of one visit and one agreement, whose words, names and publisher turn themselves round."""
    said = [
        Statement(
            doc="r1",
            kind=kind,
            parties=("JOR", "OMN"),
            status="done",
            evidence=Evidence(WORDS, 0, len(WORDS)),
            date=Edtf.parse("2019-05-07"),
            slots=slots,
        )
        for kind, slots in (
            ("visit", {"people": ("سالم \u202eيولعلا\u202c",), "from": "OMN", "to": "JOR"}),
            ("agreement", {"instrument": "treaty", "subject": "\u202eديصلا\u202c", "change": "signed"}),
        )
    ]
    report = Report(id="r1", text=WORDS, source="صحيفة \u202eلحاوسلا", published="2019-05-08", title="\u2067عنوان")
    with Register.open(tmp_path / "register.sqlite") as opened:
        list(opened.add_all([(report, said)]))
        for record in list(opened.records()):
            opened.decide("accept", [record.id], who="سالم", why="رآه")
        yield opened


TEXTS: dict[str, Callable[[Selection], Iterator[str]]] = {
    "jsonl": lambda chosen: to_jsonl(chosen.told(), chosen.decisions(), chosen.records()),
    "csv": lambda chosen: to_csv(rows(chosen.records(), chosen.report)),
    "plover": lambda chosen: to_tsv(plover(chosen.records(), chosen.report, Left()), PLOVER),
    "cameo": lambda chosen: to_tsv(cameo(chosen.records(), chosen.report, Left()), CAMEO),
    "ftm": lambda chosen: to_ftm(chosen.records(), chosen.report),
    "ftm-statements": lambda chosen: to_ftm_statements(chosen.records(), chosen.report),
    "jsonld": lambda chosen: to_jsonld(chosen.records(), chosen.report),
    "gold": lambda chosen: to_gold(chosen.records()),
    "graphml": lambda chosen: to_graphml(chosen.records()),
    "visits": lambda chosen: to_tsv(visits(chosen.records(), chosen.report), VISITS),
    "treaties": lambda chosen: to_tsv(treaties(chosen.records(), chosen.report), TREATIES),
}


@pytest.mark.parametrize("form", list(TEXTS))
def test_no_export_obeys_a_mark_of_a_source(form: str, register: Register) -> None:
    with register.snapshot() as held:
        made = "".join(TEXTS[form](Selection(held)))
    assert "JOR" in made or "jo" in made
    assert not set(MARKS) & set(made)


def test_no_workbook_or_parquet_file_obeys_a_mark(register: Register, tmp_path: Path) -> None:
    with register.snapshot() as held:
        chosen = Selection(held)
        to_xlsx(rows(chosen.records(), chosen.report), tmp_path / "made.xlsx")
        to_parquet(rows(chosen.records(), chosen.report), tmp_path / "made.parquet")
    told = [str(row) for row in read_rows(tmp_path / "made.xlsx").rows]
    told += [str(row) for row in pq.read_table(tmp_path / "made.parquet").to_pylist()]
    assert len(told) == 4
    assert not set(MARKS) & set("".join(told))


def test_the_complete_form_gives_the_words_back_as_they_were(register: Register, tmp_path: Path) -> None:
    with register.snapshot() as held:
        chosen = Selection(held)
        lines = list(to_jsonl(chosen.told(), chosen.decisions(), chosen.records()))
    assert next(line.report for _, line in from_jsonl(lines) if line.report).text == WORDS
    with Register.open(tmp_path / "other.sqlite") as other:
        take_jsonl(other, lines, where="made", tell=pytest.fail)
        assert other.fingerprint() == register.fingerprint()


def test_a_table_gives_the_words_back_as_they_were(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    with register.snapshot() as held:
        chosen = Selection(held)
        path.write_text("".join(to_csv(rows(chosen.records(), chosen.report))), "utf-8")
    with Register.open(tmp_path / "other.sqlite") as other:
        list(take_back(other, read_back(read_rows(path).rows, "made.csv", pytest.fail), "made.csv", pytest.fail))
        said = sorted((one for record in other.records() for one in record.statements), key=lambda one: one.kind)
    assert [one.evidence.text for one in said] == [WORDS, WORDS]
    assert said[0].slots["subject"] == "\u202eديصلا\u202c"
    assert said[1].slots["people"] == ("سالم \u202eيولعلا\u202c",)
