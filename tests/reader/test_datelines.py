"""Datelines: a city at the head of a report is no party, and its state is at home there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("القاهرة / صوت مجلس الأمن الدولي لصالح قرار يمدد ولاية بعثة الأمم المتحدة في قبرص.", ("CYP", "org:UN")),
        ("عمان (بترا) استقبل وزير الخارجية وشؤون المغتربين السفير الصيني.", ("CHN", "JOR")),
        ("نواكشوط - استقبل رئيس الجمهورية السفير الألماني.", ("DEU", "MRT")),
        ("بكين 12 مارس (شينخوا) وصل وزير الخارجية إلى كوالالمبور.", ("CHN", "MYS")),
    ],
)
def test_a_city_of_a_dateline_tells_only_who_is_at_home(read: Read, text: str, parties: tuple[str, ...]) -> None:
    (statement,) = read(text)
    assert statement.parties == parties


def test_a_city_that_acts_at_the_head_of_a_sentence_is_a_party(read: Read) -> None:
    (statement,) = read("القاهرة استدعت السفير الإثيوبي للاحتجاج على تصريحاته.")
    assert statement.parties == ("EGY", "ETH")


def test_the_guest_is_who_came_and_not_who_invited(read: Read) -> None:
    found = read(
        "بغداد - بدعوة من رئيس مجلس الوزراء العراقي محمد شياع السوداني قام رئيس وزراء هنغاريا فيكتور أوربان بزيارة "
        "إلى العراق. "
        "والتقى الضيف رئيس الجمهورية في قصر بغداد."
    )
    (meeting,) = (each for each in found if each.kind == "meeting")
    assert meeting.slots["people"] == ("فيكتور أوربان",)


def test_whose_condemnation_it_is_stands_behind_it(read: Read) -> None:
    (stance,) = read(
        "أعربت وزارة الخارجية عن إدانة مملكة البحرين واستنكارها الشديدين للهجوم الذي استهدف حافلة في جمهورية باكستان."
    )
    assert (stance.slots["actor"], stance.slots["target"]) == ("BHR", "PAK")
