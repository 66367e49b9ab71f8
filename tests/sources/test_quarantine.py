from pathlib import Path

import pytest

from dragoman.model.errors import FormatError
from dragoman.sources import Failure, open_reports
from dragoman.sources.quarantine import Quarantine


@pytest.fixture
def quarantine(tmp_path: Path) -> Quarantine:
    return Quarantine.beside(str(tmp_path / "register.sqlite"))


def tried(quarantine: Quarantine, path: Path) -> None:
    failures = [found for found in open_reports(path) if isinstance(found, Failure)]
    quarantine.settle([str(path)], failures)


def test_what_failed_is_held_with_its_cause_and_counted_each_time(quarantine: Quarantine, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00")
    tried(quarantine, tmp_path / "a.txt")
    tried(quarantine, tmp_path / "a.txt")
    (held,) = quarantine
    assert held.failure.file == str(tmp_path / "a.txt")
    assert "binary" in held.failure.fault
    assert held.times == 2
    assert quarantine.files == [str(tmp_path / "a.txt")]


def test_a_file_that_can_be_read_at_last_is_let_go(quarantine: Quarantine, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00")
    (tmp_path / "b.txt").write_bytes(b"")
    tried(quarantine, tmp_path / "a.txt")
    tried(quarantine, tmp_path / "b.txt")
    (tmp_path / "a.txt").write_text("نص صالح", encoding="utf-8")
    tried(quarantine, tmp_path / "a.txt")
    assert quarantine.files == [str(tmp_path / "b.txt")]


def test_a_folder_stands_for_the_files_in_it(quarantine: Quarantine, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"\x00")
    tried(quarantine, folder)
    (folder / "a.txt").write_text("نص صالح", encoding="utf-8")
    tried(quarantine, folder)
    assert quarantine.files == []


def test_each_bad_line_of_a_file_is_held_by_its_place(quarantine: Quarantine, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id":"a","text":"نص"}\n{"id":"b"}\n{"text":3}\n', encoding="utf-8")
    tried(quarantine, tmp_path / "a.jsonl")
    assert [held.failure.place for held in quarantine] == ["line 2", "line 3"]


def test_a_name_from_where_one_works_is_the_same_file_from_elsewhere(
    quarantine: Quarantine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    tried(quarantine, Path("a.txt"))
    assert quarantine.files == [str(tmp_path / "a.txt")]


def test_what_came_by_standard_input_is_not_held(quarantine: Quarantine) -> None:
    quarantine.settle(["-"], [Failure(file="standard input", fault="is empty", remedy="give something")])
    assert list(quarantine) == []


def test_a_file_that_is_no_quarantine_is_told(quarantine: Quarantine, tmp_path: Path) -> None:
    (tmp_path / "register.sqlite.failed.jsonl").write_text("{}\n", encoding="utf-8")
    with pytest.raises(FormatError):
        list(quarantine)
