"""How many people of one state are in another, told by «عدد»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties", "value"),
    [
        ("يبلغ عدد التونسيين المقيمين في فرنسا نحو سبعمئة ألف.", ("FRA", "TUN"), 700000),
        ("قدر السفير عدد الأرمن في لبنان ب 150 ألفا.", ("ARM", "LBN"), 150000),
        ("بلغ عدد المسجلين من السودانيين في مدن مصر 212.450 شخصا.", ("EGY", "SDN"), 212450),
    ],
)
def test_the_number_of_people_in_another_state_is_a_figure(
    read: Read, text: str, parties: tuple[str, ...], value: int
) -> None:
    found = [s for s in read(text) if s.kind == "figure"]
    assert [(s.parties, s.slots["measure"], s.slots["value"]) for s in found] == [(parties, "nationals", value)]


def test_the_number_of_those_killed_is_no_figure(read: Read) -> None:
    assert not [s for s in read("ارتفع عدد القتلى الباكستانيين في أفغانستان إلى 40 شخصا.") if s.kind == "figure"]


def test_the_number_that_is_told_stands_in_the_evidence(read: Read) -> None:
    for text in ("أرسلت كوبا 120 طبيبا إلى أنغولا عام 2019.", "يعمل في ماليزيا 200 ألف عامل من نيبال."):
        for statement in read(text):
            if "value" in statement.slots:
                assert any(letter.isdigit() for letter in statement.evidence.text)


def test_those_who_visited_a_state_that_a_pronoun_means_are_a_figure(read: Read) -> None:
    text = "قال سفير كوريا الجنوبية لدى الكويت إن بلاده ترحب بالكويتيين، وقد زارها 4 آلاف كويتي العام الماضي."
    found = [s for s in read(text) if s.kind == "figure"]
    assert [(s.parties, s.slots["measure"], s.slots["value"]) for s in found] == [(("KOR", "KWT"), "tourists", 4000)]
