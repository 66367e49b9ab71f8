"""Offices of several words, towns that are no seats, and arrivals at palaces."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("who", "state"),
    [
        ("الوزير المنتدب لدى وزير الخارجية المغربي يوسف العمراني", "MAR"),
        ("كاتبة الدولة الإسبانية للتجارة", "ESP"),
        ("المفتش العام لوزارة الدفاع الجزائرية", "DZA"),
        ("حاكم الشارقة", "ARE"),
        ("أمير منطقة الرياض", "SAU"),
        ("الحاكم العام لكندا", "CAN"),
        ("رئيس لجنة العلاقات الخارجية في البرلمان الإيطالي", "ITA"),
        ("مدير إدارة المراسم في وزارة الخارجية النرويجية", "NOR"),
        ("وزير الخارجية والكومنولث البريطاني", "GBR"),
        ("وزير الخارجية والتجارة المجري", "HUN"),
        ("أمين عام الحزب الشيوعي الفيتنامي", "VNM"),
    ],
)
def test_whose_an_office_is(read: Read, who: str, state: str) -> None:
    (met,) = [s for s in read(f"استقبل رئيس الوزراء الغامبي أمس {who} في بانجول.") if s.kind == "meeting"]
    assert met.parties == tuple(sorted(("GMB", state)))


def test_a_town_behind_one_who_is_sent_is_where_he_goes(read: Read) -> None:
    (visit,) = read("وصل الممثل الخاص للرئيس الروسي إلى بانجول أمس في زيارة رسمية.")
    assert (visit.slots["from"], visit.slots["to"]) == ("RUS", "GMB")


@pytest.mark.parametrize(
    "text",
    [
        "أقيمت للرئيس الفيتنامي مراسم استقبال رسمية لدى وصوله القصر الرئاسي بالعاصمة وارسو.",
        "جرت للرئيس الفيتنامي مراسم استقبال رسمية لدى وصوله إلى القصر الرئاسي في وارسو.",
        "وصل الرئيس الفيتنامي أمس إلى القصر الرئاسي في وارسو.",
    ],
)
def test_who_arrives_at_a_palace_is_in_its_land(read: Read, text: str) -> None:
    (visit,) = read(text)
    assert (visit.kind, visit.slots["from"], visit.slots["to"]) == ("visit", "VNM", "POL")


def test_a_letter_handed_over_may_be_an_invitation(read: Read) -> None:
    (sent,) = read("سلم وزير الخارجية السنغالي ملك المغرب رسالة من الرئيس ماكي سال تتضمن دعوة لزيارة دكار.")
    assert (sent.slots["type"], sent.slots["from"], sent.slots["to"]) == ("invitation", "SEN", "MAR")
