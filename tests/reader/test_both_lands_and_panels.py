"""Both lands before a word that only looks definite; bodies with what they are for; representation lowered there."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2024-05-20"))
    return [each for each in made if each.kind == kind]


def test_two_lands_set_up_what_begins_like_an_article(reader: Reader) -> None:
    text = "كينيا وغانا صديقتان. ومنذ عام 2009، أقام البلدان آلية للحوار الاستراتيجي، ووقعت غانا اتفاقا مع الهند."
    (made,) = _read(reader, text, "mechanism")
    assert (made.parties, made.slots["body"]) == (("GHA", "KEN"), "آلية للحوار الاستراتيجي")


def test_representation_in_a_land_is_lowered(reader: Reader) -> None:
    (made,) = _read(reader, "يذكر أن هولندا خفضت تمثيلها الدبلوماسي في طهران عام 2018.", "relations")
    assert (made.parties, made.slots["change"], str(made.date)) == (("IRN", "NLD"), "downgraded", "2018")
