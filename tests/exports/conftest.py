"""Records of several kinds, written by hand, and the reports behind them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.exports.source import Reports
from dragoman.model.disagreement import Disagreement, Rival
from dragoman.model.record import Record
from dragoman.model.report import Report

Make = Callable[..., Record]


@pytest.fixture
def reports() -> Reports:
    """Two reports: one with all that can be known of one, one with its text alone."""
    held = {
        "r1": Report(
            id="r1",
            text="كلمات من النص وما بعدها",
            published="2019-05-08",
            source="صحيفة السواحل",
            url="https://example.org/1",
            lang="ar",
            title="عنوان",
        ),
        "r2": Report(id="r2", text="في 8 آب 1972 <&>"),
    }
    return held.get


@pytest.fixture
def records(record: Make) -> list[Record]:
    """One record of each sort that exports treat differently."""
    disputed = record("relations", date="1972-08-03", change="established")
    return [
        Record(
            id=disputed.id,
            kind=disputed.kind,
            parties=disputed.parties,
            status=disputed.status,
            date=disputed.date,
            fields=disputed.fields,
            statements=disputed.statements,
            disagreements=(Disagreement("date", (Rival("1972-08-03", ()), Rival("1972-08-08", ()))),),
            voices=2,
        ),
        record("visit", date="2019-05-07", people=("سالم العلوي",), from_="OMN", to="JOR", level="official", start=3),
        record("meeting", date="2019-05", people=("سالم العلوي", "نبيل الخطيب"), form="talks", place="عمّان"),
        record(
            "agreement", date="2004-10~/2004-12~", instrument="protocol", subject="الصيد", change="signed", doc="r2"
        ),
        record("figure", date="2018", measure="trade", value=5e8, unit="USD", comparator="gt"),
        record("aid", date="2020-01-05", donor="OMN", recipient="JOR", what="خيام", value=30, unit="tonne"),
        record("aid", date="2021-01-05", status="denied", donor="OMN", recipient="JOR"),
        record("message", type="invitation", sender="سالم العلوي", receiver="نبيل الخطيب", from_="OMN", to="JOR"),
        record(
            "membership",
            parties=("JOR", "OMN", "org:OIC"),
            state="JOR",
            organisation="org:OIC",
            change="joined",
            date="1971/..",
        ),
        record(
            "protest",
            date="2016-01-04",
            what="sanction",
            actor=("JOR", "org:UN"),
            target="OMN",
            parties=("JOR", "OMN", "org:UN"),
        ),
    ]
