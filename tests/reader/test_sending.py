"""Acts that come with a number: students who are sent, flights that are to begin, projects that are dropped."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def kinds(read: Read, text: str) -> list[tuple[str, str]]:
    return [(s.kind, s.status) for s in read(text) if s.kind in ("exchange", "figure", "travel", "project")]


def test_sending_students_is_an_exchange_and_no_figure(read: Read) -> None:
    assert kinds(read, "سترسل زامبيا ثمانين طالبا للدراسة في الجامعات التركية.") == [("exchange", "planned")]


def test_students_who_are_there_are_a_figure(read: Read) -> None:
    assert kinds(read, "يدرس ثمانون طالبا زامبيا في الجامعات التركية.") == [("figure", "ongoing")]


def test_flights_that_are_to_begin_are_travel_and_no_figure(read: Read) -> None:
    text = "تعتزم الخطوط المغربية تسيير ثلاث رحلات أسبوعيا إلى أكرا اعتبارا من مايو المقبل."
    assert [kind for kind, _ in kinds(read, text)] == ["travel"]


def test_a_project_that_is_dropped_is_denied(read: Read) -> None:
    assert kinds(read, "ألغت بلغاريا مشروع خط الأنابيب مع روسيا.") == [("project", "denied")]


def test_who_opens_what_the_firm_of_another_has_built_tells_a_project_of_the_two(read: Read) -> None:
    found = [s for s in read("افتتح الرئيس الغيني سد سوابيتي الذي بنته شركة صينية.") if s.kind == "project"]
    assert [s.parties for s in found] == [("CHN", "GIN")]


def test_taking_students_in_is_an_exchange_and_no_figure(read: Read) -> None:
    found = kinds(read, "تستضيف كوريا الجنوبية كل عام 15 طالبا كويتيا في جامعاتها.")
    assert [kind for kind, _ in found] == ["exchange"]


def test_a_number_of_people_without_a_date_holds_though_it_is_told_in_the_past(read: Read) -> None:
    assert kinds(read, "بلغ عدد الطلاب السودانيين في الجامعات المصرية 5000 طالب.") == [("figure", "ongoing")]


def test_a_visa_lifted_since_a_year_is_lifted_still(read: Read) -> None:
    found = [s for s in read("أعفت تونس المواطنين الموريتانيين من التأشيرة منذ سنة 1993.") if s.kind == "travel"]
    assert [(str(s.date), s.status) for s in found] == [("1993/..", "ongoing")]
