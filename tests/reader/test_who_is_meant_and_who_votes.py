"""Who is meant by a pronoun, who votes and who only abstains, and what looks like a stance and is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.reader.stances import stances

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ومن بين الدول التي عارضت القرار الصيني كندا، الحليف الرئيسي لليابان، إلى جانب اليابان نفسها، وبنما.",
            (("CAN", "JPN", "PAN"), "CHN", "oppose"),
        ),
        (
            "قالت الخارجية الجزائرية إن ذلك أتى بعد إقدام الحكومة البنمية على الاعتراف بالمقترح المغربي للحكم الذاتي.",
            ("PAN", "MAR", "support"),
        ),
        (
            "انسحب وفد غانا من اجتماع الاتحاد الأفريقي المنعقد بنيروبي، بعد أن اتهمتها توغو بالتجسس.",
            ("TGO", "GHA", "oppose"),
        ),
        ("تعارض البرازيل أي إجراءات أوروبية بسبب علاقتها مع روسيا.", ("BRA", "org:EU", "oppose")),
    ],
)
def test_who_takes_a_stance_on_whom(read: Read, text: str, expected: tuple[object, object, object]) -> None:
    assert expected in stances(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "وصوتت 98 دولة لمصلحة القرار وضده 7 دول، فيما امتنعت 40 دولة من بينها تشيلي والهند.",
        "دعت رابطة آسيان اليوم (الخميس) جمهورية تيمور الشرقية وثلاث دول أخرى في المنطقة للانضمام إلى الرابطة.",
        "أوضح السفير الجورجي أن بلاده ترحب بالسياح العمانيين لزيارتها.",
        "التقى الوزير الكوبي كارلوس مدينا نظيره البوليفي.",
    ],
)
def test_what_is_no_stance(read: Read, text: str) -> None:
    assert stances(read, text) == []


def test_what_one_means_to_recognise_is_planned(read: Read) -> None:
    (recognised,) = read("وكان رئيس وزراء مالطا، بول بوريل، قد أعلن اعتزام بلاده الاعتراف بكوسوفو.")
    assert (recognised.parties, recognised.status) == (("MLT", "XKX"), "planned")


def test_who_leaves_a_meeting_leaves_no_organisation(read: Read) -> None:
    found = read("انسحبت المملكة المغربية، أمس الجمعة، من اجتماع الاتحاد الأفريقي.")
    assert [s for s in found if s.kind == "membership"] == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("قطعت بنما علاقاتها مع روسيا بعد الهجمات الروسية على أوكرانيا.", ("PAN", "RUS")),
        ("اتخذت غانا قرارا بتجميد علاقاتها الدبلوماسية مع مالي خلال قمة نواكشوط الطارئة في موريتانيا.", ("GHA", "MLI")),
    ],
)
def test_ties_of_a_pronoun_are_of_who_cuts_them(read: Read, text: str, parties: tuple[str, ...]) -> None:
    (cut,) = [s for s in read(text) if s.kind == "relations"]
    assert cut.parties == parties
