"""A land named by its adjective, minutes of a session, and a protocol as it is often spelt."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_one_visits_a_republic_named_by_its_adjective(read: Read) -> None:
    visit, meeting = read(
        "يذكر أن الرئيس الفنلندي ساولي نينيستو قام بزيارة رسمية في تشرين الأول 2012 للجمهورية الكازاخية التقى "
        "خلالها الرئيس الكازاخي نور سلطان نزارباييف."
    )
    assert (visit.kind, visit.parties, visit.slots["to"], str(visit.date)) == (
        "visit",
        ("FIN", "KAZ"),
        "KAZ",
        "2012-10",
    )
    assert (meeting.kind, meeting.parties) == ("meeting", ("FIN", "KAZ"))


def test_minutes_of_what_a_session_did_are_signed(read: Read) -> None:
    found = read("ووقع الوزيران على محضر أشغال الدورة الرابعة للجنة المشتركة التونسية الليبية.")
    (signed,) = [statement for statement in found if statement.kind == "agreement"]
    assert (signed.parties, signed.slots["instrument"]) == (("LBY", "TUN"), "minutes")


def test_a_protocol_is_one_in_either_spelling(read: Read) -> None:
    (signed,) = read("وقع وزير الصناعة التشادي ونظيره الكاميروني برتوكول تعاون في مجال القطن.")
    assert (signed.slots["instrument"], signed.slots["subject"]) == ("protocol", "القطن")
