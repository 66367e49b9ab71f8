"""Composing: sections in order, footnotes with the exact words, voices, disagreements, what is asked for."""

from __future__ import annotations

import io
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.console import Console
from tests.briefs.lines import head_of, sentences

from dragoman.briefs.compose import Wanted, compose
from dragoman.briefs.document import plain
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


def test_lines_stand_in_the_order_of_time_and_undated_ones_last(record: Make, reports: dict[str, Report]) -> None:
    records = [
        record("visit", people=("سالم العلوي",), to="JOR", date=date_)
        for date_ in (None, "2019-05", "1998", "2019-03-02")
    ]
    said = sentences(compose(PAIR, records, reports, lang="en"), "visit")
    assert "1998" in said[0]
    assert "2 March 2019" in said[1]
    assert "May 2019" in said[2]
    assert "1998" not in said[3]
    assert "2019" not in said[3]


def test_newest_first_still_leaves_undated_lines_last(record: Make, reports: dict[str, Report]) -> None:
    records = [record("visit", people=("سالم العلوي",), to="JOR", date=date_) for date_ in (None, "1998", "2019")]
    brief = compose(PAIR, records, reports, lang="en", wanted=Wanted(newest_first=True))
    said = sentences(brief, "visit")
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
    assert head_of(brief, "حيث تختلف المصادر") == [
        "أُقيمت العلاقات الدبلوماسية بين الأردن وعُمان، التاريخ: 3 أغسطس 1972 أو 8 أغسطس 1972"
    ]
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
    two = msgspec.structs.replace(made, statements=made.statements[:2])
    assert compose(PAIR, [two], reports, lang="ar").sections[0].lines[0].notes == ("تقريران، منهما مصدر مستقل واحد",)


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
    assert sentences(brief, "relations") == ["Jordan and Oman restored diplomatic relations."]


def test_a_brief_on_nothing_says_so(reports: dict[str, Report]) -> None:
    brief = compose(PAIR, [], reports, lang="ar")
    assert brief.subtitle == "لا يحتوي السجل على أي وقائع عن هذين البلدين."
    assert (brief.head, brief.sections, brief.footnotes) == ((), (), ())


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("ar", "ليس بين ما في السجل عن هذين البلدين شيء من أبرز المعطيات، وتفاصيله في الملخّص الكامل."),
        ("en", "None of what the register holds on these two states is among the main facts; the full brief tells it."),
    ],
)
def test_a_page_without_main_facts_points_to_the_full_brief(
    record: Make, reports: dict[str, Report], lang: str, said: str
) -> None:
    brief = compose(PAIR, [record("meeting", date="2009-05-04")], reports, lang=lang, wanted=Wanted(head_only=True))
    assert (brief.subtitle, brief.head, brief.sources) == (said, (), ())


def test_a_pair_of_one_state_twice_is_refused(reports: dict[str, Report]) -> None:
    with pytest.raises(UsageError, match="OMN is given twice; name the other state"):
        compose(("OMN", "OMN"), [], reports, lang="en")


def test_only_the_sections_asked_for_are_written(record: Make, reports: dict[str, Report]) -> None:
    records = [record("relations", change="established"), record("agreement", change="signed")]
    brief = compose(PAIR, records, reports, lang="en", wanted=Wanted(kinds=("agreement",)))
    assert [section.kind for section in brief.sections] == ["agreement"]


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
