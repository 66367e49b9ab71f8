"""Meetings of several who are met apart; visits told by who received the guest, by «هناك» or by a farewell."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def _of(read: Read, kind: str, text: str) -> list[tuple[str, ...]]:
    return sorted(statement.parties for statement in read(text) if statement.kind == kind)


@pytest.mark.parametrize(
    "text",
    [
        "أجرى وزير الخارجية الكوبي محادثات منفصلة في هافانا مع نظيريه البوليفي والنيكاراغوي.",
        "التقى وزير الخارجية الكوبي أمس كلا على حدة وزيري خارجية بوليفيا ونيكاراغوا.",
        "عقد الرئيس الكوبي على هامش القمة لقاءات ثنائية مع وزيري خارجية بوليفيا ونيكاراغوا.",
        "استقبل الرئيس الكوبي وزيري خارجية بوليفيا ونيكاراغوا في لقاءين منفصلين.",
    ],
)
def test_of_several_each_is_met_apart(read: Read, text: str) -> None:
    assert _of(read, "meeting", text) == [("BOL", "CUB"), ("CUB", "NIC")]


def test_talks_of_three_are_one_meeting(read: Read) -> None:
    text = "أجرى وزير الخارجية الكوبي محادثات في هافانا مع نظيريه البوليفي والنيكاراغوي."
    assert _of(read, "meeting", text) == [("BOL", "CUB", "NIC")]


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        (
            "استقبل رئيس الوزراء الماليزي أمس وزير خارجية تشيلي، في أول زيارة لمسؤول بهذا المستوى منذ سنوات.",
            "CHL",
            "MYS",
        ),
        ("التقى وزير خارجية النرويج مسؤولين كينيين في نيروبي خلال زيارته الأولى إلى هناك.", "NOR", "KEN"),
        ("القاهرة - غادر وزير الخارجية التشادي أمس عائدا إلى نجامينا بعد اجتماع وزاري.", "TCD", "EGY"),
        ("غادر مطار القاهرة الدولي أمس وزير خارجية أوغندا متوجها إلى بلاده.", "UGA", "EGY"),
    ],
)
def test_a_visit_is_told_without_its_goal_behind_it(read: Read, text: str, guest: str, host: str) -> None:
    (visit,) = (statement for statement in read(text) if statement.kind == "visit")
    assert (visit.slots["from"], visit.slots["to"]) == (guest, host)


def test_each_organisation_that_a_state_joins_is_a_membership(read: Read) -> None:
    text = "انضمت عمان عام 1971 إلى الأمم المتحدة وجامعة الدول العربية."
    assert _of(read, "membership", text) == [("OMN", "org:LAS"), ("OMN", "org:UN")]
