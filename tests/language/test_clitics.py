"""Clitic analyses offer every cut and make none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.clitics import Analysis, analyses
from dragoman.language.fold import folded


@pytest.mark.parametrize(
    ("word", "proclitics", "stem", "ending", "pronoun"),
    [
        ("وللأذربيجانيين", ("و", "ل", "ال"), "أذربيجاني", "ين", ""),
        ("والكويت", ("و", "ال"), "كويت", "", ""),
        ("بالعاصمة", ("ب", "ال"), "عاصمة", "", ""),
        ("للجنة", ("ل", "ال"), "لجنة", "", ""),
        ("للوزير", ("ل", "ال"), "وزير", "", ""),
        ("لليبيا", ("ل",), "ليبيا", "", ""),
        ("سيزور", ("س",), "يزور", "", ""),
        ("وسيلتقي", ("و", "س"), "يلتقي", "", ""),
        ("سفارته", (), "سفارة", "", "ه"),
        ("نظيرها", (), "نظير", "", "ها"),
        ("فبلادهم", ("ف",), "بلاد", "", "هم"),
        ("وزيري", (), "وزير", "ي", ""),
        ("الكويتيات", ("ال",), "كويتي", "ات", ""),
        ("كدولة", ("ك",), "دولة", "", ""),
    ],
)
def test_the_right_cut_is_among_those_offered(
    word: str, proclitics: tuple[str, ...], stem: str, ending: str, pronoun: str
) -> None:
    assert Analysis(proclitics, folded(stem), ending, pronoun) in analyses(folded(word))


def test_the_whole_word_comes_first() -> None:
    assert analyses("وزير")[0] == Analysis((), "وزير")


def test_no_pronoun_hangs_on_a_definite_noun() -> None:
    assert all(not analysis.pronoun for analysis in analyses("والوزيره") if "ال" in analysis.proclitics)


def test_a_word_without_end_offers_itself_alone() -> None:
    assert analyses("و" * 5000) == (Analysis((), "و" * 5000),)


@given(st.text(st.sampled_from("والبلكفسهانتيمر"), min_size=1, max_size=12))
def test_the_parts_of_an_analysis_are_the_word(word: str) -> None:
    found = analyses(word)
    assert len(set(found)) == len(found)
    for analysis in found:
        spelled = "".join(analysis.proclitics) + analysis.stem + analysis.ending + analysis.pronoun
        opened = "".join(analysis.proclitics) + analysis.stem[:-1] + "ت" + analysis.pronoun
        assert word in {spelled, opened} or "ل" in analysis.proclitics
