"""Ambassadors listed line by line, who comes with a traveller, and guests named before their office."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_papers_are_taken_from_each_line_of_a_list(read: Read) -> None:
    text = (
        "تسلم رئيس زامبيا في لوساكا أوراق اعتماد كل من:\n"
        "- سعادة السيد بيتر ماركوف سفير بلغاريا.\n"
        "- سعادة السيدة إيلين نيلسون سفيرة السويد.\n"
        "- سعادة السيد نغوين لام سفير فيتنام."
    )
    found = [(s.slots["sender"], s.slots["host"], s.slots["change"]) for s in read(text)]
    assert found == [(state, "ZMB", "credentials") for state in ("BGR", "SWE", "VNM")]


def test_who_comes_with_a_traveller_is_not_he(read: Read) -> None:
    (visit,) = read("غادر ملك الأردن، يرافقه وزير الخارجية أيمن الصفدي، في زيارة رسمية إلى كندا.")
    assert visit.slots["roles"] == ("ملك الأردن",)


def test_a_guest_may_be_named_between_his_hosts_office_and_his_own(read: Read) -> None:
    (met,) = read("استقبل المهندس سعيد الطنطاوي رئيس مجلس الشيوخ لوكا بيانكي سفير إيطاليا لدى مصر.")
    assert met.parties == ("EGY", "ITA")
    assert met.slots["people"] == ("سعيد الطنطاوي", "لوكا بيانكي")
