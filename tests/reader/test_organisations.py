"""States that join, leave, chair and host organisations, and the bodies that they make with each other."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _made(reader: Reader, text: str, kind: str) -> list[Statement]:
    return [s for s in reader.read(Report(id="t", text=text, published="2016-05-20")) if s.kind == kind]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("تعقد القمة الإفريقية المقبلة في أديس أبابا.", ("ETH", "org:AU")),
        ("انطلقت في الدوحة أعمال القمة العربية الحادية والعشرين.", ("QAT", "org:LAS")),
        ("تستضيف الكويت القمة الخليجية في ديسمبر.", ("KWT", "org:GCC")),
        ("تستضيف بوليفيا قمة اتحاد أمم أمريكا الجنوبية.", ("BOL", "org:UNASUR")),
    ],
)
def test_who_has_a_summit_in_his_country_hosts_it(reader: Reader, text: str, parties: tuple[str, ...]) -> None:
    (made,) = _made(reader, text, "membership")
    assert (made.parties, made.slots["change"]) == (parties, "hosts")


@pytest.mark.parametrize(
    ("text", "status", "date"),
    [
        ("كازاخستان عضو في منظمة شنغهاي للتعاون منذ عام 2001.", "ongoing", "2001/.."),
        ("طلبت تيمور الشرقية الانضمام إلى رابطة دول جنوب شرق آسيا.", "proposed", ""),
        ("المغرب يعود إلى الاتحاد الأفريقي.", "done", ""),
    ],
)
def test_a_member_an_applicant_and_one_who_comes_back_are_told_apart(
    reader: Reader, text: str, status: str, date: str
) -> None:
    (made,) = _made(reader, text, "membership")
    assert (made.slots["change"], made.status, str(made.date or "")) == ("joined", status, date)


def test_mere_mention_of_a_member_is_nothing(reader: Reader) -> None:
    assert not _made(reader, "تراجعت صادرات إيران العضو في منظمة أوبك.", "membership")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("دشنت الهند وعمان حوارا استراتيجيا.", "حوارا استراتيجيا"),
        ("أنشأت الصين وكينيا آلية للتشاور السياسي.", "آلية للتشاور السياسي"),
    ],
)
def test_a_body_may_be_named_without_the_article(reader: Reader, text: str, body: str) -> None:
    (made,) = _made(reader, text, "mechanism")
    assert (made.slots["body"], made.slots["change"]) == (body, "created")


def test_relations_are_established_with_one_whom_a_pronoun_means(reader: Reader) -> None:
    (made,) = _made(reader, "اعترفت فنلندا بعمان عام 1972 وأقامت معها علاقات دبلوماسية عام 1974.", "relations")
    assert (made.parties, str(made.date)) == (("FIN", "OMN"), "1974")


def test_relations_that_two_take_up_again_are_restored(reader: Reader) -> None:
    (made,) = _made(reader, "استأنفت الأردن والمالديف علاقاتهما.", "relations")
    assert (made.parties, made.slots["change"]) == (("JOR", "MDV"), "restored")


def test_an_embassy_that_one_decides_to_open_is_planned(reader: Reader) -> None:
    (made,) = _made(reader, "قررت نيوزيلندا فتح سفارة في أبوظبي.", "mission")
    assert (made.status, made.slots["change"]) == ("planned", "planned")


def test_the_session_of_a_body_told_of_before_is_between_the_same_two(reader: Reader) -> None:
    text = (
        "أنشئت اللجنة العليا المشتركة بين مصر وزامبيا عام 2000. والتأمت دورتها السادسة في لوساكا في 31 مارس 2015، "
        "ومن المنتظر أن تحتضن القاهرة دورتها السابعة."
    )
    made = _made(reader, text, "mechanism")
    assert [(s.parties, s.slots["change"], s.slots.get("ordinal")) for s in made] == [
        (("EGY", "ZMB"), "created", None),
        (("EGY", "ZMB"), "convened", 6),
        (("EGY", "ZMB"), "planned", 7),
    ]


def test_what_is_called_for_in_a_meeting_has_not_its_date(reader: Reader) -> None:
    text = "التقى وزير خارجية الأردن نظيره الرواندي اليوم. وأكد الوزيران خلال اللقاء ضرورة فتح سفارة أردنية في كيغالي."
    (made,) = _made(reader, text, "mission")
    assert (made.status, made.date) == ("proposed", None)


def test_two_sessions_in_one_sentence_have_their_own_numbers_and_years(reader: Reader) -> None:
    text = (
        "ترتبط المغرب والغابون بعلاقات متينة.\n"
        "اللجنة المشتركة: عقدت دورتها الأولى بالرباط سنة 1988 ودورتها الثانية بليبرفيل سنة 2007."
    )
    made = _made(reader, text, "mechanism")
    assert [(str(s.date), s.slots["ordinal"]) for s in made] == [("1988", 1), ("2007", 2)]


def test_a_body_that_was_founded_may_stand_before_its_verb(reader: Reader) -> None:
    (made,) = _made(reader, "بين اليابان وعمان مجموعة صداقة برلمانية أنشئت سنة 2006.", "mechanism")
    assert (str(made.date), made.slots["change"]) == ("2006", "created")


def test_an_embassy_is_of_those_whom_its_pronoun_means(reader: Reader) -> None:
    text = "افتتحت إندونيسيا سفارتها بالجزائر سنة 1967، وللجزائر سفارة في جاكرتا."
    (made,) = _made(reader, text, "mission")
    assert (made.slots["sender"], made.slots["host"], str(made.date)) == ("IDN", "DZA", "1967")


@pytest.mark.parametrize(
    ("text", "sender", "date"),
    [
        ("تعمل سفارة كوبا في مسقط منذ أبريل 2006.", "CUB", "2006-04"),
        ("وللأرجنتين سفارة في مسقط منذ 1964.", "ARG", "1964"),
    ],
)
def test_an_embassy_that_is_there_since_a_year_was_opened_then(
    reader: Reader, text: str, sender: str, date: str
) -> None:
    (made,) = _made(reader, text, "mission")
    assert (made.slots["sender"], made.slots["host"], str(made.date), made.status) == (sender, "OMN", date, "done")


def test_one_of_the_first_states_to_establish_relations_did(reader: Reader) -> None:
    text = "قال السفير الياباني إن عمان كانت من أوائل الدول العربية التي أقامت علاقات دبلوماسية مع بلاده في مايو 1972."
    (made,) = _made(reader, text, "relations")
    assert (made.parties, str(made.date)) == (("JPN", "OMN"), "1972-05")


def test_a_city_that_begins_like_a_joined_verb_ends_no_clause(reader: Reader) -> None:
    (made,) = _made(reader, "أطلقت مصر وبولندا حوارا استراتيجيا في وارسو في فبراير 2012.", "mechanism")
    assert str(made.date) == "2012-02"


def test_relations_with_two_states_are_told_apart(reader: Reader) -> None:
    text = "أنهت نيكاراغوا علاقاتها الدبلوماسية مع تايوان وأقامت علاقات مع الصين."
    made = _made(reader, text, "relations")
    assert [(s.parties, s.slots["change"]) for s in made] == [
        (("NIC", "TWN"), "severed"),
        (("CHN", "NIC"), "established"),
    ]


def test_a_chair_taken_over_from_another_state_is_of_who_takes_it(reader: Reader) -> None:
    (made,) = _made(reader, "تسلمت جنوب أفريقيا من الصين الرئاسة الدورية لمجموعة بريكس.", "membership")
    assert made.parties == ("ZAF", "org:BRICS")


def test_an_organisation_joins_no_other(reader: Reader) -> None:
    text = "ترأست كازاخستان منظمة الأمن والتعاون في أوروبا عام 2010، وانضمت إلى منظمة التجارة العالمية عام 2015."
    made = _made(reader, text, "membership")
    assert [(s.parties, s.slots["change"]) for s in made] == [
        (("KAZ", "org:OSCE"), "chairs"),
        (("KAZ", "org:WTO"), "joined"),
    ]


def test_the_next_session_is_of_the_body_told_of_before(reader: Reader) -> None:
    text = (
        "عقدت اللجنة الحكومية المشتركة بين الأردن وكازاخستان دورتها الثالثة في أستانا عام 2013. "
        "وأضاف أن الدورة الرابعة ستعقد في عمان العام المقبل."
    )
    made = _made(reader, text, "mechanism")
    assert [(s.slots["ordinal"], s.slots["change"]) for s in made] == [(3, "convened"), (4, "planned")]
