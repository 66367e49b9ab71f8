"""Where one assertion of a sentence ends and the next begins: seen by the dates that each keeps."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def dates(found: list[Statement]) -> dict[tuple[str, ...], str]:
    return {statement.parties: str(statement.date) for statement in found}


@pytest.mark.parametrize(
    "text",
    [
        "زار وزير الخارجية التونسي طوكيو في مايو 2019، وقد زار وزير الخارجية الكيني برلين في يوليو 2020.",
        "زار وزير الخارجية التونسي طوكيو في مايو 2019 ، وكان وزير الخارجية الكيني قد زار برلين في يوليو 2020.",
        "زار وزير الخارجية التونسي طوكيو في مايو 2019، بينما زار وزير الخارجية الكيني برلين في يوليو 2020.",
    ],
)
def test_a_clause_keeps_its_own_date(read: Read, text: str) -> None:
    assert dates(read(text)) == {("JPN", "TUN"): "2019-05", ("DEU", "KEN"): "2020-07"}


def test_what_may_be_verb_or_noun_is_a_verb_behind_a_comma_and_before_one_who_acts(read: Read) -> None:
    found = read("أرسلت الكويت 100 طن من الأغذية إلى السودان غدا، وتعهد الاتحاد الأوروبي بتقديم 500 ألف يورو لتشاد.")
    assert {statement.parties for statement in found} == {("KWT", "SDN"), ("TCD", "org:EU")}


def test_a_name_that_looks_like_a_joined_verb_ends_no_clause(read: Read) -> None:
    (meeting,) = read("استقبل الأمير سعد بن فيصل بن عبدالعزيز وزير الدفاع السعودي اليوم سفير إستونيا.")
    assert meeting.parties == ("EST", "SAU")


def test_the_point_of_a_number_ends_no_clause(read: Read) -> None:
    (aid,) = read("قدمت كندا لنيكاراغوا مساعدات بقيمة 2.6 مليون دولار عام 2009.")
    assert (aid.slots["value"], str(aid.date)) == (2_600_000, "2009")
