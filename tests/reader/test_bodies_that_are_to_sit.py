"""Bodies that are to sit or that somebody only heads a side of, and loans with what they pay for."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_verb_of_the_future_behind_its_name_and_a_mark_tells_that_a_body_will_sit(read: Read) -> None:
    (held,) = read(
        "قال السفير إن اللجنة العليا المشتركة، الكينية التشادية، ستعقد دورتها القادمة مطلع عام 2031 في نيروبي."
    )
    assert (held.kind, held.status, held.slots["change"]) == ("mechanism", "planned", "planned")


def test_what_a_session_amounts_to_creates_no_body(read: Read) -> None:
    found = read("ومن المتوقع أن يشكل اجتماع اللجنة العليا المشتركة بين كينيا وتشاد نقلة في التعاون.")
    assert not any(statement.slots.get("change") == "created" for statement in found)


def test_who_heads_a_side_of_a_body_tells_that_there_is_one(read: Read) -> None:
    (standing,) = read("يرأس الجانب الكيني في اللجنة المشتركة الكينية التشادية وزير التجارة.")
    assert (standing.kind, standing.status) == ("mechanism", "ongoing")


def test_a_loan_and_what_it_pays_for_are_one_help(read: Read) -> None:
    text = "قدمت الكويت لجمهورية توغو قرضا مقداره 10 ملايين دينار كويتي (نحو 34 مليون دولار) لتمويل نفس المشروع."
    (loan,) = [statement for statement in read(text) if statement.kind == "aid"]
    assert (loan.slots["value"], loan.slots["unit"]) == (10_000_000, "KWD")
