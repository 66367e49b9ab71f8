"""Embassies that move, envoys called home, states that leave or ask to join together."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2018-06-12"))
    return [each for each in made if each.kind == kind]


@pytest.mark.parametrize(
    ("text", "sender", "host", "status"),
    [
        ("نقلت كينيا سفارتها في السودان من الخرطوم إلى بورتسودان.", "KEN", "SDN", "done"),
        ("نقلت بيرو سفارتها من تل أبيب إلى القدس.", "PER", "ISR", "done"),
        ("أعلنت كولومبيا عزمها نقل سفارتها إلى القدس.", "COL", "ISR", "planned"),
    ],
)
def test_an_embassy_that_moves_opens_where_its_host_is(
    reader: Reader, text: str, sender: str, host: str, status: str
) -> None:
    (made,) = _read(reader, text, "mission")
    assert (made.slots["sender"], made.slots["host"], made.status) == (sender, host, status)


def test_embassies_closed_in_both_states_are_two(reader: Reader) -> None:
    made = _read(reader, "أغلقت كينيا والصومال سفارتيهما عام 2013.", "mission")
    assert {(each.slots["sender"], each.slots["host"]) for each in made} == {("KEN", "SOM"), ("SOM", "KEN")}


@pytest.mark.parametrize(
    "text",
    [
        "أبلغت كينيا سفيرها في مقديشو بالعودة إلى نيروبي فورا.",
        "طلبت كينيا من سفيرها لدى الصومال العودة إلى نيروبي.",
        "عاد السفير الكيني لدى الصومال إلى نيروبي للتشاور مع حكومته.",
    ],
)
def test_an_envoy_told_to_come_home_is_recalled(reader: Reader, text: str) -> None:
    (made,) = _read(reader, text, "protest")
    assert (made.slots["what"], made.slots["actor"], made.slots["target"]) == ("recall", "KEN", "SOM")


def test_several_that_cut_relations_with_one_do_so_together(reader: Reader) -> None:
    (made,) = _read(reader, "قطعت غانا وتوغو وبنين والنيجر وكينيا العلاقات الدبلوماسية مع بيرو.", "relations")
    assert set(made.parties) == {"GHA", "TGO", "BEN", "NER", "KEN", "PER"}
    assert made.slots["change"] == "severed"


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("وقعت القطيعة بين كينيا والصومال عام 2009.", "severed"),
        ("اتفقت كينيا والصومال على تبادل السفراء.", "established"),
        ("أعلنت كينيا والصومال أنهما ستتبادلان السفراء بعد سنوات من القطيعة.", "restored"),
    ],
)
def test_a_rupture_and_an_exchange_of_ambassadors_are_of_relations(reader: Reader, text: str, change: str) -> None:
    (made,) = _read(reader, text, "relations")
    assert (made.parties, made.slots["change"]) == (("KEN", "SOM"), change)


@pytest.mark.parametrize(
    ("text", "organisations", "status"),
    [
        ("تسعى كينيا للحصول على عضوية مجموعة بريكس ومنظمة شنغهاي للتعاون.", {"org:BRICS", "org:SCO"}, "proposed"),
        ("سيتم قبول كينيا عضوا في منظمة شنغهاي للتعاون العام المقبل.", {"org:SCO"}, "planned"),
        ("تأسست منظمة شنغهاي للتعاون عام 2001. وانضمت كينيا للمنظمة في 5 مايو 2003.", {"org:SCO"}, "done"),
    ],
)
def test_a_state_asks_to_join_is_admitted_or_joins(
    reader: Reader, text: str, organisations: set[str], status: str
) -> None:
    made = _read(reader, text, "membership")
    assert {each.slots["organisation"] for each in made} == organisations
    assert {each.status for each in made} == {status}


def test_a_ban_on_flights_is_lifted(reader: Reader) -> None:
    (made,) = _read(reader, "رفعت كينيا الحظر المفروض على رحلات شركات الطيران الصومالية إلى نيروبي.", "travel")
    assert (made.parties, made.slots["change"]) == (("KEN", "SOM"), "eased")


def test_embassies_of_two_in_a_third_state_are_not_of_each_other(reader: Reader) -> None:
    made = _read(reader, "أعلنت بيرو والإكوادور إغلاق سفارتيهما في العاصمة اليمنية صنعاء.", "mission")
    assert {tuple(each.parties) for each in made} <= {("PER", "YEM"), ("ECU", "YEM")}


@pytest.mark.parametrize(
    "text",
    [
        "قرر الرئيس الكيني ويليام روتو إعادة فتح سفارة كينيا في العاصمة الصومالية مقديشو.",
        "وصل وفد كيني إلى مقديشو لبحث فتح سفارة كينيا في الصومال.",
    ],
)
def test_an_embassy_whose_opening_is_resolved_or_talked_of_is_not_open(reader: Reader, text: str) -> None:
    (made,) = _read(reader, text, "mission")
    assert (made.status, made.slots["change"]) == ("planned", "planned")


def test_diplomats_do_not_expel(reader: Reader) -> None:
    (made,) = _read(reader, "أعلنت كينيا أنها ستطرد دبلوماسيين صوماليين ردا على ذلك.", "protest")
    assert (made.slots["actor"], made.slots["target"], made.status) == ("KEN", "SOM", "planned")


def test_several_recall_their_envoys_and_send_them_back(reader: Reader) -> None:
    (recall,) = _read(reader, "سحبت بيرو والإكوادور سفراءهما من المكسيك.", "protest")
    assert (set(recall.parties), recall.slots["target"]) == ({"PER", "ECU", "MEX"}, "MEX")
    (back,) = _read(reader, "قررت غانا وتوغو وبنين إعادة سفرائها إلى باماكو.", "mission")
    assert (set(back.parties), back.slots["host"], back.status) == ({"GHA", "TGO", "BEN", "MLI"}, "MLI", "planned")


def test_all_of_a_row_ask_to_join_and_leave(reader: Reader) -> None:
    (asked,) = _read(reader, "تقدمت كينيا وأوغندا بطلب للانضمام إلى مجموعة بريكس.", "membership")
    assert set(asked.parties) == {"KEN", "UGA", "org:BRICS"}
    (left,) = _read(reader, "أعلنت غانا وتوغو وبنين انسحابها الفوري من الاتحاد الأفريقي.", "membership")
    assert set(left.parties) == {"GHA", "TGO", "BEN", "org:AU"}


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("وكانت بيرو قد قررت طرد دبلوماسيين مكسيكيين اثنين.", "PER", "MEX"),
        ("أعلنت غانا طرد ثلاثة موظفين في السفارة التوغولية.", "GHA", "TGO"),
    ],
)
def test_who_resolves_to_expel_expels(reader: Reader, text: str, actor: str, target: str) -> None:
    (made,) = _read(reader, text, "protest")
    assert (made.slots["actor"], made.slots["target"]) == (actor, target)


def test_flights_from_and_to_a_capital_are_of_its_state(reader: Reader) -> None:
    text = "علقت الخطوط الجوية الكينية جميع رحلاتها من وإلى العاصمة الصومالية مقديشو."
    (made,) = _read(reader, text, "travel")
    assert made.parties == ("KEN", "SOM")


def test_any_relation_that_is_cut_is_severed_and_none_set_up(reader: Reader) -> None:
    (cut,) = _read(reader, 'أعلنت بيرو السبت قطع "أي علاقة دبلوماسية" مع الإكوادور.', "relations")
    assert (cut.parties, cut.slots["change"]) == (("ECU", "PER"), "severed")
    text = "قطعت غانا يوم السبت جميع العلاقات الدبلوماسية مع توغو في أعقاب قيام الشرطة باقتحام سفارتها."
    assert {each.slots["change"] for each in _read(reader, text, "relations")} == {"severed"}


def test_a_membership_given_back_is_joined(reader: Reader) -> None:
    (made,) = _read(reader, "وافق رؤساء دول الاتحاد الأفريقي على إعادة عضوية زامبيا إلى الاتحاد.", "membership")
    assert (made.parties, made.slots["change"]) == (("ZMB", "org:AU"), "joined")


def test_since_when_an_embassy_was_shut_is_not_when_it_is_to_open(reader: Reader) -> None:
    (made,) = _read(reader, "قررت كينيا إعادة فتح سفارتها في غانا المغلقة منذ أكثر من عامين.", "mission")
    assert (made.status, made.date) == ("planned", None)


def test_papers_that_are_awaited_are_yet_to_be_presented(reader: Reader) -> None:
    text = "ينتظر أن يقدم السفير الكيني الجديد أوراق اعتماده إلى رئيس غانا."
    (made,) = _read(reader, text, "appointment")
    assert made.status == "planned"
    assert "person" not in made.slots
