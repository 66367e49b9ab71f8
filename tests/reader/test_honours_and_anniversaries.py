"""Honours and anniversaries: who honours whom, and between whom a date is kept."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader

READER = Reader()


def of_kind(kind: str, text: str) -> list[Statement]:
    report = Report(id="t", text=text, published="2021-05-06", source="test")
    return [statement for statement in READER.read(report) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "giver", "recipient", "name"),
    [
        (
            "منح رئيس الجمهورية اللبنانية السفير الإيطالي وسام الأرز الوطني.",
            "LBN",
            "السفير الإيطالي",
            "وسام الأرز الوطني",
        ),
        ("أهدى الرئيس الكازاخستاني أمير قطر وسام النسر الذهبي.", "KAZ", "أمير قطر", "وسام النسر الذهبي"),
        (
            "تسلم وزير الخارجية المصري سامح شكري وسام الاستحقاق من الرئيس الفرنسي.",
            "FRA",
            "سامح شكري",
            "وسام الاستحقاق",
        ),
        ("كما تم منح سفير النمسا لدى عمان وسام الاستقلال.", "OMN", "سفير النمسا لدى عمان", "وسام الاستقلال"),
        ("تقليد سفيرة كندا وسام العلوي من طرف ملك المغرب.", "MAR", "سفيرة كندا", "وسام العلوي"),
    ],
)
def test_an_honour_has_its_giver_its_recipient_and_its_name(text: str, giver: str, recipient: str, name: str) -> None:
    assert [(s.slots["giver"], s.slots["recipient"], s.slots["name"]) for s in of_kind("honour", text)] == [
        (giver, recipient, name)
    ]


def test_what_is_said_of_an_honour_is_no_second_one() -> None:
    (told,) = of_kind("honour", "قلد أمير الكويت الرئيس السنغالي قلادة مبارك الكبير وهي أعلى وسام في الكويت.")
    assert told.slots["giver"] == "KWT"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "احتفلت سفارة الهند في مسقط بالذكرى السبعين لإقامة العلاقات الدبلوماسية بين البلدين.",
            ("IND", "OMN"),
        ),
        (
            "أقام السفير التركي لدى الكويت حفل استقبال بمناسبة الذكرى المئوية لتأسيس الجمهورية التركية.",
            ("KWT", "TUR"),
        ),
        ("احتفلت سفارة قيرغيزستان لدى الكويت بالذكرى الثلاثين لاستقلالها.", ("KGZ", "KWT")),
        ("شارك وزير الثقافة الأردني في احتفال السفارة الكورية بعيدها الوطني.", ("JOR", "KOR")),
    ],
)
def test_a_mission_keeps_a_date_with_its_host(text: str, parties: tuple[str, ...]) -> None:
    assert [s.parties for s in of_kind("anniversary", text)] == [parties]


def test_what_is_kept_stands_without_the_preposition_before_it() -> None:
    (told,) = of_kind("anniversary", "نحتفل هذا العام بالذكرى الستين للعلاقات بين كوريا الجنوبية والمغرب.")
    assert told.slots == {"of": "العلاقات بين كوريا الجنوبية والمغرب", "ordinal": 60}


@pytest.mark.parametrize(
    ("text", "giver", "recipient"),
    [
        ("الرئيس التشيلي يقلد سفيرة كينيا وسام الاستحقاق.", "CHL", "سفيرة كينيا"),
        ("رئيس كينيا يمنح وزير خارجية بيرو وسام الأسد.", "KEN", "وزير خارجية بيرو"),
    ],
)
def test_who_stands_before_the_verb_of_a_headline_gives(read, text: str, giver: str, recipient: str) -> None:
    [honour] = read(text)
    assert (honour.slots["giver"], honour.slots["recipient"]) == (giver, recipient)
