"""Stances on another's plan, of those who will go on, of a government, and on what was put to the vote."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def stances(read: Read, text: str) -> list[tuple[object, ...]]:
    wanted = ("actor", "target", "stance", "topic")
    return [tuple(s.slots.get(name) for name in wanted) for s in read(text) if s.kind == "position"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال وزير خارجية ليبيريا إن المبادرة المغربية تشكل أساسا جادا لتسوية النزاع.",
            ("LBR", "MAR", "support", "المبادرة المغربية"),
        ),
        (
            "أكدت جمهورية باراغواي أن مخطط التسوية الذي قدمته قبرص هو الحل الوحيد للنزاع.",
            ("PRY", "CYP", "support", "مخطط التسوية"),
        ),
        (
            "قالت الخارجية الصينية إن الرسوم الأمريكية الجديدة على السيارات لا أساس لها.",
            ("CHN", "USA", "oppose", "الرسوم الأمريكية الجديدة على السيارات"),
        ),
        (
            "أكد السفير الجيبوتي أن بلاده ستظل تدعم القضايا العادلة للصين.",
            ("DJI", "CHN", "support", "القضايا العادلة للصين"),
        ),
        (
            "أعربت الوزارة عن دعم حكومة بنما لجهود الأردن في حفظ السلام.",
            ("PAN", "JOR", "support", "جهود الأردن في حفظ السلام"),
        ),
        (
            "رفضت الجزائر في بيان لها التصريحات الفرنسية ووصفتها بأنها مرفوضة.",
            ("DZA", "FRA", "oppose", "التصريحات الفرنسية"),
        ),
    ],
)
def test_a_stance_is_told_once_and_with_its_topic(read: Read, text: str, expected: tuple[object, ...]) -> None:
    assert stances(read, text) == [expected]


def test_who_votes_against_a_paper_is_not_against_those_who_vote_for_it(read: Read) -> None:
    assert stances(read, "صوتت كل من الهند والبرازيل لصالح القرار فيما عارضته إسرائيل.") == []
