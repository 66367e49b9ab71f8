"""Who meets whom, where the words tell it by other means than a subject and an object."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def _meetings(reader: Reader, text: str) -> list[tuple[tuple[str, ...], object]]:
    found = reader.read(Report(id="r", text=text, published="2021-06-09"))
    return [(s.parties, s.slots.get("place")) for s in found if s.kind == "meeting"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ('قالت الوزيرة النمساوية للصحفيين: "التقيت أمس وزير الداخلية التركي".', ("AUT", "TUR")),
        ('وقال الوزير الإسباني في مقابلة: "بالأمس قابلت رئيس الوزراء الهندي".', ("ESP", "IND")),
    ],
)
def test_who_speaks_is_i(reader: Reader, text: str, parties: tuple[str, ...]) -> None:
    assert [told for told, _ in _meetings(reader, text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وصل وزير الدفاع الإيطالي إلى كابول في زيارة مفاجئة للقاء مسؤولين أفغان.", ("AFG", "ITA")),
        ("يتطلع الرئيس البرازيلي إلى استقبال رئيسة الوزراء الدنماركية في برازيليا.", ("BRA", "DNK")),
    ],
)
def test_whom_one_comes_to_meet_stands_behind_the_meeting(reader: Reader, text: str, parties: tuple[str, ...]) -> None:
    assert [told for told, _ in _meetings(reader, text)] == [parties]


def test_the_meeting_of_two_has_their_pronoun(reader: Reader) -> None:
    text = "وكان وزير الدفاع الفرنسي طلب من الرئيس التشادي أثناء اجتماعهما في نجامينا تسريع التنفيذ."
    assert _meetings(reader, text) == [(("FRA", "TCD"), "نجامينا")]


def test_a_minister_named_first_is_of_the_state_in_which_his_office_is(reader: Reader) -> None:
    text = "التقى وزير البيئة المصري في القاهرة حسن الكردي وزير الزراعة في لبنان."
    assert _meetings(reader, text) == [(("EGY", "LBN"), "القاهرة")]


def test_the_verb_of_expressing_is_no_preposition_before_an_official(reader: Reader) -> None:
    text = "استقبل الرئيس التركي السفير الصيني. وعبر المسؤول الأوروبي، خلال لقائه وزير النفط العراقي في بغداد، عن شكره."
    assert (("IRQ", "org:EU"), "بغداد") in _meetings(reader, text)


def test_a_contact_that_took_place_is_a_call(reader: Reader) -> None:
    text = "وقال الرئيس الإندونيسي إنه حصل اتصال مع رئيس الوزراء الأسترالي."
    assert _meetings(reader, text) == [(("AUS", "IDN"), None)]
