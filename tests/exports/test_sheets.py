"""Fact sheets that desks keep: rows become statements whose source is the sheet, bad rows are told by their place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from dragoman.exports.cells import date_of, party_of, value_of
from dragoman.exports.columns import Columns, read_columns
from dragoman.exports.rows import Cell, read_rows
from dragoman.exports.sheets import read_sheet
from dragoman.model.errors import FormatError, LimitError, UsageError
from dragoman.model.kinds import kinds
from dragoman.model.statement import SlotValue
from dragoman.sources.limits import Limits

MAP = """
source: وزارة الخارجية
published: 2024-05-01
kind: {column: النوع, words: {زيارة: visit, اتفاقية: agreement}}
parties: [JOR, {column: الدولة}]
date: {column: التاريخ}
status: {column: الحالة, words: {تمت: done, مقررة: planned}}
slots:
  people: {column: الأشخاص, apart: "،"}
  to: {column: إلى}
  subject: {column: الموضوع}
  level: official
"""
HEAD = "النوع,الدولة,التاريخ,الحالة,الأشخاص,إلى,الموضوع"
GOOD = "زيارة,سلطنة عُمان,8 مايو 2019,تمت,سالم العلوي، نبيل الخطيب,الأردن,"


@pytest.fixture
def mapped(tmp_path: Path) -> Columns:
    """The map above, from its file."""
    path = tmp_path / "columns.yml"
    path.write_text(MAP, "utf-8")
    return read_columns(path)


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[..., Path]:
    """Writes a sheet of lines."""

    def write(*lines: str, charset: str = "utf-8") -> Path:
        path = tmp_path / "visits.csv"
        path.write_bytes("\n".join(lines).encode(charset))
        return path

    return write


def test_each_row_is_a_statement_whose_source_is_the_sheet(mapped: Columns, sheet: Callable[..., Path]) -> None:
    report, said = read_sheet(sheet(HEAD, GOOD, "اتفاقية,قطر,2020,مقررة,,,النقل البحري"), mapped, pytest.fail)
    assert (report.source, report.published, report.title) == ("وزارة الخارجية", "2024-05-01", "visits.csv")
    first, second = said
    assert (first.kind, first.parties, str(first.date), first.status) == ("visit", ("JOR", "OMN"), "2019-05-08", "done")
    assert first.slots == {"people": ("سالم العلوي", "نبيل الخطيب"), "to": "JOR", "level": "official"}
    assert (second.kind, second.parties, second.slots) == ("agreement", ("JOR", "QAT"), {"subject": "النقل البحري"})
    for one in said:
        assert report.text[one.evidence.start : one.evidence.end] == one.evidence.text
    assert first.evidence.text == "زيارة | سلطنة عُمان | 8 مايو 2019 | تمت | سالم العلوي، نبيل الخطيب | الأردن"


@pytest.mark.parametrize(
    ("row", "column", "fault"),
    [
        ("مأدبة,عمان,2019,تمت,,,", "النوع", "kind cannot be 'مأدبة'"),
        ("زيارة,بلاد الواق,2019,تمت,,,", "الدولة", "no state is known as 'بلاد الواق'"),
        ("زيارة,الأردن,2019,تمت,,,", "الدولة", "one party only"),
        ("زيارة,عُمان,قريبا,تمت,,,", "التاريخ", "'قريبا' is no date"),
        ("زيارة,عُمان,2019,ألغيت,,,", "الحالة", "status cannot be 'ألغيت'"),
        ("زيارة,عُمان,2019,تمت,,القمر,", "إلى", "no state is known as 'القمر'"),
    ],
)
def test_a_bad_row_is_told_by_file_row_and_column_and_the_others_are_read(
    mapped: Columns, sheet: Callable[..., Path], row: str, column: str, fault: str
) -> None:
    faults: list[FormatError] = []
    path = sheet(HEAD, GOOD, row, GOOD.replace("2019", "2020"))
    report, said = read_sheet(path, mapped, faults.append)
    (told,) = faults
    assert told.where == f"{path}, row 3, column {column}"
    assert fault in told.fault
    assert told.remedy
    assert [str(one.date) for one in said] == ["2019-05-08", "2020-05-08"]
    assert row.split(",", maxsplit=1)[0] in report.text


def test_a_workbook_is_read_with_its_own_dates_and_numbers(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["ملاحظات"])  # type: ignore[union-attr]
    page = book.create_sheet("تبادل")
    page.append(["وزارة الاقتصاد"])
    page.append([])
    day = datetime(2020, 3, 1)  # noqa: DTZ001  # a workbook's days have no zone
    for row in (["السنة", "القيمة", "الدولة"], [2019, 1250000.0, "قطر"], [day, "٥٠٠ مليون", "QA"]):
        page.append(row)
    book.save(tmp_path / "trade.xlsx")
    path = tmp_path / "map.yml"
    path.write_text(
        "kind: figure\nparties: [JOR, {column: الدولة}]\ndate: {column: السنة}\nsheet: تبادل\nheader: 3\n"
        "slots: {measure: trade, value: {column: القيمة}, unit: USD}",
        "utf-8",
    )
    report, said = read_sheet(tmp_path / "trade.xlsx", read_columns(path), pytest.fail)
    assert [(str(one.date), one.slots["value"]) for one in said] == [("2019", 1250000), ("2020-03-01", 500000000)]
    assert (report.source, report.title) == ("trade.xlsx", "trade.xlsx#تبادل")
    with pytest.raises(UsageError, match=r"no sheet 'x'.*its sheets are Sheet, تبادل"):
        read_rows(tmp_path / "trade.xlsx", sheet="x")


def test_a_sheet_in_an_old_charset_and_with_semicolons_is_read(mapped: Columns, sheet: Callable[..., Path]) -> None:
    lines = [line.replace(",", ";") for line in (HEAD, GOOD)]
    _, said = read_sheet(sheet(*lines, charset="cp1256"), mapped, pytest.fail)
    assert [one.parties for one in said] == [("JOR", "OMN")]


def test_a_column_that_is_not_there_is_told_with_those_that_are(mapped: Columns, sheet: Callable[..., Path]) -> None:
    with pytest.raises(FormatError, match=r"no column 'النوع'.*its columns are التاريخ, الحدث"):
        read_sheet(sheet("التاريخ,الحدث", "2019,زيارة"), mapped, pytest.fail)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("kind: [", "no column map"),
        ("kind: journey\nparties: [JOR, OMN]", "no kind is called 'journey'"),
        ("kind: visit\nparties: [JOR, OMN]\nslots: {subject: x}", "'subject' is no slot"),
        ("kind: visit\nparties: []", "names no parties"),
        ("kind: visit\nparties: [JOR]\nstatus: gone", "no status is called 'gone'"),
        ("kind: visit\nparties: [JOR]\ncolour: red", "unknown field `colour`"),
        ("kind: visit\nparties: [JOR]\nheader: 0", "counted from 1"),
        ("kind: visit", "missing required field `parties`"),
    ],
)
def test_a_map_that_is_wrong_is_told(tmp_path: Path, text: str, fault: str) -> None:
    path = tmp_path / "map.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(FormatError, match=fault) as told:
        read_columns(path)
    assert told.value.where == str(path)
    assert told.value.remedy


def test_a_map_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be read"):
        read_columns(tmp_path / "none.yml")


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [
        (date(2019, 5, 8), "2019-05-08"),
        (2019, "2019"),
        ("٢٠١٩", "2019"),
        ("2004-10~/2004-12~", "2004-10~/2004-12~"),
        ("أواخر عام 2004", "2004-10~/2004-12~"),
        ("08/05/2019", "2019-05-08"),
        (" May 2019 ", "2019-05"),
        ("", None),
        (None, None),
    ],
)
def test_a_date_is_read_as_people_write_it(cell: Cell, edtf: str | None) -> None:
    read = date_of(cell)
    assert (str(read) if read else None) == edtf


@pytest.mark.parametrize("cell", ["قريبا", "2019 أو 2020", "99999", "زيارة في 8 مايو 2019"])
def test_what_is_not_wholly_a_date_is_told(cell: str) -> None:
    with pytest.raises(FormatError, match="is no date"):
        date_of(cell)


@pytest.mark.parametrize(
    ("said", "code"), [("قطر", "QAT"), ("Oman", "OMN"), ("org:OIC", "org:OIC"), ("الأمم المتحدة", "org:UN")]
)
def test_a_party_is_known_by_any_of_its_names(said: str, code: str) -> None:
    assert party_of(said) == code


@pytest.mark.parametrize(
    ("kind", "slot", "cell", "value"),
    [
        ("figure", "value", "1,200", 1200),
        ("figure", "value", 3.5, 3.5),
        ("figure", "value", 5.0, 5),
        ("agreement", "count", "25", 25),
        ("visit", "from", "عُمان; قطر", ("OMN", "QAT")),
        ("visit", "people", "سالم", ("سالم",)),
        ("visit", "level", "", None),
    ],
)
def test_a_cell_is_a_value_of_its_slots_type(kind: str, slot: str, cell: Cell, value: SlotValue | None) -> None:
    assert value_of(kinds()[kind].slots[slot], cell, ";") == value


@pytest.mark.parametrize(("slot", "cell"), [("count", "2.5"), ("count", "كثير"), ("instrument", "رسالة")])
def test_a_cell_of_another_type_is_told(slot: str, cell: Cell) -> None:
    with pytest.raises(FormatError):
        value_of(kinds()["agreement"].slots[slot], cell, ";")


@pytest.mark.parametrize(
    ("content", "fault"),
    [(b"", "no row with the names"), (b"PK\x03\x04broken", "no workbook"), (b"PAR1broken", "no Parquet file")],
)
def test_what_is_no_table_is_told(tmp_path: Path, content: bytes, fault: str) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(FormatError, match=fault):
        list(read_rows(tmp_path / "file").rows)


def test_a_workbook_that_would_grow_too_large_is_refused(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "book.xlsx")
    with pytest.raises(LimitError, match="expanded_bytes"):
        read_rows(tmp_path / "book.xlsx", limits=Limits(expanded_bytes=100))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be read"):
        read_rows(tmp_path / "none.csv")
