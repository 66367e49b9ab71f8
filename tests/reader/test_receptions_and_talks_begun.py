"""Receptions at airports, talks of two that begin, and men with a second office."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_who_is_welcomed_at_an_airport_has_come_there(read: Read) -> None:
    (visit,) = read("وكان في استقبال رئيس وزراء إثيوبيا بمطار الخرطوم الدولي رئيس مجلس السيادة عبدالفتاح البرهان.")
    assert (visit.kind, visit.slots["from"], visit.slots["to"]) == ("visit", "ETH", "SDN")


@pytest.mark.parametrize("verb", ["بدأت", "انطلقت", "اختتمت"])
def test_talks_of_two_that_begin_are_a_meeting(read: Read, verb: str) -> None:
    (met,) = read(f"{verb} مساء الثلاثاء بالقصر الجمهوري المباحثات السودانية الكينية.")
    assert (met.kind, met.parties, met.slots["place"]) == ("meeting", ("KEN", "SDN"), "القصر الجمهوري")


def test_who_leads_a_delegation_goes_on_the_visit(read: Read) -> None:
    (visit,) = read("وصل الرئيس الغاني، نانا أكوفو أدو، على رأس وفد كبير، في زيارة رسمية لكوبا تستغرق يومين.")
    assert visit.slots["people"] == ("نانا أكوفو أدو",)


def test_a_deputy_premier_may_be_the_foreign_minister_of_the_list(read: Read) -> None:
    text = "تلقى نائب رئيس الوزراء وزير الخارجية أيمن الصفدي اتصالا هاتفيا من وزير خارجية مالطا."
    (call,) = read(text)
    assert call.parties == ("JOR", "MLT")


def test_a_portfolio_with_an_organisation_may_be_written_apart(read: Read) -> None:
    (visit,) = read("سيقوم وزير الشؤون الخارجية و الأوروبية الكرواتي، ماركو فيدوفيتش، بزيارة عمل لتونس.", "2011-06-13")
    assert visit.parties == ("HRV", "TUN")


def test_an_invitation_is_made_even_where_the_visit_goes_on(read: Read) -> None:
    text = "يبدأ وزير دفاع السويد غدا زيارة إلى تونس تستمر ثلاثة أيام بدعوة من نظيره التونسي."
    assert [s.status for s in read(text) if s.kind == "message"] == ["done"]


def test_a_session_told_of_again_is_one(read: Read) -> None:
    text = (
        "انطلقت في عمان أمس أعمال اللجنة العليا الأردنية - المالطية المشتركة. "
        "وكان وزير خارجية مالطا وصل إلى عمان الخميس للمشاركة في اجتماعات اللجنة العليا الأردنية المالطية المشتركة."
    )
    (sitting,) = [s for s in read(text) if s.kind == "mechanism"]
    assert str(sitting.date) == "2024-05-19"
