"""Composing: sections in order, footnotes with the exact words, voices, disagreements, what is asked for."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.console import Console

from dragoman.briefs.compose import Wanted, compose
from dragoman.briefs.document import Brief, plain
from dragoman.briefs.html import to_html
from dragoman.briefs.markdown import to_markdown
from dragoman.briefs.terminal import to_terminal
from dragoman.model.codec import to_json
from dragoman.model.disagreement import Disagreement, Rival
from dragoman.model.edtf import Edtf
from dragoman.model.errors import UsageError
from dragoman.model.record import Record, Shown
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement

Make = Callable[..., Record]
PAIR = ("JOR", "OMN")


def _sentences(brief: Brief, kind: str) -> list[str]:
    return [plain(line.runs) for section in brief.sections if section.kind == kind for line in section.lines]


def _head(brief: Brief, label: str) -> list[str]:
    return [plain(runs) for fact in brief.head if fact.label == label for runs, _ in fact.values]


def test_lines_stand_in_the_order_of_time_and_undated_ones_last(record: Make, reports: dict[str, Report]) -> None:
    records = [
        record("visit", people=("سالم العلوي",), to="JOR", date=date_)
        for date_ in (None, "2019-05", "1998", "2019-03-02")
    ]
    said = _sentences(compose(PAIR, records, reports, lang="en"), "visit")
    assert "1998" in said[0]
    assert "2 March 2019" in said[1]
    assert "May 2019" in said[2]
    assert "1998" not in said[3]
    assert "2019" not in said[3]


def test_newest_first_still_leaves_undated_lines_last(record: Make, reports: dict[str, Report]) -> None:
    records = [record("visit", people=("سالم العلوي",), to="JOR", date=date_) for date_ in (None, "1998", "2019")]
    brief = compose(PAIR, records, reports, lang="en", wanted=Wanted(newest_first=True))
    said = _sentences(brief, "visit")
    assert "2019" in said[0]
    assert "1998" in said[1]


def test_every_line_has_the_exact_words_with_publisher_and_date(record: Make, reports: dict[str, Report]) -> None:
    made = record("relations", "أُقيمت العلاقات\nبين عمّان ومسقط", change="established", said_by="السفير")
    brief = compose(PAIR, [made], reports, lang="ar")
    (note,) = brief.footnotes
    assert note.quote.text == "أُقيمت العلاقات بين عمّان ومسقط"
    assert (note.publisher, note.published, note.attributed) == ("صحيفة السواحل", "1 فبراير 1998", "السفير")
    assert brief.sections[0].lines[0].footnotes == (1,)
    assert brief.sources[0].title is not None
    assert brief.sources[0].title.text == "تاريخ العلاقات"


def test_one_passage_has_one_footnote_however_many_statements_rest_on_it(
    record: Make, reports: dict[str, Report]
) -> None:
    words = "وقّع الجانبان اتفاقية وافتُتحت السفارة"
    records = [
        record("agreement", words, change="signed"),
        record("mission", words, type="embassy", sender="OMN", host="JOR", change="opened"),
    ]
    assert len(compose(PAIR, records, reports, lang="en").footnotes) == 1


def test_a_report_that_the_register_cannot_give_is_named_by_its_id(record: Make) -> None:
    brief = compose(PAIR, [record("relations", change="established")], {}, lang="en")
    assert brief.footnotes[0].publisher == "r1"
    assert brief.footnotes[0].published is None


def test_a_disagreement_shows_each_value_with_its_own_words_and_the_rule(
    contested: Record, reports: dict[str, Report]
) -> None:
    (line,) = compose(PAIR, [contested], reports, lang="en").sections[0].lines
    (against,) = line.contested
    assert against.field == "date"
    assert [plain(runs) for runs, _ in against.rivals] == ["3 August 1972", "8 August 1972"]
    assert against.rivals[0][1] != against.rivals[1][1]
    assert against.rule == "as its source is nearest in time"
    assert line.notes == ("two sources",)


def test_a_disagreement_that_the_lexicon_of_fields_knows_stands_in_the_head(
    contested: Record, reports: dict[str, Report]
) -> None:
    brief = compose(PAIR, [contested], reports, lang="ar")
    assert _head(brief, "حيث تختلف المصادر") == ["العلاقات الدبلوماسية، التاريخ: 3 أغسطس 1972 و8 أغسطس 1972"]
    assert brief.disagreements == brief.sections[0].lines


def test_reprints_are_counted_as_one_voice(statement: Callable[..., Statement], reports: dict[str, Report]) -> None:
    said = tuple(statement("relations", "نص", doc=doc, change="established") for doc in ("r1", "r2", "r3"))
    made = Record(
        id="x",
        kind="relations",
        parties=PAIR,
        status="done",
        fields=(Shown(field="change", value="established", rule="agreed", statements=()),),
        statements=said,
        voices=1,
    )
    assert compose(PAIR, [made], reports, lang="en").sections[0].lines[0].notes == (
        "three reports, one independent source",
    )
    assert compose(PAIR, [made], reports, lang="ar").sections[0].lines[0].notes == (
        "ثلاثة تقارير، منها مصدر مستقل واحد",
    )


def test_a_derived_value_is_said_to_be_derived(record: Make, reports: dict[str, Report]) -> None:
    made = record("relations", change="established")
    derived = Shown(field="date", value="1972", rule="derived", statements=(), derived=True)
    made = Record(
        id="x", kind="relations", parties=PAIR, status="done", date=Edtf.parse("1972"), fields=(*made.fields, derived),
        statements=made.statements,
    )  # fmt: skip
    notes = compose(PAIR, [made], reports, lang="en").sections[0].lines[0].notes
    assert notes == ("derived from the sources, not said in them",)


def test_records_of_other_pairs_are_left_out(record: Make, reports: dict[str, Report]) -> None:
    records = [
        record("relations", change="established", parties=("EGY", "OMN")),
        record("relations", change="restored"),
    ]
    brief = compose(PAIR, records, reports, lang="en")
    assert _sentences(brief, "relations") == ["Jordan and Oman restored diplomatic relations."]


def test_a_brief_on_nothing_says_so(reports: dict[str, Report]) -> None:
    brief = compose(PAIR, [], reports, lang="ar")
    assert brief.subtitle == "لا يحتوي السجل على أي وقائع عن هذين البلدين."
    assert (brief.head, brief.sections, brief.footnotes) == ((), (), ())


def test_a_pair_of_one_state_twice_is_refused(reports: dict[str, Report]) -> None:
    with pytest.raises(UsageError, match="OMN is given twice; name the other state"):
        compose(("OMN", "OMN"), [], reports, lang="en")


def test_only_the_sections_asked_for_are_written(record: Make, reports: dict[str, Report]) -> None:
    records = [record("relations", change="established"), record("agreement", change="signed")]
    brief = compose(PAIR, records, reports, lang="en", wanted=Wanted(kinds=("agreement",)))
    assert [section.kind for section in brief.sections] == ["agreement"]


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
    assert _head(brief, "What changed") == [
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
    assert len(_head(brief, "Open commitments")) == 1
    console = Console(width=200, file=io.StringIO(), color_system=None)
    console.print(to_terminal(brief))
    assert "*Fulfilled*: " in to_markdown(brief)
    assert f'<a href="#r-{visit.id}">Fulfilled</a>' in to_html(brief)
    assert "Fulfilled: " in console.file.getvalue()  # type: ignore[attr-defined]


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
    assert _head(brief, "Sessions due" if lang == "en" else "دورات مستحقة") == [said + end]


def test_as_of_a_day_what_came_later_is_left_out(record: Make, reports: dict[str, Report]) -> None:
    reports = {**reports, "r3": Report(id="r3", text="", published="2021-05-01")}
    records = [
        record("visit", people=("سالم العلوي",), to="JOR", date="2018"),
        record("visit", people=("زيد الخطيب",), to="JOR", date="2020-06-01"),
        record("agreement", status="planned", date="2023", change="signed", doc="r1"),
        record("agreement", status="planned", date="2024", change="ratified", doc="r3"),
    ]
    brief = compose(PAIR, records, reports, lang="en", wanted=Wanted(as_of=date(2019, 12, 31)))
    assert len(_sentences(brief, "visit")) == 1
    assert len(_sentences(brief, "agreement")) == 1
    assert "2023" in _sentences(brief, "agreement")[0]


def test_a_page_is_the_head_alone(record: Make, reports: dict[str, Report]) -> None:
    brief = compose(
        PAIR, [record("relations", change="established")], reports, lang="en", wanted=Wanted(head_only=True)
    )
    assert brief.sections == ()
    assert len(brief.head) == 1
    assert len(brief.footnotes) == 1


def test_the_head_gives_the_last_visit_each_way(record: Make, reports: dict[str, Report]) -> None:
    records = [
        record("visit", people=("سالم العلوي",), from_="OMN", to="JOR", date="2018"),
        record("visit", people=("زيد الخطيب",), from_="OMN", to="JOR", date="2020-06-01"),
        record("visit", people=("نبيل الخطيب",), from_="JOR", to="OMN", date="2009"),
        record("visit", people=("نبيل الخطيب",), from_="JOR", to="OMN", status="planned", date="2030"),
    ]
    brief = compose(PAIR, records, reports, lang="en")
    assert "1 June 2020" in _head(brief, "Last visit to Jordan")[0]
    assert "2009" in _head(brief, "Last visit to Oman")[0]


def test_a_mission_that_closed_is_told_as_closed(record: Make, reports: dict[str, Report]) -> None:
    said = {"type": "embassy", "sender": "OMN", "host": "JOR"}
    records = [
        record("mission", change="opened", date="1975", **said),
        record("mission", change="closed", date="1981", **said),
    ]
    assert _head(compose(PAIR, records, reports, lang="en"), "Missions") == [
        "The embassy of Oman in Jordan closed in 1981."
    ]


def test_agreements_are_counted_one_by_one_and_counts_of_sources_are_never_added(
    record: Make, reports: dict[str, Report]
) -> None:
    records = [
        record("agreement", "أ", change="signed"),
        record("agreement", "ب", change="signed", count=2),
        record("agreement", "هـ", change="signed", subject="الصيد"),
        record("agreement", "ج", change="ratified"),
        record("agreement", "د", change="signed", status="planned"),
    ]
    brief = compose(PAIR, records, reports, lang="ar")
    assert _head(brief, "الاتفاقيات") == [
        "جرى توقيع وثيقتين بين البلدين.",
        "وُقّع ممّا سُمّي: وثيقتان",
        "صُدّق عليه ممّا سُمّي: وثيقة واحدة",
    ]


def test_a_commitment_is_open_until_its_day_is_past(record: Make, reports: dict[str, Report]) -> None:
    records = [
        record("agreement", "أ", status="planned", date="2019", change="signed"),
        record("agreement", "ب", status="planned", date="2031", change="signed"),
        record("agreement", "ج", status="proposed", change="ratified", doc="r2"),
    ]
    brief = compose(PAIR, records, reports, lang="en", wanted=Wanted(today=date(2026, 1, 1)))
    said = _head(brief, "Open commitments")
    assert len(said) == 2
    assert "2031" in said[0]


def test_a_plan_whose_day_is_past_is_told_as_past_and_is_no_open_commitment(
    record: Make, reports: dict[str, Report]
) -> None:
    said = {"people": ("سالم العلوي",), "from_": "OMN", "to": "JOR", "status": "planned"}
    records = [record("visit", date="2019-03-01", **said), record("visit", date="2031-03-01", **said)]
    wanted = Wanted(today=date(2026, 1, 1))
    past, coming = _sentences(compose(PAIR, records, reports, lang="en", wanted=wanted), "visit")
    assert past.endswith("was due to pay a visit to Jordan on 1 March 2019.")
    assert coming.endswith("is due to pay a visit to Jordan on 1 March 2031.")
    past, coming = _sentences(compose(PAIR, records, reports, lang="ar", wanted=wanted), "visit")
    assert past.startswith("كان من المقرر قيام")
    assert coming.startswith("من المقرر قيام")


def test_a_plan_without_a_date_is_past_when_nobody_spoke_of_it_for_a_year(
    record: Make, reports: dict[str, Report]
) -> None:
    records = [record("agreement", status="planned", change="signed", doc=doc) for doc in ("r1", "r2")]
    brief = compose(PAIR, records, reports, lang="en", wanted=Wanted(today=date(2026, 1, 1)))
    assert sorted("was planned" in said for said in _sentences(brief, "agreement")) == [False, True]
    assert len(_head(brief, "Open commitments")) == 1


def test_a_coming_anniversary_is_reckoned_from_a_day_and_said_to_be(record: Make, reports: dict[str, Report]) -> None:
    made = record("relations", change="established", date="1972-08-03")
    brief = compose(PAIR, [made], reports, lang="ar", wanted=Wanted(today=date(2026, 1, 1)))
    (said,) = _head(brief, "مناسبات قادمة")
    assert said == "الذكرى الرابعة والخمسون لإقامة العلاقات الدبلوماسية في 3 أغسطس 2026 (تاريخ محسوب)"


@pytest.mark.parametrize(("year", "open_"), [(2001, 1), (2002, 1), (2003, 0)])
def test_an_anniversary_that_was_planned_is_past_when_its_year_is(
    record: Make, reports: dict[str, Report], year: int, open_: int
) -> None:
    relations = record("relations", change="established", date="1972-08-03")
    plan = record("anniversary", "سيحتفل", start=30, doc="r2", of="إقامة العلاقات", ordinal=30, status="planned")
    brief = compose(PAIR, [relations, plan], reports, lang="en", wanted=Wanted(today=date(year, 12, 1)))
    assert len(_head(brief, "Open commitments")) == open_
    (said,) = _sentences(brief, "anniversary")
    assert said == f"The 30th anniversary of the establishment of relations {'is' if open_ else 'was'} to be marked."


def test_no_anniversary_is_reckoned_from_a_year_alone(record: Make, reports: dict[str, Report]) -> None:
    made = record("relations", change="established", date="1972")
    brief = compose(PAIR, [made], reports, lang="en", wanted=Wanted(today=date(2026, 1, 1)))
    assert _head(brief, "Coming anniversaries") == []


def test_trade_is_the_latest_that_has_a_value(record: Make, reports: dict[str, Report]) -> None:
    records = [
        record("figure", "أ", measure="trade", value=4e8, unit="USD", date="2017"),
        record("figure", "ب", measure="trade", value=5e8, unit="USD", date="2018"),
        record("figure", "ج", measure="trade", value=12, unit="percent", date="2019"),
        record("figure", "د", measure="trade", date="2020"),
    ]
    assert _head(compose(PAIR, records, reports, lang="en"), "Trade") == [
        "Trade between the two countries stood at 500 million US dollars in 2018."
    ]


SECRETS = st.lists(st.sampled_from([None, "public", "internal", "restricted"]), min_size=1, max_size=6)


@pytest.mark.parametrize("allowed", ["public", "internal", "restricted"])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(markings=SECRETS)
def test_nothing_of_a_higher_marking_gets_through_any_writer(
    record: Make, allowed: str, markings: list[str | None]
) -> None:
    order = (None, "public", "internal", "restricted")
    records = []
    for number, marking in enumerate(markings):
        made = record(
            "agreement", f"كلمات{number}", start=number * 10, subject=f"سرّ{number}", change="signed", date="2019"
        )
        against = Disagreement("date", (Rival(f"19{number + 10}", ()), Rival("2019", ())))
        records.append(msgspec.structs.replace(made, marking=marking, disagreements=(against,)))
    brief = compose(PAIR, records, {}, lang="en", wanted=Wanted(marking=allowed))
    console = Console(width=200, file=io.StringIO(), color_system=None)
    console.print(to_terminal(brief))
    texts = (to_markdown(brief), to_html(brief), console.file.getvalue(), to_json(brief))  # type: ignore[attr-defined]
    for number, marking in enumerate(markings):
        for text in texts:
            for secret in (f"سرّ{number}", f"كلمات{number}", f"19{number + 10}"):
                assert (secret in text) == (order.index(marking) <= order.index(allowed))


def test_the_head_of_a_brief_bears_its_highest_marking(record: Make, reports: dict[str, Report]) -> None:
    made = record("relations", change="established")
    marked = msgspec.structs.replace(record("relations", "س", change="restored"), marking="internal")
    assert compose(PAIR, [made], reports, lang="ar").marking is None
    assert compose(PAIR, [made, marked], reports, lang="ar").marking == "داخلي"
    assert compose(PAIR, [made, marked], reports, lang="en", wanted=Wanted(marking="public")).marking == "Public"


def test_a_marking_that_there_is_not_is_refused(reports: dict[str, Report]) -> None:
    with pytest.raises(UsageError, match="no marking is called 'secret'; choose one of public"):
        compose(PAIR, [], reports, lang="en", wanted=Wanted(marking="secret"))


@settings(max_examples=30)
@given(st.permutations(range(6)))
def test_a_brief_does_not_depend_on_the_order_of_its_records(order: list[int]) -> None:
    records = [_visit(n) for n in range(6)]
    assert compose(PAIR, [records[n] for n in order], {}, lang="en") == compose(PAIR, records, {}, lang="en")


def _visit(number: int) -> Record:
    statement = Statement(
        doc=f"r{number % 3}", kind="visit", parties=PAIR, status="done", evidence=Evidence("زار", number, number + 3),
        date=Edtf.parse("2019") if number % 2 else None,
    )  # fmt: skip
    return Record(
        id=f"{number}", kind="visit", parties=PAIR, status="done", date=statement.date, statements=(statement,),
        disagreements=(Disagreement("date", ()),) if number == 1 else (),
    )  # fmt: skip
