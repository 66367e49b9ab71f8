"""Verdicts and truces: what is called by a bad name, what is recognised, and votes for an end of fighting."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.reader.stances import stances

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصف الرئيس الكولومبي الغارات الإثيوبية على القرى بأنها مذبحة.", ("COL", "ETH", "oppose")),
        ("وصف وزير الخارجية الصربي تصريحات نظيره الكرواتي بأنها وقاحة.", ("SRB", "HRV", "oppose")),
        ("شبه الرئيس البوليفي الهجمات التركية على المدن بالإبادة.", ("BOL", "TUR", "oppose")),
        ("قال رئيس الوزراء الكندي إن ما تقوم به بيلاروسيا جنون.", ("CAN", "BLR", "oppose")),
        ("ورد وزير الخارجية اليوناني، واصفا تصريحات أنقرة بأنها استفزازية.", ("GRC", "TUR", "oppose")),
        ("أعلن رئيس وزراء مالطا اعتراف بلاده بفلسطين دولة مستقلة.", ("MLT", "PSE", "support")),
        ("أعلن الرئيس الغاني تأييد بلاده واعترافها بمخطط الحكم الذاتي المغربي.", ("GHA", "MAR", "support")),
        ("دعت الدول الأوروبية إيران إلى وقف التخصيب.", ("org:EU", "IRN", "oppose")),
        ("أكد رئيس تشيلي وقوف الحكومة والشعب في تشيلي إلى جانب الحكومة والشعب في لبنان.", ("CHL", "LBN", "support")),
        ("أبدت هنغاريا اعتراضات على عضوية أوكرانيا في الاتحاد.", ("HUN", "UKR", "oppose")),
        ("خفضت بوتان علاقاتها مع نيبال بعد أن اتهمتها بدعم المتمردين.", ("BTN", "NPL", "oppose")),
    ],
)
def test_a_stance_told_by_a_bad_name_or_a_recognition(read: Read, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in stances(read, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تبنى مجلس الأمن الدولي قرارا يدعو إلى وقف فوري لإطلاق النار في ميانمار.", ("org:UN", "MMR", "support")),
        ("صوتت فنلندا في مجلس الأمن لصالح قرار كيني يطالب بوقف القتال في السودان.", ("FIN", "SDN", "support")),
        ("صوت مجلس الأمن الدولي على مطالبة رواندا بسحب جنودها.", ("org:UN", "RWA", "oppose")),
    ],
)
def test_a_vote_for_an_end_of_fighting_is_no_vote_against_where_it_is(
    read: Read, text: str, expected: tuple[str, str, str]
) -> None:
    assert stances(read, text) == [expected]


def test_who_denies_that_he_recognises_takes_no_stance(read: Read) -> None:
    assert stances(read, "نفت الخارجية الدنماركية أن تكون كوبنهاغن قررت الاعتراف بكوسوفو.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "رفض مجلس الأمن مشروع قرار صينيا. وعارضت كندا واليابان وفرنسا المشروع، فيما امتنعت غانا عن التصويت.",
            (("CAN", "JPN", "FRA"), "CHN", "oppose"),
        ),
        (
            "استخدمت الصين حق النقض ضد مشروع القرار الكيني الذي صوتت ضده أيضا بوليفيا.",
            ("CHN", "KEN", "oppose"),
        ),
        (
            "أدانت تونس ومالطا بأشد العبارات الهجوم الذي وقع، اليوم الجمعة، قرب السفارة البرازيلية في داكار.",
            (("TUN", "MLT"), "SEN", "condemn"),
        ),
    ],
)
def test_on_whom_a_stance_is_and_who_only_stands_by(
    read: Read, text: str, expected: tuple[object, object, object]
) -> None:
    assert expected in stances(read, text)


def test_whom_an_assault_hit_has_not_done_it(read: Read) -> None:
    text = "قالت الخارجية الكينية إن الاعتداءات التي طالت البعثات الغانية انتهاك للأعراف."
    assert ("KEN", "GHA", "oppose") not in stances(read, text)


def test_to_reject_every_kind_of_violence_is_a_stance_on_nobody(read: Read) -> None:
    assert stances(read, "أعربت غانا عن رفضها لكافة أشكال العنف في كينيا.") == []


def test_a_draft_that_was_thwarted_was_not_adopted(read: Read) -> None:
    assert stances(read, "عرقلت كندا للمرة الثانية إصدار قرار من مجلس الأمن بشأن هايتي.") == []


def test_ties_that_cannot_be_restored_are_not_restored(read: Read) -> None:
    assert read("قال الوزير إن تطبيع العلاقات بين الهند وباكستان أمر مستحيل دون حل النزاع.") == []


def test_what_is_done_again_since_a_year_was_not_done_in_it(read: Read) -> None:
    (veto,) = read("هذه هي المرة السادسة التي تستخدم فيها الصين حق النقض ضد قرار حول ميانمار منذ عام 2011.")
    assert (veto.date, veto.status) == (None, "done")


def test_the_topic_of_a_stance_is_no_day(read: Read) -> None:
    (stance,) = read("أدانت ماليزيا، اليوم الثلاثاء، الهجوم على مجمع سكني في العاصمة الأفغانية.", published=None)
    assert str(stance.slots["topic"]).startswith("الهجوم")
