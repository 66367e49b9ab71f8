"""A mission whose name is not said again: closed, and opened again."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def _told(found: list[Statement]) -> list[tuple[str, str]]:
    return [(str(each.slots["change"]), str(each.date)) for each in found if each.kind == "mission"]


def test_a_mission_that_had_been_closed_is_closed_in_the_year_that_stands_there(read: Read) -> None:
    text = "أعادت هولندا فتح سفارتها في كابل عام 2003 وكانت قد أغلقتها عام 1979."
    assert _told(read(text)) == [("opened", "2003"), ("closed", "1979")]


def test_a_mission_is_opened_closed_and_opened_again_in_one_sentence(read: Read) -> None:
    text = "افتتحت السويد سفارة في بغداد عام 1964، ثم أغلقتها عام 1991 قبل أن تعيد فتحها في يونيو 2009."
    assert _told(read(text)) == [("opened", "1964"), ("closed", "1991"), ("opened", "2009-06")]


def test_what_else_was_closed_is_no_mission(read: Read) -> None:
    text = "افتتحت تركيا سفارتها في مقديشو عام 1979، وكان المعبر الحدودي قد أغلق عام 1980."
    assert _told(read(text)) == [("opened", "1979")]
