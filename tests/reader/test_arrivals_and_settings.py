"""Who arrives, what only looks like a meeting, and what is the setting of something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "parties", "guest"),
    [
        ("لدى وصول رئيس وزراء ماليزيا إلى أنقرة عزف النشيد الوطني.", ("MYS", "TUR"), "رئيس وزراء ماليزيا"),
        ("وقال الوزير الأردني لدى وصوله إلى الخرطوم إن الزيارة مهمة.", ("JOR", "SDN"), "الوزير الأردني"),
    ],
)
def test_who_arrives_may_be_told_by_a_noun(read: Read, text: str, parties: tuple[str, str], guest: str) -> None:
    (visit,) = of_kind(read, "visit", text)
    assert (visit.parties, visit.slots["roles"]) == (parties, (guest,))


def test_those_who_welcome_at_the_airport_do_not_arrive(read: Read) -> None:
    text = "وصل رئيس غانا إلى تونس. وكان في استقباله لدى وصوله مطار تونس وزير الداخلية التونسي ووزير الثقافة."
    assert [visit.slots["from"] for visit in of_kind(read, "visit", text)] == ["GHA"]


@pytest.mark.parametrize(
    "text",
    [
        "كتب وزير الثقافة المغربي على موقع التواصل الاجتماعي كلمة عن الثقافة بتونس.",
        "وجهت الأمم المتحدة دعوة للأطراف للاجتماع في مدينة طنجة بالمغرب.",
        "قال الرئيس الكيني في الاجتماع الأسبوعي لحكومته إن الوضع سيأتي بتغيير كبير لحاكم أوغندا موسيفيني.",
    ],
)
def test_what_is_social_or_only_somewhere_is_no_meeting(read: Read, text: str) -> None:
    assert not of_kind(read, "meeting", text)


def test_a_verb_of_the_future_is_no_part_of_a_name(read: Read) -> None:
    (visit,) = of_kind(read, "visit", "أعلن أمس أن ملك الدنمارك فريدريك سيزور بولندا في أكتوبر المقبل.")
    assert (visit.parties, visit.slots["people"]) == (("DNK", "POL"), ("فريدريك",))
    assert (str(visit.date), visit.status) == ("2024-10", "planned")


def test_counterparts_are_of_those_whence_they_are(read: Read) -> None:
    text = "قال الوزير الياباني إنه سيلتقي نظراءه من دول مجلس التعاون الخليجي غدا."
    assert [meeting.parties for meeting in of_kind(read, "meeting", text)] == [("JPN", "org:GCC")]


def test_a_visit_is_the_setting_of_what_is_discussed_in_it(read: Read) -> None:
    text = "بحث وزير الدفاع الأسترالي في زيارته لبغداد، وهي الأولى منذ توليه منصبه في مايو 2014، محاربة الإرهاب."
    (visit,) = of_kind(read, "visit", text)
    assert (visit.parties, visit.status, visit.date) == (("AUS", "IRQ"), "done", None)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("أعلن وزير الخارجية التشيلي أن وفدا من السنغال سيزور تشيلي الأسبوع المقبل.", ("CHL", "SEN")),
        ("ذكرت الوكالة أن وفدا برلمانيا من بيرو زار هانوي الأربعاء الماضي.", ("PER", "VNM")),
    ],
)
def test_a_delegation_told_with_whence_it_is_comes_itself(read, text: str, parties: tuple[str, str]) -> None:
    assert [(each.kind, each.parties) for each in read(text)] == [("visit", parties)]
