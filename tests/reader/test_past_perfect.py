"""Who acts where a verb of the past perfect stands behind its subject: «كان الأمير قد منح الرئيس وسامًا»."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


@pytest.mark.parametrize(
    ("text", "giver", "recipient"),
    [
        (
            "كان أمير الكويت الشيخ صباح الأحمد قد منح الرئيس الأذربيجاني إلهام علييف وسام «مبارك الكبير».",
            "KWT",
            "إلهام علييف",
        ),
        ("منح أمير الكويت الشيخ صباح الأحمد الرئيس الأذربيجاني إلهام علييف وسام «مبارك الكبير».", "KWT", "إلهام علييف"),
        (
            "كان الرئيس الجزائري سالم الفرجاني قد منح الرئيس التونسي هشام المنصوري وسام الاستحقاق.",
            "DZA",
            "هشام المنصوري",
        ),
    ],
)
def test_the_one_before_gives_and_the_one_behind_the_verb_receives(text: str, giver: str, recipient: str) -> None:
    (honour,) = [said for said in Reader().read(Report(id="a", text=text)) if said.kind == "honour"]
    assert (honour.slots["giver"], honour.slots["recipient"]) == (giver, recipient)
