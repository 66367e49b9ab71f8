"""What is read for statements and what is another page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]

COLUMN = (
    "ماذا تريد طهران؟! نحن أمام لعبة قديمة، فهل نتعلم؟ أعتقد أن زيارة الوزير الإيراني إلى بغداد لم تكن إلا رسالة، "
    "ولعلنا نفهم ما تخفيه موسكو وأنقرة والدوحة. لماذا لا نرى ذلك؟"
)


def test_a_column_tells_only_what_it_dates(read: Read) -> None:
    assert read(COLUMN) == []
    dated = read(f"{COLUMN} زار وزير الخارجية الإيراني بغداد في 12 مايو 2015 ثم عاد.")
    assert [(statement.kind, str(statement.date)) for statement in dated] == [("visit", "2015-05-12")]


def test_an_interview_about_two_states_asks_and_is_no_column(read: Read) -> None:
    found = read(
        "كيف ترون العلاقات بين اليابان وعمان؟ وقعت اليابان وسلطنة عمان اتفاقية لتشجيع الاستثمار. "
        "وهل لليابان سفارة في مسقط؟ افتتحت اليابان سفارتها في مسقط. ولماذا لا توجد رحلات مباشرة بين اليابان وعمان؟"
    )
    assert {statement.kind for statement in found} >= {"agreement", "mission"}


@pytest.mark.parametrize("word", ["المنتخب", "للمنتخب", "بالدوري", "واللاعبين"])
def test_a_sentence_of_sport_tells_no_visit_with_or_without_proclitics(read: Read, word: str) -> None:
    assert read(f"وصل وفد إسباني إلى المغرب أمس مع {word}.") == []
    assert read("وصل وفد إسباني إلى المغرب أمس مع الوزير.") != []


def test_an_interview_about_many_states_is_read_as_well(read: Read) -> None:
    asked = ["هل أنتم راضون عن الاتفاق؟", "ولماذا تأخر؟", "وهل تثقون بموسكو وأنقرة والدوحة؟"]
    told = "نحن نعرف ما نريد، ولعل القادم أفضل. زار وزير الخارجية الإيراني بغداد."
    assert [statement.kind for statement in read("\n".join(f"{question}\n{told}" for question in asked))] == ["visit"]
    assert read(" ".join(asked) + f" {told}") == []


@pytest.mark.parametrize(
    "guest",
    ["رئيس حزب العمل اللبناني فادي مراد", "وفد حركة الشباب اللبنانية", "رئيس كتلة التجدد اللبنانية سامر نعمة"],
)
def test_who_comes_from_a_party_or_movement_acts_for_no_state(read: Read, guest: str) -> None:
    assert read(f"استقبل أمير قطر الشيخ تميم بن حمد آل ثاني في الدوحة أمس {guest}.", source="qna") == []
    told = read("استقبل أمير قطر الشيخ تميم بن حمد آل ثاني في الدوحة أمس رئيس الوزراء اللبناني.", source="qna")
    assert [statement.parties for statement in told] == [("LBN", "QAT")]


def test_a_tour_of_inspection_is_no_visit(read: Read) -> None:
    assert read("قام الوزير الياباني بزيارة تفقدية إلى الأردن أمس.") == []
    assert read("قام الوزير الياباني بزيارة إلى الأردن أمس.") != []


@pytest.mark.parametrize(
    "told",
    [
        "أدانت مصر هجوم مهاجم انتحاري على السفارة الهندية في كابول.",
        "استقبل الوزير الاتحادي الألماني السفير الكيني في برلين أمس.",
    ],
)
def test_words_that_are_not_of_sport_alone_put_nothing_outside(read: Read, told: str) -> None:
    assert read(told) != []
