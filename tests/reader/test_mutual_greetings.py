"""Greetings that two send each other, and others who act together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("تبادلت ملكة الدنمارك وملك السويد برقيات التهنئة بحلول العام الجديد.", {"DNK", "SWE"}),
        ("تبادل الرئيس الغامبي مع نظيره السنغالي التهاني بمناسبة العيد.", {"GMB", "SEN"}),
        ("هنأ الرئيسان البلغاري والروماني بعضهما البعض بمناسبة بدء العام الجديد.", {"BGR", "ROU"}),
    ],
)
def test_greetings_of_two_to_each_other_are_one_each_way(read: Read, text: str, parties: set[str]) -> None:
    ways = {(s.slots["from"], s.slots["to"]) for s in read(text) if s.kind == "message"}
    one, two = sorted(parties)
    assert ways == {(one, two), (two, one)}


def test_each_of_a_row_before_a_visit_goes_on_it(read: Read) -> None:
    found = read("يبدأ كل من رئيس وزراء هولندا ومستشار النمسا غدا زيارة إلى تونس.")
    assert {s.slots["from"] for s in found if s.kind == "visit"} == {"NLD", "AUT"}


def test_a_present_is_past_where_what_was_said_there_is_told(read: Read) -> None:
    (told,) = read("وزير الخارجية الكويتي يلتقي نظيره العماني على هامش القمة، وبحثا العلاقات الثنائية.")
    (ahead,) = read("وزير الخارجية الكويتي يلتقي نظيره العماني على هامش القمة.")
    assert (told.status, ahead.status) == ("done", "planned")


def test_a_leaders_name_may_be_written_apart(read: Read) -> None:
    (visit,) = read("قالت وكالة سونا إن عبد الله حمدوك، رئيس وزراء السودان، سيزور نيروبي غدا.", "2019-09-11")
    assert visit.slots["people"] == ("عبد الله حمدوك",)


def test_each_may_invite_the_other(read: Read) -> None:
    found = read("أجرى رئيس غانا اتصالا هاتفيا مع رئيس توغو، ودعا كل منهما الآخر لزيارة بلاده.")
    ways = {(s.slots["from"], s.slots["to"]) for s in found if s.kind == "message"}
    assert ways == {("GHA", "TGO"), ("TGO", "GHA")}


def test_a_session_put_off_is_not_held(read: Read) -> None:
    assert not read("طلبت الحكومة الكينية تأجيل اجتماعات اللجنة العليا الكينية الغانية المشتركة.")
