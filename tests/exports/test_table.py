"""The flat table: a row a record, in CSV, Parquet and Excel."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from itertools import cycle
from pathlib import Path

import pyarrow.parquet as pq
from openpyxl import load_workbook

from dragoman.exports.parquet import to_parquet
from dragoman.exports.source import Reports
from dragoman.exports.table import columns, rows, to_csv
from dragoman.exports.xlsx import to_xlsx
from dragoman.model.kinds import kinds
from dragoman.model.record import Record

Make = Callable[..., Record]


def test_every_slot_of_every_kind_has_a_column() -> None:
    slots = {name for kind in kinds().values() for name in kind.slots}
    assert slots <= set(columns())


def test_a_csv_that_is_read_has_the_values_that_records_show(records: list[Record], reports: Reports) -> None:
    read = list(csv.DictReader(to_csv(rows(records, reports))))
    assert [row["record"] for row in read] == [record.id for record in records]
    assert read[0]["disputed"] == "date"
    assert (read[0]["earliest"], read[0]["voices"]) == ("1972-08-03", "2")
    assert read[2]["people"] == "سالم العلوي; نبيل الخطيب"
    assert (read[3]["date"], read[3]["earliest"], read[3]["latest"]) == (
        "2004-10~/2004-12~",
        "2004-10-01",
        "2004-12-31",
    )
    assert (read[4]["value"], read[4]["comparator"]) == ("500000000.0", "gt")
    assert (read[1]["publishers"], read[1]["evidence"], read[1]["start"]) == ("صحيفة السواحل", "كلمات من النص", "3")
    assert read[3]["publishers"] == "r2"


def test_no_cell_of_a_csv_is_a_formula(record: Make, reports: Reports) -> None:
    made = record("agreement", "=HYPERLINK(1)", subject="+1\x00", change="signed")
    (row,) = csv.DictReader(to_csv(rows([made], reports)))
    assert row["evidence"] == "'=HYPERLINK(1)"
    assert row["subject"] == "'+1 "


def test_parquet_is_typed_and_holds_the_same(records: list[Record], reports: Reports, tmp_path: Path) -> None:
    assert to_parquet(rows(records, reports), tmp_path / "records.parquet") == len(records)
    read = pq.read_table(tmp_path / "records.parquet").to_pylist()
    assert read == list(rows(records, reports))
    assert read[0]["earliest"] == date(1972, 8, 3)
    assert read[2]["people"] == ["سالم العلوي", "نبيل الخطيب"]
    assert read[4]["value"] == 5e8
    assert read[7]["date"] is None


def test_parquet_holds_every_row_of_many_in_order(records: list[Record], reports: Reports, tmp_path: Path) -> None:
    made = [row | {"start": place} for row, place in zip(cycle(rows(records, reports)), range(10_501), strict=False)]
    assert to_parquet(made, tmp_path / "records.parquet") == len(made)
    read = pq.ParquetFile(tmp_path / "records.parquet")
    assert read.num_row_groups == 2
    assert read.read().column("start").to_pylist() == list(range(10_501))


def test_every_row_holds_every_column_in_order(records: list[Record], reports: Reports) -> None:
    assert all(list(row) == list(columns()) for row in rows(records, reports))


def test_parquet_of_nothing_is_a_file_with_columns(reports: Reports, tmp_path: Path) -> None:
    assert to_parquet(rows([], reports), tmp_path / "records.parquet") == 0
    assert pq.read_table(tmp_path / "records.parquet").column_names == list(columns())


def test_excel_reads_the_same(records: list[Record], reports: Reports, tmp_path: Path) -> None:
    assert to_xlsx(rows(records, reports), tmp_path / "records.xlsx") == len(records)
    book = load_workbook(tmp_path / "records.xlsx", read_only=True)
    read = [[cell.value for cell in row] for row in book["records"].iter_rows()]
    book.close()
    assert read[0] == list(columns())
    assert len(read) == len(records) + 1
    assert read[5][read[0].index("value")] == 5e8
