"""Names and glosses from the lexicon."""

from __future__ import annotations

import pytest

from dragoman.briefs.naming import LEXICON
from dragoman.model.errors import UnknownStateError


def test_states_and_organisations_have_their_names_in_both_languages() -> None:
    assert (LEXICON.party("KWT", "ar"), LEXICON.party("KWT", "en")) == ("الكويت", "Kuwait")
    assert LEXICON.party("org:OIC", "ar") == "منظمة التعاون الإسلامي"


def test_an_organisation_that_is_not_listed_stands_by_its_own_code() -> None:
    assert LEXICON.party("org:caspian-council", "en") == "caspian council"


def test_a_code_of_no_state_is_a_clear_error() -> None:
    with pytest.raises(UnknownStateError, match="XYZ"):
        LEXICON.party("XYZ", "en")


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("باكو", "Baku"),
        ("جنيف", "Geneva"),
        ("المملكة المغربية", "Morocco"),
        ("الولايات المتحدة", "the United States"),
        ("وزير الخارجية الأذربيجاني", "the foreign minister of Azerbaijan"),
        ("الرئيس الموريتاني", "the president of Mauritania"),
        ("رئيس وزراء", None),
        ("نائب رئيس الوزراء ووزير الدفاع", "the deputy prime minister and defence minister"),
        ("خادم الحرمين الشريفين", "the Custodian of the Two Holy Mosques"),
        ("أمير الكويت الراحل", "the late amir of Kuwait"),
        ("قمة مسقط", None),
        ("وفد من رجال الأعمال", None),
        ("سالم العلوي", None),
        ("أحمد المصري", None),
    ],
)
def test_words_of_a_source_are_glossed_only_where_the_whole_of_them_is_known(arabic: str, english: str | None) -> None:
    assert LEXICON.gloss(arabic, "en") == english


def test_nothing_is_glossed_into_arabic() -> None:
    assert LEXICON.gloss("باكو", "ar") is None


@pytest.mark.parametrize(
    ("words", "gloss"),
    [
        ("إقامة العلاقات الدبلوماسية", "the establishment of diplomatic relations"),
        ("اقامة العلاقات الدبلوماسية بين البلدين", "the establishment of diplomatic relations"),
        (
            "قيام العلاقات الدبلوماسية بين الأردن وعُمان",
            "the establishment of diplomatic relations between Jordan and Oman",
        ),
        ("إقامة العلاقات الدبلوماسية بين القبيلتين", None),
        ("إقامة معرض", None),
        ("رئيسي الدولتين", "the presidents of the two countries"),
    ],
)
def test_an_occasion_is_glossed_only_where_the_whole_of_it_is_known(words: str, gloss: str | None) -> None:
    assert LEXICON.gloss(words, "en") == gloss
