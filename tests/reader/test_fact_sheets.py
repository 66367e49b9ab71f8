"""Fact sheets and rows of sessions and visits, each with its own number and year."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _told(text: str) -> list[Statement]:
    return Reader().read(Report(id="page", text=text))


def test_a_line_of_a_sheet_gives_a_measure_and_its_sum() -> None:
    sheet = (
        "العلاقات بين كينيا وأوروغواي\n"
        "- حجم التبادل التجاري بين كينيا وأوروغواي: 55 مليون دولار (2014).\n"
        "- الصادرات الكينية إلى أوروغواي: 5 ملايين دولار.\n"
        "- الواردات الكينية من أوروغواي عام 2013: نحو 50 مليون دولار."
    )
    assert [(each.slots["measure"], each.slots["value"], str(each.date)) for each in _told(sheet)] == [
        ("trade", 55_000_000, "2014"),
        ("exports", 5_000_000, "None"),
        ("imports", 50_000_000, "2013"),
    ]


def test_goods_bought_are_imports_by_either_name() -> None:
    told = _told("بلغت المستوردات الأردنية من ماليزيا 310 ملايين دولار في عام 2012.")
    assert [(each.slots["measure"], str(each.date)) for each in told] == [("imports", "2012")]


def test_each_session_of_a_row_has_its_own_number_and_year() -> None:
    told = _told("عقدت اللجنة المشتركة بين تونس والكاميرون دورتها الأولى عام 1978 والثانية عام 1984 والثالثة عام 1999.")
    assert [(each.slots["ordinal"], str(each.date)) for each in told] == [(1, "1978"), (2, "1984"), (3, "1999")]


def test_two_visits_told_by_their_order_are_two() -> None:
    told = _told("وقد زار رئيس وزراء اليابان البحرين مرتين، الأولى في أبريل 2007 والثانية في أغسطس 2013.")
    assert [str(each.date) for each in told] == ["2007-04", "2013-08"]
