"""Records on which sources differ, and the reports behind them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.disagreement import Disagreement, Rival
from dragoman.model.record import Record, Shown
from dragoman.model.report import Report
from dragoman.model.statement import Statement


@pytest.fixture
def contested(statement: Callable[..., Statement]) -> Record:
    """Two papers that give the day on which relations began as the 3rd and the 8th of August 1972."""
    first = statement("relations", "في 3 آب 1972", doc="r1", date="1972-08-03", change="established")
    second = statement("relations", "في 8 آب 1972", doc="r2", date="1972-08-08", change="established")
    return Record(
        id=first.key,
        kind="relations",
        parties=("JOR", "OMN"),
        status="done",
        date=first.date,
        fields=(
            Shown(field="date", value="1972-08-03", rule="nearest-in-time", statements=(first.key,)),
            Shown(field="change", value="established", rule="agreed", statements=(first.key, second.key)),
        ),
        statements=(first, second),
        disagreements=(
            Disagreement("date", (Rival("1972-08-03", (first.key,)), Rival("1972-08-08", (second.key,))), "1998-02-01"),
        ),
        voices=2,
    )


@pytest.fixture
def reports() -> dict[str, Report]:
    """Two reports, one with all that can be known of one, one without a date."""
    return {
        "r1": Report(
            id="r1",
            text="في 3 آب 1972 أُقيمت العلاقات بين عمّان ومسقط.",
            published="1998-02-01",
            published_from="metadata",
            source="صحيفة السواحل",
            url="https://example.org/1",
            title="تاريخ العلاقات",
        ),
        "r2": Report(id="r2", text="في 8 آب 1972", source="الميناء <b>"),
    }
