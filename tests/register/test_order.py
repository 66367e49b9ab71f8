"""The state of the register depends on what was said, never on the order in which it came."""

from __future__ import annotations

import random

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, Statement
from dragoman.register import Register

PEOPLE = [
    "سلمان بن عبدالعزيز",
    "محمد بن نايف",
    "الأمير محمد بن نايف بن عبدالعزيز",
    "آش كارتر",
    "آشتون كارتر",
    "سامح شكري",
]
DATES = [
    None,
    "1977",
    "2015-07-22",
    "2015-07-23",
    "2015-07-24",
    "2015-07",
    "2015",
    "2015-07-20~/2015-07-25~",
    "2015-08-01",
]
TEXTS = [
    "استقبل الملك في قصره بجدة وزير الدفاع الأمريكي وبحث معه العلاقات الثنائية وسبل تعزيزها عسكريا",
    "التقى ولي العهد الوزير الضيف في مكتبه وتناول اللقاء آخر التطورات في المنطقة وجهود مكافحة الإرهاب والتطرف",
    "وصل الوزير إلى جدة في زيارة رسمية يلتقي خلالها كبار المسؤولين ويبحث ملفات عدة في مقدمتها الاستثمار",
]


@st.composite
def reports(draw) -> tuple[Report, list[Statement]]:
    """A report of one of a few texts, so that some are reprints, with a few statements that may be of one fact."""
    number = draw(st.integers(0, 10**6))
    text = draw(st.sampled_from(TEXTS))
    report = Report(
        id=f"r{number}",
        text=text,
        published=draw(st.sampled_from([None, "2015-07-23", "2015-07-24", "2015-07-27"])),
        source=draw(st.sampled_from(["الرياض", "عكاظ", "سبق", None])),
    )
    return report, draw(st.lists(statements(report), max_size=3))


def statements(report) -> st.SearchStrategy[Statement]:
    meeting = st.fixed_dictionaries(
        {},
        optional={
            "people": st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=2, unique=True).map(tuple),
            "roles": st.sampled_from([("وزير الدفاع الأمريكي",), ("ولي العهد",)]),
            "form": st.sampled_from(["meeting", "talks", "call"]),
        },
    )
    mission = st.fixed_dictionaries(
        {"type": st.just("embassy"), "sender": st.sampled_from(["SAU", "USA"]), "change": st.just("opened")},
        optional={"host": st.just("USA")},
    )
    figure = st.fixed_dictionaries(
        {"measure": st.just("trade")},
        optional={
            "value": st.sampled_from([500.0, 500.4, 700.0]),
            "comparator": st.sampled_from(["eq", "gt", "about"]),
        },
    )
    established = st.just({"change": "established"})
    anniversary = st.fixed_dictionaries({"of": st.just("إقامة العلاقات الدبلوماسية"), "ordinal": st.integers(73, 75)})
    start = st.integers(0, 20)

    def made(kind, slots) -> st.SearchStrategy[Statement]:
        return st.builds(
            lambda date, status, said, at: Statement(
                doc=report.id,
                kind=kind,
                parties=("SAU", "USA"),
                date=Edtf.parse(date) if date else None,
                status=status,
                evidence=Evidence(report.text[at : at + 30], at, at + 30),
                slots=said,
            ),
            st.sampled_from(DATES),
            st.sampled_from(["done", "done", "planned", "denied"]),
            slots,
            start,
        )

    return st.one_of(
        made("meeting", meeting),
        made("mission", mission),
        made("figure", figure),
        made("relations", established),
        made("anniversary", anniversary),
    )


def state(register: Register) -> list[object]:
    return [*register.records(), register.reprints(), register.pairs()]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(reports(), max_size=9, unique_by=lambda pair: pair[0].id), st.randoms(use_true_random=False))
def test_any_order_and_any_batches_give_the_same_records(given_reports, rng: random.Random) -> None:
    shuffled = rng.sample(given_reports, len(given_reports))
    with Register.open(":memory:") as one, Register.open(":memory:") as other:
        list(one.add_all(given_reports, batch=1 + rng.randrange(4)))
        for report, said in shuffled:
            other.add(report, rng.sample(said, len(said)))
        assert state(one) == state(other)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(reports(), min_size=1, max_size=6, unique_by=lambda pair: pair[0].id), st.randoms(use_true_random=False)
)
def test_what_was_read_and_replaced_leaves_no_trace_in_the_records(given_reports, rng: random.Random) -> None:
    with Register.open(":memory:") as straight, Register.open(":memory:") as detour:
        list(straight.add_all(given_reports))
        for report, said in given_reports:
            early = msgspec.structs.replace(report, text=rng.choice(TEXTS)) if rng.random() < 0.5 else report
            kept = [one for one in said if early.text == report.text and rng.random() < 0.5]
            detour.add(early, kept)
        for report, said in rng.sample(given_reports, len(given_reports)):
            detour.add(report, said)
        assert state(straight) == state(detour)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(reports(), max_size=8, unique_by=lambda pair: pair[0].id))
def test_every_statement_stands_in_exactly_one_record(given_reports) -> None:
    with Register.open(":memory:") as register:
        list(register.add_all(given_reports))
        placed = [statement.key for record in register.records() for statement in record.statements]
        assert sorted(placed) == sorted({statement.key for _, said in given_reports for statement in said})
