"""Lists of years on pages about two states: what stands under a year is dated by it."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.reader import Reader


def _dates(text: str, kind: str, published: str | None = None) -> list[str]:
    statements = Reader().read(Report(id="page", text=text, published=published))
    return [str(statement.date) for statement in statements if statement.kind == kind]


def test_points_under_a_year_take_it_and_its_months() -> None:
    listed = (
        "العلاقات بين ناميبيا وكرواتيا\nالزيارات المتبادلة بين البلدين:\n"
        "عام 2009:\n* زيارة وزير الزراعة الناميبي إلى كرواتيا في 14 أبريل.\n"
        "* زيارة وزيرة الثقافة الكرواتية إلى ناميبيا.\n"
        "عام 2011:\n* في 3 مايو قام رئيس كرواتيا بزيارة رسمية إلى ويندهوك."
    )
    assert _dates(listed, "visit") == ["2009-04-14", "2009", "2011-05-03"]
    assert _dates(listed, "visit", "2020-03-01") == ["2009-04-14", "2009", "2011-05-03"]


def test_points_that_open_with_a_day_are_told_as_done_on_it() -> None:
    listed = "- 14/6/1972: إقامة العلاقات الدبلوماسية بين قطر والمكسيك.\n- 1975: افتتاح السفارة القطرية في مكسيكو."
    statements = Reader().read(Report(id="page", text=listed))
    assert [(each.kind, str(each.date), each.status) for each in statements] == [
        ("relations", "1972-06-14", "done"),
        ("mission", "1975", "done"),
    ]
