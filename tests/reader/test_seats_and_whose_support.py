"""Where a body has its seat takes no part; an adjective tells whose support is meant; to refuse, and more, is done."""

from __future__ import annotations

import pytest
from tests.reader.stances import Read, stances


@pytest.mark.parametrize(
    "text",
    [
        "أدان المجلس الوطني السوداني الذي يتخذ من مدينة نيروبي الكينية مقرا له قصف المدنيين في الفاشر.",
        "نددت هيئة حقوقية كينية مقرها جنيف بالحكم الصادر في نيروبي.",
    ],
)
def test_the_land_where_a_body_has_its_seat_is_not_what_it_condemns(read: Read, text: str) -> None:
    assert stances(read, text) == []


def test_the_support_of_another_is_not_the_speakers_own(read: Read) -> None:
    assert stances(read, "أكد الرئيس الصومالي أن جيشه متماسك، مؤكدا الدعم الكيني لحكومته.") == []


def test_the_support_told_by_an_adjective_is_of_its_state(read: Read) -> None:
    text = "جدد وزير الخارجية الكيني التأكيد على الدعم الكيني للصومال."
    assert stances(read, text) == [("KEN", "SOM", "support")]


def test_not_only_to_refuse_is_not_to_agree(read: Read) -> None:
    assert stances(read, "لم ترفض نيروبي الاتفاق فقط بل انتقدت الصومال.") == []
    assert stances(read, "قالت كينيا إنها لا تعارض مشاركة الصومال في المحادثات.") == [("KEN", "SOM", "support")]


def test_to_ask_another_to_cease_is_against_him(read: Read) -> None:
    assert stances(read, "طلبت كينيا من بيرو الحد من عمليات سفارتها في نيروبي.") == [("KEN", "PER", "oppose")]
    assert stances(read, "طلبت كينيا من بيرو التحقيق في الحادث.") == [("KEN", "PER", "support")]
