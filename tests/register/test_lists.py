"""Lists that several statements give: everybody once, and what one statement names side by side stays apart."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement
from dragoman.register import Register

TEXT = "رحلات مباشرة بين تونس والقاهرة"


def flights(doc: str, *carriers: str) -> tuple[Report, list[Statement]]:
    said = Statement(
        doc=doc,
        kind="travel",
        parties=("EGY", "TUN"),
        status="ongoing",
        evidence=Evidence(TEXT, 0, len(TEXT)),
        slots={"what": "flights", "change": "ongoing", "carriers": carriers},
    )
    return Report(id=doc, text=f"{TEXT}. {doc * 40}", source=doc, published="2024-01-02"), [said]


def carriers(*reports: tuple[Report, list[Statement]]) -> list[tuple[str, ...]]:
    with Register.open(":memory:") as register:
        for report, said in reports:
            register.add(report, said)
        return [tuple(f.value) for record in register.records() for f in record.fields if f.field == "carriers"]


def test_airlines_of_like_names_that_one_statement_lists_are_several() -> None:
    both = ("الخطوط الجوية التونسية", "الخطوط الجوية المصرية")
    assert carriers(flights("a", *both)) == [both]


def test_what_two_statements_list_alike_is_shown_once() -> None:
    both = ("الخطوط الجوية التونسية", "الخطوط الجوية المصرية")
    assert [sorted(each) for each in carriers(flights("a", *both), flights("b", *both[::-1]))] == [sorted(both)]
