"""One person in two spellings is one; two people of one family are two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.register.names import Likeness, fuller, likeness, name

ONE = [
    ("جابر الأحمد الجابر الصباح", "جابر أحمد الصباح"),
    ("الشيخ جابر الأحمد الجابر الصباح", "جابر الأحمد"),
    ("سلمان بن عبدالعزيز آل سعود", "سلمان بن عبد العزيز"),
    ("الملك سلمان بن عبدالعزيز آل سعود حفظه الله", "سلمان بن عبدالعزيز"),
    ("صاحب السمو الملكي الأمير محمد بن نايف بن عبدالعزيز", "محمد بن نايف"),
    ("إلهام علييف", "الهام علييف"),
    ("فيديريكا موغيريني", "فدريكا موغريني"),
    ("آشتون كارتر", "آش كارتر"),
    ("أولجاس بيكتينوف", "أولجاس بكتينوف"),
    ("بدر بن علي كحيل", "بدر بن علي الكحيل"),
    ("عبدالله عبداللطيف عبدالله", "عبدالله عبداللطيف"),
    ("عبدالفتاح السيسي", "عبد الفتّاح السّيسي"),
    ("عبد الله الثاني", "عبدالله الثاني بن الحسين"),
    ("عبد الله بن زايد حفظه الله", "الشيخ عبدالله بن زايد آل نهيان"),
    ("أبو بكر البغدادي", "ابوبكر البغدادي"),
    ("سامح شكري", "السيد سامح شكري"),
    ("سلمان بن عبد العزيزن", "سلمان بن عبدالعزيز"),
    ("Ilham Aliyev", "ilham aliyev"),
]
PART = [
    ("الجبير", "عادل بن أحمد الجبير"),
    ("أوباما", "باراك أوباما"),
    ("الأمير تميم", "تميم بن حمد آل ثاني"),
]
TWO = [
    ("صباح الأحمد الجابر الصباح", "جابر الأحمد الجابر الصباح"),
    ("نواف الأحمد الجابر الصباح", "مشعل الأحمد الجابر الصباح"),
    ("محمد بن سلمان بن عبدالعزيز", "محمد بن نايف بن عبدالعزيز"),
    ("سلمان بن عبدالعزيز", "محمد بن سلمان بن عبدالعزيز"),
    ("عبد الله الثاني", "عبد العزيز الثاني"),
    ("حيدر علييف", "إلهام علييف"),
    ("حمد بن خليفة آل ثاني", "تميم بن حمد آل ثاني"),
    ("سالم الصباح", "سليم الصباح"),
    ("سليمان فرنجية", "سلمان فرنجية"),
    ("جون كيري", "جون كيربي"),
    ("علي أسدوف", "علي أحمدوف"),
    ("سامح شكري", "شكري بلعيد"),
    ("الجبير", "عادل الجبوري"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_person_in_two_spellings(one, other) -> None:
    assert likeness(one, other) is Likeness.FULL


@pytest.mark.parametrize(("one", "other"), PART)
def test_a_single_part_of_a_name_is_only_part_of_the_evidence(one, other) -> None:
    assert likeness(one, other) is Likeness.PART


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_people_of_like_names_are_two(one, other) -> None:
    assert likeness(one, other) is Likeness.APART


PARTS = st.sampled_from(
    "محمد,أحمد,الصباح,بن,آل,عبد,الله,عبدالعزيز,جابر,الجابر,سالم,علييف,كارتر,الشيخ,الأمير,ابن,سلمان,سليمان".split(",")  # noqa: SIM905  # reads better than a list
)
NAMES = st.lists(PARTS, min_size=1, max_size=6).map(" ".join)


@given(NAMES, NAMES)
def test_likeness_is_the_same_both_ways_round(one, other) -> None:
    assert likeness(one, other) == likeness(other, one)
    assert fuller(one, other) == fuller(other, one)


@given(NAMES)
def test_a_name_is_fully_like_itself(one) -> None:
    assert likeness(one, one) is Likeness.FULL
    assert fuller(one, one) == one


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_can_be_compared(one, other) -> None:
    assert likeness(one, other) in Likeness
    assert likeness(one, one) is Likeness.FULL


def test_titles_blessings_and_the_words_for_son_are_no_parts() -> None:
    assert name("صاحب السمو الشيخ جابر بن أحمد آل صباح رحمه الله").parts == ("جابر", "احمد", "صباح")


def test_a_name_of_nothing_but_titles_keeps_its_last_word() -> None:
    assert name("الشيخ الأمير").parts == ("امير",)


def test_the_fuller_spelling_has_more_parts() -> None:
    assert fuller("جابر أحمد الصباح", "جابر الأحمد الجابر الصباح") == "جابر الأحمد الجابر الصباح"
