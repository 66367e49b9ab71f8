"""Men named again by the last part of their names: «بن علوي», «ولد عبد العزيز», «عبد المهدي»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("كمال عبد الستار", "عبد الستار"),
        ("زكريا بن سودة", "بن سودة"),
        ("سالم ولد عبد الودود", "ولد عبد الودود"),
        ("هشام أبو النور", "أبو النور"),
    ],
)
def test_the_last_part_of_several_words_stands_for_the_man(read: Read, name: str, short: str) -> None:
    found = read(f"وصل وزير الخارجية العراقي {name} إلى سيول. والتقى {short} نظيره الكوري الجنوبي.")
    (meeting,) = (statement for statement in found if statement.kind == "meeting")
    assert (meeting.parties, meeting.slots["people"]) == (("IRQ", "KOR"), (name,))


def test_an_office_of_another_state_behind_a_known_man_is_another_mans(read: Read) -> None:
    found = read("وصل الرئيس الغاني نانا أكوفو إلى أوتاوا. والتقى أكوفو رئيس الوزراء الكندي.")
    (meeting,) = (statement for statement in found if statement.kind == "meeting")
    assert meeting.parties == ("CAN", "GHA")


def test_a_known_man_behind_an_office_of_another_state_is_not_its_holder(read: Read) -> None:
    found = read("وصل رئيس الوزراء الماليزي أنور إبراهيم إلى أنقرة. واستقبل الرئيس التركي أنور إبراهيم.")
    assert any(s.kind == "meeting" and s.parties == ("MYS", "TUR") for s in found)


def test_a_name_of_arab_parts_is_not_foreign_at_home(read: Read) -> None:
    (meeting,) = read("استقبلت وزيرة السياحة فتيحة بن سودة سفيرة كوبا في الجزائر.", source="واج")
    assert meeting.parties == ("CUB", "DZA")
