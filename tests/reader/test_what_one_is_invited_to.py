"""What one is invited to is still to be while the invitation is done; summits of leaders are hosted."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of(kind: str, statements: list[Statement]) -> list[Statement]:
    return [statement for statement in statements if statement.kind == kind]


def test_an_invitation_is_done_before_the_visit(read: Read) -> None:
    text = "وجه الرئيس الكيني دعوة إلى نظيره الغاني لزيارة نيروبي في ديسمبر المقبل."
    assert [(s.status, s.date) for s in of("message", read(text))] == [("done", None)]


def test_the_summit_of_the_leaders_of_an_organisation_is_hosted(read: Read) -> None:
    text = "يشارك الرئيس الغاني في القمة الثلاثين لقادة دول الاتحاد الأفريقي التي ستعقد في نيروبي."
    (hosted,) = of("membership", read(text))
    assert (hosted.slots["state"], hosted.slots["organisation"], hosted.status) == ("KEN", "org:AU", "planned")


def test_who_gets_an_invitation_to_a_summit_does_not_take_the_chair(read: Read) -> None:
    text = "تسلم الرئيس الكيني من نظيره الغاني دعوة لحضور القمة الأفريقية في أكرا."
    assert all(s.slots["change"] != "chairs" for s in of("membership", read(text)))
