"""Visitors in a row, each with his year in brackets, as ministries list them."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.reader import Reader


def test_each_guest_of_a_row_paid_a_visit_in_his_own_year() -> None:
    text = (
        "زار تنزانيا الرئيس الفيتنامي نغوين فان (1989)، رئيس الوزراء تران دوك (1991)، "
        "نائب رئيس الوزراء لي كوانغ (1993)، وزير الخارجية (فبراير 2000)."
    )
    told = Reader().read(Report(id="page", text=text))
    assert [(each.kind, str(each.date)) for each in told] == [
        ("visit", "1989"),
        ("visit", "1991"),
        ("visit", "1993"),
        ("visit", "2000-02"),
    ]
    assert {(each.slots["from"], each.slots["to"]) for each in told} == {("VNM", "TZA")}


def test_one_of_another_state_ends_the_row() -> None:
    text = "زار كينيا الرئيس الفيتنامي (1989)، ورئيس وزراء تايلاند (1991)."
    told = Reader().read(Report(id="page", text=text))
    assert [str(each.date) for each in told if each.parties == ("KEN", "VNM")] == ["1989"]
