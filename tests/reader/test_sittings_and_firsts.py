"""Sittings told by number, place and year alone; first ambassadors; who visited it then, too."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2024-05-20"))
    return [each for each in made if each.kind == kind]


def test_sittings_go_on_by_number_and_place(reader: Reader) -> None:
    text = (
        "عقدت اللجنة المشتركة العمانية الكينية دورتها الأولى في نيروبي عام 1995، "
        "والثانية في مسقط عام 1997، والثالثة في نيروبي عام 2002."
    )
    told = [(each.slots["ordinal"], each.slots["place"], str(each.date)) for each in _read(reader, text, "mechanism")]
    assert told == [(1, "نيروبي", "1995"), (2, "مسقط", "1997"), (3, "نيروبي", "2002")]


def test_the_last_of_its_sittings_is_the_bodys(reader: Reader) -> None:
    text = "تأسست اللجنة المشتركة الأردنية الماليزية عام 1986، وعقدت آخر دوراتها في كوالالمبور في 2013."
    told = {(each.slots["change"], str(each.date)) for each in _read(reader, text, "mechanism")}
    assert told == {("created", "1986"), ("convened", "2013")}


def test_the_first_ambassador_is_named_in_his_year(reader: Reader) -> None:
    (made,) = _read(reader, "تم اعتماد أول سفير لعمان لدى أرمينيا عام 1998.", "appointment")
    assert (made.slots["sender"], made.slots["host"], str(made.date)) == ("OMN", "ARM", "1998")


def test_a_pronoun_of_a_land_is_where_the_next_one_went(reader: Reader) -> None:
    text = "زار الرئيس الإندونيسي أحمد سوكارنو تونس عام 1960. وزارها الرئيس سوهارتو في عام 1989."
    assert [(each.slots["people"], str(each.date)) for each in _read(reader, text, "visit")] == [
        (("أحمد سوكارنو",), "1960"),
        (("سوهارتو",), "1989"),
    ]


def test_who_led_a_state_then_is_known_by_the_year_told(reader: Reader) -> None:
    (made,) = _read(reader, "قام الملك فيصل بن عبدالعزيز بزيارة إلى ماليزيا في عام 1970.", "visit")
    assert made.slots["from"] == "SAU"
