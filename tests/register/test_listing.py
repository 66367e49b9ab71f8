"""Listing a page at a time: whatever the page, the same records in the same order with the same beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model.edtf import Edtf
from dragoman.model.errors import NotHeldError
from dragoman.model.record import Record
from dragoman.register import Register
from dragoman.register.deriving import beside, derived
from dragoman.register.engine import open_engine, reading
from dragoman.register.listing import Asked, listed
from dragoman.register.order import in_order, sort_of
from dragoman.register.overtaken import disputed, overtaken

PAIR = ("JOR", "TUN")
EMBASSY = {"type": "embassy", "sender": "TUN", "host": "JOR"}
WRITTEN = (
    "2019",
    "2019~",
    "2019-05",
    "2019-05-04",
    "2019-05-04~",
    "../2019-05-04",
    "2019-05-04/..",
    "2019/2020",
)


@pytest.fixture
def filled(register, told, says) -> Register:
    """A pair with a date that only follows, a plan told too late, and days that several records share."""

    def add(id_: str, kind: str, *parties: str, published: str = "2021-06-01", **said: object) -> None:
        clause = f"ما قالته صحيفة {id_} في ذلك الخبر"
        register.add(*told(id_, (clause, says(kind, *parties, **said)), published=published, source=f"صحيفة {id_}"))

    add("relations", "relations", *PAIR, change="established")
    add("thirty", "anniversary", *PAIR, date="2018-10", of="إقامة العلاقات الدبلوماسية بين البلدين", ordinal=30)
    add("opened", "mission", *PAIR, date="2021-05-04", change="opened", **EMBASSY)
    add("late", "mission", *PAIR, date="2021-05-04", status="planned", change="planned", **EMBASSY)
    for place, date in enumerate(("1980", "2019", "2019-05", "2021-05-04", "2021-05-04", "2021-05-05", None)):
        add(f"v{place}", "visit", *PAIR, date=date, from_="TUN", to="JOR", people=(f"الوزير {'ابتثجحخ'[place] * 4}",))
    add("three", "meeting", *PAIR, "EGY", date="2019-05-04")
    add("others", "meeting", "JOR", "EGY", date="2019-05-04")
    return register


@pytest.fixture
def pages(where) -> Callable[..., list[Record]]:
    """Reads what is asked for, so many records at a time."""

    def read(pair: tuple[str, str] | None, size: int, kinds: list[str] | None = None) -> list[Record]:
        engine = open_engine(where, wait=5)
        with reading(engine) as connection:
            found = list(listed(connection, Asked.of(pair, kinds, None), size=size))
        engine.dispose()
        return found

    return read


@pytest.mark.parametrize("size", [1, 2, 5, 100])
def test_records_are_the_same_whatever_the_page(filled, pages, size) -> None:
    said = filled.said(PAIR)
    told = filled.told(said)
    whole = in_order(disputed(beside(said, derived(said, told)), overtaken(said), told))
    assert [str(one.date) for one in whole if one.kind == "relations"] == ["1988"]
    assert any(one.disagreements for one in whole)
    assert pages(PAIR, size) == whole
    assert pages(PAIR, size, ["visit", "mission"]) == [one for one in whole if one.kind in ("visit", "mission")]
    everything = pages(None, size)
    assert [one for one in everything if set(PAIR) <= set(one.parties)] == whole
    assert (len(everything), everything) == (len(whole) + 1, in_order(everything))


def test_a_page_goes_on_after_any_record(filled) -> None:
    whole = list(filled.records(pair=PAIR))
    for place, record in enumerate(whole):
        assert list(filled.records(pair=PAIR, after=record.id)) == whole[place + 1 :]
        assert list(filled.records(pair=PAIR, after=record.id[:12], limit=2)) == whole[place + 1 : place + 3]
    assert list(filled.records(pair=PAIR, limit=3)) == whole[:3]
    with pytest.raises(NotHeldError, match="no record 'nothing'"):
        list(filled.records(pair=PAIR, after="nothing"))


def test_a_list_shows_one_state_while_others_write(filled, told, says) -> None:
    whole = list(filled.records(pair=PAIR))
    listing = filled.records(pair=PAIR)
    shown = [next(listing)]
    filled.add(*told("new", ("خبر جديد", says("visit", *PAIR, date="2022", from_="TUN", to="JOR"))))
    shown += listing
    assert shown == whole
    assert len(list(filled.records(pair=PAIR))) == len(whole) + 1


@given(
    st.lists(
        st.tuples(st.sampled_from(("meeting", "visit")), st.none() | st.sampled_from(WRITTEN).map(Edtf.parse)),
        min_size=2,
        max_size=2,
    )
)
def test_the_text_that_a_database_sorts_by_orders_as_dates_do(two) -> None:
    one, other = (Record(id="", kind=kind, parties=PAIR, status="done", date=date) for kind, date in two)
    before = [(Edtf.order(record.date)[:3], str(record.date), record.kind) for record in (one, other)]
    if before[0][0] != before[1][0]:
        assert (before[0][0] < before[1][0]) == (sort_of(one) < sort_of(other))
    elif before[0][1] == before[1][1]:
        assert (before[0][2] < before[1][2]) == (sort_of(one) < sort_of(other))
