"""Joint bodies: created, convened, to convene, and spoken of again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def bodies(found: list[Statement]) -> list[Statement]:
    return [statement for statement in found if statement.kind == "mechanism"]


@pytest.mark.parametrize(
    ("text", "body", "kind", "parties"),
    [
        ("عقدت {} أمس دورتها الثانية.", "اللجنة المشتركة بين نيبال وبنغلاديش", "commission", ("BGD", "NPL")),
        ("عقد {} أمس اجتماعه الثاني.", "مجلس الأعمال الأردني العراقي", "business", ("IRQ", "JOR")),
        ("انعقدت الدورة الثانية من {} أمس.", "المشاورات السياسية بين كوبا وبليز", "consultations", ("BLZ", "CUB")),
    ],
)  # fmt: skip
def test_a_body_is_named_in_full_and_its_name_tells_between_whom_it_is(
    read: Read, text: str, body: str, kind: str, parties: tuple[str, ...]
) -> None:
    (held,) = bodies(read(text.format(body)))
    assert held.slots["body"] == body
    assert (held.slots["type"], held.slots["ordinal"], held.slots["change"]) == (kind, 2, "convened")
    assert held.parties == parties


def test_the_article_that_a_preposition_hides_is_in_the_name(read: Read) -> None:
    (held,) = bodies(read("انعقدت أمس الدورة الثانية للجنة الإيطالية التونسية المشتركة."))
    assert held.slots["body"] == "اللجنة الإيطالية التونسية المشتركة"


def test_a_session_to_come_is_planned(read: Read) -> None:
    (coming,) = bodies(read("من المقرر أن تعقد اللجنة المشتركة بين بيرو وتشيلي دورتها الثالثة في ليما العام المقبل."))
    assert (coming.status, coming.slots["change"]) == ("planned", "planned")


def test_a_body_agreed_upon_is_still_to_be_made(read: Read) -> None:
    (created,) = bodies(read("اتفقت رواندا وكينيا على تشكيل لجنة مشتركة بين البلدين."))
    assert (created.status, created.slots["change"]) == ("planned", "created")


def test_a_body_spoken_of_again_by_its_first_word_is_the_same(read: Read) -> None:
    text = "أنشأ البلدان مجلس الأعمال السنغالي التركي أمس. ويعقد المجلس اجتماعه الأول في داكار العام المقبل."
    created, convened = bodies(read(text))
    assert created.slots["change"] == "created"
    assert convened.slots["body"] == "مجلس الأعمال السنغالي التركي"
    assert convened.parties == ("SEN", "TUR")


def test_another_council_is_not_the_one_spoken_of(read: Read) -> None:
    text = "عقدت اللجنة المشتركة بين كندا وبنما دورتها الأولى أمس. ويعقد المجلس اجتماعه في نيويورك غدا."
    assert len(bodies(read(text))) == 1


@pytest.mark.parametrize(
    ("text", "parties", "change"),
    [
        ("بدأت أشغال اللجنة الكبرى المشتركة التونسية الجزائرية.", ("DZA", "TUN"), "convened"),
        ("أطلقت البحرين والهند مجلس الأعمال المشترك.", ("BHR", "IND"), "created"),
    ],
)
def test_bodies_begin_in_the_words_of_east_and_west(
    read: Read, text: str, parties: tuple[str, str], change: str
) -> None:
    (found,) = bodies(read(text))
    assert (found.parties, found.slots["change"]) == (parties, change)
