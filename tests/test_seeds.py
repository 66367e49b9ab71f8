"""The main job on real reports: what five articles say of three pairs of states, each with its words."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from tests.cli.desk import Desk

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[1].parent / "shared"))
SEEDS = sorted((SHARED / "seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    if not SEEDS:
        pytest.skip(f"the seed reports are not here: {SHARED / 'seeds'}")
    made = Desk(tmp_path_factory.mktemp("seeds"))
    done = made.run("add", *SEEDS)
    assert (done.code, done.err) == (0, "")
    return made


def records(desk: Desk, other: str, kind: str) -> list[dict[str, Any]]:
    """The records of Azerbaijan with another state, of a kind, each with its shown fields as a table."""
    rows = desk.run("records", "AZE", other, "--kinds", kind).rows
    return [row | {"says": {field["field"]: field["value"] for field in row["fields"]}} for row in rows]


def test_relations_with_kuwait_were_established_on_the_tenth_of_october_1994(desk: Desk) -> None:
    (founding,) = records(desk, "KWT", "relations")
    assert (founding["date"], founding["says"]["change"]) == ("1994-10-10", "established")
    assert founding.get("disagreements", []) == []


def test_the_embassies_opened_as_exactly_as_is_said_and_no_more(desk: Desk) -> None:
    opened = {(row["says"]["sender"], row["says"]["host"]): row["date"] for row in records(desk, "KWT", "mission")}
    assert opened == {("AZE", "KWT"): "2004-10~/2004-12~", ("KWT", "AZE"): "2006"}


@pytest.mark.parametrize("date", ["1994-12-13", "1995-03", "1995-10"])
def test_the_leaders_met(desk: Desk, date: str) -> None:
    assert date in [row.get("date") for row in records(desk, "KWT", "meeting")]


@pytest.mark.parametrize(
    ("date", "start", "end"), [("2007-01-20", "AZE", "KWT"), ("2007-06-07", "KWT", "AZE"), ("2009", "AZE", "KWT")]
)
def test_the_visits_are_known_with_their_direction(desk: Desk, date: str, start: str, end: str) -> None:
    visits = [
        (row.get("date"), row["says"].get("from"), row["says"].get("to")) for row in records(desk, "KWT", "visit")
    ]
    assert (date, start, end) in visits


def test_there_are_more_than_25_agreements_and_no_exact_number(desk: Desk) -> None:
    numbers = [row["says"] for row in records(desk, "KWT", "figure")]
    counted = [said for said in numbers if said.get("measure") == "agreements"]
    assert [(said["value"], said["comparator"]) for said in counted] == [(25, "gt")]


def test_each_side_gave_the_other_its_order(desk: Desk) -> None:
    assert sorted(row["says"]["giver"] for row in records(desk, "KWT", "honour")) == ["AZE", "KWT"]


def test_the_flights_have_their_carriers(desk: Desk) -> None:
    (flights,) = [row for row in records(desk, "KWT", "travel") if row["says"]["what"] == "flights"]
    carriers = " ".join(flights["says"]["carriers"])
    for word in ("الجزيرة", "الكويتية", "الأذربيجانية"):
        assert word in carriers


def test_kazakhstan_has_165_documents_and_500_million_dollars_of_trade(desk: Desk) -> None:
    numbers = [row["says"] for row in records(desk, "KAZ", "figure")]
    assert {("agreements", 165), ("trade", 500_000_000)} <= {(said["measure"], said.get("value")) for said in numbers}
    assert [said["unit"] for said in numbers if said["measure"] == "trade"] == ["USD"]


def test_the_commission_with_qatar_held_its_third_session(desk: Desk) -> None:
    sessions = [row["says"] for row in records(desk, "QAT", "mechanism") if row["says"].get("type") == "commission"]
    assert 3 in [said.get("ordinal") for said in sessions]


@pytest.mark.parametrize("other", ["KWT", "KAZ", "QAT"])
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_line_of_the_brief_leads_to_words_of_a_seed(desk: Desk, other: str, lang: str) -> None:
    (brief,) = desk.run("brief", "AZE", other, "--lang", lang, "--json").rows
    texts = [" ".join(seed.read_text("utf-8").split()) for seed in SEEDS]
    quotes = {note["number"]: note["quote"]["text"] for note in brief["footnotes"]}
    lines = [line for section in brief["sections"] for line in section["lines"]]
    assert lines
    for line in lines:
        assert line["footnotes"]
        assert all(any(quotes[number] in text for text in texts) for number in line["footnotes"])
