"""A reception and the session of talks behind it, two presidents side by side, and whose condolences are messages."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


def test_talks_behind_a_reception_are_a_meeting_of_their_own(read: Read) -> None:
    text = (
        "استقبل ملك الأردن عبدالله الثاني رئيس إستونيا ألار كاريس. "
        "وعقد الملك عبدالله الثاني والرئيس الإستوني ألار كاريس جلسة مباحثات."
    )
    assert [meeting.slots["form"] for meeting in of_kind(read, "meeting", text)] == ["meeting", "talks"]


def test_two_presidents_side_by_side_are_two(read: Read) -> None:
    text = "استقبل الرئيس التشيلي سيباستيان بينييرا الرئيس محمود عباس في سنتياغو في مايو 2018."
    (meeting,) = of_kind(read, "meeting", text)
    assert (meeting.parties, str(meeting.date)) == (("CHL", "PSE"), "2018-05")


def test_the_condolences_of_a_state_are_no_message_but_those_of_its_head_are(read: Read) -> None:
    assert not of_kind(read, "message", "أعربت مصر عن خالص تعازيها لحكومة وشعب إيطاليا في ضحايا الانهيار.")
    (message,) = of_kind(read, "message", "أعرب رئيس وزراء كندا عن خالص تعازيه لحكومة وشعب إيطاليا في ضحايا الانهيار.")
    assert message.parties == ("CAN", "ITA")


def test_the_visit_of_a_president_may_be_definite(read: Read) -> None:
    text = "قال السفير التونسي إن الزيارة الأخيرة للرئيس التونسي إلى باريس نجحت."
    assert [(visit.slots["from"], visit.slots["to"]) for visit in of_kind(read, "visit", text)] == [("TUN", "FRA")]


def test_whom_a_matter_is_with_is_not_talked_with(read: Read) -> None:
    assert not of_kind(read, "meeting", "تبحث الحكومة التركية إجراءات جديدة لتعزيز أمنها على الحدود مع سوريا.")
    (meeting,) = of_kind(read, "meeting", "بحث وزير الخارجية التركي أمس مع نظيره العراقي أمن الحدود مع سوريا.")
    assert meeting.parties == ("IRQ", "TUR")
