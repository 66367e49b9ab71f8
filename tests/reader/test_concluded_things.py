"""Agreements and contracts told by a participle, and entries of a list of years."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties", "date"),
    [
        ("الاتفاق المعقود بين أنقرة وكييف ينص على إقامة منطقة حرة.", ("TUR", "UKR"), "None"),
        ("أشار الوزير إلى الاتفاق الممضى بين تونس وليبيا سنة 2006.", ("LBY", "TUN"), "2006"),
        ("العقد الموقع بين حكومة تنزانيا والحكومة المصرية في 12 ديسمبر 2018.", ("EGY", "TZA"), "2018-12-12"),
        ("1954 - اتفاق مصري- بريطاني حول انسحاب القوات البريطانية من مصر.", ("EGY", "GBR"), "1954"),
        ("1971 - معاهدة هندية روسية للصداقة.", ("IND", "RUS"), "1971"),
    ],
)
def test_what_was_concluded_is_told_without_a_verb(read: Read, text: str, parties: tuple[str, ...], date: str) -> None:
    (agreement,) = [statement for statement in read(text) if statement.kind == "agreement"]
    assert (agreement.parties, agreement.status, str(agreement.date)) == (parties, "done", date)


def test_a_firms_contract_and_an_annulled_treaty_are_not_concluded_so(read: Read) -> None:
    for text in ("العقد الموقع بين شركة يابانية وشركة كينية.", "1979 - معاهدة هندية روسية ألغيت."):
        assert not [each for each in read(text) if each.kind == "agreement" and each.slots.get("change") == "signed"]
