"""What help is, without those for whom it is."""

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


@pytest.mark.parametrize(
    "text",
    [
        "قدمت الكويت مساعدات غذائية للنازحين اليمنيين.",
        "قدمت الكويت مساعدات غذائية للأشقاء اللاجئين السوريين في الأردن.",
    ],
)
def test_help_is_named_without_those_for_whom_it_is(text: str) -> None:
    (made,) = Reader().read(Report(id="t", text=text, published="2024-05-20"))
    assert made.slots["what"] == "مساعدات غذائية"
