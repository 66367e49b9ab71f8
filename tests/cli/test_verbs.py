"""The verbs at work: what they print where it is piped, what they keep, and how they are asked."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
from importlib import resources
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from tests.cli.desk import PROGRAM, SIGNING, VISIT, Desk

from dragoman.model import schemas
from dragoman.model.mention import KINDS

SAMPLES = str(resources.files("dragoman.samples").joinpath("reports.jsonl"))


def test_statements_are_lines_of_the_public_format_with_their_words_in_the_report(desk: Desk) -> None:
    done = desk.run("read", SAMPLES)
    assert (done.code, done.err) == (0, "")
    validator = Draft202012Validator(schemas.shipped("statement"))
    texts = {report["id"]: report["text"] for report in map(json.loads, Path(SAMPLES).read_text("utf-8").splitlines())}
    assert len(done.rows) >= 20
    for row in done.rows:
        validator.validate(row)
        evidence = row["evidence"]
        assert texts[row["doc"]][evidence["start"] : evidence["end"]] == evidence["text"]
        assert row["frame"]
        assert row["reader"]


def test_reports_of_report_jsonl_keep_their_ids(desk: Desk) -> None:
    done = desk.run("read", desk.jsonl("in.jsonl", {"id": "desk/17", "text": VISIT}))
    assert [row["doc"] for row in done.rows] == ["desk/17"]


def test_a_dash_reads_standard_input_whether_text_or_lines(desk: Desk) -> None:
    text = desk.run("read", "-", stdin=VISIT.encode())
    lines = desk.run("read", "-", stdin=json.dumps({"id": "a", "text": VISIT}).encode())
    assert [row["kind"] for row in text.rows] == [row["kind"] for row in lines.rows] == ["visit"]
    assert lines.rows[0]["doc"] == "a"


def test_mentions_have_their_place_in_the_source_marks_and_all(desk: Desk) -> None:
    source = "زارَ وزيرُ الخارجيّةِ التونسيُّ الأُردنَّ في ٣ مارس ٢٠٢١ برفقة ثلاثة وزراء."
    done = desk.run("mentions", "-", stdin=source.encode())
    assert [source[row["start"] : row["end"]] for row in done.rows] == [row["text"] for row in done.rows]
    found = {(row["kind"], row["value"]) for row in done.rows if not isinstance(row.get("value"), dict)}
    assert {("state", "TUN"), ("state", "JOR"), ("date", "2021-03-03"), ("number", 3)} <= found
    assert [row["start"] for row in done.rows] == sorted(row["start"] for row in done.rows)


def test_every_kind_of_mention_that_the_documentation_names_is_found(desk: Desk) -> None:
    source = (
        "التقى وزير الخارجية التونسي سالم الفرجاني في القاهرة أمين عام جامعة الدول العربية في 3 مارس 2021. "
        "وعقدت اللجنة المشتركة التونسية المصرية دورتها الثالثة، "
        "ووقّعت مذكرة تفاهم قيمتها 20 مليون دولار لمدة ثلاث سنوات، "
        "وارتفعت التجارة 12 في المئة بين تونس ومصر. وزار 45 طبيبًا مدينة حلب."
    )
    done = desk.run("mentions", "-", stdin=source.encode())
    assert {row["kind"] for row in done.rows} == set(KINDS)


def test_only_the_kinds_that_are_asked_for_are_listed(desk: Desk) -> None:
    done = desk.run("mentions", "--kinds", "date,state", "-", stdin=VISIT.encode())
    assert {row["kind"] for row in done.rows} == {"date", "state"}


@pytest.mark.parametrize(("bias", "day"), [("past", "2024-10-08"), ("future", "2024-10-15")])
def test_a_weekday_is_counted_from_the_reference_by_the_bias(desk: Desk, bias: str, day: str) -> None:
    asked = ("mentions", "--kinds", "date", "--reference", "2024-10-10", "--bias", bias, "-")
    done = desk.run(*asked, stdin="يصل الوفد يوم الثلاثاء.".encode())
    assert [row["value"] for row in done.rows] == [day]


def test_without_a_reference_the_day_of_publication_is_it(desk: Desk) -> None:
    report = {"id": "a", "text": "وصل الوفد أمس.", "published": "2024-10-10"}
    done = desk.run("mentions", "--kinds", "date", desk.jsonl("in.jsonl", report))
    assert [row["value"] for row in done.rows] == ["2024-10-09"]


def test_adding_the_same_report_twice_changes_nothing(desk: Desk) -> None:
    report = desk.file("visit.txt", VISIT)
    first = desk.run("add", report, "--json")
    before = desk.run("records").out
    second = desk.run("add", report, "--json")
    assert [row["outcome"] for row in (first.rows[0], second.rows[0])] == ["added", "unchanged"]
    assert [done.rows[-1]["summary"]["statements"] for done in (first, second)] == [1, 0]
    assert desk.run("records").out == before != ""


def test_a_reprint_is_counted_as_one_voice(desk: Desk) -> None:
    done = desk.run("add", SAMPLES, "--json")
    assert {row["report"]: row["reprint_of"] for row in done.rows[:-1]}["sample-02"] == "sample-01"
    (founding,) = desk.run("records", "AZE", "KWT", "--kinds", "relations").rows
    assert founding["voices"] == 3
    assert len(founding["statements"]) == 4


def test_sources_that_cannot_both_be_right_stand_side_by_side(desk: Desk) -> None:
    desk.run("add", SAMPLES)
    (founding,) = desk.run("records", "AZE", "KWT", "--kinds", "relations").rows
    (disagreement,) = founding["disagreements"]
    assert disagreement["field"] == "date"
    assert [rival["value"] for rival in disagreement["rivals"]] == ["1994-10-10", "1994-10-07"]
    shown = desk.run("show", founding["id"])
    assert "1994-10-07" in shown.out
    assert "صحيفة ضفاف (عيّنة)" in shown.out


def test_an_inexact_and_an_exact_date_agree_and_nothing_is_made_more_exact(desk: Desk) -> None:
    desk.run("add", SAMPLES)
    missions = desk.run("records", "AZE", "KWT", "--kinds", "mission").rows
    assert [(row["date"], row.get("disagreements", [])) for row in missions] == [
        ("2004-10~/2004-12~", []),
        ("2006", []),
    ]


def test_show_takes_the_beginning_of_an_id_and_refuses_one_that_is_none(desk: Desk) -> None:
    desk.run("add", desk.file("visit.txt", VISIT))
    (record,) = desk.run("records").rows
    assert desk.run("show", record["id"][:8], "--json").rows[0]["record"]["id"] == record["id"]
    done = desk.run("show", "zzz")
    done.told("zzz")
    assert done.code == 1


def test_the_register_is_named_by_option_or_environment(desk: Desk) -> None:
    report = desk.file("visit.txt", VISIT)
    desk.run("add", report, "--register", "one.sqlite")
    desk.run("add", report, env={"DRAGOMAN_REGISTER": "two.sqlite"})
    assert (
        desk.run("records", "--register", "two.sqlite").out == desk.run("records", "--register", "one.sqlite").out != ""
    )
    assert not desk.register.exists()


def test_a_folder_is_read_file_by_file(desk: Desk) -> None:
    (desk.folder / "in").mkdir()
    desk.file("in/1.txt", VISIT)
    desk.file("in/2.txt", SIGNING)
    assert [row["kind"] for row in desk.run("read", "in").rows] == ["visit", "agreement"]


def test_a_score_is_printed_for_people_and_for_programs(desk: Desk) -> None:
    reports = desk.jsonl("reports.jsonl", {"id": "a", "text": VISIT}, {"id": "b", "text": SIGNING})
    gold = desk.file("gold.jsonl", desk.run("read", reports).out)
    told = desk.run("score", gold, reports, "--kinds")
    assert "strict       precision 1.000  recall 1.000  F1 1.000" in told.out
    (figures,) = desk.run("score", gold, reports, "--json").rows
    assert figures["levels"]["core"]["f1"] == figures["slots"]["share"] == 1.0
    (missed,) = desk.run("score", gold, reports, "--found", desk.file("found.jsonl", ""), "--json").rows
    assert missed["levels"]["core"]["recall"] == 0.0


def test_what_a_terminal_would_obey_is_shown_and_not_obeyed(desk: Desk) -> None:
    text = VISIT.replace("رسمية", "رسمية\u202e")
    desk.run(
        "add", desk.jsonl("in.jsonl", {"id": "a", "text": text, "source": "دار\x1b[2J", "published": "2021-03-04"})
    )
    records = desk.run("records").rows
    out = "".join(desk.run("show", record["id"]).out for record in records)
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert records
    assert "\\u001b[2J" in out
    assert "\\u202e" in out


def test_a_closed_pipe_is_no_fault(desk: Desk) -> None:
    reports = desk.jsonl("many.jsonl", *({"id": f"r-{number}", "text": VISIT * 20} for number in range(200)))
    process = subprocess.Popen([PROGRAM, "mentions", reports], env=desk.environment, stdout=-1, stderr=-1)
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline()
    process.stdout.close()
    told = process.stderr.read()
    process.stderr.close()
    assert (process.wait(timeout=60), told) == (0, b"")


def at_a_terminal(desk: Desk, *arguments: str) -> str:
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        [PROGRAM, *arguments], cwd=desk.folder, env=desk.environment | {"COLUMNS": "120"}, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # how the end of a terminal shows on Linux
        while piece := os.read(ours, 65536):
            shown += piece
    os.close(ours)
    assert process.wait(timeout=60) == 0
    return shown.decode("utf-8")


def test_at_a_terminal_there_are_tables_with_the_arabic_words_last(desk: Desk) -> None:
    shown = at_a_terminal(desk, "read", str(desk.file("visit.txt", VISIT)))
    assert "{" not in shown
    (row,) = [line for line in shown.splitlines() if "JOR TUN" in line]
    assert row.index("visit") < row.index("2021-03-03") < row.index("done") < row.index("بزيارة")


def test_at_a_terminal_it_is_said_where_there_is_nothing_to_show(desk: Desk) -> None:
    desk.run("add", str(desk.file("visit.txt", VISIT)))
    assert at_a_terminal(desk, "search", "طوكيو").split("\r\n") == ["dragoman: nothing to show", ""]
    assert at_a_terminal(desk, "read", str(desk.file("plain.txt", "لا خبر."))).count(": nothing to show") == 1


def test_at_a_terminal_long_work_shows_how_far_it_has_come(desk: Desk) -> None:
    shown = at_a_terminal(desk, "add", str(desk.file("visit.txt", VISIT)))
    assert "adding" in shown
    assert "1 added, 0 changed, 0 unchanged, 0 reprints, 0 failed; 1 new statements in dragoman.sqlite" in shown
    assert at_a_terminal(desk, "records").count("JOR TUN") == 1
    assert "records of all pairs" in at_a_terminal(desk, "due")
    assert "records of all pairs" in at_a_terminal(desk, "gaps")


def test_the_version_is_told(desk: Desk) -> None:
    assert desk.run("--version").out.startswith("dragoman 0.")


def test_at_a_terminal_a_long_list_says_how_to_go_on(desk: Desk) -> None:
    days = "\n".join(f"زار وزير الخارجية الأردني تونس في {day} مارس 2021." for day in (3, 9, 17))
    desk.run("add", str(desk.file("visits.txt", days)))
    dated = [row["id"] for row in desk.run("records").rows]
    shown = at_a_terminal(desk, "records", "--limit", "2")
    assert len(dated) == 3
    assert f"there are more: go on with --after {dated[1]}" in shown
    assert "there are more" not in at_a_terminal(desk, "records", "--after", dated[1])
