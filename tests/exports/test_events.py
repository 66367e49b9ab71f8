"""Event data: what a record is in PLOVER and CAMEO, who acts on whom, and what is left out."""

from __future__ import annotations

import csv
from collections.abc import Callable

import pytest

from dragoman.exports.events import CAMEO, PLOVER, Left, _rules, cameo, plover, rule_of, to_tsv
from dragoman.exports.source import Reports
from dragoman.model.kinds import STATUSES, kinds
from dragoman.model.record import Record

Make = Callable[..., Record]


def test_records_are_told_as_events_and_the_rest_is_counted(records: list[Record], reports: Reports) -> None:
    left = Left()
    rows = list(plover(records, reports, left))
    assert [(row["event_type"], row["event_mode"], row["actor"], row["recipient"]) for row in rows] == [
        ("SUPPORT", None, "JOR;OMN", ""),
        ("CONSULT", "visit", "OMN", "JOR"),
        ("CONSULT", None, "JOR;OMN", ""),
        ("SUPPORT", None, "JOR;OMN", ""),
        ("AID", None, "OMN", "JOR"),
        ("SANCTION", "withdraw", "OMN", "JOR"),
        ("AGREE", None, "OMN", "JOR"),
        ("SANCTION", "discontinue", "JOR;org:UN", "OMN"),
    ]
    assert left == {"figure/done": 1, "membership/done": 1}
    assert len(rows) + left.total() == len(records)


def test_only_a_day_that_was_said_is_an_events_date(records: list[Record], reports: Reports) -> None:
    rows = {row["event_id"]: row for row in plover(records, reports, Left())}
    assert rows[records[1].id]["event_date"] == "2019-05-07"
    assert rows[records[2].id]["event_date"] is None
    assert (rows[records[2].id]["date_earliest"], rows[records[2].id]["date_latest"]) == ("2019-05-01", "2019-05-31")
    assert rows[records[3].id]["date_edtf"] == "2004-10~/2004-12~"


@pytest.mark.parametrize("date", ["2019-05-07~", "2019-05-07?", "2019-05-07/2019-05-09", "2019", None])
def test_a_doubtful_or_inexact_day_is_no_day(record: Make, reports: Reports, date: str | None) -> None:
    left = Left()
    made = record("visit", date=date, from_="OMN", to="JOR")
    assert next(plover([made], reports, left))["event_date"] is None
    assert list(cameo([made], reports, left)) == []
    assert left == {"visit/no day": 1}


def test_each_event_has_the_sentence_and_its_offsets(records: list[Record], reports: Reports) -> None:
    row = list(plover(records, reports, Left()))[1]
    assert (row["sentence"], row["doc"], row["start"], row["end"]) == ("كلمات من النص", "r1", 3, 16)


def test_cameo_has_a_row_each_way_where_all_act_on_each_other(records: list[Record], reports: Reports) -> None:
    rows = list(cameo(records, reports, Left()))
    said = [(row["date"], row["source"], row["target"], row["code"]) for row in rows]
    assert said == [
        ("19720803", "JOR", "OMN", "054"),
        ("19720803", "OMN", "JOR", "054"),
        ("20190507", "OMN", "JOR", "042"),
        ("20200105", "OMN", "JOR", "070"),
        ("20210105", "OMN", "JOR", "162"),
        ("20160104", "JOR", "OMN", "163"),
        ("20160104", "IGO", "OMN", "163"),
    ]


def test_one_who_acts_with_no_word_on_whom_acts_on_the_other_party(record: Make) -> None:
    made = record("honour", giver="JOR", recipient="سالم العلوي", date="2019-05-07")
    (row,) = cameo([made], lambda _: None, Left())
    assert (row["source"], row["target"]) == ("JOR", "OMN")


def test_every_rule_names_words_of_its_kind_and_a_type_that_has_a_score_or_none_in_the_manual() -> None:
    scored = set(_rules()["scores"]) | {"ACCUSE"}
    for kind, rules in _rules().items():
        if kind == "scores":
            continue
        slots = kinds()[kind].slots
        for rule in rules:
            assert rule["type"] in scored
            assert rule["cameo"].isdigit()
            for name, words in rule.items():
                slot = name.rstrip("_")
                if name in ("source", "target"):
                    assert words in slots
                elif name == "status":
                    assert set(words) <= set(STATUSES)
                elif name not in ("type", "mode", "context", "cameo"):
                    assert set(words) <= set(slots[slot].words)


@pytest.mark.parametrize("status", ["proposed", "denied"])
def test_what_is_only_proposed_or_denied_is_no_event(record: Make, status: str) -> None:
    for kind in set(kinds()) - {"aid", "protest"}:
        assert rule_of(record(kind, status=status)) is None


def test_a_table_of_events_is_read_as_it_was_written(records: list[Record], reports: Reports) -> None:
    for made, columns in ((plover, PLOVER), (cameo, CAMEO)):
        rows = list(made(records, reports, Left()))
        read = list(csv.DictReader(to_tsv(rows, columns), delimiter="\t"))
        assert [row["event_id"] for row in read] == [row["event_id"] for row in rows]
        assert tuple(read[0]) == columns
