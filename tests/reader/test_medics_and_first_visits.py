"""Medics who are sent, chairs taken, what is only intended or expected, and visits told by a reception."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("أوفدت تركيا بعثة طبية إلى الصومال لمساعدة المتضررين من الجفاف.", "TUR", "SOM"),
        ("أرسلت كوبا فريقا طبيا إلى إيطاليا لمواجهة الوباء.", "CUB", "ITA"),
        ("أرسل المغرب مستشفى ميدانيا إلى لبنان.", "MAR", "LBN"),
    ],
)
def test_medics_who_are_sent_are_help(read: Read, text: str, donor: str, recipient: str) -> None:
    assert [(told.slots["donor"], told.slots["recipient"]) for told in of_kind(read, "aid", text)] == [
        (donor, recipient)
    ]


def test_the_number_of_those_who_live_in_a_state_is_no_help(read: Read) -> None:
    text = "سكان البرازيل يزيدون على 210 ملايين نسمة، ويزيد عدد سكان المكسيك على 120 مليون نسمة."
    assert not of_kind(read, "aid", text)


def test_a_chair_is_taken_though_its_day_stands_before_it(read: Read) -> None:
    text = "تسلم الرئيس الغاني، اليوم السبت 17 فبراير 2018، الرئاسة الدورية للاتحاد الأفريقي."
    told = of_kind(read, "membership", text)
    assert [(each.parties, str(each.date)) for each in told] == [(("GHA", "org:AU"), "2018-02-17")]


@pytest.mark.parametrize(
    "text",
    [
        "اتفق الطرفان المغربي والسنغالي على تعزيز التعاون في مجال الصحة.",
        "اتفق الجانبان الإيراني والتركي على «تعميق التعاون الثنائي في مجالي الصحة والإعلام».",
    ],
)
def test_the_intention_to_strengthen_ties_is_no_agreement(read: Read, text: str) -> None:
    assert not of_kind(read, "agreement", text)


def test_what_one_expects_another_to_sign_is_planned(read: Read) -> None:
    text = "كينيا تتوقع أن توقع الصين معها اتفاقيات استثمارية."
    assert {told.status for told in of_kind(read, "agreement", text)} == {"planned"}


def test_a_visit_that_lasted_is_his_whose_it_was(read: Read) -> None:
    text = "وعقب زيارة استغرقت يومين للرئيس الكيني أوهورو كينياتا إلى غانا صدر بيان."
    assert [(visit.slots["from"], visit.slots["to"]) for visit in of_kind(read, "visit", text)] == [("KEN", "GHA")]


def test_who_is_received_on_a_visit_pays_it_to_his_host(read: Read) -> None:
    text = "استقبل الرئيس التركي رجب طيب أردوغان نظيره الكيني بأنقرة، في زيارة هي الأولى لرئيس كيني منذ 12 عاما."
    assert [(visit.slots["from"], visit.slots["to"]) for visit in of_kind(read, "visit", text)] == [("KEN", "TUR")]


def test_a_figure_of_the_headline_stays_where_the_body_has_none(read: Read) -> None:
    text = (
        "نحو 12 ألف كيني يعيشون في بلجيكا\n\nيزور الرئيس الكيني أوهورو كينياتا بلجيكا يوم الثلاثاء، ويلتقي رئيس "
        "الوزراء البلجيكي ألكسندر دي كرو."
    )
    assert [told.slots["value"] for told in of_kind(read, "figure", text)] == [12000]


def test_who_is_thanked_for_her_support_thanks_nobody(read: Read) -> None:
    text = "التقى رئيس الوزراء اللبناني سعد الحريري أمير الكويت. كما شكر الكويت على مساندتها الدائمة للبنان."
    (told,) = of_kind(read, "position", text)
    assert (told.slots["actor"], told.slots["target"]) == ("LBN", "KWT")


def test_an_agreement_is_about_what_stands_in_quotation_marks_behind_it(read: Read) -> None:
    text = 'وقعت الهند ونيبال اتفاق "عبور الشاحنات" أمس.'
    assert [told.slots["subject"] for told in of_kind(read, "agreement", text)] == ["عبور الشاحنات"]
