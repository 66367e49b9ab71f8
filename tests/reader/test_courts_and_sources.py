"""Princes with any office at home, days of announcements, banquets that one attends, invitations handed over."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_prince_acts_for_the_publishers_court_whatever_he_heads(read: Read) -> None:
    (cable,) = read(
        "بعث صاحب السمو الملكي الأمير تركي بن ناصر آل سعود رئيس هيئة الأرصاد برقية تهنئة لأمير دولة الكويت.",
        source="okaz",
    )
    assert (cable.kind, cable.parties) == ("message", ("KWT", "SAU"))


def test_the_day_of_an_announcement_is_not_the_day_of_the_meeting(read: Read) -> None:
    found = read(
        "يتوجه الرئيس الفرنسي إلى روما يوم الاثنين المقبل للقاء الرئيس الإيطالي، حسبما أعلن مكتبه اليوم الخميس.",
        published="2022-05-05",
    )
    assert {(s.kind, str(s.date)) for s in found} == {("visit", "2022-05-09"), ("meeting", "2022-05-09")}


def test_who_attends_a_banquet_holds_none(read: Read) -> None:
    found = read("وصل الرئيس الغاني إلى بون والتقى الرئيس الألماني، ثم حضر مأدبة غداء مع رجال أعمال.")
    assert all("مأدبة" not in str(s.slots.get("occasion")) for s in found)


def test_an_invitation_is_handed_over(read: Read) -> None:
    found = read("استقبل الرئيس التوغولي وزير الخارجية القطري الذي سلمه دعوة من أمير قطر لأداء زيارة رسمية.")
    assert [(s.slots["type"], s.slots["from"], s.slots["to"]) for s in found if s.kind == "message"] == [
        ("invitation", "QAT", "TGO")
    ]


def test_talks_that_somebody_held_need_no_relative(read: Read) -> None:
    for told in ("مباحثات أجراها", "محادثات موسعة أجراها"):
        (meeting,) = read(f"جاء ذلك خلال {told} وزير الصيد المغربي مع سفيرة كندا.")
        assert (meeting.kind, meeting.parties) == ("meeting", ("CAN", "MAR"))
