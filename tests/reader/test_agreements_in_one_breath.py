"""Agreements and other acts that are told in one breath: each has its own words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader

Read = Callable[..., list[Statement]]


def _told(reader: Reader, text: str, kind: str) -> list[tuple[object, object]]:
    found = reader.read(Report(id="r", text=text, published="2021-06-09"))
    return [(s.slots.get("change"), s.slots.get("subject")) for s in found if s.kind == kind]


def test_one_that_is_still_negotiated_leaves_the_signed_one_signed(reader: Reader) -> None:
    text = (
        "قال سفير بيرو لدى تونس إن البلدين وقعا اتفاقية التعاون في مجال الدفاع، "
        "كما يجري التفاوض على اتفاقية منع الازدواج الضريبي."
    )
    told = _told(reader, text, "agreement")
    assert told == [("signed", "التعاون في مجال الدفاع"), ("drafted", "منع الازدواج الضريبي")]


@pytest.mark.parametrize("act", ["وصياغة خطة العمل", "والتصديق على الخطة", "وتوقيع العقود", "وانعقاد المنتدى"])
def test_the_next_act_is_no_part_of_what_an_agreement_is_about(reader: Reader, act: str) -> None:
    text = f"وقعت بيرو وتونس اتفاقية للتعاون الزراعي {act} في العاصمة التونسية."
    assert [subject for _, subject in _told(reader, text, "agreement")][:1] == ["التعاون الزراعي"]


def test_the_day_of_the_joint_statement_is_within_the_visit_that_it_ends(reader: Reader) -> None:
    text = (
        "صدر اليوم بيان مشترك في ختام زيارة رئيس وزراء ماليزيا إلى المملكة العربية السعودية. "
        "وقام رئيس وزراء ماليزيا بزيارة رسمية إلى المملكة العربية السعودية خلال الفترة من 7 إلى 9 يونيو 2021."
    )
    visits = [s for s in reader.read(Report(id="r", text=text, published="2021-06-09")) if s.kind == "visit"]
    assert [str(s.date) for s in visits] == ["2021-06-07/2021-06-09"]


def test_a_chinese_name_goes_on_as_its_family_name(reader: Reader) -> None:
    text = "التقى الرئيس الصيني شي جين بينغ نظيره الكيني في بكين. وسيزور شي السنغال."
    visits = [s for s in reader.read(Report(id="r", text=text)) if s.kind == "visit"]
    assert [(s.parties, s.slots["people"]) for s in visits] == [(("CHN", "SEN"), ("شي جين بينغ",))]


def test_a_bank_of_states_is_no_firm(reader: Reader) -> None:
    text = "وقع وزير الاقتصاد الموريتاني مع المدير الإقليمي للبنك الدولي اتفاقية قرض بقيمة 40 مليون دولار."
    found = [s.parties for s in reader.read(Report(id="r", text=text)) if s.kind == "agreement"]
    assert found == [("MRT", "org:world-bank")]


def test_the_years_of_a_programme_are_not_what_it_is_about(reader: Reader) -> None:
    text = "وقعت أرمينيا ولبنان برنامج تعاون للأعوام 2019-2021."
    assert _told(reader, text, "agreement") == [("signed", None)]


def test_two_who_are_agreed_on_something_agree(read: Read) -> None:
    (agreed,) = read("قال مصدر حكومي إن كينيا وأوغندا متفقتان على حماية البحيرة من التلوث.")
    assert (agreed.kind, agreed.parties, agreed.slots["change"]) == ("agreement", ("KEN", "UGA"), "drafted")


def test_two_who_are_agreed_that_something_is_needed_agree_on_nothing(read: Read) -> None:
    assert read("تركيا وإيطاليا متفقتان على ضرورة حل الأزمة.") == []


def test_an_agreement_between_two_may_be_reached_behind_their_names(read: Read) -> None:
    (reached,) = read("وأضاف أن اتفاقا بين كينيا واليابان تم التوصل إليه في مؤتمر طوكيو.")
    assert (reached.kind, reached.parties) == ("agreement", ("JPN", "KEN"))


def test_what_will_be_done_with_an_agreement_is_no_part_of_its_subject(read: Read) -> None:
    (signed,) = read("قال السفير الكيني لدى قطر: نعمل على اتفاقية للنقل الجوي بين البلدين سيتم التوقيع عليها قريبا.")
    assert signed.slots["subject"] == "النقل الجوي بين البلدين"
