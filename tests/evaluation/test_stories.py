"""Stories of several papers: one record each, none of two, and real disagreements shown."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from tests.evaluation.stories import Stories, measure_stories

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))


@pytest.fixture(scope="module")
def stories() -> Stories:
    if not (SHARED / "gold" / "stories_dev.json").exists():
        pytest.skip(f"the stories are not here: {SHARED}")
    return measure_stories(SHARED)


def figure(stories: Stories, pattern: str) -> float:
    found = re.search(pattern, stories.scored)
    assert found is not None, stories.scored
    return float(found.group(1))


def test_copies_of_one_text_are_grouped_and_others_are_not(stories) -> None:
    assert figure(stories, r"F1 ([\d.]+)") >= 0.95


def test_reports_of_one_story_meet_in_one_record(stories) -> None:
    assert figure(stories, r"told +([\d.]+)") >= 0.85


def test_no_two_stories_meet_in_one_record(stories) -> None:
    assert figure(stories, r"merged +(\d+)") == 0


def test_real_disagreements_are_shown_and_apparent_ones_are_not(stories) -> None:
    read = [one for one in stories.noted if one.read]
    real = [bool(one.shown) for one in read if one.kind == "real"]
    assert sum(real) >= 0.9 * len(real)
    assert [
        one for one in read if one.shown == "rivals" and one.kind in ("apparent-date", "granularity", "spelling")
    ] == []
