"""What a person may choose and part: only what somebody says, and only statements of one record."""

from __future__ import annotations

import pytest

from dragoman.model.errors import UsageError
from dragoman.model.record import Record
from dragoman.register import Register

WHO = {"who": "سارة", "why": "راجعت الأصل"}


@pytest.fixture
def told_twice(register, told, says) -> Register:
    """A register in which two sources tell of one visit, and one of another."""
    for id_, day in (("a", "2020-01-01"), ("b", "2020-01-01"), ("c", "2021-05-01")):
        fact = says("visit", "AZE", "KWT", date=day, people=("إلهام علييف",), from_="AZE", to="KWT")
        register.add(*told(id_, (f"زار علييف الكويت كما قالت {id_}", fact), source=f"صحيفة {id_}"))
    return register


def of(register: Register, doc: str) -> Record:
    (found,) = [one for one in register.records() if doc in {said.doc for said in one.statements}]
    return found


def test_what_nobody_says_cannot_be_chosen_and_leaves_no_trace(told_twice) -> None:
    before = told_twice.fingerprint()
    with pytest.raises(UsageError, match="none of its sources says that date is '2020-01-02'"):
        told_twice.decide("choose", [of(told_twice, "a").id], field="date", value="2020-01-02", **WHO)
    assert (told_twice.history(), told_twice.fingerprint()) == ([], before)


def test_a_split_may_name_the_record_beside_the_statements_that_leave_it(told_twice) -> None:
    record = of(told_twice, "a")
    apart = next(said for said in record.statements if said.doc == "b")
    told_twice.decide("split", [record.id], statements=[apart.key], **WHO)
    assert of(told_twice, "a").id != of(told_twice, "b").id


def test_a_split_of_a_statement_from_a_record_in_which_it_is_not_is_refused(told_twice) -> None:
    (other,) = of(told_twice, "c").statements
    with pytest.raises(UsageError, match="statements of one record"):
        told_twice.decide("split", [of(told_twice, "a").id], statements=[other.key], **WHO)
    with pytest.raises(UsageError, match="two sides"):
        told_twice.decide("split", [of(told_twice, "c").id], statements=[other.key], **WHO)
    assert told_twice.history() == []
