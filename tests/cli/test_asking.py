"""What the register is asked from the command line: search, reprints, disagreements, the matrix, what is due, gaps."""

from __future__ import annotations

import json

import pytest
from tests.cli.desk import SIGNING, VISIT, Desk

SAID = "وقّعت تونس والأردن اتفاقية للتعاون السياحي في 12 يناير 2023."
SAID_OTHERWISE = "وقّعت تونس والأردن اتفاقية للتعاون السياحي في 14 يناير 2023."
WIRE = (
    "وصل رئيس الوزراء الكيني إلى الرباط في 7 مايو 2022 في زيارة رسمية تستغرق ثلاثة أيام، يبحث خلالها مع المسؤولين "
    "المغاربة سبل التعاون في الزراعة والطاقة. ويرافقه وفد من رجال الأعمال يمثل أربعين شركة من قطاعات عدة."
)
PLAN = "أعلنت الخارجية التونسية أن وزير الخارجية الأردني سيزور تونس في 5 مايو 2021."


def report(id_: str, text: str, source: str, published: str = "2024-01-10") -> str:
    return json.dumps({"id": id_, "text": text, "source": source, "published": published, "lang": "ar"})


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    """A desk with two accounts of one signing, a text that two papers print, a plan and two other facts."""
    lines = [
        report("a", SAID, "بترا"),
        report("b", SAID_OTHERWISE, "وات"),
        report("c", WIRE, "صحيفة الصباح", "2022-05-08"),
        report("d", WIRE, "صحيفة المساء", "2022-05-09"),
        report("e", PLAN, "وات", "2021-03-01"),
        report("f", VISIT, "بترا"),
        report("g", SIGNING, "بترا"),
    ]
    assert desk.run("add", desk.file("all.jsonl", "\n".join(lines))).code == 0
    return desk


def test_a_word_is_found_in_another_form_with_its_place_in_the_source(stocked: Desk) -> None:
    hits = stocked.run("search", "اتفاقيات", "--pair", "تونس،الأردن").rows
    assert {hit["report"] for hit in hits} == {"a", "b"}
    for hit in hits:
        (start, end) = hit["marks"][0]
        assert SAID[start:end] == "اتفاقية"
    assert stocked.run("search", "اتفاقيات", "--kinds", "visit").rows == []


def test_a_search_by_state_kind_and_days_needs_no_words(stocked: Desk) -> None:
    found = stocked.run("search", "--state", "KEN", "--kinds", "visit", "--since", "2022-01-01").rows
    assert {hit["report"] for hit in found} == {"c", "d"}
    stocked.run("search", "--pair", "KEN").told("pair")


def test_copies_of_one_text_stand_in_one_group_the_earliest_first(stocked: Desk) -> None:
    assert stocked.run("reprints").rows == [{"reports": ["c", "d"]}]


def test_where_sources_differ_both_values_stand_with_their_voices(stocked: Desk) -> None:
    for asked in ((), ("TUN", "JOR")):
        (found,) = stocked.run("disagreements", *asked).rows
        assert found["field"] == "date"
        assert {(rival["value"], rival["voices"]) for rival in found["rivals"]} == {
            ("2023-01-12", 1),
            ("2023-01-14", 1),
        }
    assert stocked.run("disagreements", "KEN", "MAR").rows == []


def test_records_are_listed_a_page_at_a_time(stocked: Desk) -> None:
    whole = stocked.run("records").rows
    first = stocked.run("records", "--limit", "2").rows
    rest = stocked.run("records", "--after", first[-1]["id"]).rows
    assert [*first, *rest] == whole
    stocked.run("records", "--after", first[-1]["id"], "--as-of", "2024-01-01").told("--limit")


def test_the_matrix_tells_who_says_this_and_who_says_other(stocked: Desk) -> None:
    (one,) = stocked.run("matrix", "TUN", "JOR").rows
    assert sorted(one["reports"]) == ["a", "b"]
    assert sorted(cell["stance"] for cell in one["fields"]["date"]) == ["other", "this"]
    assert stocked.run("matrix", one["record"]).rows == [one]
    stocked.run("matrix", "TUN", "JOR", "EGY").told("pair")


def test_a_visit_announced_and_not_told_since_is_overdue(stocked: Desk) -> None:
    (one,) = stocked.run("due", "TUN", "JOR", "--on", "2022-01-01", "--state", "overdue").rows
    assert (one["due"], one["by"]) == ("2021-05-05", None)
    (same,) = [row for row in stocked.run("due", "--on", "2021-04-01").rows if row["due"] == "2021-05-05"]
    assert same["state"] == "open"


def test_gaps_name_the_pair_of_which_nothing_was_told(stocked: Desk) -> None:
    kinds = {gap["kind"] for gap in stocked.run("gaps", "KEN", "MAR", "--on", "2026-01-01").rows}
    assert "silent" in kinds
    everyone = stocked.run("gaps", "--on", "2026-01-01").rows
    assert {tuple(gap["pair"]) for gap in everyone} >= {("KEN", "MAR")}


def test_show_says_who_each_publisher_is_and_whether_it_speaks_for_one_of_the_two(stocked: Desk) -> None:
    (found,) = stocked.run("records", "TUN", "JOR", "--kinds", "agreement").rows
    told = stocked.run("show", found["id"]).out
    assert "بترا (agency of JOR, official of one of the two)" in told
    (same,) = stocked.run("show", found["id"], "--json").rows
    assert {source["profile"]["kind"] for source in same["sources"]} == {"agency"}
