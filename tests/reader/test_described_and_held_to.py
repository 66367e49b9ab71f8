"""A verb without a relative describes the noun before it, forecasts are yet to come, and nouns keep their ب."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("أكدت تونس تمسكها بوحدة الأراضي الليبية.", "وحدة الأراضي الليبية"),
        ("أكد وزير الخارجية التونسي التزام بلاده بدعم ليبيا في مسارها السياسي.", "دعم ليبيا في مسارها السياسي"),
    ],
)
def test_a_topic_stands_without_the_preposition_of_its_noun(read: Read, text: str, topic: str) -> None:
    assert [s.slots["topic"] for s in read(text) if s.kind == "position"] == [topic]


@pytest.mark.parametrize(
    "text",
    [
        "يتوقع أن يصل التبادل التجاري بين تركيا والجزائر إلى عشرة مليارات دولار.",
        "توقع السفير أن ترتفع صادرات بولندا إلى الأردن إلى 200 مليون يورو.",
    ],
)
def test_a_number_that_is_expected_is_planned(read: Read, text: str) -> None:
    assert [s.status for s in read(text) if s.kind == "figure"] == ["planned"]


def test_a_visit_that_ends_today_is_done(read: Read) -> None:
    (visit,) = [s for s in read("ينهي الرئيس الصربي اليوم زيارة إلى الصين استمرت ثلاثة أيام.") if s.kind == "visit"]
    assert visit.status == "done"


def test_the_date_of_what_is_described_is_not_that_of_the_gift(read: Read) -> None:
    (gift,) = [s for s in read("أهدت اليابان لاوس مستشفى دشن العام الماضي.") if s.kind == "aid"]
    assert gift.date is None


def test_help_is_named_without_the_verb_that_tells_whither_it_goes(read: Read) -> None:
    text = "تسير قطر طائرة محملة بمساعدات غذائية تتجه إلى مطار بيروت لإغاثة الشعب اللبناني."
    assert "مساعدات غذائية" in [s.slots.get("what") for s in read(text) if s.kind == "aid"]


def test_one_who_is_on_a_visit_is_there_still(read: Read) -> None:
    (visit,) = [s for s in read("رئيس كوريا الجنوبية في زيارة لمدة ثلاثة أيام لفيتنام.") if s.kind == "visit"]
    assert visit.status == "ongoing"


@pytest.mark.parametrize(
    ("text", "status"),
    [("وعادة ما تتهم غانا توغو بدعم المتمردين.", "ongoing"), ("تتهم غانا توغو بدعم المتمردين.", "done")],
)
def test_a_stance_that_is_taken_time_and_again_is_ongoing(read: Read, text: str, status: str) -> None:
    assert [s.status for s in read(text) if s.kind == "position"] == [status]
