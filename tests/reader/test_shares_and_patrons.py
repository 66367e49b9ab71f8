"""Help whose giver stands before: sums in a row, banks told of once, loads that come from a state, bodies at length."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def helped(read: Read, text: str) -> dict[tuple[str, ...], object]:
    return {s.parties: s.slots.get("value") for s in read(text) if s.kind == "aid"}


def test_each_sum_of_a_row_is_for_the_state_behind_it(read: Read) -> None:
    text = (
        "منح البنك الإسلامي للتنمية المغرب قرضا بقيمة 80 مليون دولار للمشاريع الزراعية، "
        "و15 مليون دولار لمشاريع الصرف الصحي في المالديف، و10 ملايين دولار لقطاع الصحة في موزمبيق."
    )
    assert helped(read, text) == {
        ("MAR", "org:IsDB"): 80_000_000,
        ("MDV", "org:IsDB"): 15_000_000,
        ("MOZ", "org:IsDB"): 10_000_000,
    }


def test_a_bank_told_of_before_gives_what_is_told_of_without_it(read: Read) -> None:
    text = (
        "اجتمع مجلس البنك الأفريقي للتنمية في أبيدجان. وتضمنت قرارات البنك مشاريع عدة، من أبرزها: "
        "تقديم تمويل بمبلغ 61 مليون دولار للمساهمة في مشروع طريق أكرا السريع في غانا."
    )
    assert helped(read, text) == {("GHA", "org:AfDB"): 61_000_000}


@pytest.mark.parametrize(
    "text",
    [
        "أرسلت الهيئة الوطنية لإدارة المخاطر الماليزية أمس مساعدات غذائية إلى اليمن.",
        "أرسلت ماليزيا حتى الآن 23 شحنة إغاثية إلى اليمنيين في عدن.",
        "هبطت طائرة مستأجرة من ماليزيا تحمل 100 طن من الأدوية في مطار جيبوتي لإغاثة سكان عدن.",
    ],
)
def test_help_is_of_the_state_that_sends_it_to_those_it_is_for(read: Read, text: str) -> None:
    assert list(helped(read, text)) == [("MYS", "YEM")]


def test_a_body_told_with_what_it_is_for_acts_for_its_state(read: Read) -> None:
    text = "قدم المركز الوطني لإزالة الألغام الأذربيجاني معدات طبية إلى كمبوديا."
    assert list(helped(read, text)) == [("AZE", "KHM")]


def test_an_adjective_that_does_not_agree_is_not_of_the_body(read: Read) -> None:
    text = "قال رئيس الهيئة العامة للاستثمار الأجنبي إن شركات ألمانية أرسلت معدات إلى مصر."
    assert not helped(read, text)
