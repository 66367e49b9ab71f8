"""What a meeting prepares, ties that began, stamps for ties, names with a family's article, where a banquet was."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


def test_the_days_of_a_session_are_not_those_of_the_meeting_that_prepares_it(read: Read) -> None:
    text = (
        "التقت وزيرة الاقتصاد المغربية نادية فتاح مع وزير المالية الليبي خالد المبروك لبحث استعدادات انعقاد الدورة "
        "الثالثة من اللجنة المشتركة المغربية الليبية في طرابلس خلال الفترة من 10 إلى 13 يونيو 2012."
    )
    assert [met.date for met in of_kind(read, "meeting", text)] == [None]
    assert [str(held.date) for held in of_kind(read, "mechanism", text)] == ["2012-06-10/2012-06-13"]


def test_what_was_done_was_not_on_a_day_to_come(read: Read) -> None:
    text = "التقى الرئيس الكيني نظيره الغاني لبحث القمة المرتقبة في أكرا في 3 يوليو 2024."
    assert [met.date for met in of_kind(read, "meeting", text)] == [None]


def test_ties_that_began_in_a_year_were_established_then(read: Read) -> None:
    for text in (
        "انطلقت العلاقات الدبلوماسية بين عمان واليابان رسميا عام 1972م.",
        "العلاقات بين سلطنة عمان واليابان، التي انطلقت عام 1972، شهدت تطورا كبيرا.",
    ):
        told = of_kind(read, "relations", text)
        assert [(str(each.date), each.slots["change"]) for each in told] == [("1972", "established")]


def test_ties_that_began_to_improve_were_there_before(read: Read) -> None:
    assert not of_kind(read, "relations", "العلاقات بين تركيا وأرمينيا بدأت تتحسن عام 2009.")


def test_a_stamp_for_ties_is_of_the_two_whose_they_are(read: Read) -> None:
    text = "أصدر البريد العماني طابعا تذكاريا احتفالا بالعلاقات العمانية الإيطالية."
    told = of_kind(read, "exchange", text)
    assert [(each.parties, each.slots["name"]) for each in told] == [(("ITA", "OMN"), "طابعا تذكاريا")]


def test_a_name_of_no_list_may_end_in_a_family_with_the_article(read: Read) -> None:
    text = "التقت وزيرة التعاون الدولي المصرية مع أثير الغريري وزير التجارة العراقي في القاهرة."
    assert [met.slots["people"] for met in of_kind(read, "meeting", text)] == [("أثير الغريري",)]


def test_a_palace_ends_before_the_banquet_given_in_it(read: Read) -> None:
    text = "أقام الرئيس الكيني في القصر الجمهوري مأدبة عشاء تكريما لرئيس وزراء الهند ناريندرا مودي."
    (met,) = of_kind(read, "meeting", text)
    assert (met.slots["place"], met.slots["occasion"]) == ("القصر الجمهوري", "مأدبة عشاء")


def test_what_crowns_a_meeting_is_not_about_it(read: Read) -> None:
    text = "وقعت غانا وكينيا أمس اتفاقيات نقل تتويجا لأعمال لجنتهما العليا المشتركة."
    assert ["subject" in signed.slots for signed in of_kind(read, "agreement", text)] == [False]
