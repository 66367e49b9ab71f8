"""What an officer enters is a source like any other, and each source is known for what it is."""

from __future__ import annotations

import pytest

from dragoman.model.errors import FormatError, NotHeldError, UsageError
from dragoman.model.report import Report
from dragoman.register import profile

ENTRY = {"author": "سارة العلي", "ground": "document", "date": "1994-10-10", "slots": {"change": "established"}}


def test_an_entry_is_one_voice_in_the_record_that_it_is_of(register, told, says) -> None:
    fact = says("relations", "AZE", "KWT", date="1994", change="established")
    register.add(*told("a", ("أقيمت العلاقات بين البلدين عام 1994", fact), source="جريدة"))
    outcome = register.note("relations", ("KWT", "AZE"), "محضر تبادل المذكرات المؤرخ 10/10/1994", **ENTRY)
    (record,) = register.records()
    entered = next(said for said in record.statements if said.doc == outcome.report)
    assert (outcome.outcome, record.voices, str(record.date)) == ("added", 2, "1994-10-10")
    assert (entered.reader, entered.frame, entered.attributed_to) == ("note", "document", "سارة العلي")
    assert profile(register.report(outcome.report)).kind == "officer"


def test_the_same_entry_again_changes_nothing_and_it_can_be_taken_back(register) -> None:
    first = register.note("relations", ("KWT", "AZE"), "محضر", **ENTRY)
    assert register.note("relations", ("KWT", "AZE"), "محضر", **ENTRY).outcome == "unchanged"
    register.withdraw(first.report)
    assert list(register.records()) == []


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"ground": "rumour"}, "no ground"),
        ({"author": " "}, "its words and its author"),
        ({"slots": {"change": "begun"}}, "cannot be 'begun'"),
        ({"slots": {"ordinal": 3}}, "has no 'ordinal'"),
        ({"status": "maybe"}, "no status"),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(register, changes, fault) -> None:
    with pytest.raises(UsageError, match=fault):
        register.note("relations", ("KWT", "AZE"), "محضر", **(ENTRY | changes))
    with pytest.raises(UsageError, match="two parties"):
        register.note("relations", ("KWT", "KWT"), "محضر", **ENTRY)
    with pytest.raises(FormatError):
        register.note("relations", ("KWT", "AZE"), "محضر", **(ENTRY | {"date": "قديما"}))
    assert list(register.records()) == []
    with pytest.raises(NotHeldError):
        register.withdraw("note-0")


@pytest.mark.parametrize(
    ("source", "url", "state", "kind"),
    [
        ("واس", None, "SAU", "agency"),
        ("كونا", "https://www.kuna.net.kw/ArticleDetails.aspx?id=1", "KWT", "agency"),
        ("okaz", "http://www.okaz.com.sa/new/1", "SAU", "paper"),
        ("وزارة الخارجية", "https://www.mofa.gov.sa/news/1", "SAU", "ministry"),
        ("صحيفة لا يعرفها أحد", None, None, "paper"),
        (None, "https://sabq.org/1", "SAU", "portal"),
    ],
)
def test_a_publisher_is_known_by_its_name_or_address(source, url, state, kind) -> None:
    known = profile(Report(id="a", text="نص", source=source, url=url))
    assert (known.state, known.kind) == (state, kind)
    speaks = "SAU" if state == "SAU" and kind in ("agency", "ministry") else None
    assert known.official_of(("AZE", "SAU")) == speaks
