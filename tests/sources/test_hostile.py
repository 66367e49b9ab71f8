from pathlib import Path

import pytest

from dragoman.model.report import Report
from dragoman.sources import Failure, Limits, open_reports

from .hostile import GOOD, HOSTILE, TEXT, inbox


def test_every_good_file_among_hostile_ones_comes_in(tmp_path: Path) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    written = list(inbox(folder, 2 * len(GOOD)))
    found = list(open_reports(folder, limits=Limits(seconds=20)))
    read = [each for each in found if isinstance(each, Report) and TEXT in each.text.replace("\n", " ")]
    assert len(read) == 2 * len(GOOD)
    assert len({each.id for each in read}) == len(read)
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == sorted(path.name for path in written)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gives_a_failure_with_a_remedy_or_only_what_it_says(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(HOSTILE[name])
    found = list(open_reports(tmp_path / name, limits=Limits(seconds=20)))
    assert found
    for each in found:
        if isinstance(each, Failure):
            assert each.file == str(tmp_path / name)
            assert each.fault
            assert each.remedy
        else:
            assert len(each.text) <= len(HOSTILE[name]) + 100


@pytest.mark.parametrize(
    "text",
    [
        "وصل \u202eالوزير\u202c إلى العاصمة \u2067اليوم\u2069.",
        "وصل ال\u200bوز\u200dير\u200f إلى العاصمة.",
        "The аmbassador (with a Cyrillic letter) arrived in the cаpital.",
    ],
)
def test_direction_marks_and_letters_that_look_alike_are_kept_as_they_are(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (report,) = open_reports(tmp_path / "a.txt")
    assert isinstance(report, Report)
    assert report.text == text
