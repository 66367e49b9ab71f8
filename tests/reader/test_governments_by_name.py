"""Governments by name: «حكومة الوفاق الوطني الليبية», «حكومة تصريف الأعمال», and what is told to a summoned envoy."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.reader.stances import stances

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلنت حكومة الوحدة الوطنية الليبية رفضها للتدخل المالطي.", ("LBY", "MLT", "oppose")),
        ("رفضت حكومة تصريف الأعمال اللبنانية مطالب قبرص.", ("LBN", "CYP", "oppose")),
        ("قالت حكومة الوفاق في ليبيا إنها ترفض تصريحات الرئيس التشادي.", ("LBY", "TCD", "oppose")),
        ("استدعت الخارجية الغانية السفير التوغولي، ونقلت له استياء أكرا من القرار.", ("GHA", "TGO", "oppose")),
        ("أطلقت كوريا الشمالية صاروخا. واستنكرت كوريا الجنوبية إطلاق الصاروخ.", ("KOR", "PRK", "condemn")),
    ],
)
def test_who_is_against_whom(read: Read, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in stances(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "أكدت غانا تمسكها بميثاق الأمم المتحدة.",
        "ولا يعرف أحد عما إذا كانت كينيا قد استنكرت ما قالته تنزانيا.",
        "وتنتج الشركة نصف القمح الروسي المسيء للبيئة.",
    ],
)
def test_what_is_no_stance(read: Read, text: str) -> None:
    assert stances(read, text) == []


def test_whom_one_accuses_of_a_part_does_not_declare_it(read: Read) -> None:
    text = "اتهمت كندا بيلاروسيا بأداء دور رئيسي في دعم حرب موسكو على جورجيا."
    assert [actor for actor, _, _ in stances(read, text)] == ["CAN"]


def test_the_year_of_what_one_protests_against_is_not_that_of_the_protest(read: Read) -> None:
    (summons,) = read("استدعت الخارجية الهولندية السفير الإندونيسي بشأن مذابح وقعت في عام 1947.")
    assert (summons.kind, summons.date) == ("protest", None)


def test_ties_that_efforts_aim_at_are_not_restored_yet(read: Read) -> None:
    text = "أشادت الجامعة العربية بالجهود التي بذلت من أجل إعادة العلاقات بين تشاد والسودان."
    assert [s.kind for s in read(text) if s.kind == "relations"] == []
