"""Memberships: partners, whoever is bidden to join, bodies told of again by their kind, and parliaments that agree."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "states", "change", "status"),
    [
        ("قال الوزير إن بوليفيا وكوبا أصبحتا دولتين شريكتين في مجموعة بريكس.", ("BOL", "CUB"), "observer", "done"),
        ("دعت مجموعة بريكس المكسيك وتشيلي للانضمام إليها.", ("MEX", "CHL"), "joined", "proposed"),
        (
            "عقدت مجموعة بريكس قمتها، ومن المقرر أن تنضم ماليزيا وتايلاند إلى المجموعة عام 2026.",
            ("MYS", "THA"),
            "joined",
            "planned",
        ),
    ],
)
def test_a_group_takes_in_several(read: Read, text: str, states: tuple[str, ...], change: str, status: str) -> None:
    (joined,) = [s for s in read(text) if s.kind == "membership"]
    assert joined.slots["state"] == states
    assert (joined.slots["organisation"], joined.slots["change"], joined.status) == ("org:BRICS", change, status)


def test_the_suspended_delegations_of_a_state_are_its_own(read: Read) -> None:
    (left,) = read("قرر مجلس جامعة الدول العربية تعليق مشاركة الوفود الليبية في اجتماعات المجلس.")
    assert left.parties == ("LBY", "org:LAS")
    assert left.slots["change"] == "left"


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("وافق البرلمان المجري على طلب فنلندا الانضمام إلى حلف شمال الأطلسي.", "HUN", "FIN"),
        ("صادق البرلمان الكرواتي على عضوية السويد في حلف شمال الأطلسي.", "HRV", "SWE"),
        ("صادقت لاتفيا على بروتوكول انضمام مقدونيا الشمالية إلى حلف الناتو.", "LVA", "MKD"),
    ],
)
def test_who_agrees_that_another_joins_backs_it(read: Read, text: str, actor: str, target: str) -> None:
    (backing,) = read(text)
    assert (backing.slots["actor"], backing.slots["target"], backing.slots["stance"]) == (actor, target, "support")


def test_what_is_on_the_agenda_of_a_summit_does_not_host_it(read: Read) -> None:
    text = "التقى الرئيس عمر البشير بنظيره التشادي، حيث تناولا الموضوعات المطروحة على القمة العربية."
    assert not [s for s in read(text) if s.kind == "membership"]


def test_who_walks_out_of_a_meeting_leaves_no_organisation(read: Read) -> None:
    assert not read("انسحبت الكويت من اجتماع جامعة الدول العربية.")
