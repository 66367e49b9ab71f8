"""Stances that a report tells again, and facts that only its headline tells in other words than the body."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def positions(read: Read, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == "position"]


def test_a_verdict_is_one_however_often_it_is_told(read: Read) -> None:
    text = (
        "تبنى مجلس الأمن أمس قرارا يصادق على الاتفاق النووي مع إيران. "
        "واعتماد القرار يشكل مصادقة للأمم المتحدة على الاتفاق النووي مع إيران."
    )
    (position,) = positions(read, text)
    assert (position.slots["actor"], str(position.date)) == ("org:UN", "2024-05-19")


def test_who_is_against_words_and_judges_them_again_takes_one_stance(read: Read) -> None:
    text = (
        "أدانت البحرين تصريحات الرئيس الإيراني بشأن المملكة. "
        "وأكد وزير خارجية البحرين أن هذه التصريحات الباطلة لا تخدم الاستقرار."
    )
    (position,) = positions(read, text)
    assert position.slots["stance"] == "condemn"


def test_a_headline_tells_nothing_beside_its_body(read: Read) -> None:
    text = "النرويج تدعو غانا إلى وقف الحرب\n\nوصل وزير خارجية النرويج أمس إلى أكرا.\n\nوكرر الوزير موقف بلاده المعروف."
    assert [statement.kind for statement in read(text)] == ["visit"]
    assert [statement.kind for statement in read("النرويج تدعو غانا إلى وقف الحرب\n\nوكرر الوزير موقفه.")] == [
        "position"
    ]


def test_what_keeps_an_ill_in_bounds_is_not_held_against_it(read: Read) -> None:
    assert not positions(read, "أكدت وزيرة خارجية السويد أن الاتفاق مع إيران يحد من قدراتها على حيازة سلاح نووي.")
