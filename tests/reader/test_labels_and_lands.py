"""Labels of fact sheets, and the pronoun of a land beside men."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2024-05-20"))
    return [each for each in made if each.kind == kind]


def test_a_label_tells_when_ties_began(reader: Reader) -> None:
    (made,) = _read(reader, "العلاقات بين الكويت وكينيا. تاريخ إقامة العلاقات: 15 يونيو 1966.", "relations")
    assert (made.slots["change"], str(made.date)) == ("established", "1966-06-15")


def test_a_land_that_is_visited_is_no_man_of_before(reader: Reader) -> None:
    text = "زار الرئيس الكيني دانيال أراب موي مسقط في ديسمبر 1984؛ وزارها رئيس الوزراء رايلا أودينغا في يناير 2009."
    assert _read(reader, text, "meeting") == []
    assert [str(each.date) for each in _read(reader, text, "visit")] == ["1984-12", "2009-01"]


def test_a_consulate_pays_no_visit(reader: Reader) -> None:
    text = "تم افتتاح القنصلية الهندية في مسقط عام 1955. ووصل أول سفير هندي إلى مسقط عام 1973."
    assert _read(reader, text, "visit") == []
