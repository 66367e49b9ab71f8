"""Further visitors with their own months, foundation stones of embassies, and histories that began."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2024-05-20"))
    return [each for each in made if each.kind == kind]


def test_a_further_visitor_came_in_his_own_month(reader: Reader) -> None:
    text = "زار الهند الرئيس الكيني أوهورو كينياتا في يناير 2017، ورئيس الوزراء الكيني رايلا أودينغا في نوفمبر 2010."
    assert [(each.slots["people"], str(each.date)) for each in _read(reader, text, "visit")] == [
        (("أوهورو كينياتا",), "2017-01"),
        (("رايلا أودينغا",), "2010-11"),
    ]


def test_who_goes_on_to_act_is_no_further_visitor(reader: Reader) -> None:
    text = "زار الهند الرئيس الكيني أوهورو كينياتا في يناير 2017، ورئيس الوزراء الكيني في يوليو 2016 استقبل نظيره."
    assert [str(each.date) for each in _read(reader, text, "visit")] == ["2017-01"]


def test_the_foundation_stone_of_an_embassy_is_laid_for_one_to_come(reader: Reader) -> None:
    (made,) = _read(reader, "وضع الوزير العماني حجر الأساس لمبنى السفارة العمانية في نيروبي.", "mission")
    assert (made.slots["sender"], made.slots["host"], made.status) == ("OMN", "KEN", "planned")


def test_the_history_of_ties_began_in_a_year(reader: Reader) -> None:
    (made,) = _read(reader, "تاريخ العلاقات بين العراق والصين بدأ في سنة 1958.", "relations")
    assert (made.slots["change"], str(made.date)) == ("established", "1958")
