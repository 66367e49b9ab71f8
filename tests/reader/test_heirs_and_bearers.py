"""The heir of him who was named, and to whom one hands a letter who is told of by a pronoun."""

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "receivers"),
    [
        (
            "بعث رئيس جيبوتي برقيتي تعزية لخادم الحرمين الشريفين وولي عهده الأمين.",
            ["خادم الحرمين الشريفين", "ولي عهده"],
        ),
        ("بعث رئيس مالي برقيتي تهنئة إلى ملك الأردن وولي العهد الأمين.", ["ملك الأردن", "ولي العهد"]),
    ],
)
def test_the_trusty_heir_has_no_name_in_his_praise(read: Read, text: str, receivers: list[str]) -> None:
    assert [made.slots["receiver"] for made in read(text)] == receivers


def test_he_to_whom_a_letter_is_handed_is_the_one_before(read: Read) -> None:
    text = (
        "وعقد الوزير الإيراني بعد لقائه بأمير الكويت الشيخ مشعل الأحمد والذي سلمه رسالة من الرئيس الإيراني اجتماعا مع "
        "نظيره الكويتي قبل أن يتوجه إلى الدوحة للقاء أمير قطر."
    )
    letters = [made for made in read(text) if made.kind == "message"]
    assert [(made.slots["from"], made.slots["to"]) for made in letters] == [("IRN", "KWT")]
