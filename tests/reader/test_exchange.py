"""Exchanges, honours and days marked together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(found: list[Statement], kind: str) -> list[Statement]:
    return [statement for statement in found if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "parties", "field", "name"),
    [
        ("انطلق الأسبوع الثقافي المكسيكي في الرباط.", ("MAR", "MEX"), "culture", "الأسبوع الثقافي المكسيكي"),
        ("يدرس طلاب نيباليون في سيول.", None, None, None),
        ("هناك طلاب نيباليون يدرسون في كوريا الجنوبية.", ("KOR", "NPL"), "education", "طلاب نيباليون"),
        ("أوفدت مصر 30 معلما أزهريا إلى إندونيسيا.", ("EGY", "IDN"), "education", "معلما أزهريا"),
        ("شاركت تونس ضيف شرف في معرض براغ للكتاب.", ("CZE", "TUN"), "culture", "ضيف شرف"),
        ("أقيم في باكو أسبوع الثقافة التونسية.", ("AZE", "TUN"), "culture", "أسبوع الثقافة التونسية"),
        ("شاركت عمان في معرض تونس الدولي للكتاب.", ("OMN", "TUN"), "culture", "معرض تونس"),
        ("بدأت بعثة أثرية إيطالية التنقيب في الأردن.", ("ITA", "JOR"), "science", "بعثة أثرية إيطالية"),
    ],
)
def test_what_one_state_holds_or_learns_in_another_is_an_exchange(
    read: Read, text: str, parties: tuple[str, ...] | None, field: str | None, name: str | None
) -> None:
    found = of_kind(read(text), "exchange")
    if parties is None:
        assert [statement.parties for statement in found] in ([], [("KOR", "NPL")])
        return
    assert (found[0].parties, found[0].slots["field"]) == (parties, field)
    assert str(found[0].slots["name"]).startswith(str(name))


def test_the_opposition_is_no_exhibition(read: Read) -> None:
    assert of_kind(read("استضافت تونس مؤتمرا للمعارضة السورية بحضور السفارة التركية."), "exchange") == []


def test_what_an_embassy_shows_is_between_its_state_and_its_host(read: Read) -> None:
    (shown,) = of_kind(read("نظمت السفارة الإيطالية في الرباط معرضا للصور."), "exchange")
    assert (shown.parties, shown.slots["name"]) == (("ITA", "MAR"), "معرضا للصور")


def test_an_order_given_to_a_guest_has_its_whole_name(read: Read) -> None:
    text = "قلد رئيس جمهورية النيجر ملك الأردن عبدالله الثاني وسام الاستحقاق الوطني."
    (given,) = of_kind(read(text), "honour")
    assert (given.slots["giver"], given.slots["name"]) == ("NER", "وسام الاستحقاق الوطني")


def test_a_national_day_that_an_embassy_marks_is_shared_with_its_host(read: Read) -> None:
    (marked,) = of_kind(read("احتفلت سفارة جمهورية كوريا لدى الكويت أمس باليوم الوطني لبلادها."), "anniversary")
    assert marked.parties == ("KOR", "KWT")


def test_a_greeting_on_a_national_day_is_no_anniversary(read: Read) -> None:
    text = "بعث أمير قطر برقية تهنئة إلى رئيس كوريا بمناسبة احتفال بلاده باليوم الوطني."
    assert of_kind(read(text), "anniversary") == []
