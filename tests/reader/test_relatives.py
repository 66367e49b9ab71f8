"""Dates of relative clauses: what was done before to that which is told of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "أعادت تركيا وإسرائيل العلاقات الدبلوماسية التي قطعت بينهما عام 2018.",
            {("restored", None), ("severed", "2018")},
        ),
        ("استأنف المغرب وإيران علاقاتهما التي كانت مقطوعة منذ 1981.", {("restored", None)}),
        ("أعلنت قطر والبحرين استئناف العلاقات الدبلوماسية المقطوعة بينهما منذ يونيو 2017.", {("restored", None)}),
        ("افتتحت أوغندا سفارتها في الرباط التي أغلقت عام 1980.", {("opened", None), ("closed", "1980")}),
        ("أشاد الوزير بالعلاقات الدبلوماسية بين فرنسا وغينيا التي أقيمت عام 1959.", {("established", "1959")}),
        ("أشار الوزير إلى الاتفاقية التي وقعت بين فرنسا وغينيا عام 1959.", {("signed", "1959")}),
    ],
)
def test_a_date_of_a_relative_clause_is_of_what_that_tells(
    read: Read, text: str, told: set[tuple[str, str | None]]
) -> None:
    found = {(str(each.slots["change"]), str(each.date) if each.date else None) for each in read(text)}
    assert found == told


def test_an_earlier_visit_is_no_date_of_this_one(read: Read) -> None:
    (visit,) = read("زار الرئيس الصيني القاهرة التي زارها آخر مرة عام 2016.")
    assert visit.date is None


def test_a_date_of_what_went_before_is_not_of_what_came_of_it(read: Read) -> None:
    found = read("وقعت الأردن اتفاقية مع العراق لمد أنبوب النفط بعد مفاوضات بدأت عام 2013.")
    assert "2013" not in {str(each.date) for each in found}


def test_a_restoration_is_of_no_time_since(read: Read) -> None:
    found = read(
        "أعادت الولايات المتحدة وكوبا العلاقات الدبلوماسية التي قطعت بينهما منذ أكثر من 50 عاما، "
        "وأعادت كل منهما فتح سفارتها."
    )
    restored = [each for each in found if each.slots.get("change") == "restored"]
    assert [each.date for each in restored] == [None]


def test_what_was_at_an_earlier_time_has_no_date_of_its_sentence(read: Read) -> None:
    found = read(
        "اتفقت إيران والصين في 14 مايو 2024 على تجاوز العقوبات المفروضة على إيران في وقت سابق من الولايات المتحدة."
    )
    assert [each.date for each in found if each.kind == "protest"] == [None]


def test_a_comma_typed_before_a_year_hides_no_year(read: Read) -> None:
    (figure,) = read("بلغ عدد السياح الروس في تونس في عام ،2013 قرابة 300 ألف سائح.")
    assert str(figure.date) == "2013"
