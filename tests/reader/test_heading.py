"""Where a headline ends: first lines over an empty line or a longer one, and leads that are no headline."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.reader import Reader
from dragoman.reader.heading import headline_of

_LEAD = "هنأ الرئيس الغاني نظيره الكيني بمناسبة عيد الاستقلال."
_BODY = "وأكد الرئيس الغاني في اتصال هاتفي أجراه مع نظيره الكيني أمس حرصه على مواصلة التشاور في ما يهم القارة."


def test_a_first_line_over_an_empty_line_is_a_headline() -> None:
    assert headline_of(f"الرئيس الغاني يهنئ نظيره\n\n{_BODY}") == len("الرئيس الغاني يهنئ نظيره")


def test_a_first_line_over_a_longer_line_is_a_headline() -> None:
    assert headline_of(f"الرئيس الغاني يهنئ نظيره\n{_BODY}") == len("الرئيس الغاني يهنئ نظيره")


def test_the_day_and_the_paper_between_headline_and_body_belong_to_the_headline() -> None:
    above = "الرئيس الغاني يهنئ نظيره\nالأحد، 12 ديسمبر 2021\nأكرا اليوم"
    assert headline_of(f"{above}\n{_BODY}") == len(above)


def test_short_lines_over_no_body_are_no_headline() -> None:
    assert headline_of("اتفاقية الصيد\nاتفاقية النقل\nاتفاقية العمل\nاتفاقية التعليم") == 0


def test_lines_broken_at_a_width_have_no_headline() -> None:
    line = "قال وزير الخارجية الغاني في بيان أصدره مساء أمس إن بلاده ستواصل التشاور مع كينيا وجيرانها في"
    assert headline_of(f"{line}\n{line}\n{line}") == 0


def test_a_first_line_that_ends_as_a_sentence_is_the_lead() -> None:
    assert headline_of(f"{_LEAD}\n\n{_BODY}") == 0


def test_a_headline_may_end_with_dots() -> None:
    assert headline_of(f"الرئيس الغاني يهنئ نظيره...\n\n{_BODY}") > 0


def test_what_the_lead_of_a_report_without_a_headline_tells_is_kept() -> None:
    found = Reader().read(Report(id="x", text=f"{_LEAD}\n\n{_BODY}", published="2021-12-13"))
    assert {statement.kind for statement in found} >= {"message", "meeting"}
