"""Arrivals told by «حل بـ», visitors whom an envoy calls ours, and votes told by «لفائدة»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "guest", "host", "date"),
    [
        ("حلت بتونس مساء أمس وزيرة الخارجية الليبية نجلاء سالم.", "LBY", "TUN", "2024-05-19"),
        ("وينتظر أن يحل بنواكشوط بعد غد وفد سنغالي يقوده وزير الداخلية.", "SEN", "MRT", "2024-05-22"),
        ("قال السفير الكوري في تونس كيم جون: زارنا وزير الصناعة التونسي أمس.", "TUN", "KOR", "2024-05-19"),
        ("وصل إلى نواكشوط أمس وفد مالي من باماكو.", "MLI", "MRT", "2024-05-19"),
    ],
)  # fmt: skip
def test_a_guest_goes_to_his_host(read: Read, text: str, guest: str, host: str, date: str) -> None:
    (visit,) = [statement for statement in read(text) if statement.kind == "visit"]
    assert (visit.slots["from"], visit.slots["to"]) == (guest, host)
    assert str(visit.date) == date


@pytest.mark.parametrize("text", ["حل الرئيس الأزمة بليبيا.", "حل الرئيس التونسي البرلمان أمس في تونس بليبيا."])
def test_who_solves_or_dissolves_goes_nowhere(read: Read, text: str) -> None:
    assert not [statement for statement in read(text) if statement.kind == "visit"]


def test_a_vote_may_be_for_the_benefit_of_a_draft(read: Read) -> None:
    (vote,) = read("صوتت موريتانيا والسنغال لفائدة قرار تقدمت به جزر المالديف في الجمعية العامة.")
    assert vote.slots["actor"] == ("MRT", "SEN")
    assert vote.slots["target"] == "MDV"
    assert str(vote.slots["topic"]).startswith("قرار")


def test_a_parliament_ratifies_some_words_before_the_agreement(read: Read) -> None:
    (ratified,) = read("صدق مجلس النواب الأردني في تموز الماضي على اتفاقية تجنب الازدواج الضريبي مع كينيا.")
    assert ratified.slots["change"] == "ratified"
    assert str(ratified.date) == "2023-07"


def test_who_votes_beside_a_state_is_not_whom_the_vote_is_for(read: Read) -> None:
    text = "صوتت موريتانيا، إلى جانب السنغال، لفائدة قرار تقدمت به جزر المالديف في الجمعية العامة."
    (vote,) = read(text)
    assert vote.slots["target"] == "MDV"
