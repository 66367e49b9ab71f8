"""Cables, letters, greetings and invitations: one for each sender and receiver."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_cable_has_its_sender_receiver_and_occasion(read: Read) -> None:
    (message,) = read(
        "بعث السلطان هيثم بن طارق سلطان عمان برقية تهنئة إلى الرئيس قيس سعيد رئيس الجمهورية التونسية "
        "بمناسبة ذكرى الاستقلال."
    )
    assert message.parties == ("OMN", "TUN")
    assert message.slots == {
        "type": "congratulation",
        "sender": "هيثم بن طارق",
        "receiver": "قيس سعيد",
        "from": "OMN",
        "to": "TUN",
        "occasion": "ذكرى الاستقلال",
    }


def test_a_letter_received_goes_the_other_way(read: Read) -> None:
    (message,) = read("تسلم ملك الأردن عبدالله الثاني رسالة من الرئيس الصيني شي جين بينغ.")
    assert (message.slots["from"], message.slots["to"], message.slots["type"]) == ("CHN", "JOR", "letter")


def test_greetings_carried_for_two_are_two_messages(read: Read) -> None:
    found = read(
        "ونقل وزير الخارجية العماني بدر البوسعيدي تحيات السلطان هيثم بن طارق سلطان عمان إلى الرئيس المصري "
        "عبدالفتاح السيسي وإلى رئيس الوزراء المصري مصطفى مدبولي."
    )
    greetings = [statement for statement in found if statement.slots.get("type") == "greetings"]
    assert {statement.slots["sender"] for statement in greetings} == {"هيثم بن طارق"}
    assert "عبدالفتاح السيسي" in {statement.slots["receiver"] for statement in greetings}


def test_two_who_invite_each_other_send_two_invitations(read: Read) -> None:
    found = read("التقى رئيسا أذربيجان وتركيا في باكو، ودعا الرئيسان بعضهما البعض إلى زيارة بلديهما.")
    invitations = [statement for statement in found if statement.slots.get("type") == "invitation"]
    assert {(statement.slots["from"], statement.slots["to"]) for statement in invitations} == {
        ("AZE", "TUR"),
        ("TUR", "AZE"),
    }


def test_who_entrusts_greetings_to_a_guest_sends_them(read: Read) -> None:
    (message,) = read("حمّل أمير الكويت وزير الخارجية المصري تحياته إلى الرئيس عبد الفتاح السيسي.")
    assert (message.slots["sender"], message.slots["from"], message.slots["to"]) == ("أمير الكويت", "KWT", "EGY")


@pytest.mark.parametrize(
    ("text", "type_", "sender"),
    [
        ("أعرب رئيس وزراء اليابان عن تعازيه لملك المغرب في ضحايا الزلزال.", "condolence", "JPN"),
        ("أبرق الرئيس اللبناني إلى نظيره الفرنسي مهنئا بالعيد الوطني.", "congratulation", "LBN"),
        ("تلقى ملك البحرين دعوة من رئيس أوزبكستان لحضور القمة.", "invitation", "UZB"),
    ],
)
def test_condolences_congratulations_and_invitations_are_messages(
    read: Read, text: str, type_: str, sender: str
) -> None:
    (message,) = read(text)
    assert (message.kind, message.slots["type"], message.slots["from"]) == ("message", type_, sender)


def test_cables_that_two_exchange_are_one_each_way(read: Read) -> None:
    found = read("تبادل الرئيسان الروسي والصيني برقيات التهنئة بمناسبة العام الجديد.")
    assert {(s.slots["from"], s.slots["to"]) for s in found} == {("RUS", "CHN"), ("CHN", "RUS")}


def test_an_invitation_to_a_visit_is_no_visit(read: Read) -> None:
    found = read("وجه الرئيس الصيني الدعوة إلى ملك المغرب لزيارة بكين.")
    assert {statement.kind for statement in found} == {"message"}
