"""Weekdays that are still to come, visits that are being paid, and asides between a verb and whom one meets."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("تصل وزيرة الخارجية السويدية إلى الرباط الخميس في أول زيارة رسمية.", "2024-05-23"),
        ("يبدأ رئيس الوزراء الهندي السبت زيارة إلى طوكيو.", "2024-05-25"),
        ("وصلت وزيرة الخارجية السويدية إلى الرباط الخميس في أول زيارة رسمية.", "2024-05-16"),
        ("يصل الوزير الياباني إلى الرباط غدا الثلاثاء.", "2024-05-21"),
    ],
)
def test_a_weekday_lies_ahead_where_the_present_leads_to_it(read: Read, text: str, date: str) -> None:
    assert {str(visit.date).removesuffix("/..") for visit in of_kind(read, "visit", text)} == {date}


def test_whom_one_comes_to_meet_is_not_met_yet(read: Read) -> None:
    (meeting,) = of_kind(read, "meeting", "يصل الرئيس الفرنسي إلى القاهرة الأربعاء للقاء نظيره المصري.")
    assert (meeting.status, str(meeting.date)) == ("planned", "2024-05-22")


def test_the_visit_that_is_being_paid_is_under_way(read: Read) -> None:
    text = "بحث الرئيس السنغالي ماكي سال، خلال {} إلى المغرب، آفاق التعاون مع الملك محمد السادس."
    (visit,) = of_kind(read, "visit", text.format("الزيارة الرسمية التي يؤديها"))
    assert visit.status == "ongoing"
    (visit,) = of_kind(read, "visit", text.format("الزيارة الرسمية التي أداها"))
    assert visit.status == "done"


@pytest.mark.parametrize(
    "aside",
    [
        "على هامش الزيارة التي يقوم بها إلى قطر",
        "بحضور أعضاء الوفدين وعدد من كبار المسؤولين وقادة الجيش في البلدين",
        "في ختام جولة له شملت عددا من عواصم المنطقة ودامت أسبوعا",
    ],
)
def test_an_aside_may_stand_before_whom_one_meets(read: Read, aside: str) -> None:
    text = f"اجتمع وزير الدفاع التركي خلوصي أكار اليوم، {aside}، مع نظيره القطري خالد العطية."
    (meeting,) = of_kind(read, "meeting", text)
    assert meeting.slots["people"] == ("خلوصي أكار", "خالد العطية")


def test_a_banquet_without_names_is_beside_the_talks(read: Read) -> None:
    text = (
        "اجتمع وزير الخارجية النرويجي يوناس ستوره أمس مع وزير الخارجية البولندي رادوسلاف سيكورسكي في وارسو. "
        "وأقام وزير الخارجية البولندي مأدبة غداء على شرف نظيره النرويجي."
    )
    assert [meeting.frame for meeting in of_kind(read, "meeting", text)] == ["meeting/meets", "meeting/banquet"]
