"""Headings by offices: whatever tells of the office asked for is found."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from dragoman.register.asking import Asked
from dragoman.register.headings import asked_headings, headings
from dragoman.register.offices import offices_in

PAIRS = [
    pair
    for pairs in yaml.safe_load((Path(__file__).parent.parent / "search_people.yml").read_text("utf-8"))[
        "office"
    ].values()
    for pair in pairs
]
OTHERS = ["أمين عام منظمة التعاون الإسلامي", "محافظ البنك المركزي", "مندوب", "الأمين العام للمجلس الأعلى للطاقة", "في"]


def found(office: str, said, offices: str | None = None) -> bool:
    """Whether a search for an office asks for the report of a statement, with the offices that it gives to people."""
    told = headings([(said, offices)], None)
    return all(clause & told for clause in asked_headings(Asked(office=office), None))


@pytest.mark.parametrize("asked", sorted({*OTHERS, *(pair[0] for pair in PAIRS)}))
def test_every_telling_of_an_office_is_searched(says, telling_of, asked) -> None:
    for clause in sorted({f"زار {one} باكو" for one in OTHERS} | {pair[1] for pair in PAIRS}):
        said = telling_of(says("visit", "AZE", "QAT"), clause).statement
        if Asked(office=asked).fits(telling_of(said, clause)):
            assert found(asked, said), (asked, clause)


def test_an_office_that_a_report_gives_to_whom_it_names_is_searched(says) -> None:
    (office,) = offices_in("وزير الخارجية")
    visit = says("visit", "AZE", "QAT", people=("محمد بن عبدالرحمن",))
    assert found("وزير الخارجية", visit, f'{{"محمد بن عبدالرحمن": ["{office}"]}}')
    assert not found("وزير الخارجية", visit)
