"""Headings: what a report tells of, as the index of words takes it, and what a search asks of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model.edtf import Edtf
from dragoman.model.statement import Statement
from dragoman.register.asking import Asked
from dragoman.register.forms import WORD, forms
from dragoman.register.headings import asked_headings, headings
from dragoman.register.headings.heading import MARK, heading
from dragoman.register.words import LIMIT, indexed

AGENCY = "وكالة الأنباء (واس)"


def found(asking: Asked, publisher: str | None, *said: Statement) -> bool:
    """Whether a search asks for the report of such statements."""
    told = headings([(statement, None) for statement in said], AGENCY)
    return all(clause & told for clause in asked_headings(asking, publisher))


def test_a_report_stands_under_every_kind_status_state_and_pair_that_it_tells_of(says) -> None:
    said = [says("visit", "QAT", "AZE"), says("aid", "AZE", "org:EU", "KWT", status="planned")]
    visit = {"state§aze", "state§qat", "pair§aze§qat"}
    aid = {"state§aze", "state§kwt", "state§org§eu", "pair§aze§kwt", "pair§aze§org§eu", "pair§kwt§org§eu"}
    assert headings([(one, None) for one in said], None) == {
        *("kind§visit", "kind§aid", "status§done", "status§planned"),
        *(visit | aid),
        *(f"{one}§kind§visit" for one in visit),
        *(f"{one}§kind§aid" for one in aid),
    }


@pytest.mark.parametrize(
    ("asked", "publisher"),
    [
        ({"pair": ("QAT", "AZE")}, None),
        ({"pair": ("AZE", "QAT")}, None),
        ({"state": "QAT"}, None),
        ({"kinds": ["aid", "visit"]}, None),
        ({"kinds": ["aid", "visit"], "state": "QAT"}, None),
        ({"kinds": ["visit"], "state": "AZE", "pair": ("QAT", "AZE")}, None),
        ({"status": "done"}, None),
        ({"person": "الشيخ تميم بن حمد آل ثاني"}, None),
        ({"since": "2020-05-02"}, None),
        ({"until": "2020-04-01"}, None),
        ({}, AGENCY),
    ],
)
def test_a_search_asks_for_what_fits_and_for_nothing_else(says, asked, publisher) -> None:
    visit = says("visit", "AZE", "QAT", date="2020", people=("تميم بن حمد",))
    assert found(Asked(**asked), publisher, visit)
    meeting = says("meeting", "AZE", "KWT", date="1994-07-01", status="planned", people=("صباح الأحمد",))
    asked = asked | ({"until": "1993-12-31"} if "until" in asked else {})
    assert not found(Asked(**asked), publisher and "وكالة", meeting)


@given(st.text(min_size=1))
def test_no_word_is_a_heading_and_every_heading_is_one_word(says, name) -> None:
    said = says("visit", "AZE", "org:Arab_League", date="../1994", people=(name, f"{name} {name}"))
    every = headings([(said, None)], name)
    assert all(MARK in one and one == one.lower() and len(one.split()) == 1 for one in every)
    assert not any(MARK in form for word in WORD.findall(name) for form in forms(word))


def test_a_report_of_too_many_words_keeps_its_headings() -> None:
    words = indexed(" ".join(f"كلمة{number}" for number in range(LIMIT // 8)), [heading("kind", "visit")]).split()
    assert words[0] == "kind§visit"
    assert sum(len(word) + 1 for word in words) <= LIMIT + 1


DAYS = st.dates(date(900, 1, 1), date(3100, 12, 31))
DATES = st.one_of(
    DAYS.map(date.isoformat),
    DAYS.map(lambda day: f"{day:%Y}" if day.year > 999 else "1000"),  # years have four digits
    DAYS.map(lambda day: f"{day.isoformat()}/.."),
    DAYS.map(lambda day: f"../{day.isoformat()}"),
    st.tuples(DAYS, DAYS).map(lambda two: "/".join(day.isoformat() for day in sorted(two))),
)


@given(DATES, st.none() | DAYS, st.none() | DAYS)
def test_whatever_lies_in_a_window_of_time_is_searched(says, telling_of, told, since, until) -> None:
    asking = Asked(since=since and since.isoformat(), until=until and until.isoformat())
    said = says("visit", "AZE", "QAT", date=told)
    assert Edtf.parse(told)
    if asking.fits(telling_of(said)):
        assert found(asking, None, said)


def test_a_window_of_time_is_asked_for_by_few_headings() -> None:
    (window,) = asked_headings(Asked(since="1987-03-01", until="2024-06-01"), None)
    years, decades = ("1987", "1988", "1989", "2020", "2021", "2022", "2023", "2024"), ("199", "200", "201")
    assert window == {"year§long", *(f"year§{one}" for one in years), *(f"decade§{one}" for one in decades)}
    assert all(len(clause) < 60 for clause in asked_headings(Asked(since="1001-01-01"), None))


def test_what_has_no_date_lies_in_no_window(says) -> None:
    assert not found(Asked(since="0900-01-01"), None, says("visit", "AZE", "QAT"))
