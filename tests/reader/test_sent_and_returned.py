"""Who is sent, comes back, or is the first to go."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "people", "there"),
    [
        ("أوفد الرئيس الجزائري وزير خارجيته رمطان لعمامرة إلى النيجر.", "رمطان لعمامرة", "NER"),
        ("وأرسلت واشنطن مبعوثها الخاص ديفيد ساترفيلد إلى السودان.", "ديفيد ساترفيلد", "SDN"),
        ("عاد وزير الخارجية القطري سلطان المريخي من طوكيو بعد زيارة رسمية.", "سلطان المريخي", "JPN"),
        ("وكانت آخر زيارة لمسؤول مغربي إلى كوبا قد قام بها الوزير محمد بن عيسى عام 2004.", "محمد بن عيسى", "CUB"),
        ("كان الرئيس الكيني أوهورو كينياتا أول زعيم أفريقي يزور أوكرانيا.", "أوهورو كينياتا", "UKR"),
    ],
)
def test_a_visit_is_his_who_is_sent_comes_back_or_is_the_first_to_go(
    read: Read, text: str, people: str, there: str
) -> None:
    visits = [(s.slots["people"], s.slots["to"], s.status) for s in read(text) if s.kind == "visit"]
    assert visits == [((people,), there, "done")]


@pytest.mark.parametrize(
    "text",
    [
        "أرسل الرئيس الفرنسي برقية تعزية إلى مالي.",
        "عاد وزير المالية الياباني إلى الحديث عن انسحاب بلاده من اليونان.",
        "عاد عشرات المقاتلين التونسيين من سوريا.",
    ],
)
def test_cables_words_and_fighters_make_no_visit(read: Read, text: str) -> None:
    assert not [s for s in read(text) if s.kind == "visit"]
