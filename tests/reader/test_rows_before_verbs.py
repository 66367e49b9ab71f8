"""Two that stand before a verb, lands that a relative takes up, and what a council makes its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "actors", "target"),
    [
        ("السويد والنرويج تدعوان روسيا إلى وقف الحرب.", ("SWE", "NOR"), "RUS"),
        ("البرازيل والأرجنتين تدينان الهجوم على السفارة اليابانية في نيروبي.", ("BRA", "ARG"), "JPN"),
        ("قال بيان إن غانا وتوغو ترفضان قرار نيجيريا إغلاق الحدود.", ("GHA", "TGO"), "NGA"),
    ],
)
def test_two_before_a_verb_in_the_dual_act_both(read: Read, text: str, actors: tuple[str, ...], target: str) -> None:
    (position,) = of_kind(read, "position", text)
    assert (position.slots["actor"], position.slots["target"]) == (actors, target)


@pytest.mark.parametrize(
    ("text", "guest", "host", "date"),
    [
        ("قال الوزير البلغاري في اليونان، التي وصلها أمس، إن التعاون قائم.", "BGR", "GRC", "2024-05-19"),
        ("قال الرئيس الإندونيسي في طوكيو التي وصل إليها أمس إن العلاقات جيدة.", "IDN", "JPN", "2024-05-19"),
        ("في البحرين، التي وصلها وزير الدفاع الياباني أمس، تجري تدريبات.", "JPN", "BHR", "2024-05-19"),
    ],
)
def test_a_relative_takes_up_where_one_goes(read: Read, text: str, guest: str, host: str, date: str) -> None:
    (visit,) = of_kind(read, "visit", text)
    assert (visit.slots["from"], visit.slots["to"], str(visit.date)) == (guest, host, date)


@pytest.mark.parametrize(
    "text",
    [
        "أقر مجلس الأمن الدولي اتفاق السلام بين السودان وتشاد.",
        "جاء ذلك بعد تبني مجلس الأمن اتفاق السلام بين السودان وتشاد.",
    ],
)
def test_a_council_that_makes_an_agreement_its_own_supports_it(read: Read, text: str) -> None:
    (position,) = of_kind(read, "position", text)
    assert (position.slots["actor"], position.slots["target"]) == ("org:UN", ("SDN", "TCD"))


def test_what_another_will_do_wrong_is_said_now(read: Read) -> None:
    text = "قال وزير الخارجية الأسترالي اليوم إن اليابان سترتكب خطأ جسيما إذا غادرت المنظمة."
    (position,) = of_kind(read, "position", text)
    assert (position.status, position.slots["target"]) == ("done", "JPN")


def test_an_entry_of_a_list_tells_of_nobody_before(read: Read) -> None:
    text = "هذا اليوم في التاريخ\n\n1958 - ملك الأردن يستقبل وفدا.\n1966 - فلان يلغي زيارة إلى كندا بعد أن أثار غضبها."
    assert not of_kind(read, "visit", text)


@pytest.mark.parametrize(
    "text",
    [
        "تعاقدت الجزائر مع روسيا على شراء 12 طائرة.",
        "المقاتلات التي تعاقدت الهند على شرائها من فرنسا ستصل قريبا.",
        "الغواصات التي تعاقدت عليها مصر مع ألمانيا ستصل قريبا.",
    ],
)
def test_arms_that_were_ordered_are_a_contract(read: Read, text: str) -> None:
    (agreement,) = of_kind(read, "agreement", text)
    assert (agreement.slots["instrument"], agreement.slots["change"]) == ("contract", "signed")


def test_an_agreement_that_was_reached_is_there_whatever_is_asked_of_it(read: Read) -> None:
    text = "سئل الوزير عما إذا كان الاتفاق الذي توصلت إليه تركيا مع روسيا يزيد من الاحتمالات."
    (agreement,) = of_kind(read, "agreement", text)
    assert (agreement.parties, agreement.status) == (("RUS", "TUR"), "done")
    assert not of_kind(read, "agreement", "سئل الوزير عما إذا كانت تركيا ستتوصل إلى اتفاق مع روسيا.")


def test_what_a_neighbour_builds_against_ones_will_is_no_joint_work(read: Read) -> None:
    assert not of_kind(read, "project", "جددت الحكومة الأردنية رفضها لبناء المطار الإسرائيلي قرب العقبة.")


def test_of_two_mentions_of_an_agreement_the_one_that_names_its_parties_is_kept(read: Read) -> None:
    text = (
        "رحبت طوكيو بتوقيع الاتفاق النووي مع إيران. وقال الوزير إن الاتفاق النووي المبرم بين إيران والقوى الكبرى جيد. "
        "وأضاف أن الاتفاق الذي أبرم بعد مفاوضات شاقة، خلال تصويت يجريه البرلمان في نهاية سبتمبر المقبل، يستحق الدعم."
    )
    (agreement,) = of_kind(read, "agreement", text)
    assert agreement.evidence.text == "الاتفاق النووي المبرم بين إيران والقوى الكبرى جيد"
    assert agreement.date is None
