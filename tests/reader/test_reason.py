"""A statement says which words made it, how each role was filled, and who is quoted for it."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.reader import Reader


def report(text: str) -> Report:
    """A report of no state's publisher, published on a day."""
    return Report(id="test", text=text, published="2024-05-20")


def test_a_reason_gives_the_trigger_and_the_words_of_each_role(reader: Reader) -> None:
    (reason,) = reader.reasons(report("وصل وزير الخارجية العماني إلى الدوحة أمس في زيارة رسمية."))
    assert reason.statement.kind == "visit"
    assert {filler.role: filler.parties for filler in reason.roles} == {"guest": ("OMN",), "host": ("QAT",)}
    assert {filler.role: filler.words for filler in reason.roles}["guest"] == "وزير الخارجية العماني"


def test_a_date_is_said_to_come_from_the_words_that_give_it(reader: Reader) -> None:
    (reason,) = reader.reasons(report("زار الرئيس التركي قطر في 12 مارس 2023."))
    assert (str(reason.statement.date), reason.date_from) == ("2023-03-12", "words")


def test_a_statement_without_a_date_says_nothing_of_where_it_is_from(reader: Reader) -> None:
    (reason,) = reader.reasons(report("من المقرر أن يزور الرئيس التركي قطر."))
    assert reason.statement.date is None
    assert reason.date_from is None


def test_reasons_are_those_of_the_statements_that_are_read(reader: Reader) -> None:
    text = "افتتحت كينيا سفارتها في الرباط عام 2022. ووقعت الأردن ومصر اتفاقية للنقل البحري في 3 يونيو 2021."
    assert [reason.statement for reason in reader.reasons(report(text))] == reader.read(report(text))


def test_who_is_quoted_for_a_statement_is_kept_with_it(reader: Reader) -> None:
    text = (
        "قال وزير الخارجية الكويتي عبد الله اليحيا إن البلدين وقعا عشرين اتفاقية "
        "منذ قيام العلاقات بين الكويت وأذربيجان."
    )
    for statement in reader.read(report(text)):
        assert statement.attributed_to == "عبد الله اليحيا"


def test_one_who_himself_does_what_is_told_is_not_quoted_for_it(reader: Reader) -> None:
    (statement,) = reader.read(report("أدانت قطر بشدة الهجوم على السفارة المصرية في الخرطوم."))
    assert statement.attributed_to is None
