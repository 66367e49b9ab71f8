"""Support that is part of a body's name, that a pronoun tells of, and of states whose names begin with lam."""

from collections.abc import Callable

from tests.reader.stances import stances

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_mission_for_support_supports_nobody_by_its_name(read: Read) -> None:
    text = "أعربت بعثة الأمم المتحدة للدعم في ليبيا عن قلقها إزاء تجدد الاشتباكات في جنوب ليبيا."
    assert stances(read, text) == [("org:UN", "LBY", "oppose")]


def test_whom_a_pronoun_means_is_not_who_is_named_behind_it(read: Read) -> None:
    text = "أكد المسؤول لحلفائه مواصلة واشنطن دعمها لهم رغم الجهود للتوصل إلى اتفاق مع إيران."
    assert stances(read, text) == []


def test_a_name_that_begins_with_lam_takes_no_article(read: Read) -> None:
    (made,) = read("أكد السفير المصري دعم بلاده لليبيا.")
    assert made.slots["topic"] == "ليبيا"
