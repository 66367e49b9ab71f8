"""What a report says may not steer who reads of it: the same words, in every form of a brief, shown and not obeyed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from rich.console import Console

from dragoman.briefs.calendar import calendar
from dragoman.briefs.compose import compose
from dragoman.briefs.html import timeline_to_html, to_html
from dragoman.briefs.markdown import to_markdown
from dragoman.briefs.terminal import to_terminal
from dragoman.briefs.timeline import timeline
from dragoman.briefs.word import to_docx
from dragoman.model.record import Record
from dragoman.model.report import Report

PAIR = ("JOR", "OMN")
WORDS = "وقّعا \u202eاتفاقية\u2067 في ال\u200bصيد\x1b[2J"
OBEYED = "\u202e\u2067\u200b\x1b"


@pytest.fixture
def record_(record: Callable[..., Record]) -> Record:
    return record("agreement", WORDS, doc="r1", subject="الصيد\u202e البحري", change="signed", date="2019")


@pytest.fixture
def told(reports: dict[str, Report]) -> dict[str, Report]:
    changed = msgspec.structs.replace(reports["r1"], source="صحيفة\u202e الميناء", title="عنوان\u202e مقلوب")
    return {"r1": changed}


def terminal(brief: object) -> str:
    console = Console(file=io.StringIO(), width=200, color_system=None)
    console.print(to_terminal(brief))  # type: ignore[arg-type]  # a brief
    return console.file.getvalue()  # type: ignore[attr-defined]  # it is a StringIO


def word(brief: object) -> str:
    with zipfile.ZipFile(io.BytesIO(to_docx(brief))) as archive:  # type: ignore[arg-type]  # likewise
        return "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("written", [terminal, to_html, to_markdown, word])
def test_overrides_and_what_parts_a_word_unseen_are_shown_by_their_codes(
    record_: Record, told: dict[str, Report], written: Callable[[object], str], lang: str
) -> None:
    made = written(compose(PAIR, [record_], told, lang=lang))
    assert not set(made) & set(OBEYED)
    plain = made.replace("\\\\", "\\")
    for code in ("\\u202eاتفاقية", "\\u2067", "ال\\u200bصيد", "\\u001b"):
        assert code in plain


def test_a_timeline_and_a_calendar_obey_nothing_either(record_: Record, told: dict[str, Report]) -> None:
    made = timeline_to_html(timeline(PAIR, [record_], told, lang="ar"))
    plan = msgspec.structs.replace(record_, status="planned")
    entries = calendar(PAIR, [plan], told, lang="ar", today=date(2019, 1, 1))
    assert entries
    assert not set(made + "".join(entry.summary + entry.description for entry in entries)) & set(OBEYED)


@pytest.mark.parametrize(("lang", "said"), [("ar", "بثقة 83%"), ("en", "83% sure")])
@pytest.mark.parametrize("written", [terminal, to_html, to_markdown, word])
def test_words_read_from_a_picture_say_how_sure_that_is(
    record_: Record, told: dict[str, Report], written: Callable[[object], str], lang: str, said: str
) -> None:
    scanned = {"r1": msgspec.structs.replace(told["r1"], ocr=0.83)}
    assert said in written(compose(PAIR, [record_], scanned, lang=lang))
    assert said not in written(compose(PAIR, [record_], told, lang=lang))
