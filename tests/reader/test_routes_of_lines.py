"""Pipelines, cables, roads and railways: from which state to which they run."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties", "status"),
    [
        ("ستبدأ في أبريل المقبل أعمال مد الخط الذي ينقل الغاز من تركمانستان إلى أفغانستان.", ("AFG", "TKM"), "planned"),
        ("يجري بناء خط أنابيب لنقل النفط من أوغندا إلى تنزانيا.", ("TZA", "UGA"), "ongoing"),
        ("دشنت الحكومة كابلا كهربائيا يمتد من اليونان إلى قبرص.", ("CYP", "GRC"), "done"),
        ("قال الوزير إن طريقا بريا سيربط الجزائر بموريتانيا سيكتمل العام المقبل.", ("DZA", "MRT"), "planned"),
        ("سيجري إنشاء خط سكك حديد من إثيوبيا إلى جيبوتي بطول 700 كيلومتر.", ("DJI", "ETH"), "planned"),
    ],
)
def test_a_line_is_between_the_states_that_it_runs_from_and_to(
    read: Read, text: str, parties: tuple[str, ...], status: str
) -> None:
    (line,) = read(text)
    assert (line.kind, line.parties, line.status) == ("project", parties, status)


def test_a_line_within_one_state_is_between_none(read: Read) -> None:
    assert not read("يجري بناء خط أنابيب لنقل النفط من حلفا إلى بورتسودان في السودان، على غرار ما تم في مصر.")
