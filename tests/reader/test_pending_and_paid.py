"""Agreements still worked on or soon to end, embassies shut, debts paid, visas counted, bases and shows abroad."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def _of(found: list[Statement], kind: str) -> list[Statement]:
    return [s for s in found if s.kind == kind]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("هناك خمس اتفاقيات كويتية - هندية جار دراستها تمهيدا لتوقيعها.", ("IND", "KWT")),
        ("هناك مذكرات تفاهم عمانية تركية قيد الدراسة في مجالات الزراعة والصحة.", ("OMN", "TUR")),
        ("اتفاقية الصيد بين المغرب واليابان في مرحلة المفاوضات.", ("JPN", "MAR")),
    ],
)
def test_an_agreement_still_worked_on_is_being_drafted(read: Read, text: str, parties: tuple[str, ...]) -> None:
    found = _of(read(text), "agreement")
    assert [(s.parties, s.slots["change"], s.status) for s in found] == [(parties, "drafted", "ongoing")]


def test_an_agreement_that_is_to_end_is_told_of_ahead(read: Read) -> None:
    (found,) = _of(read("الاتفاقية بين مصر وقبرص تنتهي بعد خمس سنوات."), "agreement")
    assert (found.parties, found.slots["change"], found.status) == (("CYP", "EGY"), "ended", "planned")


@pytest.mark.parametrize(
    ("text", "sender", "host", "date"),
    [
        ("سفارة كندا في طرابلس مغلقة منذ 2014.", "CAN", "LBY", "2014"),
        ("السفارة البولندية في دمشق مغلقة منذ 12 مارس 2012.", "POL", "SYR", "2012-03-12"),
    ],
)
def test_an_embassy_shut_since_a_day_closed_on_it(read: Read, text: str, sender: str, host: str, date: str) -> None:
    (found,) = _of(read(text), "mission")
    slots = found.slots
    assert (slots["sender"], slots["host"], slots["change"], str(found.date)) == (sender, host, "closed", date)


@pytest.mark.parametrize(
    ("text", "parties", "value", "unit"),
    [
        ("سددت الأرجنتين لصندوق النقد الدولي 2.7 مليار دولار.", ("ARG", "org:IMF"), 2_700_000_000, "USD"),
        ("وقال سفير إسبانيا في الجزائر: نصدر سنويا قرابة 200 ألف تأشيرة للجزائريين.", ("DZA", "ESP"), 200_000, "count"),
        ("مع وجود نحو 3 ملايين لاجئ أفغاني على الأراضي الباكستانية.", ("AFG", "PAK"), 3_000_000, "count"),
    ],
)
def test_what_is_paid_issued_or_taken_in_is_a_figure(
    read: Read, text: str, parties: tuple[str, ...], value: int, unit: str
) -> None:
    found = _of(read(text), "figure")
    assert [(s.parties, s.slots["measure"], s.slots["value"], s.slots["unit"]) for s in found] == [
        (parties, "other", value, unit)
    ]


def test_a_hundred_with_the_article_is_a_number_of_agreements(read: Read) -> None:
    found = read("يفوق عدد الاتفاقيات المبرمة بين المغرب والسنغال المئتين.")
    assert [(s.kind, s.slots["value"], s.slots["comparator"]) for s in found if s.kind == "figure"] == [
        ("figure", 200, "gt")
    ]


@pytest.mark.parametrize(
    ("text", "parties", "status"),
    [
        ("نفت أرمينيا أن تكون سمحت لفرنسا بإقامة مركز عسكري على أراضيها.", ("ARM", "FRA"), "denied"),
        ("نفى السودان أن يكون منح روسيا قاعدة بحرية على أراضيه.", ("RUS", "SDN"), "denied"),
        ("أقامت تركيا قاعدة عسكرية في قطر.", ("QAT", "TUR"), "done"),
    ],
)
def test_a_base_of_one_state_in_another_is_a_project(
    read: Read, text: str, parties: tuple[str, ...], status: str
) -> None:
    assert [(s.parties, s.status) for s in _of(read(text), "project")] == [(parties, status)]


def test_what_a_ministry_shows_in_another_state_is_an_exchange(read: Read) -> None:
    (found,) = _of(read("تنظم وزارة الثقافة العمانية أسبوعا ثقافيا في لندن الشهر المقبل."), "exchange")
    assert (found.parties, str(found.date), found.status) == (("GBR", "OMN"), "2024-06", "planned")
    assert not _of(read("تنظم وزارة الثقافة العمانية معرضا للكتاب في مسقط."), "exchange")
