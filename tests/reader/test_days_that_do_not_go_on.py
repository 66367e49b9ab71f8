"""Days that are not those of everything told beside them, and what is only begun, decided or spoken of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def when(found: list[Statement], kind: str) -> tuple[str | None, str]:
    (told,) = [statement for statement in found if statement.kind == kind]
    return (str(told.date) if told.date else None), told.status


def test_what_is_to_come_does_not_take_the_day_before_it(read: Read) -> None:
    text = "عقدت اللجنة الزامبية الفنلندية دورتها الثالثة في 4 مايو 2015، ومن المنتظر أن تستضيف هلسنكي دورتها الرابعة."
    assert {(str(s.date), s.status) for s in read(text, None)} == {("2015-05-04", "done"), ("None", "planned")}


def test_what_was_days_before_does_not_take_the_day_told(read: Read) -> None:
    text = "بعد أيام من توقيع كينيا وبيرو اتفاقية للنقل الجوي، استقبل الرئيس الكيني أمس وزير خارجية بيرو."
    assert when(read(text), "agreement") == (None, "done")
    assert when(read(text), "meeting") == ("2024-05-19", "done")


def test_an_agreement_that_is_only_described_does_not_take_the_day_of_a_meeting(read: Read) -> None:
    text = "التقى وزير الدفاع الكندي أمس رئيس الوزراء البولندي لبحث الاتفاق الدفاعي المبرم بين كندا وبولندا."
    assert when(read(text), "agreement") == (None, "done")


def test_the_day_of_a_quotation_is_not_that_of_what_is_quoted(read: Read) -> None:
    text = "نقل اليوم عن وزير الخارجية الأرجنتيني قوله إن بلاده اتفقت مع الأوروغواي على بناء جسر."
    assert when(read(text), "agreement") == (None, "done")


def test_several_meetings_and_those_only_spoken_of_have_no_day_from_elsewhere(read: Read) -> None:
    text = "وصل وزير الدفاع الكندي أمس إلى وارسو. {}"
    several = read(text.format("وأجرى الوزير الكندي لقاءات مع رئيس الوزراء البولندي ووزير الدفاع البولندي."))
    assert {s.date for s in several if s.kind == "meeting"} == {None}
    spoken = read(text.format("وذكر الوزير الكندي أن لقاءه مع نظيره البولندي تناول التعاون العسكري."))
    assert when(spoken, "meeting") == (None, "done")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("شرع وزير الخارجية الفنلندي أمس في زيارة رسمية إلى منغوليا.", "ongoing"),
        ("استهل رئيس وزراء كرواتيا أمس زيارة إلى الهند.", "ongoing"),
        ("ويأتي ذلك في وقت يزور فيه وزير الخارجية التركي طوكيو.", "ongoing"),
        ("أعلن وزير خارجية بيرو اعتزامه زيارة لشبونة.", "planned"),
        ("قرر رئيس وزراء ماليزيا زيارة أنقرة.", "planned"),
    ],
)
def test_a_visit_is_begun_going_on_or_only_decided(read: Read, text: str, status: str) -> None:
    assert when(read(text), "visit")[1] == status


def test_relations_that_are_since_a_year_were_established_then(read: Read) -> None:
    assert when(read("تقيم السويد والفلبين علاقات دبلوماسية منذ عام 1947."), "relations") == ("1947", "done")


def test_a_day_named_far_behind_is_not_that_of_what_stands_before_it(read: Read) -> None:
    opening = "أعلنت كينيا تأييدها لموقف أوغندا من اتفاق النيل."
    between = "ويمتد النهر على آلاف الكيلومترات، وتقوم على ضفافه مدن كثيرة يسكنها الملايين من الناس. " * 5
    text = f"{opening}\n{between}\nورفضت أثيوبيا تدخل السودان في شؤونها.\n{between}\nوقال مسؤول أمس إن المياه تتراجع."
    assert {(s.parties, str(s.date)) for s in read(text)} == {
        (("KEN", "UGA"), "2024-05-19"), (("ETH", "SDN"), "None"),
    }  # fmt: skip


def test_a_day_from_which_something_runs_is_not_that_of_what_was_said(read: Read) -> None:
    text = "تبدأ الرحلات بين نيروبي وليما اعتبارا من الأحد المقبل. وأعرب وزير خارجية كينيا عن شكره لبيرو على دعمها."
    assert when(read(text), "position") == (None, "done")


def test_a_dateline_is_not_the_day_of_what_was_some_days_ago(read: Read) -> None:
    text = "تونس 17 ماي 2024 (وات) - أدى رئيس الحكومة التونسية خلال اليومين الماضيين زيارة رسمية إلى صربيا."
    assert when(read(text), "visit") == (None, "done")


def test_a_visit_of_days_that_are_now_is_going_on(read: Read) -> None:
    text = "بحث الوزيران التعاون في إطار الزيارة التي يقوم بها وزير خارجية المغرب لإسبانيا يومي 20 و21 ماي الجاري."
    assert when(read(text), "visit") == ("2024-05-20/2024-05-21", "ongoing")


@pytest.mark.parametrize(
    "text",
    [
        "افتتح المعهد الكوري في نيروبي أمس على أن يزور الرئيس الكوري كينيا قريبا.",
        "أعلن الرئيس الكوري أنه سيزور كينيا، ويدوم المعرض حتى 3 مايو 2025.",
    ],
)
def test_a_day_beyond_a_joint_is_of_what_stands_there(read: Read, text: str) -> None:
    assert when(read(text), "visit") == (None, "planned")


def test_the_time_since_which_a_thing_is_the_first_is_not_its_own(read: Read) -> None:
    text = "وفي 4 مايو أنزلت اليابان في ملاوي شحنة مساعدات هي الأولى منذ بداية الجفاف في مارس الماضي."
    assert when(read(text), "aid") == ("2024-05-04", "done")


def test_the_end_of_a_term_is_not_when_help_was_given(read: Read) -> None:
    text = "قدمت النرويج لملاوي منحة بقيمة مليون يورو ضمن برنامج ينتهي عام 2027."
    assert when(read(text), "aid")[0] is None
