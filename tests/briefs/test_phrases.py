"""Words of a source inside a sentence of ours: a matter is told whole, and no more than the matter."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.briefs.compose import compose
from dragoman.briefs.document import plain
from dragoman.briefs.phrases import phrase
from dragoman.model.record import Record

Make = Callable[..., Record]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("خطة النقل البحري قائلًا إنها تفيد الجميع", "خطة النقل البحري"),
        ("مشروع الميناء، مؤكدةً أهميته", "مشروع الميناء"),
        ("حظر الصيد وبالتالي حماية الساحل", "حظر الصيد"),
        ('مقترح الجسر الذي وصفه بأنه "متين', "مقترح الجسر الذي وصفه بأنه"),
        ("تقرير اللجنة هذا «واضح وصريح", "تقرير اللجنة هذا"),
        ('الجسر "المتين" بين الضفتين', 'الجسر "المتين" بين الضفتين'),
        ("خطة «الساحل الأزرق»", "خطة «الساحل الأزرق»"),
        ("مهمة لتطوير الزراعة", "تطوير الزراعة"),
        ("ضرورية للصيادين", "الصيادين"),
        ("مشتركة بين الجامعتين", "مشتركة بين الجامعتين"),
        ("جديدة", None),
        ("قائلًا إنها تفيد", None),
        ("لأن الصيد قليل", None),
        ("خفض رسوم الموانئ إلى", "خفض رسوم الموانئ"),
        ("الصيد في الخليج ولا في", "الصيد في الخليج"),
    ],
)
def test_a_matter_is_told_up_to_where_something_else_begins(words: str, told: str | None) -> None:
    assert phrase(words) == told


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_sector_that_the_name_of_a_project_tells_is_not_told_again(record: Make, lang: str) -> None:
    def said(name: str) -> str:
        made = record("project", "وقّعا اتفاقية", doc="r2", name=name, sector="energy", change="launched")
        (section,) = compose(("JOR", "OMN"), [made], {}, lang=lang).sections
        return plain(section.lines[0].runs)

    sector = {"ar": "قطاع الطاقة", "en": "energy sector"}[lang]
    assert sector in said("محطة الساحل")
    assert sector not in said("محطة الطاقة على الساحل")


def test_a_meeting_that_was_not_held_tells_where_it_was_to_be(record: Make) -> None:
    made = record(
        "meeting", "وقّعا اتفاقية", doc="r2", people=("سالم العلوي",), place="مسقط", form="talks", status="denied"
    )
    (section,) = compose(("JOR", "OMN"), [made], {}, lang="en").sections
    assert "did not take place in Muscat" in plain(section.lines[0].runs)
