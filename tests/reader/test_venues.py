"""Where a meeting was: the building or town that the report names, or whither one had gone."""

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


def _places(text: str) -> list[object]:
    found = Reader().read(Report(id="t", text=text, published="2024-05-20"))
    return [statement.slots.get("place") for statement in found if statement.kind == "meeting"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("استقبل الرئيس التركي في قصر جانقايا أمس وزير الخارجية الإيطالي.", "قصر جانقايا"),
        ("التقى وزير الدفاع الأردني نظيره اليوناني بمقر الوزارة أمس.", "مقر الوزارة"),
        ("استقبل الرئيس الفرنسي نظيره السنغالي في القصر الرئاسي بباريس أمس.", "القصر الرئاسي بباريس"),
        ("استقبل ملك البحرين في قصره بالمنامة أمس وزير الخارجية الياباني.", "المنامة"),
        ("التقى رئيس الوزراء الهندي نظيره الفيتنامي في هانوي أمس.", "هانوي"),
        ("التقى وزير الخارجية الكويتي خلال زيارته للمغرب نظيره الإسباني.", "المغرب"),
    ],
)
def test_a_meeting_is_where_the_report_puts_it(text: str, place: str) -> None:
    assert _places(text) == [place]


def test_what_is_spoken_of_is_no_place_of_the_meeting() -> None:
    assert _places("بحث وزير الخارجية الأردني مع نظيره الفرنسي الأوضاع في ليبيا.") in ([None], [])


def test_who_hosts_a_session_is_where_it_is() -> None:
    text = "تستضيف الدوحة في 12 نوفمبر المقبل اجتماع اللجنة القطرية التركية المشتركة."
    (made,) = Reader().read(Report(id="t", text=text, published="2024-05-20"))
    assert (made.kind, made.slots["place"]) == ("mechanism", "الدوحة")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قام وزير خارجية غانا بزيارة لبولندا في مايو 2019. وأجرى الوزير خلال الزيارة لقاء مع رئيس بولندا.", "بولندا"),
        ("يقوم وزير خارجية غانا غدا بزيارة إلى بولندا يجري خلالها محادثات مع نظيره البولندي.", "بولندا"),
    ],
)
def test_what_was_during_a_visit_was_where_it_went(text: str, place: str) -> None:
    assert _places(text)[-1:] == [place]
