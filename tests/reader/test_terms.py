"""The term of a programme is part of its name, and no time of what is told of it."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


@pytest.mark.parametrize("term", ["للفترة 2022-2026م", "للأعوام 2022-2026", "للفترة من 2022 إلى 2026"])
def test_a_meeting_on_a_programme_does_not_last_as_long_as_the_programme(term: str) -> None:
    text = f"التقى وزير الاقتصاد التونسي نظيره المصري في القاهرة، وبحثا تنفيذ البرنامج المشترك {term}."
    meetings = [said for said in Reader().read(Report(id="a", text=text)) if said.kind == "meeting"]
    assert meetings
    assert [said.date for said in meetings] == [None] * len(meetings)
