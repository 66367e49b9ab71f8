"""Agreements: who concludes them, what they are about, how far they have come, and how often they are told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def agreements(found: list[Statement]) -> list[Statement]:
    return [statement for statement in found if statement.kind == "agreement"]


@pytest.mark.parametrize(
    "text",
    [
        "وقّعت تونس والجزائر أمس اتفاقية في مجال النقل البري.",
        "وقّع وزير النقل التونسي مع نظيره الجزائري أمس اتفاقية في مجال النقل البري.",
        "جرى أمس التوقيع على اتفاقية بين تونس والجزائر في مجال النقل البري.",
    ],
)
def test_those_who_sign_together_with_one_another_or_between_them_are_the_parties(read: Read, text: str) -> None:
    (signed,) = agreements(read(text))
    assert signed.parties == ("DZA", "TUN")
    assert signed.slots["change"] == "signed"


def test_where_an_agreement_was_signed_makes_no_party(read: Read) -> None:
    (signed,) = agreements(read("وقّعت كولومبيا وبيرو في جنيف اتفاقية في مجال حماية الغابات."))
    assert signed.parties == ("COL", "PER")


@pytest.mark.parametrize(
    ("said", "subject"),
    [
        ("مذكرة تفاهم في مجال مكافحة التصحر", "مكافحة التصحر"),
        ("اتفاقية تسليم المطلوبين", "تسليم المطلوبين"),
        ("اتفاقية الربط السككي", "الربط السككي"),
        ("اتفاقية لتجنب الازدواج الضريبي", "تجنب الازدواج الضريبي"),
        ("بروتوكول تعاون بشأن الطاقة الشمسية", "الطاقة الشمسية"),
        ("مذكرة تفاهم حول الأرصاد الجوية بين وزارتي البيئة", "الأرصاد الجوية بين وزارتي البيئة"),
        ("اتفاقية في مجال الصيد يوم الأحد في لشبونة", "الصيد"),
    ],
)  # fmt: skip
def test_what_an_agreement_is_about_is_copied_to_the_end_of_its_phrase(read: Read, said: str, subject: str) -> None:
    (signed,) = agreements(read(f"وقّعت البرتغال والمغرب {said}."))
    assert signed.slots["subject"] == subject


def test_each_title_of_a_list_is_an_agreement(read: Read) -> None:
    found = agreements(
        read(
            "وقّعت كينيا وأوغندا أمس ثلاث وثائق: اتفاقية في مجال الجمارك، ومذكرة تفاهم في مجال الصحة، "
            "وبرنامجا تنفيذيا في مجال الثقافة."
        )
    )
    assert [(each.slots["instrument"], each.slots["subject"]) for each in found] == [
        ("agreement", "الجمارك"), ("memorandum", "الصحة"), ("programme", "الثقافة"),
    ]  # fmt: skip


def test_an_agreement_told_of_again_without_its_subject_is_told_once(read: Read) -> None:
    (signed,) = agreements(
        read("وقّعت تشاد والنيجر أمس اتفاقية في مجال الرعي. وأشاد الوزير بعد توقيع تشاد والنيجر الاتفاقية بالعلاقات.")
    )
    assert signed.slots["subject"] == "الرعي"


def test_what_becomes_of_an_agreement_keeps_its_subject(read: Read) -> None:
    text = (
        "وقّعت عمان والهند في 3 مارس 2019 اتفاقية في مجال الملاحة. "
        "ودخلت حيز التنفيذ في 5 مايو 2020. وانتهى العمل بها في عام 2023."
    )
    found = agreements(read(text))
    assert [(each.slots["change"], str(each.date)) for each in found] == [
        ("signed", "2019-03-03"), ("in-force", "2020-05-05"), ("ended", "2023"),
    ]  # fmt: skip
    assert {each.slots["subject"] for each in found} == {"الملاحة"}


def test_an_agreement_signed_by_its_initials_is_only_drafted(read: Read) -> None:
    (drafted,) = agreements(read("وقّعت مالي وغانا بالأحرف الأولى أمس اتفاقية في مجال النقل."))
    assert drafted.slots["change"] == "drafted"


def test_a_named_agreement_is_between_its_parties_under_its_short_name_too(read: Read) -> None:
    text = "رحبت إيران وعمان بالاتفاق النووي. وقال مسؤول إن الاتفاق الذي أبرم في 14 يوليو 2015 سينفذ."
    (signed,) = agreements(read(text, published="2015-07-20"))
    assert signed.parties == ("CHN", "DEU", "FRA", "GBR", "IRN", "RUS", "USA")


def test_the_same_short_name_means_nothing_in_a_report_of_something_else(read: Read) -> None:
    (signed,) = agreements(read("تبادلت إيران وأرمينيا التجارة. ووقعت إيران وأرمينيا الاتفاق أمس."))
    assert signed.parties == ("ARM", "IRN")


def test_talks_between_two_for_something_are_an_agreement_in_the_making(read: Read) -> None:
    (drafted,) = agreements(read("تجري مفاوضات بين النرويج وبريطانيا بشأن حصص صيد القد."))
    assert (drafted.status, drafted.slots["subject"]) == ("ongoing", "حصص صيد القد")


def test_talks_in_which_somebody_merely_speaks_make_nothing(read: Read) -> None:
    assert agreements(read("دعا وزير الخارجية الروسي خلال المفاوضات إلى رفع الحظر عن كوبا.")) == []


def test_arms_delivered_are_a_contract_in_force(read: Read) -> None:
    (delivered,) = agreements(read("تسلمت بولندا أمس عشر دبابات من كوريا الجنوبية."))
    assert delivered.parties == ("KOR", "POL")
    assert (delivered.slots["instrument"], delivered.slots["change"]) == ("contract", "in-force")


def test_to_agree_upon_something_is_no_instrument(read: Read) -> None:
    assert agreements(read("تم الاتفاق عليها ضمن شروط دخلت حيز التنفيذ بين اليونان وألمانيا.")) == []


def test_what_followed_a_signing_gives_it_no_date(read: Read) -> None:
    (signed,) = agreements(read("التقى الوزيران أمس بعد توقيع اتفاقية في مجال الري بين مصر والسودان."))
    assert signed.date is None


def test_an_agreement_told_of_in_a_relative_clause_of_the_past_is_done(read: Read) -> None:
    (signed,) = agreements(read("ستنفذ مصر الاتفاقية التي وقعتها مع السودان في 3 مارس 2023."))
    assert (signed.status, str(signed.date)) == ("done", "2023-03-03")


def test_a_company_signs_for_no_state(read: Read) -> None:
    assert agreements(read("وقعت شركة الاتصالات المصرية اتفاقية مع شركة سودانية أمس.")) == []


def test_what_a_cabinet_mandates_a_minister_to_sign_is_planned(read: Read) -> None:
    (planned,) = agreements(
        read(
            "وافق مجلس الوزراء على تفويض وزير الصحة بالتباحث في شأن مشروع مذكرة تفاهم في مجال التمريض "
            "بين حكومة البحرين وحكومة الفلبين والتوقيع عليه."
        )
    )
    assert (planned.parties, planned.status) == (("BHR", "PHL"), "planned")


def test_an_agreement_that_is_only_supposed_is_nothing(read: Read) -> None:
    assert agreements(read("إذا تم توقيع اتفاقية التجارة الحرة بين بيرو وكوبا فستكون الأولى.")) == []


def test_what_a_parliament_thinks_of_a_named_agreement_ratifies_nothing(read: Read) -> None:
    text = "يدرس البرلمان في إيران المصادقة على الاتفاق النووي مع القوى الكبرى، وتراقب عمان ذلك."
    assert agreements(read(text, published="2015-07-20")) == []


def test_an_agreement_that_a_parliament_ratifies_is_ratified(read: Read) -> None:
    (ratified,) = agreements(read("صادق البرلمان السنغالي على اتفاقية الصيد مع موريتانيا في 4 مايو 2022."))
    assert (ratified.slots["change"], ratified.slots["subject"]) == ("ratified", "الصيد")


def test_the_day_on_which_an_agreement_is_spoken_of_is_not_its_own(read: Read) -> None:
    (signed,) = agreements(read("أكد الوزير أمس أن الاتفاق المبرم بين مالي وتوغو مفيد."))
    assert (signed.status, signed.date) == ("done", None)


@pytest.mark.parametrize(
    ("text", "parties", "change"),
    [
        ("أبرمت الكويت عقدا مع فرنسا لشراء 30 مروحية كاراكال.", ("FRA", "KWT"), "signed"),
        ("عقدت سوريا وبيلاروسيا اتفاقا لتوريد القمح.", ("BLR", "SYR"), "signed"),
        ("وافق مجلس الوزراء العماني على اتفاقية تجنب الازدواج الضريبي مع إستونيا.", ("EST", "OMN"), "ratified"),
        ("بدأ سريان اتفاقية النقل البري بين الصين وجورجيا.", ("CHN", "GEO"), "in-force"),
        ("مددت اليونان وبلغاريا اتفاقية التعاون الدفاعي.", ("BGR", "GRC"), "in-force"),
        ("ترتبط تونس مع موريتانيا باتفاقية للنقل البري.", ("MRT", "TUN"), "in-force"),
        ("علقت صربيا العمل باتفاقية الصيد مع ألبانيا.", ("ALB", "SRB"), "ended"),
        ("باعت ألمانيا غواصتين لسنغافورة.", ("DEU", "SGP"), "signed"),
    ],
)
def test_states_bind_and_unbind_one_another_in_many_words(
    read: Read, text: str, parties: tuple[str, str], change: str
) -> None:
    (found,) = agreements(read(text))
    assert (found.parties, found.slots["change"]) == (parties, change)


def test_an_agreement_that_is_still_talked_about_is_not_signed(read: Read) -> None:
    (sought,) = agreements(read("تجري باكستان والأردن مفاوضات لإبرام اتفاقية للتجارة الحرة."))
    assert (sought.status, sought.slots["change"]) == ("ongoing", "drafted")


def test_ministries_are_parties_with_their_states_behind_them(read: Read) -> None:
    text = "تمت الموافقة على مذكرة تفاهم بين وزارة الطاقة في سلطنة عمان ووزارة الطاقة في جمهورية كازاخستان."
    (approved,) = agreements(read(text))
    assert approved.parties == ("KAZ", "OMN")


@pytest.mark.parametrize(
    "text",
    [
        "جرى توقيع بروتوكول بين جمهورية السنغال وجمهورية تشاد في مجال الصيد.",
        "دخلت اتفاقية الصيد بين السنغال وتشاد حيز التنفيذ.",
        "اتفاقية الصيد المبرمة بين السنغال وتشاد عام 1998.",
    ],
)
def test_the_parties_are_no_part_of_what_an_agreement_is_about(read: Read, text: str) -> None:
    (found,) = agreements(read(text))
    assert found.slots["subject"] == "الصيد"


@pytest.mark.parametrize(
    "text",
    ["وثائق مسربة لموقع إلكتروني تكشف عن اتفاقية بين بيرو وكولومبيا.", "نقل الموقع عن اتفاق بين بيرو وكولومبيا."],
)
def test_a_web_site_signs_nothing(read: Read, text: str) -> None:
    assert agreements(read(text)) == []
