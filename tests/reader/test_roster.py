"""Ambassadors told one after another, who present their papers or are sworn in on one occasion."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2019-06-12"))
    return [each for each in made if each.kind == "appointment"]


_PAPERS = "تسلم الرئيس الكيني أمس أوراق اعتماد عدد من السفراء الجدد. "


@pytest.mark.parametrize(
    "text",
    [
        _PAPERS
        + "والسفراء هم: كارل هوفر سفير جمهورية النمسا، وكوامي منساه سفير غانا، ولوسيا فارغاس سفيرة جمهورية بيرو.",
        _PAPERS + "وهم سفير النمسا كارل هوفر، وسفير غانا كوامي منساه، وسفيرة جمهورية بيرو لوسيا فارغاس.",
        _PAPERS
        + "ويتعلق الأمر بالسيد كارل هوفر سفير النمسا والسيد كوامي منساه سفير غانا والسيدة لوسيا فارغاس سفيرة بيرو.",
    ],
)
def test_each_of_a_list_presents_papers_of_his_own_to_who_takes_them_all(reader: Reader, text: str) -> None:
    told = {(each.slots["person"], each.slots["sender"], each.slots["host"]) for each in _read(reader, text)}
    assert told == {("كارل هوفر", "AUT", "KEN"), ("كوامي منساه", "GHA", "KEN"), ("لوسيا فارغاس", "PER", "KEN")}
    assert {str(each.date) for each in _read(reader, text)} == {"2019-06-11"}


def test_ambassadors_without_names_present_theirs_each_for_his_state(reader: Reader) -> None:
    made = _read(reader, "استقبل ملك الأردن سفراء كل من السويد والنرويج وكينيا الذين قدموا أوراق اعتمادهم.")
    assert {each.parties for each in made} == {("JOR", "SWE"), ("JOR", "NOR"), ("JOR", "KEN")}
    assert not any("person" in each.slots for each in made)


def test_who_is_present_presents_no_papers(reader: Reader) -> None:
    made = _read(
        reader,
        "تسلم رئيس زامبيا أوراق اعتماد سفير السويد يوهان برغ وسفيرة النرويج إيدا نيلسن، بحضور سفير فنلندا تيمو لين.",
    )
    assert {each.slots["sender"] for each in made} == {"SWE", "NOR"}


def test_those_who_are_sworn_in_are_named_each_to_where_he_goes(reader: Reader) -> None:
    made = _read(
        reader,
        "أدى السفراء المعينون القسم أمام ملك الأردن، وهم السفير فهد بن علي الشهري المعين لدى جمهورية مالطا، "
        "والسفير ناصر بن سعد الغامدي المعين لدى مملكة بلجيكا.",
    )
    assert {(each.slots["person"], each.slots["host"]) for each in made} == {
        ("فهد بن علي الشهري", "MLT"),
        ("ناصر بن سعد الغامدي", "BEL"),
    }
    assert {each.slots["sender"] for each in made} == {"JOR"}


def test_a_man_of_the_right_swears_no_oath(reader: Reader) -> None:
    text = "في عام 2011 قطعت ليما علاقاتها مع كيتو عندما اتهم الرئيس البيروفي اليميني كارل هوفر سفير الإكوادور بالتدخل."
    assert _read(reader, text) == []


def test_names_before_offices_stay_with_them_where_only_commas_part_them(reader: Reader) -> None:
    made = _read(
        reader,
        "تسلم الرئيس الكيني أوراق اعتماد سفراء جدد. وضمت القائمة: كارل هوفر سفير النمسا، كوامي منساه سفير غانا، "
        "لوسيا فارغاس سفيرة بيرو.",
    )
    assert {(each.slots["person"], each.slots["sender"]) for each in made} == {
        ("كارل هوفر", "AUT"),
        ("كوامي منساه", "GHA"),
        ("لوسيا فارغاس", "PER"),
    }


def test_what_an_ambassador_does_after_is_no_further_entry(reader: Reader) -> None:
    text = "قدم السفير كارل هوفر سفير النمسا أوراق اعتماده إلى رئيس زامبيا. ووصل السفير هوفر إلى لوساكا قبل أسبوع."
    assert len(_read(reader, text)) == 1


def test_papers_presented_as_ambassador_tell_whose_and_where(reader: Reader) -> None:
    text = "استقبل الرئيس الكيني السفيرة لوسيا فارغاس، حيث سلمت أوراق اعتمادها كسفيرة لجمهورية بيرو لدى كينيا."
    (made,) = _read(reader, text)
    assert (made.slots["sender"], made.slots["host"]) == ("PER", "KEN")


@pytest.mark.parametrize(
    "text",
    [
        "تسلم رئيس غانا أوراق اعتماد سفراء: إيلا برغ، سفيرة غير مقيمة للسويد؛ وكارل هوفر، سفير غير مقيم للنمسا.",
        "تسلم رئيس غانا أوراق اعتماد سفراء هم: إيلا برغ سفيرة مفوضة لمملكة السويد وكارل هوفر سفيرا مفوضا للنمسا.",
    ],
)
def test_whose_an_ambassador_is_may_be_told_further_on(reader: Reader, text: str) -> None:
    told = {(each.slots.get("person"), each.slots["sender"], each.slots["host"]) for each in _read(reader, text)}
    assert told == {("إيلا برغ", "SWE", "GHA"), ("كارل هوفر", "AUT", "GHA")}


def test_who_speaks_of_an_ambassador_bears_no_papers(reader: Reader) -> None:
    text = "أعلن المتحدث باسم الخارجية الكينية موسى كيبت أن السفير الكيني الجديد لدى غانا سيقدم قريبا أوراق اعتماده."
    assert "موسى كيبت" not in {each.slots.get("person") for each in _read(reader, text)}
