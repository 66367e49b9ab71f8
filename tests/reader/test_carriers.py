"""Airlines are found one beside the other, quoted or not."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


@pytest.mark.parametrize(
    ("text", "carriers"),
    [
        (
            "وتسيّر الخطوط الجوية التونسية وطيران الشروق والخطوط الجوية المصرية رحلات مباشرة بين تونس والقاهرة.",
            ("الخطوط الجوية التونسية", "طيران الشروق", "الخطوط الجوية المصرية"),
        ),
        (
            "تنفذ شركات طيران «الشروق» و«الخطوط التونسية» والخطوط الجوية المصرية (نيل) رحلات مباشرة بين تونس والقاهرة.",
            ("الشروق", "الخطوط التونسية", "الخطوط الجوية المصرية"),
        ),
    ],
)
def test_every_airline_of_a_list_is_named(text: str, carriers: tuple[str, ...]) -> None:
    (flights,) = [said for said in Reader().read(Report(id="a", text=text)) if said.kind == "travel"]
    assert flights.slots["carriers"] == carriers


def test_flights_between_two_are_no_airline_of_that_name() -> None:
    text = "وقع الرئيس الغاني اتفاقا مع كينيا بتسيير رحلات طيران بين البلدين."
    (flights,) = [said for said in Reader().read(Report(id="a", text=text)) if said.kind == "travel"]
    assert "carriers" not in flights.slots
