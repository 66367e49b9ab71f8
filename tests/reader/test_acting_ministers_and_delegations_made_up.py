"""Who runs a ministry without being its minister, and delegations of whom it is told who is in them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        (
            "انتهت أمس زيارة قام بها المكلف بتسيير أعمال وزارة الخارجية السودانية، حسين عوض، إلى العاصمة الكينية.",
            "SDN",
            "KEN",
        ),
        ("تجري زيارة إلى كينيا يقوم بها وفد يضم أربعين رجل أعمال إندونيسيين.", "IDN", "KEN"),
    ],
)
def test_who_goes_is_known_by_his_ministry_or_by_its_men(read: Read, text: str, guest: str, host: str) -> None:
    (visit,) = (statement for statement in read(text) if statement.kind == "visit")
    assert (visit.slots["from"], visit.slots["to"]) == (guest, host)


def test_one_who_runs_a_ministry_receives_an_envoy(read: Read) -> None:
    (meeting,) = read("استقبل المكلف بتصريف أعمال وزارة الدفاع الليبية سعيد عمار السفير التركي.")
    assert (meeting.kind, meeting.parties) == ("meeting", ("LBY", "TUR"))
    assert meeting.slots["people"] == ("سعيد عمار",)
