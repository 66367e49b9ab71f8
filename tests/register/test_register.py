from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from dragoman.model.errors import FormatError, NotHeldError, UsageError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement
from dragoman.register import Register


@pytest.fixture
def relations_of_1994(told, says) -> tuple[Report, list[Statement]]:
    return told(
        "a",
        (
            "أقيمت العلاقات الدبلوماسية بين أذربيجان والكويت عام 1994",
            says("relations", "AZE", "KWT", date="1994", change="established"),
        ),
        published="2025-02-01",
        source="جريدة الخليج",
    )


@pytest.fixture
def relations_of_the_tenth(told, says) -> tuple[Report, list[Statement]]:
    return told(
        "b",
        (
            "تبادلت باكو والكويت العلاقات الدبلوماسية في 10 أكتوبر 1994",
            says("relations", "AZE", "KWT", date="1994-10-10", change="established"),
        ),
        published="2025-02-03",
        source="صحيفة بحر قزوين",
    )


@pytest.fixture
def relations_of_the_seventh(told, says) -> tuple[Report, list[Statement]]:
    return told(
        "c",
        (
            "منذ قيام العلاقات في السابع من أكتوبر 1994 والبلدان يتعاونان",
            says("relations", "AZE", "KWT", date="1994-10-07", change="established"),
        ),
        published="2025-02-05",
        source="وكالة الشمال",
    )


def only(register: Register) -> Record:
    (record,) = register.records()
    return record


def test_a_report_told_again_changes_nothing(register, relations_of_1994) -> None:
    first = register.add(*relations_of_1994)
    before = list(register.records())
    again = register.add(*relations_of_1994)
    assert (first.outcome, first.statements, again.outcome, again.statements) == ("added", 1, "unchanged", 0)
    assert list(register.records()) == before


def test_an_exact_date_and_its_year_agree_and_the_exact_one_is_shown(
    register, relations_of_1994, relations_of_the_tenth
) -> None:
    register.add(*relations_of_1994)
    register.add(*relations_of_the_tenth)
    record = only(register)
    date = record.fields[0]
    assert str(record.date) == "1994-10-10"
    assert (date.value, date.rule, len(date.statements)) == ("1994-10-10", "most-exact", 2)
    assert record.disagreements == ()
    assert record.voices == 2


def test_two_days_that_cannot_both_be_are_a_disagreement_with_the_voices_of_each(
    register, relations_of_1994, relations_of_the_tenth, relations_of_the_seventh, told, says
) -> None:
    register.add(*relations_of_1994)
    register.add(*relations_of_the_tenth)
    register.add(*relations_of_the_seventh)
    register.add(
        *told(
            "d",
            (
                "والعلاقات قائمة منذ 10/10/1994",
                says("relations", "AZE", "KWT", date="1994-10-10", change="established"),
            ),
            published="2025-02-07",
            source="مجلة السفير",
        )
    )
    (disagreement,) = only(register).disagreements
    assert disagreement.field == "date"
    assert [(rival.value, rival.voices) for rival in disagreement.rivals] == [("1994-10-10", 2), ("1994-10-07", 1)]
    assert disagreement.since == "2025-02-05"
    assert only(register).fields[0].rule == "most-voices"


def test_a_year_takes_no_side_between_two_days_in_it(
    register, relations_of_1994, relations_of_the_tenth, relations_of_the_seventh
) -> None:
    for report in (relations_of_1994, relations_of_the_tenth, relations_of_the_seventh):
        register.add(*report)
    (disagreement,) = only(register).disagreements
    assert all(rival.voices == 1 for rival in disagreement.rivals)


def test_a_year_and_its_last_months_agree_on_an_embassy(register, told, says) -> None:
    embassy = {"type": "embassy", "sender": "AZE", "host": "KWT", "change": "opened"}
    register.add(
        *told("a", ("تأسست سفارة أذربيجان في الكويت عام 2004", says("mission", "AZE", "KWT", date="2004", **embassy)))
    )
    register.add(
        *told(
            "b",
            (
                "افتتحت السفارة الأذربيجانية لدى الكويت أواخر 2004",
                says("mission", "AZE", "KWT", date="2004-10~/2004-12~", **embassy),
            ),
        )
    )
    assert str(only(register).date) == "2004-10~/2004-12~"
    assert only(register).disagreements == ()


