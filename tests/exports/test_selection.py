"""What goes into an export: of a pair, since a day, under a marking; nothing that is withheld, in any format."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from openpyxl import load_workbook

from dragoman.exports import events, ftm, ftm_statements, gold, graph, jsonl, linked, parquet, research, table, xlsx
from dragoman.exports.selection import Selection
from dragoman.exports.source import Once
from dragoman.model.edtf import Edtf
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, SlotValue, Statement
from dragoman.register import Register

WHO = {"who": "سلمى", "why": "لأنه كذلك"}
OPEN, CLOSED, SHARED = "زار الوزير سالم العلوي عمّان", "وقّع الجانبان اتفاقية التنصت", "والتقى رئيس الديوان بعدها"
TEXTS = {
    "r1": f"{OPEN}. {CLOSED}. {SHARED}.",
    "r2": "زار مسقط وفد في 2019. افتتحت مسقط سفارة في عمّان عام 1975.",
    "r3": "بحثت الدوحة والكويت النقل البحري في 4 مايو 2021.",
}


def _said(doc: str, words: str, kind: str, date: str | None, parties: tuple[str, ...], **slots: SlotValue) -> Statement:
    start = TEXTS[doc].index(words)
    return Statement(
        doc=doc, kind=kind, parties=parties, status="done", evidence=Evidence(words, start, start + len(words)),
        date=Edtf.parse(date) if date else None, slots={name.rstrip("_"): value for name, value in slots.items()},
    )  # fmt: skip


PAIR, OTHER = ("JOR", "OMN"), ("KWT", "QAT")
GIVEN = [
    (
        Report(id="r1", text=TEXTS["r1"], title="اتفاقية التنصت توقّع", source="السواحل", published="2020-03-04"),
        [
            _said("r1", OPEN, "visit", "2020-03-03", PAIR, people=("سالم العلوي",), from_="OMN", to="JOR"),
            _said("r1", CLOSED, "agreement", "2020-03-03", PAIR, subject="التنصت", change="signed"),
            _said("r1", f"{CLOSED}. {SHARED}", "meeting", "2020-03-03", PAIR, form="talks"),
        ],
    ),
    (
        Report(id="r2", text=TEXTS["r2"], source="الميناء", published="2019-05-05"),
        [
            _said("r2", "زار مسقط وفد في 2019", "visit", "2019", PAIR, to="OMN"),
            _said("r2", "افتتحت مسقط سفارة", "mission", "1975", PAIR, type="embassy", sender="OMN", host="JOR"),
        ],
    ),
    (Report(id="r3", text=TEXTS["r3"]), [_said("r3", "بحثت الدوحة والكويت", "meeting", "2021-05-04", OTHER)]),
    (Report(id="r4", text="لا شيء"), []),
]


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """Six facts in three reports, of which the agreement is restricted, with decisions on open and closed ones."""
    with Register.open(tmp_path / "register.sqlite") as made:
        list(made.add_all(GIVEN))
        ids = {one.statements[0].evidence.text: one.id for one in made.records()}
        made.decide("accept", [ids[OPEN]], **WHO)
        made.decide("accept", [ids[CLOSED]], who="سلمى", why="قرأت اتفاقية التنصت")
        made.decide("mark", [ids[CLOSED]], value="restricted", who="سلمى", why="التنصت سري")
        made.decide("mark", [ids[OPEN]], value="restricted", who="سلمى", why="كان سريا")
        made.decide("mark", [ids[OPEN]], value="public", **WHO)
        yield made


def _parquet(made: Iterable[table.Row], folder: Path) -> str:
    parquet.to_parquet(made, folder / "made.parquet")
    return str(pq.read_table(folder / "made.parquet").to_pylist())


def _xlsx(made: Iterable[table.Row], folder: Path) -> str:
    xlsx.to_xlsx(made, folder / "made.xlsx")
    return str(list(load_workbook(folder / "made.xlsx").active.iter_rows(values_only=True)))  # type: ignore[union-attr]


FILES = {"parquet": _parquet, "xlsx": _xlsx}
PIECES: dict[str, Callable[[Selection], Iterable[object]]] = {
    "jsonl": lambda one: jsonl.to_jsonl(one.told(), one.decisions(), one.records()),
    "csv": lambda one: table.to_csv(table.rows(one.records(), one.report)),
    "plover": lambda one: events.plover(one.records(), one.report, events.Left()),
    "cameo": lambda one: events.cameo(one.records(), one.report, events.Left()),
    "ftm": lambda one: ftm.to_ftm(one.records(), one.report),
    "ftm-statements": lambda one: ftm_statements.to_ftm_statements(one.records(), one.report),
    "jsonld": lambda one: linked.to_jsonld(one.records(), one.report),
    "graphml": lambda one: graph.to_graphml(one.records()),
    "missions": lambda one: research.missions(one.records(), last=2020),
    "visits": lambda one: research.visits(one.records(), one.report),
    "treaties": lambda one: research.treaties(one.records(), one.report),
    "gold": lambda one: gold.to_gold(one.records()),
}


def _made(form: str, chosen: Selection, folder: Path) -> str:
    if form in FILES:
        return FILES[form](table.rows(chosen.records(), chosen.report), folder)
    return "".join(map(str, PIECES[form](chosen)))


@pytest.mark.parametrize("form", [*PIECES, *FILES])
def test_nothing_of_a_higher_marking_is_in_any_format(register: Register, tmp_path: Path, form: str) -> None:
    with register.snapshot() as held:
        closed = _made(form, Selection(held, marking="public"), tmp_path)
        whole = _made(form, Selection(held), tmp_path)
    assert "التنصت" not in closed
    assert "سري" not in closed
    if form not in ("missions", "visits", "graphml"):
        assert "التنصت" in whole
    if form != "treaties":
        assert "OMN" in closed or "Oman" in closed


def test_records_that_share_the_words_of_a_withheld_one_are_left_out_and_counted(register: Register) -> None:
    with register.snapshot() as held:
        chosen = Selection(held, marking="public")
        assert sorted(one.kind for one in chosen.records()) == ["meeting", "mission", "visit", "visit"]
        assert chosen.left_out == 2


def test_of_a_pair_its_records_reports_and_decisions_are_given(register: Register) -> None:
    with register.snapshot() as held:
        chosen = Selection(held, pair=PAIR)
        assert [str(one.date) for one in chosen.records()] == ["1975", "2019", *["2020-03-03"] * 3]
        assert [report.id for report, _ in chosen.told()] == ["r1", "r2"]
        assert len(list(chosen.decisions())) == 5
        other = Selection(held, pair=OTHER)
        assert [report.id for report, _ in other.told()] == ["r3"]
        assert list(other.decisions()) == []


def test_since_a_day_on_which_nothing_came_nothing_is_given(register: Register) -> None:
    with register.snapshot() as held:
        chosen = Selection(held, since="2999-01-01")
        assert (list(chosen.records()), list(chosen.told()), list(chosen.decisions())) == ([], [], [])


def test_a_whole_export_makes_a_register_of_the_same_fingerprint(register: Register, tmp_path: Path) -> None:
    (first, *_) = register.records(kinds=["mission"])
    register.decide("reject", [first.id], **WHO)
    with register.snapshot() as held:
        chosen = Selection(held)
        lines = [json.loads(line) for line in jsonl.to_jsonl(chosen.told(), chosen.decisions(), chosen.records())]
        read = [line for _, line in jsonl.from_jsonl(map(json.dumps, lines))]
    with Register.open(tmp_path / "other.sqlite") as other:
        list(other.add_all((one.report, one.statements) for one in read if one.report is not None))
        for one in read:
            assert one.decision is None or other.replay(one.decision)
        assert other.fingerprint() == register.fingerprint()
        assert other.history() == register.history()


def test_a_name_is_remembered_for_as_long_as_it_is_held() -> None:
    once = Once()
    assert [once.first(name) for name in ("a", "b", "a")] == [True, True, False]
    for number in range(100_000):
        once.first(str(number))
    assert once.first("a")


def test_a_sheet_that_is_full_goes_on_in_the_next(
    records: list[Record], reports: Callable[[str], Report | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "_MOST", 4)
    assert xlsx.to_xlsx(table.rows(records, reports), tmp_path / "made.xlsx") == len(records) == 10
    book = load_workbook(tmp_path / "made.xlsx")
    assert [(sheet.title, sheet.max_row) for sheet in book] == [("records", 5), ("records 2", 5), ("records 3", 3)]
