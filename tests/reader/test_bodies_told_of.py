"""«المركز», «الصندوق», «المنظمة» are the bodies that the report named before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        (
            "زار وفد من الصندوق الكويتي للتنمية داكار. وأعلن الصندوق أنه سيقدم قرضا بقيمة 30 مليون دولار للسنغال.",
            "KWT",
            "SEN",
        ),
        (
            "افتتحت الحملة الوطنية التركية مقرا في بيروت. وقال مدير الحملة إنها وزعت وجبات على اللاجئين السوريين.",
            "TUR",
            "SYR",
        ),
        (
            "عقد البنك الإسلامي للتنمية اجتماعه. وأوضح البنك أنه سيمول بناء مدارس في نيامي بمبلغ 30 مليون دولار.",
            "org:IsDB",
            "NER",
        ),
    ],
)
def test_a_body_goes_by_its_first_word_once_it_was_named(read: Read, text: str, donor: str, recipient: str) -> None:
    assert (donor, recipient) in {(s.slots["donor"], s.slots["recipient"]) for s in read(text) if s.kind == "aid"}


def test_a_body_that_was_never_named_acts_for_nobody(read: Read) -> None:
    assert not [s for s in read("وأعلن الصندوق أنه سيقدم قرضا بقيمة 30 مليون دولار للسنغال.") if s.kind == "aid"]


def test_the_first_word_of_another_name_is_not_the_body(read: Read) -> None:
    text = "وزع مركز الملك سلمان للإغاثة سلالا في عدن. وقدم المركز الثقافي الأهلي وجبات للنازحين في صنعاء."
    assert [s.slots["donor"] for s in read(text) if s.kind == "aid" and "وجبات" in str(s.slots.get("what"))] == []
