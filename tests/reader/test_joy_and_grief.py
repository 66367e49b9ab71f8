"""What a message shares, wires without the word cable, envoys sent away by a noun, second names of an honour."""

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "kind", "occasion"),
    [
        (
            "هنأ الرئيس التونسي نظيره البرازيلي بفوزه في الانتخابات الرئاسية.",
            "congratulation",
            "فوزه في الانتخابات الرئاسية",
        ),
        ("بعث ملك الأردن برقية تعزية إلى الرئيس الهندي في ضحايا الفيضانات.", "condolence", "ضحايا الفيضانات"),
        ("أبرق الرئيس اللبناني إلى نظيره الأرميني مهنئا بذكرى الاستقلال.", "congratulation", "ذكرى الاستقلال"),
        ("بعث أمير الكويت برقية إلى سلطان عمان معزيا بوفاة والدته.", "condolence", "وفاة والدته"),
    ],
)
def test_the_occasion_is_the_joy_or_grief_that_is_shared(read: Read, text: str, kind: str, occasion: str) -> None:
    (made,) = read(text)
    assert (made.slots["type"], made.slots["occasion"]) == (kind, occasion)


def test_a_general_between_his_office_and_name_is_the_same_man(read: Read) -> None:
    (made,) = read("أبرق الرئيس اللبناني العماد ميشال عون إلى نظيره البولندي أندريه دودا.")
    assert (made.slots["sender"], made.slots["receiver"]) == ("ميشال عون", "أندريه دودا")


def test_an_envoy_is_sent_away_by_a_noun_too(read: Read) -> None:
    found = read("أعلنت النيجر سحب سفيرها من استوكهولم والطلب من السفيرة السويدية مغادرة البلاد خلال 72 ساعة.")
    told = [(made.slots["what"], made.slots["actor"], made.slots["target"]) for made in found]
    assert told == [("recall", "NER", "SWE"), ("expulsion", "NER", "SWE")]


def test_who_holds_an_envoy_unwelcome_stands_before_the_verb(read: Read) -> None:
    (made,) = read("قالت الخارجية البولندية إن بولندا تعتبر السفير الفرنسي شخصا غير مرغوب فيه.")
    assert (made.slots["actor"], made.slots["target"]) == ("POL", "FRA")


def test_a_collar_of_an_order_is_one_honour(read: Read) -> None:
    (made,) = read("منح إمبراطور اليابان جلالة الملك عبدالله الثاني القلادة الكبرى لوسام الأقحوان عام 1999.")
    assert made.slots["name"] == "القلادة الكبرى لوسام الأقحوان"


def test_who_is_helped_after_others_were_is_the_same(read: Read) -> None:
    text = (
        "عرضت كوبا إرسال أطباء إلى هايتي لمساعدة المنكوبين. "
        "وتبرعت قطر بمئة مليون دولار للمنكوبين، وأعلنت بوليفيا الحداد."
    )
    assert [made.parties for made in read(text)] == [("CUB", "HTI"), ("HTI", "QAT")]
