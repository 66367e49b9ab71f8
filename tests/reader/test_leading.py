"""Whose a man is whom the report names without a state."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_foreign_leader_is_of_his_own_state_and_not_of_the_publishers(read: Read) -> None:
    (meeting,) = read(
        "استقبل أمير قطر الشيخ تميم بن حمد آل ثاني في الدوحة أمس وزير الخارجية لوران فابيوس.",
        published="2014-03-02",
        source="okaz",
    )
    assert meeting.parties == ("FRA", "QAT")


def test_a_family_name_alone_tells_the_leader_of_the_day(read: Read) -> None:
    (meeting,) = read("التقى بوتين في سوتشي أمس الرئيس الفنزويلي مادورو.", published="2018-12-05")
    assert meeting.parties == ("RUS", "VEN")


def test_who_no_longer_leads_acts_for_nobody_unless_the_report_gives_him_an_office(read: Read) -> None:
    told = "اجتمع {} مع وزيرة الخارجية الكينية أمينة محمد في نيروبي أمس."
    assert read(told.format("نيكولا ساركوزي"), published="2017-03-02", source="okaz") == []
    (meeting,) = read(told.format("الرئيس نيكولا ساركوزي"), published="2017-03-02", source="okaz")
    assert meeting.parties == ("FRA", "KEN")


def test_a_namesake_in_another_office_is_not_the_leader(read: Read) -> None:
    found = read(
        "استقبل مدير الجامعة الدكتور محمد مصطفى السفير الهندي في الخرطوم أمس.", published="2024-09-02", source="سونا"
    )
    assert all("PSE" not in statement.parties for statement in found)
