"""Delegations told of with two adjectives, another man behind a side, and armies that are handed what others give."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        ("يشار إلى أن وفدا ثقافيا سنغاليا زار مؤخرا العاصمة بكين.", "SEN", "CHN"),
        ("وأفادت الوكالة بأن وفدا تجاريا فيتناميا وصل أمس إلى الخرطوم.", "VNM", "SDN"),
    ],
)
def test_a_delegation_with_two_adjectives_goes_there(read: Read, text: str, guest: str, host: str) -> None:
    (visit,) = [s for s in read(text) if s.kind == "visit"]
    assert (visit.slots["from"], visit.slots["to"]) == (guest, host)


def test_high_officials_of_a_state_are_met(read: Read) -> None:
    (meeting,) = read("أجرى الوفد الغامبي محادثات مع مسؤولين سامين بولنديين حول التبادل الثقافي.")
    assert (meeting.kind, meeting.parties) == ("meeting", ("GMB", "POL"))


def test_who_is_joined_to_a_side_is_another(read: Read) -> None:
    text = (
        "تم التوقيع على بروتوكول بين سفير كينيا في وارسو جون كاماو عن الجانب الكيني "
        "ونائب وزير الثقافة مارك كوفالسكي عن الجانب البولندي."
    )
    assert {s.parties for s in read(text) if s.kind == "agreement"} == {("KEN", "POL")}


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("تسلم الجيش الصومالي، الجمعة، من السلطات الإيطالية كمية كبيرة من الأسلحة.", "ITA", "SOM"),
        ("تسلم اللواء اللوجستي في الجيش الموريتاني 38 شاحنة عسكرية إسبانية.", "ESP", "MRT"),
        ("سلمت بلجيكا الجيش الأردني 50 عربة مدرعة و40 قطعة مدفعية أمس.", "BEL", "JOR"),
    ],
)
def test_an_army_gets_what_another_state_hands_it(read: Read, text: str, donor: str, recipient: str) -> None:
    told = [(s.slots["donor"], s.slots["recipient"]) for s in read(text) if s.kind == "aid"]
    assert told == [(donor, recipient)]


def test_arms_that_were_bought_are_no_aid(read: Read) -> None:
    text = "يتسلم العراق أسلحة اشتراها من بلغاريا بواسطة قرض."
    assert [s for s in read(text) if s.kind == "aid"] == []


def test_a_handshake_is_no_greeting(read: Read) -> None:
    text = "أسرع الرئيس المصري إلى مصافحة الملك السعودي وتحيته لدى وصوله إلى القاهرة."
    assert [s for s in read(text) if s.kind == "message"] == []


def test_scholarships_for_the_young_are_of_education(read: Read) -> None:
    fields = [
        s.slots["field"] for s in read("أعلنت كوبا تخصيص 50 منحة دراسية للشباب الأنغولي.") if s.kind == "exchange"
    ]
    assert fields == ["education"]