def test_embassies_in_either_direction_are_two_records(register, told, says) -> None:
    register.add(
        *told(
            "a",
            (
                "تأسست سفارة أذربيجان في الكويت عام 2004",
                says("mission", "AZE", "KWT", date="2004", type="embassy", sender="AZE", host="KWT", change="opened"),
            ),
            (
                "وبدأت سفارة الكويت عملها في باكو عام 2006",
                says("mission", "AZE", "KWT", date="2006", type="embassy", sender="KWT", host="AZE", change="opened"),
            ),
        )
    )
    assert [str(record.date) for record in register.records()] == ["2004", "2006"]


def test_records_of_a_pair_come_in_order_of_date_and_by_kind(register, told, says) -> None:
    register.add(
        *told(
            "a",
            ("بلغ عدد الاتفاقيات 25", says("figure", "AZE", "KWT", measure="agreements", value=25, unit="count")),
            (
                "زار وزير الخارجية الكويت في 20 يناير 2007",
                says("visit", "AZE", "KWT", date="2007-01-20", roles=("وزير الخارجية",), from_="AZE", to="KWT"),
            ),
            (
                "وافتتحت السفارة عام 2006",
                says("mission", "AZE", "KWT", date="2006", type="embassy", sender="KWT", host="AZE", change="opened"),
            ),
            ("وزار الوزير قطر", says("visit", "AZE", "QAT", date="2007-01-22", from_="AZE", to="QAT")),
        )
    )
    assert [record.kind for record in register.records(pair=("KWT", "AZE"))] == ["mission", "visit", "figure"]
    assert [record.kind for record in register.records(pair=("AZE", "KWT"), kinds=["visit"])] == ["visit"]
    assert list(register.records(pair=("KWT", "QAT"))) == []
    assert register.pairs() == [("AZE", "KWT", 3), ("AZE", "QAT", 1)]


def test_a_pair_of_one_state_twice_is_refused(register) -> None:
    with pytest.raises(UsageError, match="KWT is given twice"):
        list(register.records(pair=("KWT", "KWT")))


def test_records_since_a_day_are_those_that_gained_a_statement(where, relations_of_1994, told, says) -> None:
    days = iter([datetime(2025, 3, 1, 9, tzinfo=UTC), datetime(2025, 3, 5, 9, tzinfo=UTC)])
    with Register.open(where, clock=lambda: next(days)) as register:
        register.add(*relations_of_1994)
        register.add(
            *told("z", ("فرضت قيود على التأشيرات", says("travel", "AZE", "KWT", what="visa", change="restricted")))
        )
        assert [record.kind for record in register.records(since="2025-03-02")] == ["travel"]
        assert len(list(register.records(since="2025-03-01"))) == 2


def test_a_record_answers_to_the_key_of_any_of_its_statements(
    register, relations_of_1994, relations_of_the_tenth
) -> None:
    register.add(*relations_of_the_tenth)
    old = only(register).id
    register.add(*relations_of_1994)
    record = only(register)
    assert record.id != old
    assert register.record(old) == register.record(record.id) == register.record(record.id[:9]) == record
    with pytest.raises(NotHeldError, match="no record 'ffff'"):
        register.record("ffff")


def test_a_report_is_given_back_letter_for_letter(register, told) -> None:
    report, _ = told("a", text="نصٌّ مُشكَّل\u200f ١٢٣ \x00 🇰🇼")
    register.add(report, [])
    assert register.report("a") == report
    with pytest.raises(NotHeldError, match="no report 'b'"):
        register.report("b")


def test_a_new_version_of_a_report_takes_the_place_of_the_old(register, told, says, relations_of_1994) -> None:
    register.add(*relations_of_1994)
    corrected = told(
        "a",
        ("أقيمت العلاقات الدبلوماسية عام 1995", says("relations", "AZE", "KWT", date="1995", change="established")),
        published="2025-02-01",
    )
    outcome = register.add(*corrected)
    assert (outcome.outcome, outcome.statements, outcome.gone) == ("changed", 1, 1)
    assert [str(record.date) for record in register.records()] == ["1995"]
    assert register.report("a") == corrected[0]


