"""Headings by people: whoever is like the person asked for is found."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from dragoman.register.asking import Asked
from dragoman.register.headings import asked_headings, headings
from dragoman.register.names import likeness

ASKED = yaml.safe_load((Path(__file__).parent.parent / "search_people.yml").read_text("utf-8"))
NAMES = sorted({name for pairs in ASKED["person"].values() for pair in pairs for name in pair})
PARTS = sorted({part for name in NAMES for part in name.split()} | {"عبدالعزيزن", "آش", "آشتون", "كاثرين"})


def found(person: str, said) -> bool:
    """Whether a search for somebody asks for the report of a statement."""
    told = headings([(said, None)], None)
    return all(clause & told for clause in asked_headings(Asked(person=person), None))


def test_every_two_names_that_are_alike_meet_in_their_headings(says) -> None:
    for asked, told in product(NAMES, NAMES):
        if likeness(asked, told):
            assert found(asked, says("visit", "AZE", "QAT", people=(told,))), (asked, told)


WRITTEN = st.lists(st.sampled_from(PARTS), min_size=1, max_size=4).map(" ".join)


@st.composite
def misspelt(draw: st.DrawFn) -> tuple[str, str]:
    """A name, and one made of its parts, with a letter more or less here and there."""
    whole = draw(WRITTEN).split()
    kept = [part for part in whole if draw(st.booleans())] or whole
    place = draw(st.integers(0, len(kept) - 1))
    at = draw(st.integers(0, len(kept[place])))
    kept[place] = kept[place][:at] + draw(st.sampled_from(["", "ا", "ي", "ن", "د"])) + kept[place][at:]
    return " ".join(whole), " ".join(kept)


@given(misspelt() | st.tuples(WRITTEN, WRITTEN))
@example(("عبدالعزيز", "سلمان بن عبدالعزيزن"))
@example(("كاثرين آشتون", "آش آشتون"))
@example(("الشيخ", "الشيخ"))
def test_names_however_spelt_are_searched_where_they_are_alike(says, two) -> None:
    for asked, told in (two, two[::-1]):
        if likeness(asked, told):
            assert found(asked, says("visit", "AZE", "QAT", people=("إلهام علييف", told)))


def test_of_names_that_are_of_two_people_few_are_looked_at(says) -> None:
    apart = [(one, other) for one, other in product(NAMES, NAMES) if not likeness(one, other)]
    looked = [two for two in apart if found(two[0], says("visit", "AZE", "QAT", people=(two[1],)))]
    assert len(looked) < len(apart) / 10
