"""Letters exchanged between governments, decrees numbered by their year, and agreements with their sum."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties", "subject"),
    [
        ("وقعت إثيوبيا والهند اتفاقية بقيمة 1.8 مليار دولار لتمويل الطرق.", ("ETH", "IND"), "تمويل الطرق"),
        (
            "صدر القرار رقم 62 لسنة 2011 بالموافقة على الخطابات المتبادلة بين حكومتي مصر وكوريا بشأن تمويل الجسر.",
            ("EGY", "KOR"),
            "تمويل الجسر",
        ),
    ],
)
def test_letters_exchanged_and_deals_with_a_sum_are_read(
    read: Read, text: str, parties: tuple[str, ...], subject: str
) -> None:
    (found,) = read(text)
    assert (found.kind, found.parties, found.slots["subject"]) == ("agreement", parties, subject)


def test_the_year_of_which_a_decree_is_dates_nothing(read: Read) -> None:
    (found,) = read(
        "نشر القرار رقم 612 لسنة 2023 بشأن الموافقة على اتفاق التعاون المالي بين حكومة الأردن وحكومة ألمانيا."
    )
    assert (found.slots["change"], found.date) == ("ratified", None)
