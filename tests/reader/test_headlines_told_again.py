"""A headline that a page writes twice, and an attack that one report condemns in several sentences."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement
from dragoman.reader.heading import headline_of

Read = Callable[..., list[Statement]]

_TITLE = "رئيس الإكوادور يهنئ نظيره السنغالي بإعادة انتخابه"
_BODY = "بعث رئيس الإكوادور دانيال نوبوا برقية تهنئة إلى الرئيس السنغالي باسيرو فاي بمناسبة إعادة انتخابه."


def test_a_headline_written_twice_gives_way_to_the_body(read: Read) -> None:
    (message,) = read(f"{_TITLE}\n\n{_TITLE}\nالاثنين 20 مايو 2024\n\n{_BODY}\n")
    assert message.evidence.text.startswith("بعث")


def test_lines_that_say_something_else_are_no_headline() -> None:
    text = f"{_TITLE}\n\nوصل وفد من ماليزيا أمس إلى مدينة صلالة العمانية\n{_BODY}\n"
    assert headline_of(text) == len(_TITLE)


def test_one_attack_is_condemned_once(read: Read) -> None:
    text = (
        "أدانت إندونيسيا الهجوم الإرهابي الذي استهدف مسجدا في مالي. "
        "وأعربت الخارجية الإندونيسية عن إدانتها الشديدة للاعتداء على المصلين في مالي."
    )
    assert [s.slots["stance"] for s in read(text) if s.kind == "position"] == ["condemn"]


def test_two_kinds_of_deeds_are_condemned_twice(read: Read) -> None:
    text = "أدانت إندونيسيا الهجوم على مسجد في مالي. وقالت جاكرتا إنها تدين الانقلاب في مالي."
    assert len([s for s in read(text) if s.kind == "position"]) == 2
