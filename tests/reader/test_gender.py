"""A verb of a woman is told of no man, though he stands nearer."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_verb_of_a_woman_is_told_of_her_and_not_of_the_man_who_met_her(read: Read) -> None:
    found = read(
        "وصلت وزيرة الخارجية الكينية إلى الرباط أمس حيث كان في استقبالها وزير الخارجية المغربي، وتغادر غدا إلى القاهرة."
    )
    assert [(s.slots["from"], s.slots["to"]) for s in found if s.kind == "visit"] == [("KEN", "MAR"), ("KEN", "EGY")]


def test_a_bare_verb_of_a_ministry_or_a_state_agrees_with_it(read: Read) -> None:
    found = read("أعلنت وزارة الخارجية التونسية ذلك أمس، وأدانت التفجير الذي وقع في العراق.")
    assert [(s.slots["actor"], s.slots["target"]) for s in found if s.kind == "position"] == [("TUN", "IRQ")]
