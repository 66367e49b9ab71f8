"""Several dates of one verb: each is an act of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("زار رئيس السنغال المغرب ثلاث مرات: عام 1999 وعام 2003 وفي مايو 2010.", ["1999", "2003", "2010-05"]),
        ("زار وزير خارجية كينيا تونس عامي 2001 و2005.", ["2001", "2005"]),
        ("زار وزير خارجية كينيا تونس في 3 مايو 2010 و7 يونيو 2012.", ["2010-05-03", "2012-06-07"]),
        ("زار رئيس كينيا تونس عام 2007 وفي سبتمبر 2017 وقع البلدان اتفاقية.", ["2007"]),
        ("زار رئيس كينيا تونس من 3 إلى 5 مايو 2010.", ["2010-05-03/2010-05-05"]),
    ],
)
def test_each_date_of_a_visit_is_a_visit(read: Read, text: str, dates: list[str]) -> None:
    assert sorted(str(statement.date) for statement in read(text) if statement.kind == "visit") == dates


def test_of_a_fact_told_twice_the_words_are_those_of_the_verb(read: Read) -> None:
    text = (
        "رفع العلم الأنغولي في لواندا مع استئناف العلاقات الدبلوماسية بين أنغولا وفنلندا أمس. "
        "واستؤنفت العلاقات الدبلوماسية بين أنغولا وفنلندا أمس عند منتصف الليل."
    )
    (restored,) = [each for each in read(text) if each.kind == "relations"]
    assert restored.evidence.text.startswith("واستؤنفت")
