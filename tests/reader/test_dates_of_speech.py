"""Dates of what is said and of other figures, help for those in a purpose, ties that are close and no documents."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    "text",
    [
        "قال رئيس الوزراء الأوغندي جون كاتو، خلال زيارته لنيروبي، إن المرحلة الأولى ستكتمل في يونيو 2025.",
        "قال وزير التجارة الكيني جون كاتو خلال لقائه نظيره الأوغندي إن الصادرات ستبدأ في مارس 2026.",
    ],
)
def test_what_is_said_in_a_setting_does_not_date_it(read: Read, text: str) -> None:
    (told,) = [s for s in read(text) if s.kind in ("visit", "meeting")]
    assert (told.date, told.status) == (None, "done")


def test_the_year_that_leads_to_a_sum_is_its_period(read: Read) -> None:
    text = "زاد حجم التبادل التجاري بين كينيا وأوغندا ووصل خلال سنة 2018 إلى 45 مليون دولار."
    (figure,) = [s for s in read(text) if s.kind == "figure"]
    assert str(figure.date) == "2018"


def test_the_year_of_another_measure_is_not_that_of_the_first(read: Read) -> None:
    text = "تعمل 20 شركة كويتية في غانا، وتبلغ استثمارات الكويت في غانا ملياري دولار خلال العام 2020."
    dates = {s.slots["value"]: s.date for s in read(text) if s.kind == "figure"}
    assert dates[20] is None


def test_help_for_a_state_is_not_given_by_it(read: Read) -> None:
    (given,) = [s for s in read("وهذه المنح ضمن برنامج قدمه رئيس الوزراء الكندي لمساعدة غانا.") if s.kind == "aid"]
    assert (given.slots["donor"], given.slots["recipient"]) == ("CAN", "GHA")


def test_a_load_that_lands_on_its_way_is_for_those_it_goes_on_to(read: Read) -> None:
    text = (
        "وصلت إلى مطار جيبوتي الدولي بجمهورية جيبوتي أمس، الطائرة الإغاثية الكويتية العشرون التي تسيرها الجمعية "
        "بالتنسيق مع وزارة الدفاع، تمهيدا لنقلها إلى المتضررين من الشعب الصومالي داخل مقديشو."
    )
    assert {s.slots["recipient"] for s in read(text) if s.kind == "aid"} == {"SOM"}


def test_close_ties_are_no_document(read: Read) -> None:
    assert not [s for s in read("وثمة علاقات تحالف وثيقة بين كوبا ونيكاراغوا.") if s.kind == "agreement"]
