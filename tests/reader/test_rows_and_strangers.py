"""Rows that open what is said, men joined by a و written apart, and strangers to whom what is told belongs."""

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_row_that_opens_what_is_said_acts_as_one(read: Read) -> None:
    (made,) = read("قال وزير الخارجية النرويجي إن فرنسا وكل دول الخليج أيدت الاتفاق النووي الإيراني.")
    assert made.slots["actor"] == ("FRA", "org:GCC")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("التقى وزير الخارجية المجري و وزير الدفاع الصربي في بلغراد أمس.", ("HUN", "SRB")),
        ("بحث رئيس كينيا و رئيس أوغندا مع رئيس رواندا أزمة الحدود.", ("KEN", "RWA", "UGA")),
    ],
)
def test_a_conjunction_written_apart_joins(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert [made.parties for made in read(text)] == [parties]


def test_who_does_something_else_is_not_in_the_row(read: Read) -> None:
    (made,) = read("النمسا ترفض تصريحات أردوغان وماكرون يعتبر الأمن أولوية.")
    assert made.slots["target"] == "TUR"


def test_a_verb_that_goes_on_a_relative_clause_has_its_subject(read: Read) -> None:
    text = "وقال الوزير الأمريكي إن الخطاب الذي ألقاه الرئيس الكوري الشمالي الأحد وتوعد خلاله بتدمير اليابان مزعج."
    assert [made.slots["actor"] for made in read(text) if made.frame == "position/threatens"] == ["PRK"]


def test_a_prince_with_a_preposition_is_not_who_welcomes_him(read: Read) -> None:
    assert not read("ورحب ملك الأردن بالأمير هاري في عمان.")


@pytest.mark.parametrize(
    "text",
    [
        "وبحسب ما بثته وكالة الأنباء التونسية، فإن وفدا من حركة حماس برئاسة خالد مشعل قد زار تونس.",
        "ووصف رئيس الحزب سمير جعجع زيارته إلى السعودية بالناجحة، وكان الرئيس السوري قد رحب بها.",
    ],
)
def test_what_a_stranger_does_is_nobody_elses(read: Read, text: str) -> None:
    assert not [made for made in read(text) if made.kind == "visit"]


def test_a_relative_behind_a_row_of_states_is_of_them_all(read: Read) -> None:
    found = read("أشاد الرئيس الفلسطيني بمواقف إسبانيا والنرويج وأيرلندا التي اعترفت بدولة فلسطين.")
    assert ("ESP", "NOR", "IRL") in [made.slots["actor"] for made in found]
