"""Men with several offices side by side, universities that honour, and arrivals with no goal."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str, source: str | None = None) -> list[Statement]:
    return [statement for statement in read(text, source=source) if statement.kind == kind]


def test_a_row_of_offices_behind_a_name_is_the_next_mans(read: Read) -> None:
    text = (
        "هنأ نائب رئيس مجلس الوزراء القطري ووزير الدفاع الشيخ خالد بن حمد ولي العهد نائب رئيس مجلس الوزراء ووزير "
        "الداخلية البحريني الأمير سلمان بن حمد بالإنجازات الأمنية."
    )
    (message,) = of_kind(read, "message", text)
    assert (message.slots["from"], message.slots["sender"]) == ("QAT", "خالد بن حمد")
    assert (message.slots["to"], message.slots["receiver"]) == ("BHR", "سلمان بن حمد")


def test_a_university_honours_for_its_state(read: Read) -> None:
    text = "في مارس 2011 منحت جامعة وارسو ملكة الأردن رانيا الدكتوراه الفخرية."
    (honour,) = of_kind(read, "honour", text)
    assert (honour.parties, honour.slots["giver"], honour.slots["recipient"]) == (("JOR", "POL"), "POL", "رانيا")


def test_shields_exchanged_are_given_to_nobody(read: Read) -> None:
    text = "وكرم السفير السعودي لدى مصر أحمد القطان الملحق، وفي نهاية حفل التكريم تم تبادل الدروع التذكارية."
    assert not of_kind(read, "honour", text)


def test_who_hosts_a_summit_with_others_meets_them(read: Read) -> None:
    (meeting,) = of_kind(read, "meeting", "استضافت قبرص في أبريل الماضي قمة مصغرة مع قادة مصر واليونان.")
    assert (meeting.parties, str(meeting.date)) == (("CYP", "EGY", "GRC"), "2024-04")


def test_a_delegation_is_not_of_the_body_whose_sittings_it_attends(read: Read) -> None:
    text = "ترأس رئيس مجلس الشورى العماني وفد المجلس للمشاركة في اجتماعات الاتحاد الأفريقي، ويزور الوفد دكا غدا."
    assert all("org:AU" not in visit.parties for visit in of_kind(read, "visit", text))


def test_who_arrives_with_no_goal_told_comes_to_the_publishers_state(read: Read) -> None:
    text = "تنطلق غدا أشغال اللجنة العمانية الفيتنامية في مسقط برئاسة رئيس الحكومة الفيتنامية الذي يصل مساء غد."
    (visit,) = of_kind(read, "visit", text, source="العمانية")
    assert (visit.slots["from"], visit.slots["to"], visit.status) == ("VNM", "OMN", "planned")


def test_a_king_is_no_president(read: Read) -> None:
    text = "التقى ملك المغرب محمد السادس الرئيس السنغالي باسيرو فاي. وقلد الملك ضيفه وساما."
    assert [honour.slots["giver"] for honour in of_kind(read, "honour", text)] == ["MAR"]
