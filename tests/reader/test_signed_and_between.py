"""Agreements with place and day between, new lines, visas on arrival, summits hosted, sums without a currency."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def _of(found: list[Statement], kind: str) -> list[Statement]:
    return [s for s in found if s.kind == kind]


@pytest.mark.parametrize(
    ("text", "parties", "date"),
    [
        ("كانت وزارة العمل القطرية قد وقعت في شهر مارس الماضي، في العاصمة النيبالية، اتفاقية لاستقدام عمالة من نيبال.",
         ("NPL", "QAT"), "2024-03"),
        ("وقع وزير التجارة الغاني يوم الخميس الماضي في مدينة أكرا اتفاقية مع نظيره التوغولي لتسهيل العبور.",
         ("GHA", "TGO"), "2024-05-16"),
        ("تم أمس في تونس امضاء برنامج تنفيذي بين تونس وبوركينا فاسو في مجال الصحة.", ("BFA", "TUN"), "2024-05-19"),
    ],
)  # fmt: skip
def test_where_and_when_may_stand_between_signing_and_agreement(
    read: Read, text: str, parties: tuple[str, ...], date: str
) -> None:
    found = _of(read(text), "agreement")
    assert [(s.parties, s.slots["change"], str(s.date)) for s in found] == [(parties, "signed", date)]


def test_an_agreement_between_two_is_signed_in_the_clause_behind_them(read: Read) -> None:
    text = "اتفاقية التجارة الحرة بين دول مجلس التعاون ونيوزيلندا التي وقعت في الرياض بتاريخ 5 مايو 2009."
    (found,) = _of(read(text), "agreement")
    assert (found.parties, found.slots["change"], found.status) == (("NZL", "org:GCC"), "signed", "done")


def test_documents_that_bind_two_states_are_counted(read: Read) -> None:
    found = read("ترتبط عمان وكينيا بـ 12 اتفاقية.")
    assert [(s.kind, s.slots["measure"], s.slots["value"]) for s in found] == [("figure", "agreements", 12)]


def test_an_airline_opens_its_new_line_to_a_capital(read: Read) -> None:
    (found,) = _of(read("دشنت مصر للطيران أول أمس خطها الجديد الى العاصمة الرواندية كيغالي."), "travel")
    assert (found.parties, found.slots["change"], str(found.date)) == (("EGY", "RWA"), "introduced", "2024-05-18")


def test_a_visa_on_arrival_eases_travel(read: Read) -> None:
    (found,) = _of(read("بإمكان مواطني البرازيل الحصول على التأشيرة عند الوصول إلى الأردن."), "travel")
    assert (found.parties, found.slots["change"], found.status) == (("BRA", "JOR"), "eased", "ongoing")


@pytest.mark.parametrize(
    ("text", "state", "organisation"),
    [
        ("تنعقد قمة الفرنكوفونية التي تحتضنها جربة يومي 19 و20 نوفمبر.", "TUN", "org:OIF"),
        ("القمة الأفريقية التي استضافتها أديس أبابا العام الماضي.", "ETH", "org:AU"),
    ],
)
def test_a_summit_is_hosted_by_the_state_of_its_clause(read: Read, text: str, state: str, organisation: str) -> None:
    found = [s.slots for s in _of(read(text), "membership")]
    assert [(slots["state"], slots["organisation"], slots["change"]) for slots in found] == [
        (state, organisation, "hosts")
    ]


def test_who_holds_a_rotating_chair_now_chairs_still(read: Read) -> None:
    (found,) = _of(read("تتولى سلوفينيا حاليا الرئاسة الدورية للاتحاد الأوروبي."), "membership")
    assert (found.slots["change"], found.status) == ("chairs", "ongoing")


def test_a_second_sum_takes_the_currency_of_the_first(read: Read) -> None:
    found = _of(read("تراجعت الصادرات التونسية إلى ليبيا من 800 مليون دولار في 2010 إلى 300 مليون في 2016."), "figure")
    assert [(s.slots["value"], s.slots["unit"], str(s.date)) for s in found] == [
        (800_000_000, "USD", "2010"),
        (300_000_000, "USD", "2016"),
    ]


def test_what_a_firm_builds_for_a_ministry_abroad_is_a_project(read: Read) -> None:
    (found,) = _of(read("فازت شركة مصرية بتنفيذ سد ستيغلر لحساب وزارة الطاقة التنزانية."), "project")
    assert found.parties == ("EGY", "TZA")


def test_what_is_only_talked_of_is_a_proposal(read: Read) -> None:
    (found,) = _of(read("تجري إيران محادثات مع روسيا لبناء محطتين نوويتين."), "project")
    assert found.status == "proposed"


def test_a_deal_of_many_states_told_twice_is_one(read: Read) -> None:
    text = (
        "وقعت إيران والولايات المتحدة وروسيا والصين وفرنسا وألمانيا وبريطانيا الاتفاق النووي في فيينا. "
        "وقال محلل إن الاتفاق النووي الذي تم التوصل إليه مع إيران تاريخي."
    )
    assert len(_of(read(text), "agreement")) == 1
