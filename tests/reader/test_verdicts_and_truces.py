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
        ("صوتت الجمعية العامة للأمم المتحدة على مطالبة رواندا بسحب جنودها.", ("org:UN", "RWA", "oppose")),
    ],
)
def test_a_vote_for_an_end_of_fighting_is_no_vote_against_where_it_is(
    read: Read, text: str, expected: tuple[str, str, str]
) -> None:
    assert stances(read, text) == [expected]


def test_who_denies_that_he_recognises_takes_no_stance(read: Read) -> None:
    assert stances(read, "نفت الخارجية الدنماركية أن تكون كوبنهاغن قررت الاعتراف بكوسوفو.") == []
