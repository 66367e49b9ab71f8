"""He who hands over a letter while he is received: «خلال استقبال الأمير له»."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_the_pronoun_behind_the_host_is_the_guest(read: Read) -> None:
    found = read("نقل الرسالة وزير خارجية تشاد يوسف آدم خلال استقبال الرئيس الغابوني له أمس.", published="2020-03-04")
    assert [(s.kind, s.parties) for s in found] == [("meeting", ("GAB", "TCD"))]


def test_high_officials_are_met_too(read: Read) -> None:
    for met in ("كبار المسؤولين الهنود", "عددا من كبار المسؤولين الهنود", "القيادات الهندية"):
        (meeting,) = read(f"التقى وزير الخارجية العماني في نيودلهي {met}.", published="2020-03-04")
        assert (meeting.kind, meeting.parties) == ("meeting", ("IND", "OMN"))


def test_a_family_name_keeps_its_particle(read: Read) -> None:
    found = read("وصل وزير الخارجية البلجيكي فان دير بيلين إلى الرباط. والتقى فان دير بيلين نظيره المغربي.")
    assert any(s.kind == "meeting" and s.slots["people"] == ("فان دير بيلين",) for s in found)


def test_ali_is_a_name_behind_a_title_however_it_is_spelled(read: Read) -> None:
    (meeting,) = read("استقبل الرئيس التونسي الدكتور على عبد القادر وزير خارجية اليمن.")
    assert meeting.slots["people"] == ("على عبد القادر",)
