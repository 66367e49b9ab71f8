"""What holds of every reading: exact words, one answer, and time in proportion to length."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader

TEXT = (
    "استقبل الرئيس الإماراتي محمد بن زايد آل نهيان أمس وزير الخارجية الأرجنتيني سانتياغو كافييرو في أبوظبي. "
    "ووقع الجانبان مذكرة تفاهم في مجال الطاقة المتجددة، وبلغ حجم التبادل التجاري بين البلدين 1.2 مليار دولار عام 2022."
)
SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[3] / "shared"))
READER = Reader()


def said(statements: list[Statement]) -> list[tuple[object, ...]]:
    """What statements say, without where."""
    return [(s.kind, s.parties, str(s.date), s.status) for s in statements]


def read(text: str) -> list[Statement]:
    return READER.read(Report(id="r", text=text, published="2024-01-10"))


def test_the_evidence_of_each_statement_is_the_reports_own_words() -> None:
    found = read(TEXT)
    assert {statement.kind for statement in found} == {"meeting", "agreement", "figure"}
    for statement in found:
        assert TEXT[statement.evidence.start : statement.evidence.end] == statement.evidence.text


def test_each_statement_names_the_frame_that_made_it_and_the_reader() -> None:
    assert all(statement.frame and statement.frame.startswith(statement.kind) for statement in read(TEXT))
    assert all(statement.reader for statement in read(TEXT))


def test_reading_is_the_same_each_time() -> None:
    assert read(TEXT) == read(TEXT)


@given(st.lists(st.integers(0, len(TEXT) - 1), max_size=12), st.sampled_from("ـًَُِّ"))
@settings(max_examples=40, deadline=None)
def test_vowel_signs_and_tatweel_change_nothing_that_is_said(places: list[int], mark: str) -> None:
    marked = "".join(
        letter + (mark if i in places and letter.isalpha() and not letter.isascii() else "")
        for i, letter in enumerate(TEXT)
    )
    assert said(read(marked)) == said(read(TEXT))


@pytest.mark.parametrize(("letter", "other"), [("أ", "ا"), ("إ", "ا"), ("ة", "ه"), ("ى", "ي")])
def test_the_forms_of_alef_ya_and_ta_marbuta_change_nothing_that_is_said(letter: str, other: str) -> None:
    assert said(read(TEXT.replace(letter, other))) == said(read(TEXT))


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_no_text_brings_the_reader_down(text: str) -> None:
    for statement in read("الكويت وقطر " + text):
        assert statement.parties


@pytest.mark.parametrize(
    "text",
    ["ا" * 200_000, "محمد " * 20_000, "«" * 5_000 + "الكويت وقطر" + "»" * 5_000, "زار الرئيس المصري قطر، " * 3_000],
)
def test_monstrous_texts_are_read(text: str) -> None:
    read("الكويت وقطر. " + text)


def test_an_unrelated_paragraph_changes_no_earlier_statement() -> None:
    later = read(TEXT + "\n\nوفي سياق آخر ارتفعت درجات الحرارة في المدن الساحلية خلال الأيام الماضية.")
    assert later == read(TEXT)


def test_real_reports_are_read_with_their_own_words_as_evidence() -> None:
    if not (SHARED / "corpus").is_dir():
        pytest.skip("needs ../shared/corpus")
    count = 0
    for path in sorted((SHARED / "corpus").glob("*.zip")):
        with zipfile.ZipFile(path) as zipped:
            articles = json.loads(zipped.read(zipped.namelist()[0]))
        for article in articles[::60]:
            text = f"{article['title']}\n\n{article['content']}"
            found = READER.read(
                Report(id="c", text=text, published=article["date_extracted"][:10], source=article["source"])
            )
            count += len(found)
            assert all(text[s.evidence.start : s.evidence.end] == s.evidence.text for s in found)
    assert count


def test_the_first_statement_of_a_small_report_does_not_wait_for_the_network_or_a_model() -> None:
    code = (
        "import socket; socket.socket.connect = None\n"
        "from dragoman.reader import Reader; from dragoman.model.report import Report\n"
        "print(len(Reader().read(Report(id='r', text='زار الرئيس المصري قطر عام 2010.'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"
