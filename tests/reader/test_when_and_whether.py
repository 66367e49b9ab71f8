"""The date in whose scope a clause stands, and whether what it says happened."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_of_two_dates_each_embassy_takes_its_own(read: Read) -> None:
    found = read("افتتحت سفارة البرازيل في طرابلس عام 1979، وافتتحت السفارة الليبية في برازيليا في مارس 1982.", None)
    dates = {(s.slots["sender"], str(s.date)) for s in found if s.kind == "mission"}
    assert dates == {("BRA", "1979"), ("LBY", "1982-03")}


def test_an_inexact_date_stays_inexact(read: Read) -> None:
    (mission,) = read("افتتحت النرويج سفارة لها في الجزائر في أواخر عام 2007.", None)
    assert str(mission.date) == "2007-10~/2007-12~"


def test_a_statement_is_never_dated_by_the_day_of_publication_alone(read: Read) -> None:
    (meeting,) = read("اجتمع وزير النقل اليمني مراد الحالمي بسفير الصين لدى اليمن تيان تشي.")
    assert meeting.date is None


def test_the_day_of_the_report_goes_on_to_what_follows(read: Read) -> None:
    found = read(
        "استقبل الرئيس اللبناني ميشال عون اليوم وزير الخارجية الإيطالي لويجي دي مايو. "
        "ونقل الوزير تحيات الرئيس الإيطالي سيرجيو ماتاريلا إلى الرئيس اللبناني."
    )
    assert {(s.kind, str(s.date)) for s in found} == {("meeting", "2024-05-20"), ("message", "2024-05-20")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وقعت عمان والهند اتفاقية التجارة الحرة أمس.", "done"),
        ("من المقرر أن توقع عمان والهند اتفاقية التجارة الحرة الشهر المقبل.", "planned"),
        ("ستوقع عمان والهند اتفاقية التجارة الحرة قريبا.", "planned"),
        ("لم توقع عمان والهند اتفاقية التجارة الحرة.", "denied"),
        ("اقترح الوزير توقيع اتفاقية التجارة الحرة بين عمان والهند.", "proposed"),
    ],
)
def test_tense_modality_and_negation_make_the_status(read: Read, text: str, status: str) -> None:
    assert {statement.status for statement in read(text) if statement.kind == "agreement"} == {status}


def test_what_goes_on_since_a_year_begins_in_it(read: Read) -> None:
    (agreement,) = read("تنظم اتفاقية النقل الجوي بين تونس وغانا الرحلات منذ عام 1999.")
    assert (str(agreement.date), agreement.status) == ("1999/..", "ongoing")


def test_help_given_since_a_year_was_given_up_to_the_report(read: Read) -> None:
    (aid,) = read("قدمت اليابان مساعدات إلى الأردن بقيمة 300 مليون دولار منذ عام 2012.")
    assert (str(aid.date), aid.status) == ("2012/2024", "done")


def test_a_visit_is_not_dated_by_the_year_since_which_it_is_the_first(read: Read) -> None:
    (visit,) = read("زار وزير الخارجية التشيلي الرباط، وهي أول زيارة لوزير تشيلي منذ عام 1987.")[:1]
    assert visit.date is None


def test_days_counted_back_with_since_date_what_was_done(read: Read) -> None:
    (agreement,) = read("وقعت تونس وغانا اتفاقية للنقل الجوي منذ ثلاثة أيام.")
    assert str(agreement.date) == "2024-05-17"


def test_a_date_after_the_verb_that_the_words_end_with_is_theirs(read: Read) -> None:
    (mission,) = read("أما السفارة الكورية في الرباط فبدأت عملها عام 1962.", None)
    assert str(mission.date) == "1962"


def test_without_a_publication_day_the_dateline_dates_what_is_told(read: Read) -> None:
    (meeting,) = read(
        "باكو، 3 مارس\nاستقبل الرئيس الأذربيجاني إلهام علييف وزير خارجية الجبل الأسود إرفين إبراهيموفيتش.", None
    )
    assert str(meeting.date) == "XXXX-03-03"


def test_the_meeting_at_which_a_call_was_made_took_place(read: Read) -> None:
    (meeting,) = read("ودعا الرئيس اليمني خلال لقائه مبعوث الصين إلى اليمن إلى دعم بلاده.")
    assert (meeting.kind, meeting.status) == ("meeting", "done")


def test_drafts_under_study_are_not_concluded(read: Read) -> None:
    (agreement,) = read("وهناك عدد من مشاريع الاتفاقيات في مجال النقل قيد الدراسة بين تونس وغانا.")
    assert (agreement.kind, agreement.status) == ("agreement", "ongoing")
