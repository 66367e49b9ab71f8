"""Students who go and are taken in, numbers that are no verbs, growth that is no excess, and words that look alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def _of(found: list[Statement], kind: str) -> list[Statement]:
    return [s for s in found if s.kind == kind]


@pytest.mark.parametrize(
    ("text", "parties", "status"),
    [
        ("تستضيف ماليزيا سنويا 20 طالبا زامبيا ضمن برنامج المنح الحكومية.", ("MYS", "ZMB"), "ongoing"),
        ("وصل إلى هافانا 100 طالب فلسطيني لدراسة الطب.", ("CUB", "PSE"), "done"),
        ("أوفدت رومانيا 12 أستاذا إلى الجامعة الأردنية.", ("JOR", "ROU"), "done"),
    ],
)
def test_students_taken_in_or_sent_are_an_exchange(
    read: Read, text: str, parties: tuple[str, ...], status: str
) -> None:
    assert [(s.parties, s.status) for s in _of(read(text), "exchange")] == [(parties, status)]


@pytest.mark.parametrize(
    ("text", "value", "comparator"),
    [
        ("زادت صادرات الأردن إلى العراق بنسبة 15 بالمئة خلال الربع الأول.", 15, "eq"),
        ("لا يتعدى حجم التبادل التجاري بين السودان وماليزيا 60 مليون دولار.", 60_000_000, "lt"),
        ("تستثمر الشركات القطرية نحو 3 مليارات يورو في ألمانيا.", 3_000_000_000, "about"),
    ],
)
def test_a_figure_is_compared_by_the_words_of_its_number(read: Read, text: str, value: int, comparator: str) -> None:
    found = _of(read(text), "figure")
    assert [(s.slots["value"], s.slots["comparator"]) for s in found] == [(value, comparator)]


@pytest.mark.parametrize(
    "text",
    [
        "دعت تركيا إلى بذل جهود لاستعادة علاقاتها مع سوريا.",
        "وعلى رأسها الأردن التي يعرفها التحالف العربي.",
        "يحبذ الألمان انسحاب اليونان من منطقة اليورو.",
        "بدأت الخطوط القطرية تشغيل رحلة ثانية بين مطار الدوحة ومطار أوسلو.",
    ],
)
def test_wishes_heads_and_airports_of_flights_are_no_acts(read: Read, text: str) -> None:
    assert not [s for s in read(text) if s.kind in ("relations", "membership", "project")]
