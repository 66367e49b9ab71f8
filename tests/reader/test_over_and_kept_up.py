"""The days of a visit that is over, what is done as a rule, and what is agreed upon."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def when(found: list[Statement], kind: str) -> tuple[str | None, str]:
    (told,) = [statement for statement in found if statement.kind == kind]
    return (str(told.date) if told.date else None), told.status


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("في 3 مايو 2010 قام الرئيس الكيني بزيارة إلى طوكيو لمدة ثلاثة أيام.", "2010-05-03/2010-05-05"),
        ("اختتم رئيس غانا أمس زيارة إلى كوبا استمرت يومين.", "2024-05-18/2024-05-19"),
        ("وصل رئيس غانا أمس إلى هافانا في زيارة تستغرق ثلاثة أيام.", "2024-05-19"),
    ],
)
def test_a_visit_that_is_over_has_all_its_days(read: Read, text: str, date: str) -> None:
    assert when(read(text), "visit") == (date, "done")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("تمنح الهند العمانيين تأشيرة إلكترونية.", "travel"),
        ("تشارك بولندا في معرض الدوحة للكتاب.", "exchange"),
        ("تقيم إيطاليا مستشفى ميدانيا في مالاوي.", "aid"),
        ("نحن بصدد التفاوض مع كينيا حول بروتوكول جديد للصحة، قال السفير الكوبي.", "agreement"),
    ],
)
def test_what_the_present_tells_with_no_day_is_kept_up(read: Read, text: str, kind: str) -> None:
    assert when(read(text), kind) == (None, "ongoing")


def test_the_second_thing_that_was_agreed_upon_is_planned_too(read: Read) -> None:
    text = "اتفق الجانبان المصري والكيني على إعادة فتح القنصليتين، وعلى تشكيل لجنة مشتركة."
    assert when(read(text), "mechanism") == (None, "planned")


def test_what_is_told_beside_has_not_the_day_of_the_sentence(read: Read) -> None:
    text = "أفرجت إثيوبيا أمس عن سجناء، في وقت أعلنت اليابان تعليق قروضها لإثيوبيا."
    assert when(read(text), "aid") == (None, "denied")
    assert when(read("وقعت كينيا وكوبا اتفاقا في وقت سابق اليوم."), "agreement") == ("2024-05-20", "done")


def test_a_message_like_the_one_before_is_of_its_day(read: Read) -> None:
    text = (
        "المنامة في 16 مايو / بنا / تلقى ملك البحرين برقية تهنئة من ملك كمبوديا بمناسبة العيد الوطني.\n"
        "كما تلقى جلالته برقية مماثلة من رئيس جمهورية موزمبيق."
    )
    assert {str(s.date) for s in read(text, "2024-05-16") if s.kind == "message"} == {"2024-05-16"}


def test_a_verb_with_no_joint_dates_what_it_describes(read: Read) -> None:
    text = "أهدت النرويج ملاوي مستشفى بكلفة مليون يورو دشن العام الماضي."
    assert when(read(text), "aid")[0] is None


def test_an_invitation_that_somebody_made_was_made(read: Read) -> None:
    text = "من المنتظر أن تقوم رئيسة هندوراس بزيارة إلى تايلند تلبية لدعوة وجهها لها رئيس وزراء تايلند."
    assert {s.status for s in read(text) if s.kind == "message"} <= {"done"}


def test_a_setting_of_today_dates_what_is_said_at_it(read: Read) -> None:
    text = (
        "في مستهل اللقاء الذي جرى اليوم هنأ الوزير الكويتي نظيره الأردني. وقدم الوزير الأردني شكره للكويت على منحتها."
    )
    assert when(read(text), "position") == ("2024-05-20", "done")
