"""Agreements that a page lists with their years, and those that are spoken of as in force."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


def _agreements(reader: Reader, text: str) -> list[tuple[str, str, str]]:
    made = reader.read(Report(id="t", text=text, published="2016-01-10"))
    return sorted(
        (str(s.date or ""), str(s.slots.get("instrument")), str(s.slots.get("subject")))
        for s in made
        if s.kind == "agreement"
    )


def test_each_agreement_of_a_list_has_its_own_year(reader: Reader) -> None:
    text = (
        "ووقعت الأردن وماليزيا عددا من الاتفاقيات منها: اتفاقية النقل الجوي (1974)، اتفاقية التعاون العلمي (1980)، "
        "ومذكرة تفاهم في مجال السياحة (1996)."
    )
    assert _agreements(reader, text) == [
        ("1974", "agreement", "النقل الجوي"),
        ("1980", "agreement", "التعاون العلمي"),
        ("1996", "memorandum", "السياحة"),
    ]


def test_an_entry_on_a_line_of_its_own_is_between_the_two_of_the_page(reader: Reader) -> None:
    text = (
        "العلاقات بين تونس وتايلاند\n\nترتبط تونس وتايلاند بعلاقات دبلوماسية منذ عام 1967. وبين تونس وتايلاند:\n"
        "- اتفاقية حماية الاستثمار (2001)\n2- بروتوكول في مجال الصحة لعام 2009\n"
    )
    assert _agreements(reader, text) == [
        ("2001", "agreement", "حماية الاستثمار"),
        ("2009", "protocol", "الصحة"),
    ]


def test_an_agreement_named_with_its_year_was_signed_then(reader: Reader) -> None:
    text = "ويستند التعاون إلى اتفاقية التجارة لعام 1975 بين مصر والفلبين."
    assert _agreements(reader, text) == [("1975", "agreement", "التجارة")]


@pytest.mark.parametrize(
    "text",
    [
        "تعبر القوات الحدود بموجب اتفاق بين بولندا والولايات المتحدة.",
        "توجد بين تونس وسلوفاكيا اتفاقية لتشجيع الاستثمارات.",
    ],
)
def test_an_agreement_under_which_something_is_done_is_in_force(reader: Reader, text: str) -> None:
    (made,) = [s for s in reader.read(Report(id="t", text=text)) if s.kind == "agreement"]
    assert (made.status, made.slots["change"]) == ("ongoing", "in-force")


def test_a_place_where_others_sign_is_no_party(reader: Reader) -> None:
    text = (
        "قال مبعوث الأمم المتحدة إن أطراف النزاع الليبي ستجتمع في مدينة أغادير بالمغرب للتوقيع على اتفاق. "
        "ودعت الأمم المتحدة الأطراف إلى الحضور."
    )
    assert not [s for s in reader.read(Report(id="t", text=text)) if s.kind == "agreement" and "MAR" in s.parties]


def test_the_titles_of_a_list_are_told_one_by_one_with_the_day_of_the_talks(reader: Reader) -> None:
    text = (
        "عقد رئيس وزراء بولندا ورئيس وزراء الهند جلسة مباحثات اليوم الثلاثاء.\n"
        "وتم عقب المباحثات التوقيع على ثلاث وثائق هي: اتفاقية بشأن الملاحة، ومذكرة تفاهم للتعاون في مجال الزراعة، "
        "وبروتوكول تعديل اتفاقية الضمان الاجتماعي الموقعة عام 1996."
    )
    assert _agreements(reader, text) == [
        ("1996", "agreement", "الضمان الاجتماعي"),
        ("2016-01-05", "agreement", "الملاحة"),
        ("2016-01-05", "memorandum", "التعاون في مجال الزراعة"),
        ("2016-01-05", "protocol", "None"),
    ]


def test_a_year_that_ends_an_entry_is_its_year_and_a_heading_is_none(reader: Reader) -> None:
    text = (
        "العلاقات بين سلطنة عمان وتايلاند\n\nافتتحت سفارة السلطنة في بانكوك عام 1983.\n"
        "الاتفاقيات ومذكرات التفاهم الموقعة بين البلدين:\nمذكرة تفاهم في مجال الصحة - 2006\n"
    )
    assert _agreements(reader, text) == [("2006", "memorandum", "الصحة")]


def test_a_date_before_an_agreement_that_a_clause_tells_of_is_not_its_own(reader: Reader) -> None:
    text = "بحث وزيرا خارجية مصر والسودان في مارس 2015 تنفيذ خريطة الطريق التي اتفقت عليها مصر والسودان."
    assert [date for date, instrument, _ in _agreements(reader, text) if instrument == "programme"] == [""]


def test_a_number_of_agreements_is_another_fact_than_one_of_them(reader: Reader) -> None:
    text = (
        "وقعت كوبا وغانا اتفاقية تشجيع الاستثمار. "
        "وتم خلال زيارة الرئيس الغاني إلى كوبا في نوفمبر 2014 توقيع خمس اتفاقيات بين كوبا وغانا."
    )
    assert [date for date, *_ in _agreements(reader, text)] == ["", "2014-11"]
