"""Agreements of which a further sentence tells when they were signed, and ties that began in one year."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


def _told(reader: Reader, text: str, kind: str) -> set[tuple[tuple[str, ...], str, object]]:
    made = reader.read(Report(id="made", text=text, published="2024-05-20"))
    return {(each.parties, str(each.date), each.slots["change"]) for each in made if each.kind == kind}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "أقر البرلمان اتفاقية تسليم المجرمين بين كينيا وزامبيا. وكانت الاتفاقية قد وقعت في روما يوم 3 مايو 2018.",
            "2018-05-03",
        ),
        (
            "درست اللجنة اتفاق النقل البحري المبرم بين كينيا وزامبيا. وقع الاتفاق في جنيف بتاريخ 12 مارس 2019.",
            "2019-03-12",
        ),
    ],
)
def test_the_agreement_just_told_of_was_signed_when_a_further_sentence_says(
    reader: Reader, text: str, day: str
) -> None:
    assert (("KEN", "ZMB"), day, "signed") in _told(reader, text, "agreement")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("استهلت العلاقات بين البرازيل وغانا مسارها عام 1960.", "1960"),
        ("أرسيت العلاقات بين غانا والبرازيل سنة 1960.", "1960"),
        ("تاريخ إقامة العلاقات الدبلوماسية بين البرازيل وغانا: 12 مارس 1960", "1960-03-12"),
        ("تربط البرازيل وغانا روابط دبلوماسية منذ 12 مارس 1960.", "1960-03-12"),
    ],
)
def test_ties_began_when_words_or_labels_say(reader: Reader, text: str, day: str) -> None:
    assert _told(reader, text, "relations") == {(("BRA", "GHA"), day, "established")}


def test_a_participle_far_behind_tells_when_it_was_signed(reader: Reader) -> None:
    text = "قال المتحدث إن الاتفاقية تخص الصيد البحري بين حكومة تونس وحكومة غانا، الموقعة بأكرا في 3 مايو 2018."
    assert _told(reader, text, "agreement") == {(("GHA", "TUN"), "2018-05-03", "signed")}
