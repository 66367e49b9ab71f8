"""The sample reports: marked as samples, in the public format, with the hard things that real reports hold."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from dragoman import samples
from dragoman.model import schemas
from dragoman.model.codec import from_lines
from dragoman.model.report import Report

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))
LINES = samples.file().read_text("utf-8").splitlines()
REPORTS = {report.id: report for report in from_lines(LINES, Report)}


def test_there_are_enough_of_them_and_each_is_of_the_format() -> None:
    assert len(REPORTS) == len(LINES) >= 8
    validator = Draft202012Validator(schemas.shipped("report"), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for line in LINES:
        validator.validate(json.loads(line))


def test_every_sample_says_that_it_is_one() -> None:
    for report in REPORTS.values():
        assert report.id.startswith("sample-")
        assert report.source is not None
        assert report.source.endswith("(عيّنة)")
        assert report.url is not None
        assert report.url.startswith("https://example.org/")


def test_they_come_from_several_publishers() -> None:
    assert len({report.source for report in REPORTS.values()}) >= 4


def test_one_is_a_shortened_reprint_of_another() -> None:
    original, copy = (REPORTS[name].text.split("\n")[1:] for name in ("sample-01", "sample-02"))
    assert copy == original[: len(copy)]
    assert len(copy) < len(original)
    assert REPORTS["sample-01"].source != REPORTS["sample-02"].source


def test_they_hold_arabic_indic_digits_and_datelines() -> None:
    assert any(re.search("[٠-٩]", report.text) for report in REPORTS.values())
    assert sum(bool(re.match(r"باكو، \d+ \w+، \w+\n", report.text)) for report in REPORTS.values()) >= 2


def test_no_sentence_of_the_shared_reports_is_in_them() -> None:
    if not SHARED.exists():
        pytest.skip(f"the shared reports are not here: {SHARED}")
    others = [file.read_text("utf-8") for file in (SHARED / "seeds").glob("*.txt")]
    with (SHARED / "gold" / "reports.jsonl").open(encoding="utf-8") as lines:
        others += [json.loads(line)["text"] for line in lines]
    theirs = {run for text in others for run in _runs(text)}
    assert theirs
    for report in REPORTS.values():
        assert [run for run in _runs(report.text) if run in theirs] == []


def _runs(text: str, length: int = 9) -> list[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return [tuple(words[start : start + length]) for start in range(len(words) - length + 1)]
