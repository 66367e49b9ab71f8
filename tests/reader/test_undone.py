"""What was not done: «لم» and «لن» before the verb that a statement rests on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    "text",
    [
        "لم توقع تونس وليبيا على الاتفاقية بعد.",
        "لم توقع تونس اتفاقية مع ليبيا.",
        "لم يلتق الرئيس المصري نظيره التركي.",
        "لم تفتح مصر سفارة في مقديشو بعد.",
    ],
)
def test_what_was_not_done_is_denied(read: Read, text: str) -> None:
    assert [each.status for each in read(text)] == ["denied"]


def test_what_is_not_ruled_out_is_not_denied(read: Read) -> None:
    assert "denied" not in {each.status for each in read("لم يستبعد الرئيس المصري زيارة تركيا.")}


def test_what_is_recommended_is_proposed(read: Read) -> None:
    (project,) = read("أوصت اللجنة المشتركة بين الأردن ومصر بإنشاء منطقة صناعية في العقبة.")
    assert project.status == "proposed"
