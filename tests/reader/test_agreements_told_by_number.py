"""Agreements told one by one by their number, and travellers counted by whose people they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_each_of_several_agreements_is_told_with_what_it_is_about(read: Read) -> None:
    found = read(
        "وقع وزيرا خارجية بلغاريا وقطر أمس ثلاث اتفاقيات. وتتعلق الاتفاقية الأولى بالتعاون القضائي، وقعها وزيرا العدل. "
        "أما الاتفاق الثالث فيتعلق بالإعفاء من التأشيرات."
    )
    assert [statement.slots.get("subject") for statement in found] == [None, "التعاون القضائي", "الإعفاء من التأشيرات"]
    assert {statement.parties for statement in found} == {("BGR", "QAT")}


def test_a_number_behind_a_memorandum_is_no_subject(read: Read) -> None:
    found = read("وقعت بلغاريا وقطر مذكرتي تفاهم. وغطت مذكرة التفاهم الثانية التعاون في مجال البريد، ووقعها الوزير.")
    assert found[-1].slots["subject"] == "التعاون في مجال البريد"


@pytest.mark.parametrize(
    ("text", "parties", "value"),
    [
        ("سافر أكثر من 430 ألف كويتي إلى البحرين خلال عام 2019.", ("BHR", "KWT"), 430_000),
        ("زار 12 ألف قطري جورجيا في 2018.", ("GEO", "QAT"), 12_000),
    ],
)
def test_people_who_go_to_a_state_are_its_tourists(read: Read, text: str, parties: tuple[str, ...], value: int) -> None:
    (figure,) = read(text)
    assert (figure.parties, figure.slots["measure"], figure.slots["value"]) == (parties, "tourists", value)


def test_the_growth_of_what_one_sells_is_told_beside_its_value(read: Read) -> None:
    value, growth = read("صدرت فيتنام بضائع إلى كوريا بقيمة 41 مليار دولار، بزيادة بلغت 9.2٪ عن العام السابق.")
    assert (value.slots["value"], value.slots["unit"]) == (41_000_000_000, "USD")
    assert (growth.slots["value"], growth.slots["unit"]) == (9.2, "percent")
