"""Who is named of several, and titles whose words tell nothing of their own."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_each_of_several_guests_who_is_named_pays_his_visit(read: Read) -> None:
    text = (
        "سيقوم عدد من المسؤولين الأفارقة بزيارة الصين قريبا ومن ضمنهم وزير الخارجية الكيني ألفريد موتوا "
        "ورئيس الوزراء الإثيوبي آبي أحمد."
    )
    visits = [each for each in read(text) if each.kind == "visit"]
    assert [(each.slots["from"], each.slots["to"], each.status) for each in visits] == [
        ("KEN", "CHN", "planned"),
        ("ETH", "CHN", "planned"),
    ]


def test_the_council_of_a_title_is_no_council_that_meets(read: Read) -> None:
    text = "توجه وزير الخارجية التركي إلى قطر لإجراء مشاورات مع رئيس مجلس الوزراء القطري."
    (meeting,) = [each for each in read(text) if each.kind == "meeting"]
    assert "رئيس مجلس الوزراء القطري" in (meeting.slots["roles"] or ())


def test_he_whom_a_spokesman_tells_of_meets_the_men_of_the_place_he_goes_to(read: Read) -> None:
    text = "قال المتحدث باسم الحكومة إن الوزير الياباني سيجري في هانوي غدا محادثات مع نائب رئيس الوزراء."
    (meeting,) = [each for each in read(text) if each.kind == "meeting"]
    assert meeting.parties == ("JPN", "VNM")


def test_he_whom_the_opening_of_a_sentence_means_pays_the_visit_that_it_tells_of(read: Read) -> None:
    found = read("خلال زيارته الرسمية لأثينا التقى رئيس الوزراء الألباني نظيره اليوناني.")
    assert [(each.kind, each.parties) for each in found] == [("visit", ("ALB", "GRC")), ("meeting", ("ALB", "GRC"))]


def test_a_summit_that_gathers_two_is_their_meeting(read: Read) -> None:
    (meeting,) = read("تحدث عن قمة سوتشي التي جمعت الرئيس الروسي بقادة دول الاتحاد الأفريقي قبل عام.")
    assert (meeting.kind, meeting.parties) == ("meeting", ("RUS", "org:AU"))


def test_a_welcome_is_whose_stands_behind_it(read: Read) -> None:
    (stance,) = read("أكد الوزير المصري ترحيب القيادة القبرصية بالجهود الفرنسية لإحياء المفاوضات.")
    assert (stance.slots["actor"], stance.slots["target"]) == ("CYP", "FRA")


def test_whom_one_meets_may_stand_behind_an_adverb(read: Read) -> None:
    found = read("يتوجه الوزير البلجيكي إلى رواندا غدا حيث يلتقي خصوصا الرئيس بول كاغامي.")
    assert [each.kind for each in found] == ["visit", "meeting"]


def test_a_visit_that_lasted_is_to_where_it_lasted(read: Read) -> None:
    found = read("وغادر الرئيس الصيني لواندا بعد زيارة دامت أسبوعا في هانوي.")
    assert [each.parties for each in found if each.kind == "visit"] == [("AGO", "CHN"), ("CHN", "VNM")]
