"""Meetings with several hosts, men who stand side by side, and what the present tense tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "التقى وزير خارجية النرويج أمس ملك الأردن عبدالله الثاني ووزير الخارجية الأردني أيمن الصفدي.",
        "اجتمع وزير خارجية النرويج أمس مع ملك الأردن عبدالله الثاني ومع وزير الخارجية الأردني أيمن الصفدي.",
        "التقى وزير خارجية النرويج، الذي وصل أمس إلى عمان، ملك الأردن عبدالله الثاني ووزير الخارجية أيمن الصفدي.",
    ],
)
def test_who_meets_two_hosts_has_two_meetings(read: Read, text: str) -> None:
    meetings = of_kind(read, "meeting", text)
    assert {meeting.parties for meeting in meetings} == {("JOR", "NOR")}
    assert [meeting.slots["people"] for meeting in meetings] == [("عبدالله الثاني",), ("أيمن الصفدي",)]


def test_the_office_behind_a_king_is_his_guests(read: Read) -> None:
    (meeting,) = read("استقبل الملك عبدالله الثاني رئيس وزراء هولندا في قصره.")
    assert (meeting.parties, meeting.slots["roles"]) == (("JOR", "NLD"), ("رئيس وزراء هولندا",))


def test_whom_a_verb_is_far_from_is_not_met(read: Read) -> None:
    text = (
        "سيلتقي وزير الدفاع الأسترالي جنودا منتشرين في المنطقة منذ أشهر، بضع مئات منهم في الشمال، ضمن مهمة لتقديم "
        "المشورة والتدريب إلى جانب القوات العراقية."
    )
    assert not of_kind(read, "meeting", text)


@pytest.mark.parametrize(
    ("text", "status", "date"),
    [
        ("وصل وزير الدفاع الياباني أمس إلى هانوي. ويلتقي الوزير الياباني رئيس فيتنام.", "planned", "2024-05-19"),
        ("كان ذلك قبل أعوام. والتقى رئيس كينيا رئيس غانا.", "done", "None"),
    ],
)
def test_the_present_tells_of_a_meeting_that_is_to_come(read: Read, text: str, status: str, date: str) -> None:
    (meeting,) = of_kind(read, "meeting", text)
    assert (meeting.status, str(meeting.date)) == (status, date)


def test_a_first_visit_since_a_year_is_not_of_that_year(read: Read) -> None:
    (visit,) = of_kind(read, "visit", "يقوم رئيس كولومبيا بزيارة رسمية لكوبا، وهي الأولى منذ عام 1959.")
    assert (visit.status, visit.date) == ("planned", None)
