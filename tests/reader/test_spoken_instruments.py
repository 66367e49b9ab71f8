"""An agreement called by a shared name has the full one that the report has."""

from dragoman.model.report import Report
from dragoman.reader import Reader


def _subjects(text: str) -> list[object]:
    found = Reader().read(Report(id="t", text=text, published="2015-08-20"))
    return [s.slots.get("subject") for s in found if s.kind == "agreement"]


def test_a_shared_name_stands_for_the_full_one() -> None:
    text = "وقعت إيران الاتفاق مع الدول الست في 14 يوليو. وقال خبراء إن الاتفاق النووي معقد."
    assert "الاتفاق النووي" in _subjects(text)


def test_a_memorandum_in_a_field_is_about_it() -> None:
    assert _subjects("وقعت الأردن وكينيا مذكرة تفاهم في ميدان السياحة.") == ["السياحة"]
