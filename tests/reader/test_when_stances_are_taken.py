"""When and whether a stance is taken: by its saying, in an entry of a list, behind an aftermath."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def position(read: Read, text: str) -> Statement:
    (found,) = [statement for statement in read(text) if statement.kind == "position"]
    return found


@pytest.mark.parametrize(
    ("text", "date", "status"),
    [
        ("في أعقاب توقيع الاتفاق مع اليمن الأسبوع الماضي، أكدت كندا رفضها لسياسات روسيا.", "None", "done"),
        ("أدانت كندا الأسبوع الماضي سياسات روسيا.", "2024-05-13/2024-05-19", "done"),
        ("قال وزير الخارجية النرويجي أمس إن روسيا ستبقى معزولة بسبب دعمها للإرهاب.", "2024-05-19", "done"),
        ("هذا اليوم في التاريخ\n\n1951 - حرب الحدود: كندا تدعو غانا إلى وقف القتال.", "1951-05-20", "done"),
    ],
)
def test_a_stance_is_of_the_time_of_its_saying(read: Read, text: str, date: str, status: str) -> None:
    found = position(read, text)
    assert (str(found.date), found.status) == (date, status)
