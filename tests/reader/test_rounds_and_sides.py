"""A round of consultations is no tour, and both sides together are no guest of one of them."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.reader import Reader


def kinds(text: str) -> list[str]:
    return [said.kind for said in Reader().read(Report(id="a", text=text, published="2024-10-10"))]


def test_a_round_of_consultations_is_no_visit() -> None:
    text = "عقدت وزارتا الخارجية التونسية والمصرية الجولة الثانية من المشاورات السياسية في تونس في 7 سبتمبر الماضي."
    assert kinds(text) == ["mechanism"]


def test_both_sides_that_sign_during_a_visit_do_not_make_another() -> None:
    text = "زار وزير الخارجية التونسي مصر في 20 يناير 2007. ووقّع الجانبان خلال الزيارة مذكرة تفاهم بشأن المشاورات."
    assert kinds(text) == ["visit", "agreement"]
