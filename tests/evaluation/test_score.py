"""The score: which found statement answers which of the gold's, and the figures that follow."""

from __future__ import annotations

import importlib.util
import json
import os
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dragoman.evaluation.comparable import Comparable, of_lines, of_statement
from dragoman.evaluation.score import Score, score
from dragoman.model.edtf import Edtf
from dragoman.model.errors import FormatError
from dragoman.model.statement import Evidence, Statement

TEXT = "استقبل وزير الخارجية الأردني نظيره التونسي في عمّان أمس. ووقّع الجانبان ثلاث اتفاقيات في مجال النقل."
MEETING = "استقبل وزير الخارجية الأردني نظيره التونسي في عمّان أمس"
SIGNING = "ووقّع الجانبان ثلاث اتفاقيات في مجال النقل"
SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2].parent / "shared"))


def line(evidence: str = MEETING, **fields: object) -> str:
    said = {
        "doc": "a",
        "kind": "meeting",
        "parties": ["JOR", "TUN"],
        "date": "2015-03-02",
        "status": "done",
        "slots": {},
    }
    return json.dumps(said | {"evidence": evidence} | fields, ensure_ascii=False)


def compared(gold: list[str], found: list[str]) -> Score:
    texts = {"a": TEXT, "b": "طقس صحو."}
    return score(list(texts), of_lines(gold, texts, where="gold"), of_lines(found, texts, where="found"))


def f1(result: Score) -> list[float]:
    return [figure.f1 for figure in result.levels.values()]


def test_a_reader_that_finds_the_gold_itself_scores_one() -> None:
    gold = [line(), line(SIGNING, kind="agreement", slots={"count": 3})]
    result = compared(gold, gold)
    assert f1(result) == [1.0, 1.0, 1.0, 1.0]
    assert result.slots == 1.0
    assert result.missed == result.spurious == ()


@pytest.mark.parametrize(
    ("fault", "figures"),
    [
        ({"kind": "visit"}, [0, 0, 0, 0]),
        ({"evidence": SIGNING}, [0, 0, 0, 0]),
        ({"parties": ["JOR", "LBY"]}, [1, 0, 0, 0]),
        ({"date": "2015-03"}, [1, 1, 0, 0]),
        ({"date": None}, [1, 1, 0, 0]),
        ({"status": "planned"}, [1, 1, 1, 0]),
        ({"parties": ["TUN", "JOR"]}, [1, 1, 1, 1]),
    ],
)
def test_each_figure_asks_more_than_the_one_before(fault: dict[str, Any], figures: list[int]) -> None:
    assert f1(compared([line()], [line(**fault)])) == figures


def test_evidence_answers_from_a_third_of_the_shorter_on() -> None:
    words = TEXT[40:70]
    assert f1(compared([line()], [line(words)]))[0] == 1
    assert f1(compared([line(TEXT[:30])], [line(TEXT[21:51])]))[0] == 0
    assert f1(compared([line(TEXT[:30])], [line(TEXT[20:50])]))[0] == 1


def test_a_found_statement_answers_only_one_of_the_gold() -> None:
    result = compared([line(), line()], [line()])
    assert (result.levels["core"].precision, result.levels["core"].recall) == (1.0, 0.5)
    assert len(result.missed) == 1


def test_the_one_of_two_that_agrees_more_is_taken() -> None:
    result = compared([line()], [line(status="denied"), line()])
    assert result.levels["core"].answered == 1
    assert json.loads(result.spurious[0])["status"] == "denied"


def test_slots_are_compared_without_vowel_signs_and_letter_forms() -> None:
    gold = line(slots={"people": ["أحمد", "سارة"], "place": "عمّان"})
    found = line(slots={"people": ["احمد"], "place": "عمان", "form": "talks"})
    result = compared([gold], [found])
    assert (result.slots_given, result.slots_asked) == (2, 3)


def test_a_number_answers_a_number_however_it_is_written() -> None:
    gold = line(slots={"value": 3, "count": 2.5})
    assert compared([gold], [line(slots={"value": 3.0, "count": 2.5})]).slots == 1.0
    assert compared([gold], [line(slots={"value": 4, "count": 2})]).slots == 0.0


