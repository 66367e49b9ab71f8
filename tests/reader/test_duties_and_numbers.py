"""Agreements told by number alone, ambassadors at their posts, weeks put on abroad, consuls sent away."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2024-05-20"))
    return [each for each in made if each.kind == kind]


def test_each_of_several_agreements_is_told_by_its_number(reader: Reader) -> None:
    text = "وقعت الكويت وغانا ثلاث اتفاقيات: الأولى في مجال النقل الجوي، والثانية بشأن الصيد، والثالثة حول الثقافة."
    told = {each.slots["subject"] for each in _read(reader, text, "agreement")}
    assert told == {"النقل الجوي", "الصيد", "الثقافة"}


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("سفير كينيا لدى سلطنة عمان: جمال عبد الله، قدم أوراق اعتماده في 12 مايو 2019.", "credentials"),
        ("باشر السفير جمال عبد الله مهامه كسفير لكينيا لدى سلطنة عمان في 12 مايو 2019.", "named"),
    ],
)
def test_an_ambassador_takes_up_his_post_where_he_is_accredited(reader: Reader, text: str, change: str) -> None:
    (made,) = _read(reader, text, "appointment")
    assert (made.slots["sender"], made.slots["host"], made.slots["change"]) == ("KEN", "OMN", change)
    assert str(made.date) == "2019-05-12"


def test_a_week_that_a_state_puts_on_abroad_is_in_the_other(reader: Reader) -> None:
    (made,) = _read(reader, "أقامت الكويت أسبوعا ثقافيا في بكين عام 2010.", "exchange")
    assert (made.parties, made.slots["name"]) == (("CHN", "KWT"), "أسبوعا ثقافيا")


def test_a_consul_is_sent_away_as_an_ambassador_is(reader: Reader) -> None:
    (made,) = _read(reader, "طردت أوغندا القنصل الكيني في 1987.", "protest")
    assert (made.slots["actor"], made.slots["target"]) == ("UGA", "KEN")


def test_who_votes_for_a_membership_is_no_member_by_that(reader: Reader) -> None:
    assert _read(reader, "صوتت غانا لصالح عضوية فلسطين الكاملة في اليونسكو في أكتوبر 2011.", "membership") == []
