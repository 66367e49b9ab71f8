"""Copies of one wire text are found by their words, whatever a paper adds at its head."""

from __future__ import annotations

from itertools import permutations

import pytest

from dragoman.language.fold import fold
from dragoman.model.report import Report
from dragoman.register import Register
from dragoman.register.wires import bands, likely, reprinted, shingles, sketch

WIRE = (
    "استقبل وزير الخارجية في مكتبه بديوان الوزارة اليوم سفير جمهورية أذربيجان لدى الدولة بمناسبة "
    "انتهاء فترة عمله، وجرى خلال اللقاء استعراض العلاقات الثنائية وسبل تطويرها في مجالات الطاقة "
    "والنقل والتعليم العالي، كما بحث الجانبان آخر المستجدات على الساحتين الإقليمية والدولية. وأشاد "
    "الوزير بالجهود التي بذلها السفير طوال السنوات الأربع الماضية، متمنيا له التوفيق في مهامه "
    "الجديدة. حضر اللقاء مدير إدارة آسيا وعدد من كبار المسؤولين في الوزارة."
)
OTHER = (
    "وقعت وزارة النقل مذكرة تفاهم مع نظيرتها التركية بشأن تيسير مرور الشاحنات عبر المنافذ الحدودية، "
    "وتنص المذكرة على إنشاء لجنة فنية تجتمع مرتين في السنة لمتابعة التنفيذ وتذليل العقبات أمام شركات "
    "الشحن في البلدين، على أن تدخل حيز التنفيذ بعد استكمال الإجراءات القانونية اللازمة لدى الطرفين "
    "في مدة لا تتجاوز ستة أشهر من تاريخ التوقيع عليها في أنقرة."
)


def shingled(text: str) -> frozenset[str]:
    return shingles(fold(text).text)


PRINTS = [
    f"وزير الخارجية يودع سفير أذربيجان\n\nالرياض (واس)\n{WIRE}",
    f"الوزير يستقبل السفير الأذربيجاني\n\n{WIRE.replace('وزير الخارجية', 'معالي وزير الخارجية الأستاذ', 1)}",
    WIRE.replace("أ", "ا").replace("ى", "ي"),
]


@pytest.mark.parametrize("print_", PRINTS)
def test_a_retitled_or_respelt_copy_is_a_reprint(print_) -> None:
    assert reprinted(shingled(WIRE), shingled(print_))
    assert set(bands(sketch(shingled(WIRE)))) & set(bands(sketch(shingled(print_))))


def test_another_report_is_none() -> None:
    assert not reprinted(shingled(WIRE), shingled(OTHER))
    assert likely(sketch(shingled(WIRE)), sketch(shingled(OTHER))) < 0.1


def test_a_text_of_a_few_words_is_no_one_s_copy() -> None:
    assert sketch(shingled("أعلنت الوزارة ذلك اليوم")) is None


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_reprints_are_grouped_whatever_the_order_and_the_earliest_is_named(order, tmp_path) -> None:
    made = [
        Report(id=f"p{number}", text=text, published=f"2025-03-0{5 - number}", source=f"صحيفة {number}")
        for number, text in enumerate([*PRINTS, OTHER])
    ]
    with Register.open(tmp_path / "a.db") as register:
        outcomes = {number: register.add(made[number], []) for number in order}
        assert register.reprints() == [("p2", "p1", "p0")]
    last = outcomes[next(number for number in reversed(order) if number in (0, 1))]
    assert last.reprint_of is None or last.reprint_of in ("p1", "p2")


def test_ten_reprints_are_one_voice_and_another_text_a_second(register, told, says) -> None:
    fact = says("meeting", "AZE", "SAU", date="2025-03-01", people=("فيصل بن فرحان", "شاهين عبدالله"))
    for number in range(10):
        register.add(*told(f"p{number}", (WIRE, fact), published="2025-03-02", source=f"صحيفة {number}"))
    register.add(*told("own", (OTHER, fact), published="2025-03-02", source="وكالة"))
    (record,) = register.records()
    assert (len(record.statements), record.voices) == (11, 2)


def test_one_publisher_twice_is_one_voice(register, told, says) -> None:
    fact = says("meeting", "AZE", "SAU", date="2025-03-01", people=("فيصل بن فرحان", "شاهين عبدالله"))
    register.add(*told("one", (WIRE, fact), source="صحيفة"))
    register.add(*told("two", (OTHER, fact), source="صحيفة"))
    assert [record.voices for record in register.records()] == [1]


def test_a_wire_falls_apart_when_the_print_that_held_it_together_changes(register, told, says) -> None:
    words = WIRE.split()
    third = len(words) // 4
    early, late = " ".join(words[:-third]), " ".join(words[third:])
    fact = says("meeting", "AZE", "SAU", date="2025-03-01", people=("فيصل بن فرحان", "شاهين عبدالله"))
    for id_, text in (("a", early), ("b", WIRE), ("c", late)):
        register.add(*told(id_, (text, fact), source=f"صحيفة {id_}"))
    assert not reprinted(shingled(early), shingled(late))
    assert register.reprints() == [("a", "b", "c")]
    assert [record.voices for record in register.records()] == [1]
    register.add(*told("b", (OTHER, fact), source="صحيفة b"))
    assert register.reprints() == []
    assert [record.voices for record in register.records()] == [3]


def test_the_same_words_a_year_later_are_another_wire(register, told) -> None:
    for name, day in (("a", "2014-09-23"), ("b", "2014-09-25"), ("c", "2015-09-23")):
        register.add(*told(name, text=WIRE, published=day))
    assert register.reprints() == [("a", "b")]


def test_a_print_without_date_is_compared_with_every_day_s(register, told) -> None:
    register.add(*told("a", text=WIRE, published="2014-09-23"))
    register.add(*told("b", text=WIRE))
    assert register.reprints() == [("a", "b")]


def test_prints_of_one_batch_join_wires_that_stood_apart(where, told) -> None:
    days = [("a", "2015-03-01"), ("b", "2015-04-20"), ("c", "2015-03-26"), ("d", "2015-05-15")]
    with Register.open(where) as register:
        list(register.add_all(told(name, text=WIRE, published=day) for name, day in days[:2]))
        assert register.reprints() == []
        list(register.add_all(told(name, text=WIRE, published=day) for name, day in days[2:]))
        assert register.reprints() == [("a", "c", "b", "d")]
        before = register.fingerprint()
        register.rebuild()
        assert register.fingerprint() == before