def test_a_report_in_which_there_is_nothing_to_find_is_counted_when_something_is_found() -> None:
    assert compared([line()], [line()]).broken == 0
    result = compared([line()], [line(doc="b", evidence="طقس صحو")])
    assert (result.silent, result.broken) == (1, 1)


def test_statements_of_reports_that_are_not_scored_are_left_out() -> None:
    assert compared([line(doc="z")], [line(doc="z")]).gold == 0


def test_a_statement_of_the_reader_compares_like_its_line() -> None:
    start = TEXT.index(MEETING)
    statement = Statement(
        doc="a",
        kind="meeting",
        parties=("JOR", "TUN"),
        status="done",
        date=Edtf.parse("2015-03-02"),
        evidence=Evidence(MEETING, start, start + len(MEETING)),
    )
    (read,) = of_lines([line()], {"a": TEXT}, where="gold")
    made = of_statement(statement)
    assert (made.span, made.date, made.parties) == (read.span, read.date, read.parties)
    assert score(["a"], [read], [made]).levels["strict"].f1 == 1.0


@pytest.mark.parametrize("bad", ["[]", '{"doc": "a"}', "no JSON", '{"doc": "a", "kind": "visit", "parties": 7}'])
def test_a_line_that_is_no_statement_is_named_with_its_place(bad: str) -> None:
    with pytest.raises(FormatError, match="gold:2"):
        of_lines([line(), bad], {"a": TEXT}, where="gold")


def _disturbed(gold: list[dict[str, Any]], seed: int) -> list[dict[str, Any]]:
    """The gold as a middling reader would find it: some missed, some wrong in one thing, some twice."""
    chance = random.Random(seed)  # noqa: S311  # a repeatable disturbance, no secret
    found = []
    for said in gold:
        made = json.loads(json.dumps(said))
        if chance.random() < 0.2:
            continue
        wrong = chance.choice(["none", "kind", "parties", "date", "status", "evidence", "slots", "twice"])
        if wrong == "kind":
            made["kind"] = chance.choice(["visit", "meeting", "agreement", "position"])
        elif wrong == "parties":
            made["parties"] = [*made["parties"], "AAA"]
        elif wrong == "date":
            made["date"] = None if made["date"] else "2015"
        elif wrong == "status":
            made["status"] = "denied"
        elif wrong == "evidence":
            words = made["evidence"]
            made["evidence"] = words[: max(1, int(len(words) * chance.random()))]
        elif wrong == "slots":
            made["slots"] = {name: value for name, value in made["slots"].items() if chance.random() < 0.5}
        elif wrong == "twice":
            found.append(made | {"status": "proposed"})
        found.append(made)
    return found


@pytest.fixture(scope="module")
def peer() -> ModuleType:
    path = SHARED / "gold" / "score.py"
    if not path.exists():
        pytest.skip(f"the gold is not here: {path}")
    spec = importlib.util.spec_from_file_location("gold_score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("seed", range(4))
def test_the_figures_are_those_of_the_gold_s_own_scorer(peer: ModuleType, seed: int) -> None:
    texts = {each["id"]: each["text"] for each in peer.read(SHARED / "gold" / "reports.jsonl")}
    gold = peer.read(SHARED / "gold" / "statements.jsonl")
    found = _disturbed(gold, seed)
    ours = score(list(texts), *(_comparable(each, texts) for each in (gold, found)))
    for level in peer.LEVELS:
        precision, recall, both, answered = peer.figures(level, gold, found, texts)
        figure = ours.levels[level]
        assert (figure.precision, figure.recall, figure.answered) == (precision, recall, answered)
        assert figure.f1 == pytest.approx(both, abs=1e-12)
    hits = [peer.slot_hits(*pair) for pair in peer.pairs("core", gold, found, texts)]
    assert (ours.slots_given, ours.slots_asked) == tuple(map(sum, zip(*hits, strict=True)))


def _comparable(said: list[dict[str, Any]], texts: dict[str, str]) -> list[Comparable]:
    return of_lines([json.dumps(each, ensure_ascii=False) for each in said], texts, where="gold")
