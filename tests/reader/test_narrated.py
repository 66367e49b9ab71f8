"""Months and days without a year, in a history that goes on from a year told before."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


def _visits(reader: Reader, text: str, published: str | None = "2023-08-30") -> list[str]:
    made = reader.read(Report(id="made", text=text, published=published))
    return [str(each.date) for each in made if each.kind == "visit"]


@pytest.mark.parametrize("published", ["2023-08-30", None])
def test_a_day_that_opens_a_sentence_is_of_the_year_told_before(reader: Reader, published: str | None) -> None:
    text = "في مارس 2004، زار الوزير الكيني بكين. وفي 5 ديسمبر، زار الرئيس الصيني نيروبي."
    assert _visits(reader, text, published) == ["2004-03", "2004-12-05"]


def test_months_go_on_from_sentence_to_sentence(reader: Reader) -> None:
    text = "في مارس 2004، زار الوزير الكيني بكين. في يوليو، تم توقيع اتفاق. في ديسمبر، زار الوزير الصيني نيروبي."
    assert _visits(reader, text) == ["2004-03", "2004-12"]


def test_what_is_still_to_come_is_not_of_a_year_gone_by(reader: Reader) -> None:
    text = "في مارس 2004، زار الوزير الكيني بكين. وفي ديسمبر سيزور الوزير الصيني نيروبي."
    assert _visits(reader, text)[1] != "2004-12"


def test_a_new_paragraph_begins_anew(reader: Reader) -> None:
    text = "في مارس 2004، زار الوزير الكيني بكين.\n\nوفي مايو، زار الوزير الصيني نيروبي للقاء نظيره."
    assert _visits(reader, text)[1] != "2004-05"
