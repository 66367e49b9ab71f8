import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.fold import folded
from dragoman.lexicon.automaton import Automaton, Entry

STATES = Automaton(
    [
        Entry("الكويت", "KWT"),
        Entry("كويتي", "KWT-adj", article=True),
        Entry("كويتيين", "KWT-people", article=True),
        Entry("قطر", "QAT"),
        Entry("مصر", "EGY"),
        Entry("عمان", "OMN"),
        Entry("عُمان", "Amman"),
        Entry("لبناني", "LBN", article=True),
        Entry("السودان", "SDN"),
        Entry("جنوب السودان", "SSD"),
        Entry("الولايات المتحدة", "USA"),
        Entry("الولايات المتحدة الأمريكية", "USA-long"),
        Entry("اللجنة المشتركة", "commission"),
        Entry("ألمانيا", "DEU"),
        Entry("G2", "two"),
        Entry("G20", "twenty"),
        Entry("Iran", "IRN"),
    ]
)


def found(text: str) -> list[tuple[str, str, str]]:
    """Payload, the words of the hit and its proclitics, for each hit in the folded text."""
    text = folded(text)
    return [(hit.payload, text[hit.start : hit.end], hit.proclitics) for hit in STATES.find(text)]


def test_a_name_is_found_where_it_stands_alone() -> None:
    assert found("زار الوزير الكويت أمس.") == [("KWT", "الكويت", "")]


def test_a_name_is_found_at_both_ends_of_the_text() -> None:
    assert found("قطر والكويت") == [("QAT", "قطر", ""), ("KWT", "الكويت", "و")]


def test_proclitics_are_left_out_of_the_span_and_told() -> None:
    assert found("بالكويت") == [("KWT", "الكويت", "ب")]
    assert found("وبمصر ثم فلقطر") == [("EGY", "مصر", "وب"), ("QAT", "قطر", "فل")]


def test_the_article_after_lam_loses_its_alef_and_the_hit_begins_at_the_second_lam() -> None:
    assert found("وللكويت") == [("KWT", "لكويت", "ول")]
    assert found("للكويت") == [("KWT", "لكويت", "ل")]


def test_a_name_whose_first_root_letter_is_lam_is_found_after_the_swallowed_article() -> None:
    assert found("قُدِّم للجنة المشتركة") == [("commission", "لجنه المشتركه", "ل")]


def test_alef_lam_that_is_no_article_keeps_its_alef_after_lam() -> None:
    assert found("شكره لألمانيا") == [("DEU", "المانيا", "ل")]


def test_the_article_is_inside_the_span_of_an_entry_that_takes_it() -> None:
    assert found("السفير الكويتي") == [("KWT-adj", "الكويتي", "")]
    assert found("والكويتيين") == [("KWT-people", "الكويتيين", "و")]
    assert found("وللكويتيين") == [("KWT-people", "لكويتيين", "ول")]
    assert found("فبالكويتيين") == [("KWT-people", "الكويتيين", "فب")]


def test_the_article_is_told() -> None:
    assert [hit.article for hit in STATES.find("كويتي الكويتي للكويتي اللبناني للبناني")] == [
        False,
        True,
        True,
        True,
        True,
    ]


def test_an_entry_without_the_article_is_not_found_with_it() -> None:
    assert found("القطر المصر العمان") == []


def test_nothing_is_found_inside_other_words() -> None:
    assert found("قطرة ومصرف وعمانية وتقطر وأمصر وبمصرنا") == []


def test_vowel_signs_and_hamza_do_not_hide_a_name() -> None:
    assert found("الكُوَيْت وألمانيا والمانيا") == [
        ("KWT", "الكويت", ""),
        ("DEU", "المانيا", "و"),
        ("DEU", "المانيا", "و"),
    ]


def test_every_payload_of_one_surface_is_given() -> None:
    assert [payload for payload, _, _ in found("عمان")] == ["OMN", "Amman"]


def test_the_longest_of_overlapping_names_wins() -> None:
    assert found("إلى جنوب السودان ثم السودان") == [("SSD", "جنوب السودان", ""), ("SDN", "السودان", "")]
    assert found("الولايات المتحدة الأمريكية") == [("USA-long", "الولايات المتحده الامريكيه", "")]


def test_of_equally_long_overlapping_names_the_leftmost_wins() -> None:
    pairs = Automaton([Entry("وزير دوله", 1), Entry("دوله قطر", 2), Entry("شيخ دوله", 3)])
    assert [hit.payload for hit in pairs.find("وزير دوله قطر")] == [1]
    assert [hit.payload for hit in pairs.find("شيخ دوله قطر")] == [3]


def test_wide_spaces_and_a_wrapped_line_do_not_part_a_name_and_the_span_covers_them() -> None:
    for gap in ("  ", "\n", " \n ", "\r\n", "\t", "\u00a0"):
        text = f"في الولايات{gap}المتحدة."
        (hit,) = STATES.find(folded(text))
        assert text[hit.start : hit.end] == f"الولايات{gap}المتحدة"


def test_an_empty_line_parts_what_is_on_its_sides() -> None:
    assert found("رفضت الولايات\n\nالمتحدة") == []
    assert found("رفضت  الولايات \n \n المتحدة") == []


def test_a_name_that_ends_in_a_digit_is_not_found_in_a_longer_number() -> None:
    assert found("قمة G20 في مصر2015") == [("twenty", "g20", ""), ("EGY", "مصر", "")]


def test_latin_names_are_found_without_regard_to_case() -> None:
    assert found("IRAN's minister; Iranian") == [("IRN", "iran", "")]


def test_an_empty_surface_is_refused() -> None:
    with pytest.raises(ValueError, match="empty surface"):
        Automaton([Entry(" ", 1)])


LETTERS = "واللكويتبمصرقطعن \n\t.ـ"


@given(st.text(alphabet=LETTERS, max_size=60))
def test_hits_are_in_order_apart_and_end_words(text: str) -> None:
    text = folded(text)
    reach = 0
    for hit in STATES.find(text):
        assert reach <= hit.start < hit.end <= len(text) or hit.payload == "Amman"
        assert hit.end == len(text) or not text[hit.end].isalpha()
        before = text[: hit.start]
        assert before.endswith(hit.proclitics)
        before = before.removesuffix(hit.proclitics)
        assert not before or not before[-1].isalpha()
        reach = hit.end


@given(st.lists(st.sampled_from(["الكويت", "قطر", "جنوب السودان", "في", "و", "سافر إلى"]), max_size=12))
def test_names_apart_from_one_another_are_all_found(words: list[str]) -> None:
    assert [p for p, _, _ in found("، ".join(words)) if p in {"KWT", "QAT", "SSD"}] == [
        {"الكويت": "KWT", "قطر": "QAT", "جنوب السودان": "SSD"}[word]
        for word in words
        if word in {"الكويت", "قطر", "جنوب السودان"}
    ]
