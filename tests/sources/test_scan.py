from difflib import SequenceMatcher
from importlib import resources
from pathlib import Path

import pytest
import typst
from tests.sources.programs import needs

from dragoman.model.report import Report
from dragoman.sources import Failure, open_reports

FONTS = str(resources.files("dragoman.briefs").joinpath("fonts"))

TEXT = "وقع وزير الخارجية اتفاقية للنقل البحري مع نظيره في العاصمة، ويبدأ العمل بها بعد شهر من تبادل الوثائق."


def picture() -> bytes:
    source = (
        '#set page(width: 16cm, height: 6cm, margin: 1cm)\n#set text(lang: "ar", size: 16pt, '
        f'font: ("Dragoman Arabic", "Dragoman Latin"))\n{TEXT}'
    )
    return typst.compile(source.encode(), format="png", ppi=300, font_paths=[FONTS], ignore_system_fonts=True)


def scanned(folder: Path) -> Path:
    (folder / "page.png").write_bytes(picture())
    (folder / "a.typ").write_text(
        '#set page(width: 16cm, height: 6cm, margin: 0cm)\n#image("page.png")\n', encoding="utf-8"
    )
    (folder / "a.pdf").write_bytes(typst.compile(str(folder / "a.typ"), root=str(folder)))
    return folder / "a.pdf"


@needs("tesseract")
@pytest.mark.parametrize("kind", ["picture", "pdf"])
def test_a_scan_is_read_and_marked_with_how_sure_that_was(tmp_path: Path, kind: str) -> None:
    path = scanned(tmp_path) if kind == "pdf" else tmp_path / "page.png"
    path.write_bytes(path.read_bytes() if kind == "pdf" else picture())
    (report,) = open_reports(path)
    assert isinstance(report, Report), report
    assert SequenceMatcher(None, report.text, TEXT).ratio() > 0.9
    assert report.ocr is not None
    assert 0.5 < report.ocr <= 1


@pytest.mark.parametrize("kind", ["picture", "pdf"])
def test_without_tesseract_a_scan_is_told_with_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    path = scanned(tmp_path) if kind == "pdf" else tmp_path / "page.png"
    path.write_bytes(path.read_bytes() if kind == "pdf" else picture())
    monkeypatch.setenv("PATH", str(tmp_path))
    (failure,) = open_reports(path)
    assert isinstance(failure, Failure)
    assert "not installed" in failure.fault
    assert "tesseract-ocr-ara" in failure.remedy


@needs("tesseract")
def test_a_damaged_picture_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 300)
    (failure,) = open_reports(tmp_path / "a.png")
    assert isinstance(failure, Failure)
    assert failure.remedy
