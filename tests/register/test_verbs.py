"""A word stands under the verbs of which it is a form, and a noun that only looks like one under none."""

from __future__ import annotations

import pytest

from dragoman.language.fold import folded
from dragoman.register.verbs import english, verbs_of, verbs_of_noun


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("استقبلت", "استقبل"),
        ("سيستقبلونه", "استقبل"),
        ("وليستقبلا", "استقبل"),
        ("نزور", "زار"),
        ("زارتا", "زار"),
        ("يلتقون", "التقى"),
        ("ندين", "أدان"),
        ("وأكّدتا", "أكد"),
        ("فدعوا", "دعا"),
        ("أُقيمت", "أقام"),
        ("ستُعاد", "أعاد"),
        ("واختيروا", "اختار"),
        ("نوقشتا", "ناقش"),
        ("أُنشئت", "أنشأ"),
        ("استُدعيا", "استدعى"),
    ],
)
def test_a_verb_is_known_in_every_person_and_tense(word, verb) -> None:
    assert folded(verb) + "v" in verbs_of(folded(word))


@pytest.mark.parametrize(
    "word",
    [
        "وزارة",
        "وزارته",
        "وزارتها",
        "قادته",
        "تركي",
        "تركيا",
        "فيصل",
        "وفيصل",
        "فرد",
        "قطرة",
        "عملة",
        "حملة",
        "وادي",
        "مارس",
        "تشاد",
        "وتشاد",
    ],
)
def test_a_noun_that_looks_like_a_verb_with_something_attached_is_none(word) -> None:
    assert verbs_of(folded(word)) == frozenset()


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("مناقشة", "ناقش"),
        ("إعلان", "أعلن"),
        ("إقامة", "أقام"),
        ("إيفاد", "أوفد"),
        ("إلغاء", "ألغى"),
        ("اجتماع", "اجتمع"),
        ("انضمام", "انضم"),
        ("اتفاق", "اتفق"),
        ("استمرار", "استمر"),
        ("استضافة", "استضاف"),
        ("استئناف", "استأنف"),
        ("استيراد", "استورد"),
        ("اختيار", "اختار"),
        ("إنشاء", "أنشأ"),
        ("زيارة", "زار"),
        ("توقيع", "وقع"),
    ],
)
def test_the_noun_of_a_longer_verb_follows_from_its_letters_and_others_are_listed(noun, verb) -> None:
    assert folded(verb) + "v" in verbs_of_noun(folded(noun))


def test_a_word_of_a_text_is_not_the_verb_that_it_seldom_is_though_one_who_asks_may_mean_it() -> None:
    assert verbs_of("هنا") == frozenset()
    assert verbs_of("هنا", asked=True) == {"هناv"}


def test_english_verbs_are_known_by_their_forms_and_others_are_none() -> None:
    assert english("ratified") == english("ratifying") == frozenset({"ratify"})
    assert english("met") == frozenset({"meet"})
    assert english("united") == english("metal") == frozenset()
