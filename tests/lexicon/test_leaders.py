import re

import pytest

from dragoman.lexicon.leaders import Tenure, leader, tenures
from dragoman.lexicon.load import Organisation, State, table

NO_STATES = frozenset[str]()


@pytest.mark.parametrize("name", ["أنغيلا ميركل", "أنجيلا ميركل", "انغيلا ميركيل", "ميركل"])
def test_a_leader_is_known_in_every_usual_spelling(name: str) -> None:
    known = leader(name, 2015)
    assert known is not None
    assert known.party == "DEU"


def test_a_name_is_compared_without_its_links_spaces_and_hyphens() -> None:
    written = ("محمد بن زايد", "محمد بن زايد آل نهيان", "محمد زايد آل نهيان")
    assert {leader(name, 2023) for name in written} == {("ARE", "head-of-state")}
    assert leader("كيم جونغ-أون", 2018) == leader("كيم جونغ أون", 2018)


def test_the_office_is_the_one_of_the_year() -> None:
    assert leader("ديفيد كاميرون", 2012) == ("GBR", "head-of-government")
    assert leader("ديفيد كاميرون", 2024) == ("GBR", "foreign-minister")


def test_a_full_name_keeps_its_state_after_the_term_and_loses_its_office() -> None:
    assert leader("نيكولا ساركوزي", 2020) == ("FRA", "")


def test_a_full_name_tells_nothing_before_the_first_term() -> None:
    assert leader("إيمانويل ماكرون", 2010) is None


def test_a_family_name_alone_tells_only_in_the_term() -> None:
    assert leader("فابيوس", 2014) == ("FRA", "foreign-minister")
    assert leader("فابيوس", 2023) is None


def test_one_who_changed_from_a_state_to_an_organisation_is_of_where_he_then_was() -> None:
    assert leader("أنطونيو غوتيريش", 2019) == ("org:UN", "secretary-general")
    assert leader("يوسف بن علوي", 2019) == ("OMN", "foreign-minister")
    assert leader("أحمد أبو الغيط", 2008) == ("EGY", "foreign-minister")
    assert leader("أحمد أبو الغيط", 2018) == ("org:LAS", "secretary-general")


def test_an_entry_without_years_is_refused() -> None:
    with pytest.raises(ValueError, match=r"FRA minister.*no years"):
        list(tenures({"FRA": {"minister": ["جان دوبون"]}}, NO_STATES))


def test_brackets_may_be_left_out_and_make_no_family_name_that_stands_alone() -> None:
    (row,) = tenures({"FRA": {"minister": ["جان (بيير) دوبون / (جان) مارتان 2001-2002"]}}, NO_STATES)
    assert row.names == ["جانبييردوبون", "جاندوبون", "جانمارتان"]
    assert row.alone == []


def test_every_party_is_known_and_no_term_ends_before_it_begins() -> None:
    rows = table("leaders", list[Tenure])
    parties = {state.code for state in table("states", list[State])}
    parties |= {each.code for each in table("organisations", list[Organisation])}
    assert {row.party for row in rows} <= parties
    assert [row for row in rows if row.last is not None and row.last < row.first] == []
    assert [row for row in rows if not all(re.fullmatch(r"\w{2,}", name) for name in (*row.names, *row.alone))] == []
