"""Men told apart: a son from his father, one begun by his style from the one before; whose visit a pronoun tells."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


def test_a_visit_with_a_pronoun_is_not_his_who_stands_in_a_relative_behind(read: Read) -> None:
    text = "اختتم أمس رئيس كينيا أوهورو كينياتا زيارته إلى غانا التي دامت 4 أيام حيث ودعه الرئيس الغاني جون ماهاما."
    assert [visit.slots["people"] for visit in of_kind(read, "visit", text)] == [("أوهورو كينياتا",)]


def test_he_who_informs_tells_of_his_own_visits(read: Read) -> None:
    text = "أطلع الرئيس الجزائري عبد العزيز بوتفليقة الرئيس التونسي على نتائج زياراته الرسمية إلى فرنسا."
    assert [visit.slots["from"] for visit in of_kind(read, "visit", text)] == ["DZA"]


def test_an_invitation_on_the_part_of_somebody_is_his(read: Read) -> None:
    text = (
        "بدعوة كريمة من لدن جلالة الملك عبدالله الثاني ملك الأردن يقوم الرئيس التونسي قيس سعيد بزيارة رسمية إلى عمان."
    )
    assert [(sent.slots["from"], sent.slots["to"]) for sent in of_kind(read, "message", text)] == [("JOR", "TUN")]


def test_a_style_behind_a_name_begins_another_man(read: Read) -> None:
    text = (
        "قام الشيخ صباح الخالد الصباح رئيس مجلس الوزراء بدولة الكويت بزيارة رسمية إلى جمهورية الهند. وقد استقبل فخامة "
        "الرئيس رام ناث كوفيند سمو رئيس مجلس الوزراء في نيودلهي."
    )
    assert [met.slots["people"] for met in of_kind(read, "meeting", text)] == [("رام ناث كوفيند", "صباح الخالد الصباح")]


def test_a_son_is_not_his_father_though_the_names_of_the_one_are_in_those_of_the_other(read: Read) -> None:
    text = (
        "بتوجيهات ملك البحرين حمد بن عيسى آل خليفة، زار سلمان بن حمد بن عيسى آل خليفة ولي العهد مصر. واستقبل "
        "الرئيس المصري عبدالفتاح السيسي سمو ولي العهد في القاهرة."
    )
    assert [met.slots["people"][1] for met in of_kind(read, "meeting", text)] == ["سلمان بن حمد بن عيسى آل خليفة"]
