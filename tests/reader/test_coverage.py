"""What covers reports and what does not."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.lexicon.frames.frames import frames
from dragoman.model.report import Report
from dragoman.reader import Reader
from dragoman.reader.coverage import Coverage

VISIT = "زار وزير الخارجية الياباني عمان أمس."
SILENT = "تشاطرت هولندا وبلغاريا همومهما."


def _covered(texts: Iterable[str], samples: int = 2) -> Coverage:
    reader, coverage = Reader(), Coverage(samples)
    for number, text in enumerate(texts):
        report = Report(id=str(number), text=text, published="2016-05-04", source="العمانية")
        coverage.take(report.id, *reader.seen(report))
    return coverage


def test_statements_are_counted_by_frame_and_sampled_up_to_a_number() -> None:
    fired = {row.frame: row for row in _covered([VISIT] * 5).fired()}
    assert fired["visit/visits"].count == 5
    assert [sample.text in VISIT for sample in fired["visit/visits"].samples] == [True, True]


def test_every_frame_has_a_row_and_those_that_never_fire_come_last() -> None:
    rows = list(_covered([VISIT]).fired())
    assert {row.frame for row in rows} == {frame.name for frame in frames()}
    assert rows[0].count > rows[-1].count == 0


def test_a_word_of_no_list_is_told_by_the_silent_sentences_with_two_parties_in_which_it_stands() -> None:
    (first, *_) = _covered([VISIT, SILENT, SILENT, "همومهما كثيرة بعد زيارة الوزير الياباني عمان."]).missed(5)
    assert (first.word, first.count) == ("تشاطرت", 2)
    assert first.sample.text.rstrip(".") == SILENT.rstrip(".")


def test_a_sentence_that_tells_something_or_names_one_party_is_not_silent() -> None:
    assert _covered([VISIT, "تشاطر أهل هولندا همومهم ولا يعلم بها أحد في عمان."]).total().silent == 1
    assert _covered([VISIT]).total().silent == 0


def test_an_entry_of_the_lists_is_unused_until_any_form_of_it_occurs() -> None:
    before = {(row.group, row.entry) for row in _covered([SILENT]).unused()}
    after = {(row.group, row.entry) for row in _covered([SILENT, VISIT]).unused()}
    used = before - after
    assert used
    assert any(entry.startswith("زار/") for _, entry in used)


def test_what_is_not_read_is_counted() -> None:
    total = _covered([VISIT, "لا يذكر هذا النص أحدا."]).total()
    assert (total.reports, total.unread) == (2, 1)


def test_the_same_reports_leave_the_same_samples() -> None:
    texts = [f"زار وزير خارجية {state} عمان أمس." for state in ("اليابان", "كينيا", "الهند", "بيرو", "تونس")]
    assert list(_covered(texts).fired()) == list(_covered(texts).fired())
