"""Stances told by a right one grants another, a mission one keeps in his land, an agreement one warns of."""

from __future__ import annotations

import pytest
from tests.reader.stances import Read, stances


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وقال وزير الخارجية الألماني إن من حق تركيا الدفاع عن نفسها.", ("DEU", "TUR", "support")),
        ("شدد وزير الخارجية الروسي على حق إيران في استخدام الطاقة النووية السلمية.", ("RUS", "IRN", "support")),
        ("صوت مجلس الأمن بالإجماع على تمديد بعثة الأمم المتحدة في هايتي.", ("org:UN", "HTI", "support")),
        ("صوت مجلس الأمن على إرسال قوة لحفظ السلام في قبرص.", ("org:UN", "CYP", "support")),
        ("حذر رئيس الوزراء الإسرائيلي من خطورة الاتفاق النووي مع إيران.", ("ISR", "IRN", "oppose")),
    ],
)
def test_a_right_a_mission_and_a_warning_tell_a_stance(read: Read, text: str, wanted: tuple[str, str, str]) -> None:
    assert stances(read, text) == [wanted]


def test_a_mandate_is_on_the_land_of_the_mission_and_not_on_who_abstained(read: Read) -> None:
    text = "اعتمد مجلس الأمن قرارا يمدد ولاية بعثة الأمم المتحدة في مالي سنة، وامتنعت الصين عن التصويت."
    assert stances(read, text) == [("org:UN", "MLI", "support")]


@pytest.mark.parametrize(
    "text",
    [
        "وقال السفير المصري إن حق بلاده في مياه النيل ثابت.",
        "كيري يحذر الكونغرس من رفض الاتفاق مع إيران.",
        "قال سفير مصر في الجزائر إن بلاده تلقت أنباء بشأن تدخل الرئيس الجزائري لدى نظيره المصري.",
    ],
)
def test_ones_own_right_and_words_for_an_agreement_or_a_man_are_no_stance_against(read: Read, text: str) -> None:
    assert stances(read, text) == []


def test_who_speaks_behind_a_quotation_mark_is_the_one_before_it(read: Read) -> None:
    [found] = [s for s in read('قال الوزير الكوبي إن كوبا "قدمت كل أشكال الدعم للشعب الأنغولي".') if s.kind == "aid"]
    assert (found.slots["donor"], found.slots["recipient"]) == ("CUB", "AGO")


@pytest.mark.parametrize(
    "text",
    [
        "ويشارك جنود من الولايات المتحدة في تدريب القوات المالية وتقديم المشورة لها.",
        "فرضت واشنطن عقوبات على شخصيات في لبنان لتقديم الدعم العسكري للنظام السوري.",
    ],
)
def test_who_is_helped_is_not_taken_for_the_donor(read: Read, text: str) -> None:
    assert all(s.slots["donor"] not in ("MLI", "SYR") for s in read(text) if s.kind == "aid")


def test_whom_a_sum_is_given_stands_right_behind_the_verb(read: Read) -> None:
    text = "وأشار الوزير إلى تصريح لمبعوث الأمم المتحدة إلى هايتي أفاد فيه بأن كندا تمنح هايتي 35 مليون دولار سنويا."
    [found] = [s for s in read(text) if s.kind == "aid"]
    assert (found.slots["donor"], found.slots["recipient"]) == ("CAN", "HTI")
