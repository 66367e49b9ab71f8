"""Protests by deeds: an ambassador withdrawn, diplomats given hours to leave, means frozen."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("قطعت كولومبيا علاقاتها مع إسرائيل وسحبت سفيرها من تل أبيب.", ("recall", "COL", "ISR")),
        ("قررت تشاد استدعاء سفيرها في باريس للتشاور.", ("recall", "TCD", "FRA")),
        ("أمهلت النيجر السفير الفرنسي 48 ساعة لمغادرة البلاد.", ("expulsion", "NER", "FRA")),
        ("جمدت كندا أصول مسؤولين روس.", ("sanction", "CAN", "RUS")),
        ("سحبت كندا اعتماد دبلوماسيين هنود.", ("expulsion", "CAN", "IND")),
        ("طلبت إريتريا من القائم بالأعمال الإثيوبي مغادرة البلاد.", ("expulsion", "ERI", "ETH")),
        ("قدمت بيونغ يانغ شكوى إلى مجلس الأمن بشأن المناورات الأمريكية.", ("note", "PRK", "USA")),
        ("قاطعت دول الخليج قطر في يونيو 2017.", ("sanction", "org:GCC", "QAT")),
        ("حظرت روسيا استيراد المواد الغذائية من الاتحاد الأوروبي.", ("sanction", "RUS", "org:EU")),
        ("استدعت الخارجية الماليزية سفيرة كوريا الشمالية.", ("summons", "MYS", "PRK")),
        ("رفضت بيرو هذا الكلام، واستدعت القائم بالأعمال البوليفي.", ("summons", "PER", "BOL")),
    ],
)
def test_a_protest_is_told_by_what_is_done(read: Read, text: str, wanted: tuple[str, str, str]) -> None:
    found = [statement for statement in read(text) if statement.kind == "protest"]
    assert [(s.slots["what"], s.slots["actor"], s.slots["target"]) for s in found] == [wanted]


def test_an_expulsion_that_is_threatened_is_none(read: Read) -> None:
    found = read("هدد الرئيس التركي بطرد سفراء عشر دول بينها ألمانيا وفرنسا.")
    assert not [statement for statement in found if statement.kind == "protest"]


def test_an_envoy_behind_a_joined_verb_of_sending_away_is_its_object(read: Read) -> None:
    text = "احتجت كينيا على بيع الحقول، وأمهلت السفير الصومالي 48 ساعة للمغادرة، واستدعت سفيرها من مقديشو."
    found = [s.slots["what"] for s in read(text) if s.kind == "protest" and s.slots["actor"] == "KEN"]
    assert {"expulsion", "recall"} <= set(found)
