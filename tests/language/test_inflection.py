"""The forms of verbs and nouns that word lists are matched by."""

from __future__ import annotations

import pytest

from dragoman.language.fold import folded
from dragoman.language.inflection import noun_forms, verb_forms


def texts(entry: str) -> set[str]:
    return {form.text for form in (verb_forms(entry) if "/" in entry else noun_forms(entry))}


@pytest.mark.parametrize("form", ["استقبلت", "استقبلوا", "يستقبلان", "تستقبل", "نستقبل", "استقبله", "يستقبلها"])
def test_a_sound_verb_is_known_in_its_persons_and_with_pronouns(form: str) -> None:
    assert folded(form) in texts("استقبل/يستقبل")


@pytest.mark.parametrize("form", ["التقت", "التقيا", "التقوا", "يلتقيان", "يلتقون", "التقاه", "التقينا"])
def test_a_verb_that_ends_in_a_weak_letter_loses_or_changes_it(form: str) -> None:
    assert folded(form) in texts("التقى/يلتقي")


def test_a_hollow_verb_shortens_in_the_first_person() -> None:
    assert {"زرنا", "زارت"} <= texts("زار/يزور")


def test_a_verb_that_ends_in_hamza_keeps_it() -> None:
    assert "بدات" in texts("بدأ/يبدأ")
    assert "بدت" not in texts("بدأ/يبدأ")


@pytest.mark.parametrize("form", ["زيارته", "زيارتها", "زيارتين", "زياراتهما"])
def test_a_noun_with_ta_marbuta_opens_it_before_pronouns_and_the_dual(form: str) -> None:
    assert folded(form) in texts("زيارة|زيارات")


def test_each_form_says_its_tense_number_and_pronoun() -> None:
    by_text = {form.text: form for form in verb_forms("وقع/يوقع")}
    assert (by_text["وقعا"].tense, by_text["وقعا"].number) == ("past", "d")
    assert (by_text["يوقعون"].tense, by_text["يوقعون"].number) == ("present", "p")
    assert by_text["نوقع"].person == 1


def test_a_noun_of_several_words_is_not_inflected_within() -> None:
    assert texts("مذكرة تفاهم|مذكرات تفاهم") == {"مذكره تفاهم", "مذكرات تفاهم"}
