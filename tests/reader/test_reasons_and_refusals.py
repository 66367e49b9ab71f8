"""Reasons and refusals told in nouns, envoys who were summoned, ties that are no more and summits told apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.reader.stances import stances

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وجاء ذلك بعد رفض كينيا وساطة أوغندا في الأزمة.", ("KEN", "UGA", "oppose")),
        ("قطعت بنما العلاقات مع بيرو بسبب الموقف غير المقبول من جانب بيرو ضد بنما.", ("PAN", "PER", "oppose")),
        (
            "قال الوزير إن نيبال ترفض تصريحات رئيس بوتان. وأكد الوكيل للسفير البوتاني استياء نيبال من تلك التصريحات.",
            ("NPL", "BTN", "oppose"),
        ),
        ("شنت تركيا هجوما. وأثار الهجوم التركي ردودا. ووصفت كوبا الهجوم بأنه عدوان.", ("CUB", "TUR", "oppose")),
        ("قصفت روسيا المدينة. وأثار القصف الروسي ردودا. ونددت مالطا بالقصف.", ("MLT", "RUS", "condemn")),
        ("قالت قطر إن القرار جاء ردا على التصريحات السلبية الصادرة عن مسؤولين هنود.", ("QAT", "IND", "oppose")),
        (
            "استنكرت الخارجية الماليزية اعتداءات سلطات الاحتلال في القدس وأكدت تضامنها مع فلسطين.",
            ("MYS", "ISR", "condemn"),
        ),
    ],
)
def test_who_is_against_whom(read: Read, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in stances(read, text)


def test_an_occupation_told_by_its_adjective_is_of_that_state(read: Read) -> None:
    text = "أدانت غانا جرائم قوات الاحتلال الفرنسي في الجزائر، وأكدت تضامنها مع فلسطين."
    assert ("GHA", "ISR", "condemn") not in stances(read, text)


def test_an_envoy_who_was_summoned_stands_before_the_verb(read: Read) -> None:
    (summons,) = read("أشارت فنلندا إلى أن السفير البيلاروسي استدعي.")
    assert (summons.slots["actor"], summons.slots["target"]) == ("FIN", "BLR")


def test_ties_that_are_no_more_are_cut(read: Read) -> None:
    (cut,) = read("وأعلن الرئيس البوليفي أنه لم تعد لبلاده أي علاقة مع بيرو.")
    assert (cut.kind, cut.parties, cut.slots["change"]) == ("relations", ("BOL", "PER"), "severed")


def test_a_summit_is_hosted_where_its_relative_tells(read: Read) -> None:
    text = "سافر رئيس الوزراء النيوزيلندي لحضور قمة الكومنولث، التي تستضيفها كمبالا في مايو المقبل."
    (hosts,) = [s for s in read(text) if s.kind == "membership"]
    assert (hosts.slots["state"], hosts.slots["change"]) == ("UGA", "hosts")
