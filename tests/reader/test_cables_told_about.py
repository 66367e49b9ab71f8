"""Cables told about: what a sentence says «came in a cable», and wishes that go on in the next one."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_what_came_in_a_cable_is_a_cable_of_who_spoke(read: Read) -> None:
    found = read(
        "أشاد أمير قطر الشيخ تميم بن حمد آل ثاني بالعلاقات مع تركيا. جاء ذلك في برقية تهنئة إلى الرئيس التركي رجب طيب "
        "أردوغان بمناسبة العيد الوطني لبلاده. وأعرب الأمير عن أصدق التهاني لفخامته ولحكومة وشعب تركيا الشقيق."
    )
    (cable,) = (each for each in found if each.kind == "message")
    assert (cable.slots["sender"], cable.slots["receiver"]) == ("تميم بن حمد آل ثاني", "رجب طيب أردوغان")


def test_wishes_of_a_deputy_told_again_by_his_office_are_his_cable(read: Read) -> None:
    found = read(
        "بعث نائب أمير دولة الكويت سمو الشيخ نواف الأحمد الجابر الصباح برقية تهنئة إلى الرئيس المصري عبدالفتاح السيسي "
        "بمناسبة ذكرى ثورة يوليو. وعبر نائب أمير دولة الكويت عن أصدق التهاني لفخامته ولحكومة وشعب مصر الشقيق."
    )
    (cable,) = found
    assert cable.slots["type"] == "congratulation"
    assert cable.slots["sender"] == "نواف الأحمد الجابر الصباح"


def test_a_verb_stands_behind_an_opening_without_a_comma(read: Read) -> None:
    (cable,) = read("وفي السياق ذاته بعث الرئيس التونسي برقية تعزية إلى نظيره الفرنسي.")
    assert (cable.slots["from"], cable.slots["to"]) == ("TUN", "FRA")
    (signed,) = read("وفي وقت لاحق وقع الجانبان المصري والسوداني اتفاقية للتعاون الزراعي.")
    assert signed.slots["change"] == "signed"


def test_a_man_behind_a_verb_of_a_woman_is_not_its_subject(read: Read) -> None:
    assert read("القيادة تهنئ رئيس غانا ورئيسة ليبيريا بمناسبة ذكرى استقلال بلديهما.") == []
