"""Travel: visas, flights and borders between two states, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def travels(read: Read, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == "travel"]


@pytest.mark.parametrize(
    ("text", "what", "change", "parties"),
    [
        ("أعفت قطر مواطني جورجيا من تأشيرة الدخول.", "visa", "eased", ("GEO", "QAT")),
        ("يمكن للمواطنين الأردنيين السفر إلى جورجيا بدون تأشيرة.", "visa", "eased", ("GEO", "JOR")),
        ("رفعت بريطانيا التأشيرة عن مواطني البحرين.", "visa", "eased", ("BHR", "GBR")),
        ("ألغت لوفتهانزا رحلاتها إلى طهران.", "flights", "suspended", ("DEU", "IRN")),
        ("سمحت الأردن للسوريين بالدخول إلى أراضيها.", "border", "eased", ("JOR", "SYR")),
        ("فرضت كندا تأشيرة دخول على المواطنين المكسيكيين.", "visa", "restricted", ("CAN", "MEX")),
        ("أعلنت سفارة عمان في نيروبي أنها أوقفت منح التأشيرات للكينيين.", "visa", "suspended", ("KEN", "OMN")),
        ("بدأت الخطوط الجوية الكويتية تسيير رحلات مباشرة إلى باكو.", "flights", "introduced", ("AZE", "KWT")),
        ("علقت مصر للطيران رحلاتها إلى الخرطوم.", "flights", "suspended", ("EGY", "SDN")),
        ("تربط رحلات جوية مباشرة بين مسقط وطهران.", "flights", "ongoing", ("IRN", "OMN")),
        ("أغلقت الأردن معبر جابر الحدودي مع سوريا.", "border", "suspended", ("JOR", "SYR")),
        ("قررت السلطات في القاهرة فتح معبر رفح ثلاثة أيام أمام أهالي غزة.", "border", "introduced", ("EGY", "PSE")),
        ("منعت الولايات المتحدة مواطني ليبيا من دخول أراضيها.", "border", "restricted", ("LBY", "USA")),
    ],
)
def test_what_is_changed_in_travel_between_two_states(
    read: Read, text: str, what: str, change: str, parties: tuple[str, ...]
) -> None:
    assert [(s.slots["what"], s.slots["change"], s.parties) for s in travels(read, text)] == [(what, change, parties)]


def test_an_airline_with_a_name_of_its_own_flies_for_its_state(read: Read) -> None:
    found = travels(read, "قال مسؤول في عمّان إن شركة طيران الجزيرة دشنت رحلاتها إلى طشقند.")
    assert [statement.parties for statement in found] == [("KWT", "UZB")]


@pytest.mark.parametrize(
    "text",
    [
        "ضبط حرس الحدود السعودي متسللين من اليمن على الحدود.",
        "قتل جنديان على الحدود بين تركيا وسوريا.",
        "شهد المنفذ الحدودي بين السعودية والإمارات ازدحاما.",
        "يستقبل المطار في قطر رحلات جوية كثيرة، ووقعت مصر الاتفاق.",
    ],
)
def test_what_only_happens_at_a_border_or_airport_is_no_change_of_travel(read: Read, text: str) -> None:
    assert travels(read, text) == []


def test_a_border_in_a_report_of_others_is_not_the_papers_own(read: Read) -> None:
    text = "قال الرئيس التونسي إن تونس تواجه خطرا. وأضاف أن تونس شددت الرقابة على الحدود مع ليبيا."
    (border,) = [each for each in read(text, source="okaz") if each.kind == "travel"]
    assert border.parties == ("LBY", "TUN")
