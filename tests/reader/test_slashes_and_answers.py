"""Names behind a title and a slash; invitations that a visit answers; visits told by who made them; ties that began."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2024-05-20"))
    return [each for each in made if each.kind == kind]


@pytest.mark.parametrize("title", ["السيد/", "سعادة السيد/ ", "السيد / ", "الدكتور/"])
def test_a_slash_behind_a_title_parts_it_from_no_name(reader: Reader, title: str) -> None:
    (made,) = _read(reader, f"استقبل الوزير الكويتي {title}حسن بن محمد العمادي سفير قطر.", "meeting")
    assert made.slots["people"] == ("حسن بن محمد العمادي",)


@pytest.mark.parametrize(
    "text",
    [
        "وصل الوزير الغاني إلى لومي تلبية لدعوة نظيره التوغولي، في أول زيارة من غانا إلى توغو منذ سنوات.",
        "وصل الوزير الغاني إلى لومي تلبية لدعوة من نظيره التوغولي.",
        "وصل الوزير الغاني إلى لومي تلبية لدعوة رسمية وجهها إليه نظيره التوغولي.",
    ],
)
def test_who_comes_answers_the_invitation_of_whom_it_is(reader: Reader, text: str) -> None:
    (made,) = _read(reader, text, "message")
    assert (made.slots["from"], made.slots["to"]) == ("TGO", "GHA")


def test_a_visit_is_told_by_who_made_it(reader: Reader) -> None:
    text = "كانت آخر زيارة على مستوى القمة من غانا إلى توغو في فبراير 2005 من قبل الرئيس الغاني جون كوفور."
    (made,) = _read(reader, text, "visit")
    assert (made.slots["people"], str(made.date)) == (("جون كوفور",), "2005-02")


def test_ties_that_go_on_began_in_the_year_of_their_relative_clause(reader: Reader) -> None:
    text = "تتواصل العلاقات الرسمية بين تركيا وغانا بقوة والتي بدأت عام 1962 عندما فتحت البعثات."
    assert [(each.status, str(each.date)) for each in _read(reader, text, "relations")] == [("done", "1962")]
