"""What lasts for days has all of them for its date."""

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


@pytest.mark.parametrize(
    ("text", "date", "status"),
    [
        (
            "يبدأ رئيس الوزراء الماليزي غدا زيارة رسمية إلى الأردن تستغرق ثلاثة أيام.",
            "2024-05-21/2024-05-23",
            "planned",
        ),
        ("وصل رئيس بنين أمس إلى تونس في زيارة تستمر يومين.", "2024-05-19", "done"),
        ("تستضيف مسقط غدا الأيام الثقافية التركية لمدة أسبوع.", "2024-05-21/2024-05-27", "planned"),
    ],
)
def test_a_visit_or_festival_has_all_its_days_until_it_has_begun(text: str, date: str, status: str) -> None:
    found = Reader().read(Report(id="t", text=text, published="2024-05-20"))
    assert [(str(s.date), s.status) for s in found] == [(date, status)]
