"""What pages and interviews of embassies tell in figures, help and travel, where they name but one of the two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_exports_of_one_are_to_the_other_on_a_page_about_the_two(read: Read) -> None:
    text = (
        "تربط البلدين علاقات قديمة. وفتحت فيتنام سفارتها في الرباط عام 2006. ويتعاون البلدان في التجارة. "
        "وبلغت الصادرات المغربية 35 مليون دولار."
    )
    found = [s for s in read(text) if s.kind == "figure"]
    assert [(s.parties, s.slots["measure"]) for s in found] == [(("MAR", "VNM"), "exports")]


def test_what_is_bought_from_whom_a_pronoun_means(read: Read) -> None:
    found = read("تصدر فيتنام إلى المغرب القهوة، وتستورد منه الأسمدة بقيمة أربعين مليون دولار.")
    assert [(s.slots["measure"], s.slots["value"]) for s in found if s.kind == "figure"] == [("imports", 40000000)]


def test_an_airline_without_the_name_of_its_state_flies_from_it(read: Read) -> None:
    found = [s for s in read("يسير طيران السلام خمس رحلات أسبوعيا إلى ألماتي.") if s.kind == "figure"]
    assert [(s.parties, s.slots["value"]) for s in found] == [(("KAZ", "OMN"), 5)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("خصصت كندا خمسين مليون دولار لإعادة الإعمار في هايتي.", ("CAN", "HTI")),
        ("أعلنت الدنمارك حزمة مساعدات لمولدوفا بقيمة عشرة ملايين يورو.", ("DNK", "MDA")),
        ("أقامت تونس مستشفى ميدانيا في غزة.", ("PSE", "TUN")),
    ],
)
def test_help_goes_to_where_its_purpose_lies(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert [s.parties for s in read(text) if s.kind == "aid"] == [parties]


def test_a_body_that_acts_is_nothing_that_is_built(read: Read) -> None:
    assert not [s for s in read("أطلق المركز الياباني للثقافة في عمان مسابقة للأطفال.") if s.kind == "project"]


def test_no_flights_are_told_of_where_there_are_none(read: Read) -> None:
    assert not [s for s in read("ولا توجد رحلات مباشرة بين نيجيريا وفيتنام.") if s.kind == "travel"]


def test_what_follows_the_trade_of_two_is_of_the_same_two_and_in_the_same_currency(read: Read) -> None:
    text = (
        "استقبل الوزير سفير غانا ثم سفير بيرو. وبلغت قيمة تجارة كوبا مع أنغولا 90 مليون دولار عام 2018، "
        "منها 60 مليونا صادرات كوبية، ولم تتجاوز الواردات ثلاثين مليونا."
    )
    found = [
        (s.parties, s.slots["measure"], s.slots["value"], s.slots["unit"]) for s in read(text) if s.kind == "figure"
    ]
    assert found == [
        (("AGO", "CUB"), "trade", 90000000, "USD"),
        (("AGO", "CUB"), "exports", 60000000, "USD"),
        (("AGO", "CUB"), "imports", 30000000, "USD"),
    ]


def test_companies_that_attend_are_no_figure(read: Read) -> None:
    assert not [s for s in read("افتتح الجانبان المصري والبولندي منتدى بمشاركة 60 شركة.") if s.kind == "figure"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال سفير كرواتيا لدى قطر: زارنا العام الماضي 3200 سائح قطري. ونرحب بالقطريين في كرواتيا.",
            ("figure", "done"),
        ),
        ("ويدرس بالجامعات السودانية نحو 400 طالب إندونيسي.", ("figure", "ongoing")),
        ("وتسير الخطوط الجوية القطرية رحلات يومية بين الدوحة وزغرب.", ("travel", "ongoing")),
        ("وتربط السودان وإندونيسيا أكثر من 11 اتفاقية ثنائية.", ("figure", "ongoing")),
        ("وابتعث السودان خمسة عشر دبلوماسيا إلى معهد الخدمة الخارجية في جاكرتا.", ("exchange", "done")),
    ],
)
def test_what_goes_on_between_two_is_told_in_many_ways(read: Read, text: str, expected: tuple[str, str]) -> None:
    assert [(s.kind, s.status) for s in read(text) if s.kind in ("figure", "travel", "exchange")] == [expected]
