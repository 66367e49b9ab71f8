"""Guests that the report names again by office, the country itself as a goal, and what is no going at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str, source: str | None = None) -> list[Statement]:
    return [statement for statement in read(text, source=source) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("وصل رئيس وزراء جورجيا إلى البلاد مساء أمس في زيارة رسمية.", "2024-05-19"),
        ("غادر البلاد اليوم رئيس وزراء جورجيا والوفد المرافق.", "2024-05-20"),
    ],
)
def test_the_country_of_a_report_is_the_publishers(read: Read, text: str, date: str) -> None:
    (visit,) = of_kind(read, "visit", text, source="كونا")
    assert (visit.parties, visit.slots["to"], str(visit.date)) == (("GEO", "KWT"), "KWT", date)


def test_an_office_that_only_a_woman_has_is_hers_who_was_named_with_it(read: Read) -> None:
    text = (
        "استقبل سمو أمير البلاد رئيسة وزراء الدنمارك. وكانت رئيسة الوزراء قد وصلت إلى البلاد أمس، وكان في استقبالها "
        "وزير الخارجية الشيخ سالم الصباح، وتغادر غدا متوجهة إلى الدوحة."
    )
    visits = of_kind(read, "visit", text, source="كونا")
    assert [(visit.slots["from"], visit.slots["to"]) for visit in visits] == [("DNK", "KWT"), ("DNK", "QAT")]
    assert [meeting.parties for meeting in of_kind(read, "meeting", text, source="كونا")] == [("DNK", "KWT")]


def test_the_minister_who_is_a_guest_is_he_who_came(read: Read) -> None:
    text = (
        "استقبل وزير خارجية الأردن أيمن الصفدي في عمان وزير خارجية النرويج. "
        "واستقبل الملك عبدالله الثاني الوزير الضيف في قصر الحسينية أمس."
    )
    assert [meeting.parties for meeting in of_kind(read, "meeting", text)] == [("JOR", "NOR")] * 2


def test_those_who_chair_the_two_sides_meet(read: Read) -> None:
    text = (
        "وعقد الجانبان جلسة مباحثات رسمية ترأس الجانب القطري فيها وزير الخارجية القطري محمد بن عبدالرحمن، "
        "فيما ترأس الجانب الدنماركي وزير الخارجية الدنماركي لارس لوكه."
    )
    (meeting,) = of_kind(read, "meeting", text)
    assert (meeting.parties, meeting.slots["form"]) == (("DNK", "QAT"), "talks")
    assert meeting.slots["people"] == ("محمد بن عبدالرحمن", "لارس لوكه")


def test_a_delegation_that_goes_to_one_of_two_is_of_the_other(read: Read) -> None:
    text = "قررت تونس أمس إلغاء زيارة وفد برلماني كانت مقررة إلى ستوكهولم. وقالت تونس والسويد إن العلاقات ستستمر."
    (visit,) = of_kind(read, "visit", text)
    assert (visit.slots["from"], visit.slots["to"], visit.status) == ("TUN", "SWE", "denied")


@pytest.mark.parametrize(
    "text",
    [
        "قال المتحدث السوري إن عدد اللاجئين قد يصل إلى 160 ألفا بنهاية العام في مصر.",
        "وقال منسق الأمم المتحدة إن ذلك يشمل ثلاثة ملايين من أصل سكان جنوب السودان.",
        "انسحبت القوات السورية من المدينة ووصلت القوات إلى الحدود اللبنانية.",
        "ونطالب بأن يتوجه الأمين العام للأمم المتحدة نحو إلزام إسرائيل بالانضمام إلى المعاهدة.",
        "كتب مراسلنا الفرنسي أن من يزور موناكو هذه الأيام يتمتع بالجو.",
        "قال مسؤول مصري إن الجولة التي وصفها الوفد المصري بالحاسمة في مفاوضات سد النهضة مع إثيوبيا لم تنجح.",
    ],
)
def test_not_everything_that_arrives_is_a_visit(read: Read, text: str) -> None:
    assert not of_kind(read, "visit", text)


def test_who_comes_to_a_state_is_none_of_its_own(read: Read) -> None:
    text = "التقى وزير الدفاع الأسترالي رئيس الوزراء العراقي محمد شياع السوداني في اليوم الثاني من زيارته للعراق."
    (visit,) = of_kind(read, "visit", text)
    assert (visit.slots["from"], visit.slots["to"]) == ("AUS", "IRQ")


def test_a_journey_takes_in_the_states_that_it_is_said_to(read: Read) -> None:
    text = "قام وزير خارجية إيران بجولة إقليمية شملت الكويت وقطر والعراق."
    assert {visit.slots["to"] for visit in of_kind(read, "visit", text)} == {"IRQ", "KWT", "QAT"}
