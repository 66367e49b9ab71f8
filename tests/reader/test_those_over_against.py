"""Men whose state is not told, over against one whose is; letters that invite; ships that visit."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str, source: str | None = None) -> list[Statement]:
    return [statement for statement in read(text, source=source) if statement.kind == kind]


def test_who_stands_over_against_one_of_two_is_of_the_other(read: Read) -> None:
    text = (
        "شكر السفير الكويت وكوريا الجنوبية. زار رئيس وزراء كوريا الجنوبية الكويت في مايو 2019، "
        "وأجرى محادثات مع سمو الشيخ جابر المبارك."
    )
    (meeting,) = of_kind(read, "meeting", text)
    assert (meeting.parties, meeting.slots["people"]) == (("KOR", "KWT"), ("جابر المبارك",))


def test_a_journalist_or_party_leader_is_of_no_state(read: Read) -> None:
    text = "تحدثت إيران وفرنسا عن الاتفاق. وأجرى الرئيس الفرنسي إيمانويل ماكرون مقابلة مع توماس فريدمان."
    assert not of_kind(read, "meeting", text)


def test_whom_one_honours_is_of_the_other_state(read: Read) -> None:
    text = 'زار رئيس كازاخستان أبوظبي واستقبلته الإمارات. ومنح الرئيس قاسم توكاييف الشيخ خليفة وسام "النسر الذهبي".'
    (honour,) = of_kind(read, "honour", text)
    assert (honour.parties, honour.slots["recipient"]) == (("ARE", "KAZ"), "خليفة")


def test_a_letter_with_an_invitation_in_it_is_one_message(read: Read) -> None:
    text = "تسلم رئيس موريتانيا محمد ولد الغزواني رسالة خطية من نظيره الرواندي بول كاغامي تتضمن دعوته لزيارة رواندا."
    (message,) = of_kind(read, "message", text)
    assert (message.slots["type"], message.slots["from"], message.slots["to"]) == ("invitation", "RWA", "MRT")


def test_a_ship_visits_for_its_state(read: Read) -> None:
    (visit,) = of_kind(read, "visit", "وصلت إلى بورتسودان الفرقاطة الروسية أمس في زيارة تستمر أربعة أيام.")
    assert (visit.slots["from"], visit.slots["to"]) == ("RUS", "SDN")


def test_who_stays_in_a_state_visits_it(read: Read) -> None:
    (visit,) = of_kind(read, "visit", "حل الرئيس السنغالي ماكي سال بالمغرب في يناير 2015 في زيارة عمل.")
    assert (visit.slots["from"], visit.slots["to"], str(visit.date)) == ("SEN", "MAR", "2015-01")


def test_an_anniversary_of_what_was_told_before_is_marked_too(read: Read) -> None:
    text = "أقامت الكويت والنرويج العلاقات عام 1979، والبلدان يحتفلان العام المقبل بالذكرى الـ 46 لهذه المناسبة."
    assert [found.slots["ordinal"] for found in of_kind(read, "anniversary", text)] == [46]


def test_a_crown_prince_is_not_of_the_capital_that_he_visits(read: Read) -> None:
    text = "قال سفير كوريا الجنوبية لدى الكويت إنه يأمل أن يزور ولي العهد سيول قريبا."
    assert all(visit.slots["from"] != "KOR" for visit in of_kind(read, "visit", text, source="كونا"))
