"""Who «البلدان», «المملكة», «معاليه» and an office without a state are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_the_two_countries_are_those_that_were_named(read: Read) -> None:
    found = read("تربط المغرب والسنغال علاقات قديمة. ووقع البلدان اتفاقية في مجال الصيد البحري عام 2019.")
    assert [(statement.kind, statement.parties) for statement in found] == [("agreement", ("MAR", "SEN"))]


@pytest.mark.parametrize(("source", "state"), [("okaz", "SAU"), ("بترا", "JOR"), ("hespress", "MAR")])
def test_the_kingdom_is_the_publishers_own(read: Read, source: str, state: str) -> None:
    (visit,) = [
        s for s in read("وصل وزير الخارجية الياباني كونو تارو إلى المملكة أمس.", source=source) if s.kind == "visit"
    ]
    assert visit.parties == tuple(sorted(("JPN", state)))


def test_an_office_without_a_state_is_the_publishers_own(read: Read) -> None:
    (meeting,) = read("استقبل وزير الخارجية بدر بن حمد البوسعيدي اليوم وزير خارجية بلجيكا.", source="العمانية")
    assert meeting.parties == ("BEL", "OMN")


def test_a_later_short_name_is_the_man_named_before(read: Read) -> None:
    found = read(
        "وصل الرئيس الكيني ويليام روتو إلى كمبالا أمس. "
        "وبحث روتو مع الرئيس الأوغندي يوويري موسيفيني العلاقات بين البلدين."
    )
    (meeting,) = [statement for statement in found if statement.kind == "meeting"]
    assert meeting.parties == ("KEN", "UGA")
    assert "ويليام روتو" in meeting.slots["people"]


def test_a_president_is_of_no_monarchy(read: Read) -> None:
    found = read(
        "ترتبط كازاخستان والكويت بعلاقات طيبة. وكان أمير الكويت قد زار أستانا عام 2010. "
        "واستقبل الرئيس قاسم توكاييف وزير الخارجية الكويتي عبدالله اليحيا."
    )
    assert ("KAZ", "KWT") in {statement.parties for statement in found if statement.kind == "meeting"}


def test_a_deputy_without_a_state_is_the_publishers_own_too(read: Read) -> None:
    (meeting,) = read("التقى نائب رئيس مجلس الوزراء في مسقط أمس وزير الخارجية البلغاري.", source="العمانية")
    assert meeting.parties == ("BGR", "OMN")


@pytest.mark.parametrize(
    "text",
    [
        "العلاقات بين الجزائر وجنوب أفريقيا متينة. أدى رئيس الجمهورية زيارة رسمية إلى جنوب أفريقيا في أكتوبر 2001.",
        "تربط الجزائر وجنوب أفريقيا اتفاقيات. زيارة وزير العلاقات الدولية إلى جنوب أفريقيا في أكتوبر 2001.",
    ],
)
def test_an_office_that_goes_to_one_of_two_states_is_of_the_other(read: Read, text: str) -> None:
    (visit,) = [s for s in read(text) if s.kind == "visit"]
    assert (visit.slots["from"], visit.slots["to"], str(visit.date)) == ("DZA", "ZAF", "2001-10")


def test_the_ministry_is_the_one_that_was_spoken_of(read: Read) -> None:
    (protest,) = read("أعلن الناطق باسم وزارة الخارجية التركية أن الوزارة استدعت السفير الدنماركي أمس.", source="okaz")
    assert (protest.slots["actor"], protest.slots["target"]) == ("TUR", "DNK")


def test_a_question_states_nothing(read: Read) -> None:
    asked = "* هل تعتزم اليابان تقديم منح دراسية جديدة للعراق؟\n"
    told = "- قدمت اليابان للعراق 40 منحة دراسية عام 2021."
    assert read(asked) == []
    assert read(asked + told)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("قال السفير الكوري لدى الكويت: زار رئيس وزرائنا الكويت في مايو 2019.", "KOR"),
        ("قال السفير الكوري لدى الكويت: زار رئيسنا الكويت في مايو 2019.", "KOR"),
        ("أعلنت كينيا أن وزير خارجيتها زار الكويت في مايو 2019.", "KEN"),
        ("قال الرئيس التونسي إن رئيس وزرائه زار الكويت في مايو 2019.", "TUN"),
    ],
)
def test_an_office_with_a_pronoun_is_of_whom_it_stands_for(read: Read, text: str, state: str) -> None:
    (visit,) = [s for s in read(text) if s.kind == "visit"]
    assert (visit.slots["from"], visit.slots["to"]) == (state, "KWT")


def test_a_head_of_state_without_his_state_is_known_by_the_years_that_an_undated_page_tells(read: Read) -> None:
    page = "استقبل الرئيس التشيلي سيباستيان بينييرا الرئيس محمود عباس في سنتياغو في أيار 2018."
    (meeting,) = read(page, published=None)
    assert meeting.parties == ("CHL", "PSE")


def test_an_ambassador_with_a_pronoun_is_of_the_state_before_him(read: Read) -> None:
    (meeting,) = read("أعلنت الكويت أن سفيرها في بيروت التقى وزير الخارجية اللبناني.")
    assert (meeting.kind, meeting.parties) == ("meeting", ("KWT", "LBN"))
