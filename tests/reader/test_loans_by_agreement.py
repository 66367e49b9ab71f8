"""A loan by agreement is an agreement and help of him who lends; a date of what is judged is none of the judgement."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "donor", "recipient", "value"),
    [
        ("وقعت كينيا والصندوق الكويتي للتنمية اتفاقية قرض بقيمة 15 مليون دينار كويتي.", "KWT", "KEN", 15_000_000),
        ("وقع صندوق أبوظبي للتنمية اتفاقية قرض مع حكومة مالاوي بقيمة 20 مليون درهم.", "ARE", "MWI", 20_000_000),
        (
            "أبرمت الحكومة السنغالية اتفاق تمويل مع البنك الإفريقي للتنمية قيمته 40 مليون يورو.",
            "org:AfDB",
            "SEN",
            40_000_000,
        ),
    ],
)
def test_who_lends_by_agreement_gives(read: Read, text: str, donor: str, recipient: str, value: int) -> None:
    found = read(text)
    (aid,) = [s for s in found if s.kind == "aid"]
    assert (aid.slots["donor"], aid.slots["recipient"], aid.slots["value"]) == (donor, recipient, value)
    assert [s.parties for s in found if s.kind == "agreement"] == [aid.parties]


def test_a_loan_that_is_only_negotiated_is_not_given(read: Read) -> None:
    text = "تتفاوض كينيا والصندوق الكويتي للتنمية حول اتفاقية قرض بقيمة 15 مليون دينار كويتي."
    assert [s for s in read(text) if s.kind == "aid"] == []


def test_the_year_of_a_plan_is_not_that_of_the_stance_on_it(read: Read) -> None:
    text = "أكدت باراغواي، يوم الخميس 3 يوليو 2025، أن مبادرة التسوية التي قدمتها قبرص سنة 2007 هي الحل الوحيد للنزاع."
    assert [str(s.date) for s in read(text) if s.kind == "position"] == ["2025-07-03"]


def test_the_world_bank_goes_by_its_western_name_too(read: Read) -> None:
    (found,) = [s for s in read("وُقعت في نواكشوط اتفاقية تمويل بين موريتانيا والبنك العالمي.") if s.kind == "agreement"]
    assert found.parties == ("MRT", "org:world-bank")
