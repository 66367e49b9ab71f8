"""What fact sheets tell of two states: ties that began and rose, groups that one joined, embassies, standing bodies."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    return [each for each in reader.read(Report(id="made", text=text, published="2024-05-20")) if each.kind == kind]


def test_ties_begin_when_their_relative_clause_says(reader: Reader) -> None:
    made = _read(reader, "واحتفلت بيرو وكينيا بمئوية العلاقات التي أقيمت في 4 مارس 1924.", "relations")
    assert [(str(each.date), each.slots["change"]) for each in made] == [("1924-03-04", "established")]


def test_ties_rise_to_an_embassy_on_a_day_of_their_own(reader: Reader) -> None:
    text = "بدأت العلاقات الدبلوماسية بين بيرو وتونس في 9 أغسطس 1965، ثم ارتقت إلى مستوى سفارة في 10 أكتوبر 1970."
    made = {(str(each.date), each.slots["change"]) for each in _read(reader, text, "relations")}
    assert made == {("1965-08-09", "established"), ("1970-10-10", "upgraded")}


@pytest.mark.parametrize(
    ("text", "party", "date"),
    [
        ("وتضم مجموعة بريكس، التي انضمت إليها إثيوبيا مطلع عام 2024، عشر دول.", "org:BRICS", "2024-01~/2024-03~"),
        ("وتتعاون كينيا وتشاد في الكومنولث، الذي انضمت إليه كينيا عام 1963.", "org:commonwealth", "1963"),
    ],
)
def test_who_joins_is_told_behind_the_group_that_is_joined(reader: Reader, text: str, party: str, date: str) -> None:
    made = _read(reader, text, "membership")
    assert [(each.slots["organisation"], str(each.date)) for each in made] == [(party, date)]


def test_a_summit_beside_which_two_meet_is_only_where_they_meet(reader: Reader) -> None:
    text = "التقى الرئيسان الكيني والتشادي على هامش القمة الإسلامية في جدة عام 1981."
    assert _read(reader, text, "membership") == []
    assert len(_read(reader, text, "meeting")) == 1


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وأبلغت كينيا بيرو أنها ستقيم سفارة لها في ليما العام المقبل.", "planned"),
        ("ولن تقيم كينيا سفارة لها في ليما.", "denied"),
    ],
)
def test_an_embassy_is_set_up_or_is_not_to_be(reader: Reader, text: str, status: str) -> None:
    assert [each.status for each in _read(reader, text, "mission")] == [status]


def test_an_embassy_that_holds_a_reception_is_not_opened(reader: Reader) -> None:
    assert _read(reader, "أقامت سفارة كينيا في ليما حفل استقبال.", "mission") == []


@pytest.mark.parametrize(
    "text",
    ["أقامت كينيا وتونس منذ عام 1999 آلية للحوار السياسي.", "واتفقت كينيا وتونس على إنشاء آلية استشارية للتعاون."],
)
def test_a_standing_way_of_talking_is_a_body_of_both(reader: Reader, text: str) -> None:
    assert [each.parties for each in _read(reader, text, "mechanism")] == [("KEN", "TUN")]


def test_ties_raised_by_consent_are_no_agreement_besides(reader: Reader) -> None:
    text = "اتفق الجانبان الكيني والتشادي على رفع العلاقات إلى مستوى الشراكة الاستراتيجية."
    assert _read(reader, text, "agreement") == []
    assert len(_read(reader, text, "relations")) == 1


def test_what_is_approved_was_signed_on_a_day_before(reader: Reader) -> None:
    text = (
        "أصدر الرئيس التونسي القرار رقم 40 لعام 2011 بالموافقة على الاتفاق الموقع في نيروبي في 4 مارس 2010 بين حكومتي "
        "تونس وكينيا بشأن النقل الجوي."
    )
    made = {(each.slots["change"], str(each.date)) for each in _read(reader, text, "agreement")}
    assert ("signed", "2010-03-04") in made
    assert "ratified" in {change for change, _ in made}


def test_an_embassy_marks_the_founding_of_its_republic(reader: Reader) -> None:
    made = _read(reader, "نظمت السفارة الكينية في تونس حفلا بمناسبة الذكرى الستين لتأسيس جمهورية كينيا.", "anniversary")
    assert [(each.parties, each.slots["ordinal"]) for each in made] == [(("KEN", "TUN"), 60)]
