"""What is said when an envoy leaves, and what a report goes on to say of missions, flights and borders of two."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2018-06-12"))
    return [each for each in made if each.kind == kind]


_CALL = "استقبل وزير الخارجية الكيني سفير النمسا كارل هوفر بمناسبة انتهاء مهامه. "


@pytest.mark.parametrize(
    "courtesy",
    [
        "وأشاد الوزير بالجهود التي بذلها السفير في تعزيز علاقات البلدين.",
        "وشكر السفير كينيا على حفاوة الاستقبال وعلى تعاونها معه طوال فترة مهامه.",
    ],
)
def test_courtesies_of_a_farewell_are_no_stance(reader: Reader, courtesy: str) -> None:
    assert _read(reader, _CALL + courtesy, "position") == []
    (left,) = _read(reader, _CALL + courtesy, "appointment")
    assert left.slots["change"] == "left"


def test_thanks_for_an_act_are_one(reader: Reader) -> None:
    (made,) = _read(reader, _CALL + "وشكر السفير كينيا على إرسال فرق الإنقاذ إلى بلاده.", "position")
    assert (made.slots["actor"], made.slots["target"], made.slots["stance"]) == ("AUT", "KEN", "thank")


def test_a_shortened_title_does_not_part_who_receives_from_whom(reader: Reader) -> None:
    text = "استقبلت د. ليلى ناصر وزيرة الخارجية الكينية بمكتبها اليوم سفير النمسا كارل هوفر."
    (made,) = _read(reader, text, "meeting")
    assert made.parties == ("AUT", "KEN")


def test_a_dinner_of_farewell_is_a_meeting(reader: Reader) -> None:
    text = "أقام وزير الخارجية الكيني حفل وداع لسفير النمسا كارل هوفر بمناسبة انتهاء مهامه."
    (made,) = _read(reader, text, "meeting")
    assert made.parties == ("AUT", "KEN")


def test_a_mission_spoken_of_again_is_the_same(reader: Reader) -> None:
    text = "افتتحت غانا قنصلية في لومي بتوغو أمس. وجاء تدشين القنصلية بعد أن زار رئيس بنين المدينة."
    assert {each.parties for each in _read(reader, text, "mission")} == {("GHA", "TGO")}


def test_flights_and_border_of_a_report_of_two_are_theirs(reader: Reader) -> None:
    text = "قطعت كينيا والصومال علاقاتهما عام 2012. وأوقفت الرحلات الجوية في العام نفسه."
    assert {each.parties for each in _read(reader, text, "travel")} == {("KEN", "SOM")}


def test_an_embassy_that_is_shut_for_a_holiday_is_not_closed(reader: Reader) -> None:
    text = "أعلنت سفارة كينيا في روما أنها ستغلق أبوابها أمام المراجعين يومي الخميس والجمعة بمناسبة العطلة."
    assert _read(reader, text, "mission") == []
