"""What happened during a visit or meeting has its date, where the report tells it before."""

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


def _date(text: str, kind: str) -> str | None:
    found = Reader().read(Report(id="t", text=text, published="2024-05-20"))
    return next((str(s.date) if s.date else None for s in found if s.kind == kind), "nothing found")


@pytest.mark.parametrize(
    ("text", "kind", "date"),
    [
        (
            "قام وزير الخارجية التركي بزيارة إلى تونس في 12 مارس 2021. ووقع الجانبان خلال الزيارة مذكرة تفاهم.",
            "agreement",
            "2021-03-12",
        ),
        (
            "أدى ملك الأردن زيارة إلى مالي من 3 إلى 5 يونيو 2019. وفي ختام الزيارة وجه دعوة إلى رئيس مالي لزيارة عمّان.",
            "message",
            "2019-06-05",
        ),
        (
            "زار الرئيس الفيتنامي القاهرة في مايو 2018. ووقع الجانبان على هامش زيارته اتفاقية للتعاون القضائي.",
            "agreement",
            "2018-05",
        ),
    ],
)
def test_what_happened_during_a_visit_has_its_date(text: str, kind: str, date: str) -> None:
    assert _date(text, kind) == date


def test_the_visit_of_another_gives_no_date() -> None:
    text = (
        "زار وزير الدفاع الهندي مسقط في 2016. وتم توقيع مذكرة تفاهم في مجال الدفاع بين البلدين خلال زيارة رئيس الوزراء "
        "ناريندرا مودي إلى عمان."
    )
    assert _date(text, "agreement") is None


def test_a_day_told_of_others_goes_on_to_nobody_else() -> None:
    text = "شنت الشرطة الكينية أمس حملة في نيروبي.\nمن جهة أخرى، التقى وزير الخارجية اليوناني نظيره القبرصي في أثينا."
    assert _date(text, "meeting") is None


def test_the_day_of_an_attack_is_not_that_of_its_condemnation() -> None:
    text = "أدانت الحكومة الأردنية التفجير الذي وقع في أنقرة يوم الجمعة."
    assert _date(text, "position") is None
