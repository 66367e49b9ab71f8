"""Bills that are still discussed, agreements approved in one breath, and sessions that are called for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_all_that_a_cabinet_approves_in_one_breath_is_approved(read: Read) -> None:
    found = read(
        "وافق مجلس الوزراء على مشاريع قوانين اتفاقية النقل البحري بين عمان وتشيلي، ومذكرة تفاهم في "
        "مجال السياحة بين عمان ومالطا، وبروتوكول تعاون صحي بين عمان وغانا."
    )
    assert [statement.parties for statement in found] == [("CHL", "OMN"), ("MLT", "OMN"), ("GHA", "OMN")]
    assert {(statement.slots["change"], statement.status) for statement in found} == {("ratified", "done")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("ناقشت لجنة الشؤون الخارجية مشروع قانون بالموافقة على اتفاقية بين حكومة البحرين وحكومة البرازيل.", "proposed"),
        ("وافق مجلس الشورى على مشروع قانون بالموافقة على اتفاقية بين حكومة البحرين وحكومة البرازيل.", "done"),
    ],
)
def test_a_bill_approves_nothing_until_it_is_decided_upon(read: Read, text: str, status: str) -> None:
    (bill,) = read(text)
    assert (bill.slots["change"], bill.status) == ("ratified", status)


def test_a_session_that_is_called_for_has_not_the_year_of_the_last_one(read: Read) -> None:
    text = "ودعا خلال اللقاء إلى عقد الدورة السابعة للجنة المشتركة التونسية المالطية، مذكرا بأن آخر دورة كانت سنة 2012."
    (called,) = [statement for statement in read(text) if statement.kind == "mechanism"]
    assert (called.status, called.date) == ("proposed", None)
