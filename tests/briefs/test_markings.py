"""What is marked higher than may be seen is withheld with its words."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from dragoman.briefs.markings import BLANK, Withheld
from dragoman.model.disagreement import Disagreement, Rival
from dragoman.model.errors import UsageError
from dragoman.model.record import Record, Shown
from dragoman.model.report import Report
from dragoman.model.statement import Statement

Make = Callable[..., Record]
TEXT = "وقّع الوزيران اتفاقية سرية ثم تناولا الغداء"


@pytest.fixture
def secret(record: Make) -> Record:
    """A restricted record whose words are «اتفاقية سرية» of the text."""
    start = TEXT.index("اتفاقية سرية")
    made = record("agreement", "اتفاقية سرية", start=start, change="signed")
    return msgspec.structs.replace(made, marking="restricted")


def test_a_record_is_seen_by_those_to_whom_its_marking_is_open(secret: Record) -> None:
    assert Withheld([secret], "public").seen(secret) is None
    assert Withheld([secret], "internal").seen(secret) is None
    assert Withheld([secret], "restricted").seen(secret) == secret
    assert Withheld([secret], None).seen(secret) == secret


def test_a_record_that_shares_withheld_words_is_withheld(secret: Record, record: Make) -> None:
    withheld = Withheld([secret], "public")
    assert withheld.seen(record("meeting", TEXT, form="talks")) is None
    apart = record("meeting", "تناولا الغداء", start=TEXT.index("تناولا"), form="talks")
    assert withheld.seen(apart) == apart
    assert withheld.seen(record("meeting", TEXT, doc="r2", form="talks")) is not None


def test_a_record_told_elsewhere_too_says_only_what_is_said_there(
    secret: Record, statement: Callable[..., Statement]
) -> None:
    shared = statement("meeting", TEXT, date="2020-01-02", place="الدوحة")
    other = statement("meeting", "التقى الوزيران", doc="r2", date="2020", form="talks")
    both = Record(
        id=shared.key, kind="meeting", parties=shared.parties, status="done", date=shared.date, voices=2,
        fields=(
            Shown(field="date", value="2020-01-02", rule="most-exact", statements=(shared.key,)),
            Shown(field="status", value="done", rule="agreed", statements=(shared.key, other.key)),
            Shown(field="place", value="الدوحة", rule="agreed", statements=(shared.key,)),
            Shown(field="form", value="talks", rule="agreed", statements=(other.key,)),
        ),
        statements=(shared, other),
        disagreements=(Disagreement("date", (Rival("2020-01-02", (shared.key,)), Rival("2020", (other.key,)))),),
    )  # fmt: skip
    seen = Withheld([secret], "public").seen(both)
    assert seen is not None
    assert seen.statements == (other,)
    assert [(shown.field, shown.statements) for shown in seen.fields] == [
        ("status", (other.key,)),
        ("form", (other.key,)),
    ]
    assert (seen.date, seen.disagreements, seen.voices) == (None, (), 1)


def test_a_report_keeps_its_offsets_and_shows_neither_withheld_words_nor_its_title(secret: Record) -> None:
    report = Report(id="r1", text=TEXT, title="اتفاقية سرية بين البلدين")
    shown = Withheld([secret], "public").report(report)
    assert shown.title is None
    assert "سرية" not in shown.text
    assert shown.text.count(BLANK) == len("اتفاقية سرية")
    assert shown.text.index("تناولا") == TEXT.index("تناولا")
    other = Report(id="r2", text=TEXT, title="عنوان")
    assert Withheld([secret], "public").report(other) == other


def test_a_marking_that_there_is_not_is_a_clear_error() -> None:
    with pytest.raises(UsageError, match="no marking is called 'open'"):
        Withheld([], "open")
