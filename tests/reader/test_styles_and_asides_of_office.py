"""Foreign names that only a style and an office tell, offices told in passing, and what begins again."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2024-05-20"))
    return [each for each in made if each.kind == kind]


@pytest.mark.parametrize("style", ["معالي", "سعادة", "فخامة", "عطوفة"])
def test_a_name_of_no_list_stands_between_a_style_and_an_office(reader: Reader, style: str) -> None:
    (visit,) = _read(reader, f"وصل {style} براكاش شارما وزير الدفاع الهندي إلى مسقط أمس.", "visit")
    assert (visit.slots["people"], visit.slots["from"]) == (("براكاش شارما",), "IND")


@pytest.mark.parametrize(
    "text",
    [
        "ذكرت الوزارة أن وزير الإسكان الكيني جون أوبوتي، رئيس اللجنة، زار القاهرة الأسبوع الماضي.",
        "ذكرت الوزارة أن وزير الإسكان الكيني جون أوبوتي، القائم بأعمال رئيس الوزراء، زار القاهرة الأسبوع الماضي.",
    ],
)
def test_who_has_a_further_office_between_commas_does_what_follows(reader: Reader, text: str) -> None:
    (visit,) = _read(reader, text, "visit")
    assert visit.slots["people"] == ("جون أوبوتي",)


def test_what_begins_again_has_not_the_day_on_which_it_ended(reader: Reader) -> None:
    text = "أعادت كوريا فتح سفارتها في طرابلس بعد إغلاقها في عام 2014."
    assert {(str(each.slots["change"]), str(each.date)) for each in _read(reader, text, "mission")} == {
        ("opened", "None"),
        ("closed", "2014"),
    }
    text = "استأنفت كينيا والصومال علاقاتهما الدبلوماسية بعد قطعها عام 2020."
    assert {(str(each.slots["change"]), str(each.date)) for each in _read(reader, text, "relations")} == {
        ("restored", "None"),
        ("severed", "2020"),
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("تحتفل كينيا والصين بمرور ستين عاما على إقامة العلاقات بينهما.", "ongoing"),
        ("احتفلت كينيا والصين بمرور ستين عاما على إقامة العلاقات بينهما.", "done"),
        ("تحتفل كينيا والصين العام المقبل بمرور ستين عاما على إقامة العلاقات بينهما.", "planned"),
    ],
)
def test_an_anniversary_that_is_being_marked_goes_on(reader: Reader, text: str, status: str) -> None:
    assert [each.status for each in _read(reader, text, "anniversary")] == [status]


def test_ties_go_back_by_their_roots(reader: Reader) -> None:
    text = "العلاقات الأردنية الماليزية من أقدم العلاقات؛ إذ تعود جذورها إلى عام 1965."
    assert [str(each.date) for each in _read(reader, text, "relations")] == ["1965"]


def test_papers_told_of_again_keep_their_day_for_the_list_that_follows(reader: Reader) -> None:
    text = (
        "تقبل الرئيس الكيني أمس أوراق اعتماد عدد من السفراء. وقبل الرئيس في القصر أوراق اعتماد السفراء الجدد. "
        "والسفراء هم: كارل هوفر سفير النمسا، ولوسيا فارغاس سفيرة بيرو."
    )
    assert {str(each.date) for each in _read(reader, text, "appointment")} == {"2024-05-19"}
