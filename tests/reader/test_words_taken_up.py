"""Stances on words spoken of before, by the foremost of a group, by an envoy where it happened, and in a purpose."""

from collections.abc import Callable

import pytest
from tests.reader.stances import stances

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_these_words_are_his_who_was_condemned_for_them(read: Read) -> None:
    text = (
        "استنكرت تونس تصريحات وزير الخارجية المجري تجاه المهاجرين. "
        "وأكد سفير المغرب أن مثل هذه التصريحات لا تخدم العلاقات."
    )
    assert stances(read, text)[-1] == ("MAR", "HUN", "oppose")


def test_the_foremost_of_a_group_is_thanked_with_it(read: Read) -> None:
    text = "تقدم الرئيس الصومالي بالشكر لدول الاتحاد الأفريقي وفي مقدمتها أوغندا على دعمها لبلاده."
    assert stances(read, text) == [("SOM", ("org:AU", "UGA"), "thank")]


def test_those_who_vote_beside_one_vote_too(read: Read) -> None:
    text = "صوتت النرويج، إلى جانب السنغال، لصالح قرار في الجمعية العامة تقدمت به جزر المالديف."
    assert stances(read, text) == [(("NOR", "SEN"), "MDV", "support")]


@pytest.mark.parametrize(
    ("text", "actor", "target", "stance"),
    [
        ("اتصل الرئيس البرازيلي بنظيره الصيني لشكره على دعم ترشيح بلاده.", "BRA", "CHN", "thank"),
        ("عد المجلس الوطني الفلسطيني القرار الإسرائيلي تصعيدا خطيرا.", "PSE", "ISR", "oppose"),
        ("قال مندوب كينيا إن السلطات في الصومال غير قادرة على وقف هذه الهجمات.", "KEN", "SOM", "oppose"),
        ('قال السفير الصيني إن "على رئيس الوزراء الياباني الاعتذار عن جرائم الحرب".', "CHN", "JPN", "oppose"),
        ("اعترفت بريطانيا بالمجلس الوطني الانتقالي ممثلا شرعيا لليبيا.", "GBR", "LBY", "support"),
        ("أشاد السفير اليمني بما تقدمه سلطنة عمان من تسهيلات لأبناء بلاده.", "YEM", "OMN", "thank"),
        ("صوت مجلس الأمن أمس بالإجماع على تمديد مهمة بعثة الأمم المتحدة في مالي.", "org:UN", "MLI", "support"),
    ],
)
def test_the_stance_is_read(read: Read, text: str, actor: str, target: str, stance: str) -> None:
    assert (actor, target, stance) in stances(read, text)


def test_an_assistant_for_a_states_affairs_speaks_for_his_organisation(read: Read) -> None:
    text = (
        "أدان الأمين العام المساعد لشؤون فلسطين والأراضي العربية المحتلة بالجامعة العربية السفير سعيد أبو علي "
        "الاقتحام الإسرائيلي للمسجد الأقصى."
    )
    assert stances(read, text) == [("org:LAS", "ISR", "condemn")]
