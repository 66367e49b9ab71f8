"""Votes: who voted is told apart from the verb, and what the vote was on was told before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]

_TOLD = "تبنت الجمعية العامة للأمم المتحدة قرارا بشأن أوكرانيا. "


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        (
            "كانت كندا وبيرو والمجر من بين الأعضاء الذين صوتوا ضد القرار الفلسطيني في الجمعية العامة للأمم المتحدة.",
            ("CAN", "PER", "HUN"),
            "PSE",
        ),
        (
            "صوت سبعة أعضاء ضد مشروع القرار الصيني، بينهم كندا وإيطاليا واليابان.",
            ("CAN", "ITA", "JPN"),
            "CHN",
        ),
        ("ومن بين الدول التي عارضت القرار الفلسطيني كندا والمجر وفيجي وناورو.", ("CAN", "HUN", "FJI", "NRU"), "PSE"),
        (_TOLD + "وكانت بيلاروسيا ومالي من بين الدول التي صوتت ضد القرار.", ("BLR", "MLI"), "UKR"),
        (_TOLD + "والدول التي رفضت القرار هي: بيلاروسيا، مالي، نيكاراغوا.", ("BLR", "MLI", "NIC"), "UKR"),
    ],
)
def test_who_votes_against_is_told_apart(read: Read, text: str, actor: tuple[str, ...], target: str) -> None:
    (against,) = [s for s in read(text) if s.slots.get("stance") == "oppose"]
    assert (against.slots["actor"], against.slots["target"]) == (actor, target)


def test_who_backs_a_draft_that_others_reject_votes_for_it(read: Read) -> None:
    text = "صوت سبعة أعضاء ضد مشروع القرار الصيني، في حين أيدته كوبا وفيتنام وامتنعت الأردن عن التصويت."
    (backing,) = [s for s in read(text) if s.slots.get("stance") == "support"]
    assert (backing.slots["actor"], backing.slots["target"]) == (("CUB", "VNM"), "CHN")


def test_who_abstains_is_not_whom_a_vote_is_on(read: Read) -> None:
    text = "صوتت باكستان ضد مشروع القرار في حين امتنعت نيجيريا عن التصويت."
    assert read(text) == []


def test_the_use_of_a_veto_is_a_stance_against_who_put_the_draft(read: Read) -> None:
    (veto,) = read("جاء ذلك بعيد استخدام الصين حق النقض ضد نص قدمته فرنسا.")
    assert (veto.slots["actor"], veto.slots["target"]) == ("CHN", "FRA")


def test_a_declaration_recognises_by_whose_it_is(read: Read) -> None:
    text = "جاء هذا الموقف في أعقاب الإعلان الرئاسي الفرنسي، الذي اعترف بسيادة المغرب على الصحراء."
    (recognised,) = read(text)
    assert (recognised.slots["actor"], recognised.slots["target"]) == ("FRA", "MAR")