def test_what_a_better_reader_says_of_the_same_report_replaces_what_was_read(register, relations_of_1994) -> None:
    report, said = relations_of_1994
    register.add(report, [])
    assert list(register.records()) == []
    outcome = register.add(report, said)
    assert (outcome.outcome, outcome.statements, outcome.gone) == ("changed", 1, 0)
    assert len(list(register.records())) == 1
    assert register.add(report, []).gone == 1
    assert list(register.records()) == []
    assert register.pairs() == []


def test_a_report_without_statements_is_kept(register, told) -> None:
    report, _ = told("a", text="لا شيء هنا عن العلاقات")
    assert register.add(report, []).outcome == "added"
    assert register.report("a") == report


def test_evidence_that_is_not_in_the_report_is_refused_and_nothing_is_written(register, relations_of_1994) -> None:
    report, (statement,) = relations_of_1994
    elsewhere = msgspec.structs.replace(statement, evidence=Evidence("كلام آخر", 0, 8))
    with pytest.raises(FormatError, match="evidence of a statement is not in the text"):
        register.add(report, [statement, elsewhere])
    with pytest.raises(NotHeldError):
        register.report("a")


def test_many_reports_are_added_as_one_by_one(fresh, told, says) -> None:
    made = [
        told(
            f"r{number}",
            (
                f"زار الوزير فلان الفلاني الكويت يوم {number % 5}",
                says(
                    "visit",
                    "AZE",
                    "KWT",
                    date=f"2020-01-{1 + number % 5:02d}",
                    people=("فلان الفلاني",),
                    from_="AZE",
                    to="KWT",
                ),
            ),
        )
        for number in range(12)
    ]
    with Register.open(fresh("sqlite")) as one, Register.open(fresh("sqlite")) as many:
        for report in made:
            one.add(*report)
        assert [added.outcome for added in many.add_all(made, batch=5)] == ["added"] * 12
        assert list(one.records()) == list(many.records())


def test_a_reader_sees_the_state_before_a_write_that_fails(register, relations_of_1994, relations_of_the_tenth) -> None:
    report, said = relations_of_the_tenth
    stream = register.add_all([relations_of_1994, (report, [*said, *relations_of_1994[1]])], batch=1)
    assert next(stream).outcome == "added"
    with pytest.raises(FormatError):
        next(stream)
    assert len(only(register).statements) == 1


def test_what_is_added_to_a_report_that_is_kept_takes_nothing_from_it(register, told, says) -> None:
    report, said = told(
        "z",
        ("فرضت قيود على التأشيرات", says("travel", "AZE", "KWT", what="visa", change="restricted")),
        ("وقعت اتفاقية", says("agreement", "AZE", "KWT", change="signed")),
    )
    register.add(report, said[:1])
    changed = msgspec.structs.replace(report, source="جريدة أخرى")
    (added,) = register.add_all([(changed, said[1:])], keep=True)
    assert (added.outcome, added.statements, added.gone) == ("changed", 1, 0)
    assert register.report("z") == report
    assert len(list(register.records())) == 2
    (again,) = register.add_all([(report, said[1:])], keep=True)
    assert again.outcome == "unchanged"


def test_what_is_added_to_a_report_that_is_kept_must_be_in_its_text(register, told, says) -> None:
    report, said = told("z", ("وقعت اتفاقية", says("agreement", "AZE", "KWT", change="signed")))
    register.add(report, said)
    other, later = told("z", ("ألغيت الاتفاقية", says("agreement", "AZE", "KWT", change="ended")))
    with pytest.raises(FormatError, match="not in the text"):
        list(register.add_all([(other, later)], keep=True))


def test_a_report_that_comes_twice_in_one_stream_is_there_in_its_last_version(register, told, says) -> None:
    first = says("relations", "AZE", "KWT", date="1994", change="established")
    last = says("relations", "AZE", "KWT", date="1995", change="established")
    outcomes = list(register.add_all([told("a", ("أقيمت عام 1994", first)), told("a", ("أقيمت عام 1995", last))]))
    assert [added.outcome for added in outcomes] == ["added", "changed"]
    (record,) = register.records()
    assert str(record.date) == "1995"
