"""One fact told in two ways: a body's session of one number, a meeting of the same two men."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def _of(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


def test_a_body_sits_for_the_ninth_time_but_once(read: Read) -> None:
    text = (
        "تستضيف الرباط غدا اجتماع الدورة التاسعة للجنة المغربية الماليزية المشتركة. "
        "وبدأت أعمال الدورة التاسعة للجنة المشتركة بين المملكة المغربية وماليزيا على مستوى الخبراء."
    )
    assert len(_of(read, "mechanism", text)) == 1


def test_sessions_of_two_numbers_are_two(read: Read) -> None:
    text = (
        "عقدت الدورة الثامنة للجنة المغربية الماليزية المشتركة في كوالالمبور عام 2018. "
        "وعقدت الدورة التاسعة للجنة المغربية الماليزية المشتركة في الرباط عام 2021."
    )
    assert sorted(str(statement.slots["ordinal"]) for statement in _of(read, "mechanism", text)) == ["8", "9"]


def test_a_meeting_of_the_same_two_is_told_again_wherever_it_seems_to_be(read: Read) -> None:
    text = (
        "التقى الرئيس الكيني وليام روتو في نيويورك رئيس الوزراء النرويجي يوناس ستوره. "
        "وقال وليام روتو خلال لقائه يوناس ستوره إن الوضع في السودان خطير."
    )
    assert len(_of(read, "meeting", text)) == 1


def test_a_home_that_the_report_never_names_is_no_other_side(read: Read) -> None:
    text = "قطعت بوليفيا علاقاتها مع إسرائيل، فيما استدعت كولومبيا وتشيلي سفيريهما للتشاور."
    statements = read(text, source="عكاظ")
    assert all("SAU" not in statement.parties for statement in statements)


def test_as_many_agreements_told_of_again_with_their_fields_are_the_same(read: Read) -> None:
    text = (
        "أفادت الوكالة بتوقيع 5 اتفاقيات بين غانا والكاميرون. "
        "وخلال الزيارة تم توقيع 5 اتفاقيات في مجالات مالية وتجارية بين البلدين."
    )
    assert [statement.slots["count"] for statement in _of(read, "agreement", text)] == [5]
