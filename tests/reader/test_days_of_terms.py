"""Days: of a visit that is told from one to another, that lasts so long, and of what is only told beside."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "kind", "date", "status"),
    [
        (
            "قام رئيس وزراء المجر بزيارة رسمية إلى الأردن للفترة من 12 ولغاية 14 نيسان 2024.",
            "visit",
            "2024-04-12/2024-04-14",
            "done",
        ),
        (
            "يصل صباح 22 مايو 2030 الرئيس الأوغندي في زيارة رسمية إلى كينيا تمتد ليومين.",
            "visit",
            "2030-05-22/2030-05-23",
            "planned",
        ),
        (
            "أكد الوزير أن غانا وتوغو ستوقعان على اتفاق أمني لضبط الحدود.",
            "agreement",
            None,
            "planned",
        ),
        (
            "بحث الوزير في 2 أبريل 2024 مع سفير غانا اتفاقية التجارة بين الأردن وغانا التي وقعت في 15 مارس 2018.",
            "agreement",
            "2018-03-15",
            "done",
        ),
        (
            "زار الوزير توغو في مارس 2024 ، علما بأن أكثر من 60 ألف لاجئ توغولي يعيشون في غانا.",
            "figure",
            None,
            "ongoing",
        ),
    ],
)
def test_a_statement_has_the_days_of_its_own_words(
    read: Read, text: str, kind: str, date: str | None, status: str
) -> None:
    told = [s for s in read(text) if s.kind == kind]
    assert [(None if s.date is None else str(s.date), s.status) for s in told] == [(date, status)]
