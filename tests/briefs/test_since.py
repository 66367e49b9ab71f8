"""What changed since a day, what fulfilled a plan, what is due, and what stood on an earlier day."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from rich.console import Console
from tests.briefs.lines import head_of, sentences

from dragoman.briefs.compose import Wanted, compose
from dragoman.briefs.document import plain
from dragoman.briefs.html import to_html
from dragoman.briefs.markdown import to_markdown
from dragoman.briefs.terminal import to_terminal
from dragoman.model.disagreement import Disagreement, Rival
from dragoman.model.edtf import Edtf
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement

Make = Callable[..., Record]
PAIR = ("JOR", "OMN")


def _with(record: Record, *more: Statement, **values: str) -> Record:
    """The record told by more statements, some of its fields shown otherwise."""
    fields = tuple(msgspec.structs.replace(one, value=values.get(one.field, one.value)) for one in record.fields)
    when = Edtf.parse(values["date"]) if "date" in values else record.date
    return msgspec.structs.replace(
        record, fields=fields, date=when, statements=(*record.statements, *more), voices=1 + len(more)
    )


def test_since_a_day_what_is_new_changed_contradicted_fulfilled_or_told_again_is_told(
    statement: Callable[..., Statement], record: Make, reports: dict[str, Report]
) -> None:
    same = record("relations", change="established")
    moved = record("agreement", "أ", start=100, change="signed", date="2019-05")
    disputed = record("mission", "ب", start=200, type="embassy", sender="OMN", host="JOR", change="opened", date="1975")
    confirmed = record("honour", "ج", start=300, giver="JOR")
    plan = record(
        "visit", "د", start=400, people=("سالم العلوي",), from_="OMN", to="JOR", status="planned", date="2020"
    )
    visit = record("visit", "هـ", doc="r3", people=("سالم العلوي",), from_="OMN", to="JOR", date="2020-03-02")
    against = Disagreement("date", (Rival("1975", ()), Rival("1976", ())))
    now = [
        same,
        _with(moved, statement("agreement", "و", doc="r3"), date="2019-05-07"),
        msgspec.structs.replace(disputed, disagreements=(against,)),
        _with(confirmed, statement("honour", "ز", doc="r3")),
        plan,
        visit,
    ]
    wanted = Wanted(since=date(2020, 2, 1), today=date(2020, 4, 1))
    before = [same, moved, disputed, confirmed, plan]
    brief = compose(PAIR, now, reports, lang="en", wanted=wanted, before=before)
    lines = {(line.kind, line.status): line for section in brief.sections for line in section.lines}
    assert {what: line.change for what, line in lines.items()} == {
        ("agreement", "done"): "changed",
        ("mission", "done"): "contradicted",
        ("honour", "done"): "more",
        ("visit", "planned"): "fulfilled",
        ("visit", "done"): "new",
    }
    assert "changed: date, before May 2019" in lines["agreement", "done"].notes
    assert "now contradicted: date" in lines["mission", "done"].notes
    assert head_of(brief, "What changed") == [
        "one new fact", "one fulfilled commitment", "one newly contradicted fact", "one changed fact",
        "one fact with one more source",
    ]  # fmt: skip
    assert brief.subtitle.startswith("What changed since 1 February 2020, from ")
    arabic = compose(PAIR, now, reports, lang="ar", wanted=wanted, before=before)
    (line,) = next(section.lines for section in arabic.sections if section.kind == "agreement")
    assert "تغيّر: التاريخ، وكان مايو 2019" in line.notes


def test_since_a_day_on_which_all_stood_as_it_stands_nothing_is_told(
    record: Make, contested: Record, reports: dict[str, Report]
) -> None:
    held = [contested, record("honour", giver="JOR")]
    wanted = Wanted(since=date(2020, 2, 1), today=date(2020, 4, 1))
    brief = compose(PAIR, held, reports, lang="en", wanted=wanted, before=held)
    assert (brief.head, brief.sections, brief.subtitle) == ((), (), "Nothing changed since 1 February 2020.")


def test_a_plan_is_linked_with_what_fulfilled_it_and_is_open_no_more(record: Make, reports: dict[str, Report]) -> None:
    who = {"people": ("سالم العلوي",), "from_": "OMN", "to": "JOR"}
    plan = record("visit", "سيزور", status="planned", date="2020-03", **who)
    visit = record("visit", "زار", start=30, date="2020-03-02", **who)
    other = record("agreement", "سيوقع", start=60, status="planned", date="2020-09", change="signed", subject="الصيد")
    brief = compose(PAIR, [plan, visit, other], reports, lang="en", wanted=Wanted(today=date(2020, 4, 1)))
    first = next(line for section in brief.sections for line in section.lines if line.record == plan.id)
    assert first.answer is not None
    assert first.answer.record == visit.id
    assert "2 March 2020" in plain(first.answer.runs)
    assert len(head_of(brief, "Open commitments")) == 1
    console = Console(width=200, file=io.StringIO(), color_system=None)
    console.print(to_terminal(brief))
    assert "*Fulfilled*: " in to_markdown(brief)
    assert f'<a href="#r-{visit.id}">Fulfilled</a>' in to_html(brief)
    assert "Fulfilled: " in console.file.getvalue()  # type: ignore[attr-defined]


def test_a_visit_years_before_the_day_of_a_plan_is_no_answer_to_it(record: Make, reports: dict[str, Report]) -> None:
    who = {"people": ("سالم العلوي",), "from_": "OMN", "to": "JOR", "doc": "r1"}
    plan = record("visit", "يزور", status="planned", date="2031-03", **who)
    (early, late) = (record("visit", "زار", start=30, date=day, **who) for day in ("2019-05-07", "2030-12-03"))
    for other, answered in ((early, False), (late, True)):
        (section,) = compose(PAIR, [plan, other], reports, lang="en").sections
        told = next(line for line in section.lines if line.record == plan.id)
        assert (told.answer is not None) is answered


def test_a_plan_whose_day_passed_unanswered_says_so(record: Make, reports: dict[str, Report]) -> None:
    plan = record("visit", people=("سالم العلوي",), to="JOR", status="planned", date="2020-03")
    late = compose(PAIR, [plan], reports, lang="en", wanted=Wanted(today=date(2020, 9, 1)))
    assert late.sections[0].lines[0].notes == ("the day has passed, and nothing later tells of it",)
    early = compose(PAIR, [plan], reports, lang="en", wanted=Wanted(today=date(2020, 2, 1)))
    assert early.sections[0].lines[0].notes == ()


@pytest.mark.parametrize(
    ("today", "lang", "said"),
    [
        (date(2025, 6, 1), "en", "The next session of the joint commission is due about March 2026, by the rhythm of"),
        (date(2026, 6, 1), "en", "The next session of the joint commission was due about March 2026, by the rhythm of"),
        (date(2025, 6, 1), "ar", "موعد الدورة المقبلة للجنة المشتركة نحو مارس 2026 بحسب وتيرة ثلاث دورات (محسوب)"),
    ],
)
def test_the_next_session_of_a_joint_body_is_due_by_its_rhythm(
    record: Make, reports: dict[str, Report], today: date, lang: str, said: str
) -> None:
    held = [
        record("mechanism", str(year), type="commission", change="convened", date=f"{year}-03-10", start=year)
        for year in (2020, 2022, 2024)
    ]
    brief = compose(PAIR, held, reports, lang=lang, wanted=Wanted(today=today))
    end = " three sessions (reckoned)" if lang == "en" else ""
    assert head_of(brief, "Sessions due" if lang == "en" else "دورات مستحقة") == [said + end]


def test_as_of_a_day_what_came_later_is_left_out(record: Make, reports: dict[str, Report]) -> None:
    reports = {**reports, "r3": Report(id="r3", text="", published="2021-05-01")}
    records = [
        record("visit", people=("سالم العلوي",), to="JOR", date="2018"),
        record("visit", people=("زيد الخطيب",), to="JOR", date="2020-06-01"),
        record("agreement", status="planned", date="2023", change="signed", doc="r1"),
        record("agreement", status="planned", date="2024", change="ratified", doc="r3"),
    ]
    brief = compose(PAIR, records, reports, lang="en", wanted=Wanted(as_of=date(2019, 12, 31)))
    assert len(sentences(brief, "visit")) == 1
    assert len(sentences(brief, "agreement")) == 1
    assert "2023" in sentences(brief, "agreement")[0]


def test_since_a_day_one_page_tells_what_changed_with_its_sources(record: Make, reports: dict[str, Report]) -> None:
    old = record("relations", date="1972-08-03", change="established")
    new = record("visit", people=("سالم العلوي",), to="JOR", date="2020-05-03", doc="r2")
    wanted = Wanted(since=date(2020, 1, 1), head_only=True)
    made = compose(PAIR, [old, new], reports, lang="en", wanted=wanted, before=[old])
    (fact,) = made.head
    assert fact.label == "One new fact"
    assert [plain(runs) for runs, _ in fact.values] == [
        "Salim al-Alawi (سالم العلوي) paid a visit to Jordan on 3 May 2020."
    ]
    assert made.subtitle == "What changed since 1 January 2020, from one report"
    assert made.sections == ()
