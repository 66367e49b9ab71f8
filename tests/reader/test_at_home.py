"""Whose ministers a report without a known publisher names by their office alone."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_minister_of_the_lexicon_tells_where_the_report_is_at_home(read: Read) -> None:
    found = read(
        "أجرى وزير الخارجية أيمن الصفدي أمس مباحثات مع نظيره الكوبي. ووصل الوزير الكوبي إلى البلاد أول أمس.",
        published="2021-05-04",
    )
    assert [(s.kind, s.parties) for s in found] == [("meeting", ("CUB", "JOR")), ("visit", ("CUB", "JOR"))]


def test_without_a_date_the_office_that_was_ever_his_tells_it(read: Read) -> None:
    (call,) = read("تلقى وزير الخارجية عبدالقادر مساهل اليوم مكالمة هاتفية من وزير خارجية مالي.", published=None)
    assert call.parties == ("DZA", "MLI")


def test_a_foreign_president_with_his_title_alone_is_nobody_at_home(read: Read) -> None:
    found = read("استقبل الرئيس فلاديمير بوتين أمس وزير الخارجية الهندي.", published="2019-02-11")
    assert [s.parties for s in found] == [("IND", "RUS")]
