"""States whose part in a union is suspended, years of ties with another, and what is only tried or said of ties."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "state", "organisation"),
    [
        ("قال الاتحاد الأفريقي في بيان إنه علق مشاركة النيجر في جميع أنشطته بعد الانقلاب.", "NER", "org:AU"),
        ("علقت المجموعة الاقتصادية لدول غرب أفريقيا مشاركة غينيا في أنشطتها.", "GIN", "org:ECOWAS"),
    ],
)
def test_a_state_whose_part_is_suspended_is_out(read: Read, text: str, state: str, organisation: str) -> None:
    (made,) = [s for s in read(text) if s.kind == "membership"]
    assert (made.slots["state"], made.slots["organisation"], made.slots["change"]) == (state, organisation, "left")


def test_years_of_ties_with_another_are_of_the_envoy_and_it(read: Read) -> None:
    text = (
        "احتفالا بالذكرى الثلاثين لإقامة علاقات دبلوماسية مع الأردن أقام سفير مولدوفا في عمان حفلا "
        "حضره سفراء تركيا وباكستان والفلبين."
    )
    assert [s.parties for s in read(text) if s.kind == "anniversary"] == [("JOR", "MDA")]


@pytest.mark.parametrize(
    "text",
    [
        "جرت محاولات عديدة طوال السنوات الماضية لإعادة العلاقات بين المغرب وإيران.",
        "أكدت تشاد عودة العلاقات الثقافية مع ليبيا إلى الواجهة.",
    ],
)
def test_ties_are_not_restored_by_trying_or_by_culture(read: Read, text: str) -> None:
    assert [s for s in read(text) if s.kind == "relations"] == []


def test_a_party_for_a_day_is_no_exchange(read: Read) -> None:
    text = "أقامت سفارة منغوليا في الكويت احتفالية بمناسبة الذكرى الثلاثين لاستقلال بلادها."
    assert {s.kind for s in read(text)} == {"anniversary"}


def test_support_of_refugees_is_no_stance(read: Read) -> None:
    text = "أعلن الهلال الأحمر الكويتي تنفيذ مشروع لدعم اللاجئين القادمين من ميانمار."
    assert [s for s in read(text) if s.kind == "position"] == []
