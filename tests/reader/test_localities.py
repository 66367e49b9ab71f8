"""What stands before the kind of a place governs its name too."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.reader import Reader


def test_the_city_of_a_summit_may_stand_behind_its_kind() -> None:
    text = "خلال قمة مجموعة الدول الصناعية الكبرى السبع التي عقدت في ولاية بافاريا الألمانية."
    (made,) = Reader().read(Report(id="t", text=text))
    assert (made.parties, made.slots["change"]) == (("DEU", "org:G7"), "hosts")


def test_a_capital_behind_its_adjective_is_where_it_was() -> None:
    text = "عقدت اللجنة المشتركة بين تونس ومالي اجتماعها في العاصمة السنغالية داكار."
    (made,) = [s for s in Reader().read(Report(id="t", text=text)) if s.kind == "mechanism"]
    assert (made.parties, made.slots["place"]) == (("MLI", "TUN"), "داكار")
