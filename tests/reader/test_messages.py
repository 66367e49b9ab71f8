"""Cables, letters, greetings and invitations: one for each sender and receiver."""

from __future__ import annotations

from collections.abc import Callable

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
