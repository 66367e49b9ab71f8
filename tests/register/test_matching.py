"""What is one fact and what is two, by kind; and the register says why."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.record import Record
from dragoman.register import Register

WORDS = {
    "a": "ذكرت مصادر مطلعة في العاصمة تفاصيل الحدث الذي شغل الأوساط السياسية صباحا",
    "b": "وبحسب بيان نشره الموقع الإلكتروني للوزارة فقد تمت الخطوة وفق الجدول المقرر",
    "c": "أفاد مراسلنا بأن الطرفين أنجزا ذلك في أجواء ودية بعيدا عن عدسات المصورين",
    "d": "كشفت وثيقة اطلعت عليها هيئة التحرير أرقاما جديدة لم يعلن عنها سابقا",
}


def grouped(register: Register) -> list[list[str]]:
    """The reports of each record, in order."""
    return sorted(sorted({statement.doc for statement in record.statements}) for record in register.records())


def only(register: Register) -> Record:
    (record,) = register.records()
    return record


@pytest.fixture
def given(register, told, says) -> Callable[..., None]:
    """Adds one statement as a report of its own, in words of its own."""

    def add(id_: str, kind: str, *parties: str, published: str | None = None, words: str = "", **said: object) -> None:
        clause = words or WORDS[id_]
        register.add(*told(id_, (clause, says(kind, *parties, **said)), published=published, source=f"صحيفة {id_}"))

    return add


def test_one_guest_received_by_two_hosts_is_two_meetings(register, given) -> None:
    given("a", "meeting", "EGY", "SAU", date="2025-03-01", people=("محمد بن نايف", "سامح شكري"))
    given("b", "meeting", "EGY", "SAU", date="2025-03-01", people=("سلمان بن عبدالعزيز", "سامح شكري"))
    given("c", "meeting", "EGY", "SAU", date="2025-03-01", people=("الأمير محمد بن نايف بن عبدالعزيز", "شكري"))
    assert grouped(register) == [["a", "c"], ["b"]]


def test_a_host_known_by_office_is_the_one_to_whom_a_report_gives_it(register, given) -> None:
    named = "استقبل خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز في الرياض وزير الخارجية المصري سامح شكري"
    heir = "واجتمع صاحب السمو الأمير محمد بن نايف ولي العهد بوزير الخارجية المصري سامح شكري في اليوم ذاته"
    office = "خادم الحرمين الشريفين يبحث مع سامح شكري أوضاع المنطقة"
    given("a", "meeting", "EGY", "SAU", date="2025-03-01", people=("سلمان بن عبدالعزيز", "سامح شكري"), words=named)
    given("b", "meeting", "EGY", "SAU", date="2025-03-01", people=("محمد بن نايف", "سامح شكري"), words=heir)
    given(
        "c",
        "meeting",
        "EGY",
        "SAU",
        date="2025-03-01",
        people=("سامح شكري",),
        roles=("خادم الحرمين الشريفين",),
        words=office,
    )
    assert grouped(register) == [["a", "c"], ["b"]]


def test_an_inexact_visit_beside_two_exact_ones_stays_by_itself(register, given) -> None:
    given("a", "visit", "AZE", "KWT", date="2009-02-10", people=("إلهام علييف",), to="KWT", from_="AZE")
    given("b", "visit", "AZE", "KWT", date="2009-11-20", people=("إلهام علييف",), to="KWT", from_="AZE")
    given("c", "visit", "AZE", "KWT", date="2009", people=("إلهام علييف",), to="KWT", from_="AZE")
    assert grouped(register) == [["a"], ["b"], ["c"]]


@pytest.mark.parametrize("gone", ["a", "b", "c"])
def test_of_records_that_hang_together_the_rest_is_made_anew_when_one_goes(register, given, gone) -> None:
    for id_, date in (("a", "2009-02-10"), ("b", "2009-11-20"), ("c", "2009")):
        given(id_, "visit", "AZE", "KWT", date=date, people=("إلهام علييف",), to="KWT", from_="AZE")
    register.withdraw(gone)
    given("d", "visit", "AZE", "KWT", date="2009-02-10", people=("إلهام علييف",), to="KWT", from_="AZE")
    left = {"a": [["b"], ["c"], ["d"]], "b": [["a", "c", "d"]], "c": [["a", "d"], ["b"]]}
    assert grouped(register) == left[gone]
    assert len(list(register.records(pair=("AZE", "KWT")))) == len(left[gone])
    before = register.fingerprint()
    register.rebuild()
    assert register.fingerprint() == before


def test_an_inexact_visit_beside_one_exact_one_is_that_one(register, given) -> None:
    given("a", "visit", "AZE", "KWT", date="2009-02-10", people=("إلهام علييف",), to="KWT", from_="AZE")
    given("c", "visit", "AZE", "KWT", date="2009", people=("الرئيس علييف",), to="KWT", from_="AZE")
    assert grouped(register) == [["a", "c"]]
    assert str(only(register).date) == "2009-02-10"


def test_a_visit_of_a_year_by_nobody_named_is_not_every_visit_of_that_year(register, given) -> None:
    given("a", "visit", "AZE", "KWT", date="2009-02-10", people=("إلهام علييف",), to="KWT", from_="AZE")
    given("c", "visit", "AZE", "KWT", date="2009", to="KWT", from_="AZE")
    assert grouped(register) == [["a"], ["c"]]


def test_the_third_session_is_one_wherever_it_is_told_and_not_the_fourth(register, given) -> None:
    given(
        "a",
        "mechanism",
        "AZE",
        "QAT",
        date="2022-05-17",
        body="اللجنة المشتركة",
        type="commission",
        ordinal=3,
        change="convened",
    )
    given("b", "mechanism", "AZE", "QAT", body="اللجنة الحكومية", type="commission", ordinal=3, change="convened")
    given(
        "c",
        "mechanism",
        "AZE",
        "QAT",
        date="2022-05-17",
        body="اللجنة المشتركة",
        type="commission",
        ordinal=4,
        change="convened",
    )
    assert grouped(register) == [["a", "b"], ["c"]]


def test_a_body_that_is_there_is_no_statement_that_it_was_created(given, register) -> None:
    body = {"body": "اللجنة العليا المشتركة", "type": "commission"}
    given("a", "mechanism", "AZE", "QAT", published="2009-05-01", status="ongoing", **body)
    given("b", "mechanism", "AZE", "QAT", published="2009-05-01", change="created", **body)
    given("c", "mechanism", "AZE", "QAT", published="2009-05-02", status="ongoing", **body)
    assert sorted(len(record.statements) for record in register.records()) == [1, 2]


def test_agreements_signed_on_one_day_are_told_apart_by_their_subjects(register, given) -> None:
    signed = {"date": "2025-03-03", "instrument": "memorandum", "change": "signed"}
    given("a", "agreement", "AZE", "KAZ", subject="التعاون في مجال التأمين الطبي الإلزامي", **signed)
    given("b", "agreement", "AZE", "KAZ", subject="التعاون في التأمين الطبي", **signed)
    given("c", "agreement", "AZE", "KAZ", subject="مد خطوط الاتصالات الضوئية عبر بحر الخزر", **signed)
    assert grouped(register) == [["a", "b"], ["c"]]


def test_signing_and_ratifying_are_two_facts(register, given) -> None:
    given("a", "agreement", "AZE", "KAZ", date="2025-03-03", subject="تجنب الازدواج الضريبي", change="signed")
    given("b", "agreement", "AZE", "KAZ", date="2025-03-03", subject="تجنب الازدواج الضريبي", change="ratified")
    assert grouped(register) == [["a"], ["b"]]


def test_trade_of_one_year_in_two_figures_is_a_disagreement(register, given) -> None:
    given("a", "figure", "AZE", "KAZ", date="2024", measure="trade", value=500_000_000, unit="USD", comparator="eq")
    given("b", "figure", "AZE", "KAZ", date="2024", measure="trade", value=650_000_000, unit="USD", comparator="about")
    given("c", "figure", "AZE", "KAZ", date="2023", measure="trade", value=430_000_000, unit="USD", comparator="eq")
    assert grouped(register) == [["a", "b"], ["c"]]
    record = next(record for record in register.records() if len(record.statements) == 2)
    assert [disagreement.field for disagreement in record.disagreements] == ["value"]
    assert {shown.field: shown.value for shown in record.fields}["comparator"] == "eq"


def test_more_than_25_agrees_with_31_and_amounts_in_two_currencies_are_left_alone(register, given) -> None:
    given("a", "figure", "AZE", "KWT", date="1994/2025", measure="agreements", value=25, unit="count", comparator="gt")
    given("b", "figure", "AZE", "KWT", date="1994/2025", measure="agreements", value=31, unit="count")
    given("c", "figure", "AZE", "KWT", date="2024", measure="trade", value=10, unit="USD")
    given("d", "figure", "AZE", "KWT", date="2024", measure="trade", value=3, unit="KWD")
    assert grouped(register) == [["a", "b"], ["c"], ["d"]]
    assert [record.disagreements for record in register.records()] == [()] * 3
    assert any(shown.value == 31 for record in register.records() for shown in record.fields)


def test_what_is_planned_is_another_record_than_what_was_done(register, given) -> None:
    given(
        "a", "visit", "AZE", "KWT", date="2025-04-02", status="planned", people=("إلهام علييف",), to="KWT", from_="AZE"
    )
    given("b", "visit", "AZE", "KWT", date="2025-04-02", people=("إلهام علييف",), to="KWT", from_="AZE")
    assert grouped(register) == [["a"], ["b"]]


def test_what_one_says_happened_and_another_denies_is_one_record_that_disagrees(register, given) -> None:
    given("a", "travel", "KWT", "SAU", date="2025-03-01", what="border", change="restricted")
    given("b", "travel", "KWT", "SAU", date="2025-03-01", status="denied", what="border", change="restricted")
    assert grouped(register) == [["a", "b"]]
    assert {disagreement.field for disagreement in only(register).disagreements} >= {"status"}


def test_two_statements_of_one_report_are_two_facts(register, told, says) -> None:
    talks = says("meeting", "AZE", "KAZ", date="2025-03-03", people=("علي أسدوف", "أولجاس بيكتينوف"), form="talks")
    register.add(
        *told("a", ("اجتمع أسدوف وبيكتينوف على انفراد", talks), ("ثم عقدا اجتماعا موسعا بحضور الوفدين", talks))
    )
    assert len(list(register.records())) == 2


def test_yesterday_in_a_late_found_report_is_no_rival_of_the_day_before(register, given) -> None:
    sent = {
        "type": "congratulation",
        "sender": "سلمان بن عبدالعزيز",
        "receiver": "قابوس بن سعيد",
        "from_": "SAU",
        "to": "OMN",
    }
    given(
        "a",
        "message",
        "OMN",
        "SAU",
        date="2025-03-01",
        published="2025-03-02",
        words="بعث الملك سلمان أمس برقية إلى السلطان",
        **sent,
    )
    given(
        "b",
        "message",
        "OMN",
        "SAU",
        date="2025-03-02",
        published="2025-03-02",
        words="بعث الملك سلمان اليوم برقية إلى السلطان",
        **sent,
    )
    assert grouped(register) == [["a", "b"]]
    assert only(register).disagreements == ()
    assert str(only(register).date) == "2025-03-01"


def test_yesterday_and_the_day_before_in_reports_of_one_day_are_a_disagreement(register, given) -> None:
    left = {"people": ("نواز شريف",), "from_": "PAK", "to": "SAU"}
    given(
        "a",
        "visit",
        "PAK",
        "SAU",
        date="2025-03-01",
        published="2025-03-02",
        words="غادر جدة أمس رئيس وزراء باكستان",
        **left,
    )
    given(
        "b",
        "visit",
        "PAK",
        "SAU",
        date="2025-02-28",
        published="2025-03-02",
        words="غادر جدة أمس الأول رئيس وزراء باكستان",
        **left,
    )
    assert [disagreement.field for disagreement in only(register).disagreements] == ["date"]


def test_the_register_says_what_agreed_and_what_bars(register, given) -> None:
    given("a", "meeting", "EGY", "SAU", date="2025-03-01", people=("محمد بن نايف", "سامح شكري"))
    given("b", "meeting", "EGY", "SAU", date="2025-03-01", people=("سلمان بن عبدالعزيز", "سامح شكري"))
    given("c", "meeting", "EGY", "SAU", date="2025-03-01", people=("الأمير محمد بن نايف بن عبدالعزيز", "شكري"))
    both = next(record for record in register.records() if len(record.statements) == 2)
    (comparison,) = register.why(both.id)
    assert comparison.linked
    assert {finding.field: finding.outcome for finding in comparison.findings} == {"date": "agrees", "people": "agrees"}
    barred = register.why_not(both.id)
    assert {finding.field for one in barred for finding in one.findings if finding.outcome == "bars"} == {"people"}
    assert not any(one.linked for one in barred)


def test_an_office_and_its_holder_do_not_disagree(told, says, register) -> None:
    by_name = ("بعث الرئيس إلهام علييف برقية تهنئة إلى أمير الكويت", "إلهام علييف")
    by_office = ("تلقى سمو الأمير برقية تهنئة من الرئيس الأذربيجاني بالعيد الوطني", "الرئيس الأذربيجاني")
    for id_, (words, sender) in (("a", by_name), ("b", by_office)):
        said = says("message", "AZE", "KWT", date="2025-02-25", type="congratulation", sender=sender, to="KWT")
        register.add(*told(id_, (words, said), published="2025-02-26", source=id_))
    if len(list(register.records())) > 1:
        register.decide("merge", [record.id for record in register.records()], who="م", why="برقية واحدة")
    record = only(register)
    assert record.value("sender") == "إلهام علييف"
    assert record.disagreements == ()


def test_a_deputy_and_the_one_he_stands_for_disagree(told, says, register) -> None:
    for id_, sender in (("a", "خادم الحرمين الشريفين"), ("b", "نائب خادم الحرمين الشريفين")):
        said = says("message", "KWT", "SAU", date="2025-02-25", type="congratulation", sender=sender, to="KWT")
        register.add(*told(id_, (f"{WORDS[id_]} {sender}", said), published="2025-02-26", source=id_))
    register.decide("merge", [record.id for record in register.records()], who="م", why="برقية واحدة")
    assert [one.field for one in only(register).disagreements] == ["sender"]


def test_a_day_told_elsewhere_in_a_report_is_no_rival_of_that_day_s_other_reports(told, says, register) -> None:
    people = {"people": ("محمد العطية", "سامح شكري")}
    words = "لقاء الوزير محمد العطية بنظيره سامح شكري"
    for id_, clause, date in (
        ("a", f"{words} أول من أمس", "2015-07-22"),
        ("b", f"{words} مساء أول من أمس", "2015-07-22"),
        ("c", f"تطرق {words} إلى العلاقات", "2015-07-23"),
    ):
        said = says("meeting", "EGY", "QAT", date=date, **people)
        register.add(*told(id_, (clause, said), published="2015-07-24", source=id_))
    record = only(register)
    assert (str(record.date), record.disagreements) == ("2015-07-22", ())


def test_news_without_a_date_is_of_what_was_new_when_it_was_published(register, given) -> None:
    embassy = {"type": "embassy", "sender": "KEN", "host": "OMN", "change": "opened"}
    given("a", "mission", "KEN", "OMN", date="1978", published="2019-06-04", **embassy)
    given("b", "mission", "KEN", "OMN", date="2019-06-02", published="2019-06-04", **embassy)
    given("c", "mission", "KEN", "OMN", published="2019-06-03", **embassy)
    given("d", "mission", "KEN", "OMN", published="1994-05-01", **embassy)
    assert grouped(register) == [["a", "d"], ["b", "c"]]


def test_one_guest_and_no_host_is_too_little_where_no_day_is_told(register, given) -> None:
    given("a", "meeting", "KEN", "OMN", published="2025-03-01", people=("وليام روتو",), roles=("وفد من شيوخ القبائل",))
    given(
        "b", "meeting", "KEN", "OMN", date="2025-03-02", published="2025-03-02", people=("وليام روتو",), place="صلالة"
    )
    assert grouped(register) == [["a"], ["b"]]
    given("c", "meeting", "KEN", "OMN", date="2025-03-02", people=("الرئيس وليام روتو",), place="مدينة صلالة")
    assert grouped(register) == [["a"], ["b", "c"]]
