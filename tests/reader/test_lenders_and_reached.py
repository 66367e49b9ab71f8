"""Loans whose sum stands far off, funds that share in what is built, and measures that have come to a number."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def helped(read: Read, text: str) -> list[tuple[object, object, object]]:
    return [
        (s.slots.get("donor"), s.slots.get("recipient"), s.slots.get("value")) for s in read(text) if s.kind == "aid"
    ]


def test_the_sum_of_a_loan_may_stand_behind_what_it_is_for(read: Read) -> None:
    text = (
        "وقعت الحكومة السنغالية والصندوق السعودي للتنمية اتفاقية قرض ميسر لتمويل مشروع الطريق الساحلي، "
        "بقيمة 63 مليون دولار."
    )
    assert helped(read, text) == [("SAU", "SEN", 63_000_000)]


def test_a_sum_told_again_in_brackets_does_not_part_a_loan_from_whom_it_is_for(read: Read) -> None:
    text = (
        "قرر صندوق أبوظبي للتنمية تقديم قرض إضافي قيمته 150 مليون درهم، ما يعادل (41 مليون دولار أمريكي) "
        "لاستكمال تمويل مشروع توسعة مطار العاصمة الدولي في سيشل."
    )
    assert helped(read, text) == [("ARE", "SYC", 150_000_000)]


def test_a_fund_that_shares_in_what_is_built_gives_it_to_who_builds(read: Read) -> None:
    text = "افتتحت حكومة سيشل مشروع المطار الذي أسهم صندوق أبوظبي في تمويله بقيمة 191 مليون درهم."
    assert ("ARE", "SYC", 191_000_000) in helped(read, text)


def test_one_fund_joined_to_another_gets_nothing_from_it(read: Read) -> None:
    text = "حظي السد بدعم من الصندوق السعودي للتنمية، ومعه الصندوق الكويتي للتنمية."
    assert not helped(read, text)


def test_a_measure_that_has_come_to_a_number_is_done(read: Read) -> None:
    text = "أوضح الوزير أن حجم التبادل التجاري بين كينيا وأوغندا بلغ نحو 12 مليون دولار."
    (figure,) = [s for s in read(text) if s.kind == "figure"]
    assert figure.status == "done"


def test_growth_that_something_results_from_is_no_goal(read: Read) -> None:
    text = "زادت الصادرات الكينية إلى أوغندا بنسبة 5% عام 2005 نتيجة لزيادة الصادرات من الشاي بنسبة 38%."
    assert all(s.status != "planned" for s in read(text) if s.kind == "figure")


def test_stations_that_fuel_is_bought_for_are_no_project(read: Read) -> None:
    text = "وقعت كينيا اتفاقية مع تنزانيا لاستيراد الغاز اللازم لتشغيل محطاته الكهربائية."
    assert not [s for s in read(text) if s.kind == "project"]
