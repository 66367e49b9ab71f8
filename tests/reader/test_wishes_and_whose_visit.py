"""The wishes of a cable, whose visit «زيارته» is, and what «منذ» dates."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


def test_the_wishes_of_a_cable_are_no_second_message(read: Read) -> None:
    text = (
        "بعث ملك الأردن عبدالله الثاني برقية تهنئة للسيدة إيلين جونسون سيرليف رئيسة جمهورية ليبيريا بمناسبة ذكرى "
        "استقلال بلادها. وعبر الملك عبدالله الثاني باسمه عن أصدق التهاني وأطيب التمنيات لرئيسة ليبيريا."
    )
    assert [message.parties for message in of_kind(read, "message", text)] == [("JOR", "LBR")]


def test_the_visit_is_his_who_stands_beside_it_and_is_not_at_home(read: Read) -> None:
    text = "بحث المسؤولون الأميركيون المسألة مع الرئيس التونسي الباجي قايد السبسي خلال زيارته إلى واشنطن."
    assert [visit.slots["from"] for visit in of_kind(read, "visit", text)] == ["TUN"]


def test_an_arrival_does_not_go_where_one_goes_on(read: Read) -> None:
    text = "أغلق المجال الجوي الكيني عند وصول الرئيس الفرنسي ومغادرته مساء الأحد عندما يتوجه وفد آخر إلى إثيوبيا."
    assert all("ETH" not in visit.parties for visit in of_kind(read, "visit", text))


def test_since_dates_only_what_stands_outside_it(read: Read) -> None:
    text = "زار وزير الاقتصاد الألماني طهران للمرة الأولى منذ توقيع اتفاق الغاز بين إيران وفرنسا في 14 مايو."
    assert [str(found.date) for found in of_kind(read, "agreement", text)] == ["2024-05-14"]
    assert [visit.date for visit in of_kind(read, "visit", text)] == [None]
