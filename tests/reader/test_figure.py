"""Figures: numbers about the relation of two states, their period, and what a sentence sets beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def figures(read: Read, text: str, source: str | None = None) -> list[Statement]:
    return [statement for statement in read(text, source=source) if statement.kind == "figure"]


def values(statements: list[Statement]) -> list[object]:
    return [statement.slots.get("value") for statement in statements]


@pytest.mark.parametrize(
    ("text", "measure", "parties"),
    [
        ("بلغ حجم التبادل التجاري بين الأردن والكويت 250 مليون دولار عام 2023.", "trade", ("JOR", "KWT")),
        ("وصلت صادرات النفط العراقي إلى الهند إلى 9 مليارات دولار.", "exports", ("IND", "IRQ")),
        ("تبلغ الاستثمارات القطرية المباشرة في تركيا 15 مليار دولار.", "investment", ("QAT", "TUR")),
        ("استقبلت تونس مليون سائح جزائري منذ بداية العام.", "tourists", ("DZA", "TUN")),
        ("زار نحو 120 ألف سائح كويتي أذربيجان العام الماضي.", "tourists", ("AZE", "KWT")),
        ("يدرس حاليا نحو ألفي طالب يمني في الجامعات الماليزية.", "students", ("MYS", "YEM")),
        ("يدرس 200 طالب يمني في الجامعات الماليزية.", "students", ("MYS", "YEM")),
        ("تستورد كينيا من مصر سلعا بقيمة 300 مليون دولار سنويا.", "imports", ("EGY", "KEN")),
        ("استثمرت الإمارات 6 مليارات دولار في إثيوبيا.", "investment", ("ARE", "ETH")),
        ("وصل إلى شرم الشيخ 80 ألف سائح أوكراني العام الماضي.", "tourists", ("EGY", "UKR")),
        ("تضم الجالية المصرية في إيطاليا نحو 300 ألف شخص.", "nationals", ("EGY", "ITA")),
        ("يقيم في الكويت نحو 60 ألف أردني.", "nationals", ("JOR", "KWT")),
        ("تسير الخطوط الجوية القطرية 14 رحلة أسبوعيا إلى باكو.", "flights", ("AZE", "QAT")),
        ("تعمل في أذربيجان 20 شركة كويتية.", "other", ("AZE", "KWT")),
        ("تستضيف الأردن 650 ألف لاجئ سوري.", "other", ("JOR", "SYR")),
    ],
)
def test_a_measure_is_between_the_two_that_its_words_relate(
    read: Read, text: str, measure: str, parties: tuple[str, ...]
) -> None:
    assert [(s.slots["measure"], s.parties) for s in figures(read, text)] == [(measure, parties)]


@pytest.mark.parametrize(
    "text",
    [
        "بلغت صادرات اليابان 60 مليار دولار في مايو، وتراجع نمو الصين.",
        "قال وزير التجارة الأمريكي في الرياض إن المبيعات هبطت 6 بالمئة.",
        "حصد طلاب الأردن 5 ميداليات ذهبية في بلجيكا.",
        "استقبلت إسبانيا 6 ملايين سائح معظمهم من الفرنسيين والألمان.",
        "تضم المجموعة أكثر من 3000 وثيقة جمعها باحث من بريطانيا في العراق.",
    ],
)
def test_a_number_of_one_state_is_no_figure_of_two(read: Read, text: str) -> None:
    assert figures(read, text) == []


def test_an_earlier_value_and_the_growth_are_figures_of_their_own(read: Read) -> None:
    found = figures(
        read,
        "بلغ حجم التبادل التجاري بين عمان والهند 900 مليون دولار في 2022، مقابل 700 مليون في 2021، بزيادة قدرها 28%.",
    )
    assert [(s.slots["value"], s.slots["unit"], str(s.date)) for s in found] == [
        (900_000_000, "USD", "2022"),
        (700_000_000, "USD", "2021"),
        (28, "percent", "2022"),
    ]


def test_what_a_growth_comes_to_is_a_figure_too(read: Read) -> None:
    found = figures(read, "ارتفعت صادرات المغرب إلى إسبانيا بنسبة 20 بالمئة العام الماضي لتصل إلى 7 مليارات يورو.")
    assert [(s.slots["value"], s.slots["unit"]) for s in found] == [(20, "percent"), (7_000_000_000, "EUR")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("اتفق الجانبان التركي والجزائري على رفع حجم التبادل التجاري إلى 10 مليارات دولار بحلول عام 2030.", "planned"),
        ("دعا الرئيس إلى رفع التبادل التجاري بين مصر وأوغندا إلى مليار دولار.", "proposed"),
        ("من المتوقع أن يصل حجم التبادل التجاري بين البرازيل ومصر إلى 4 مليارات دولار هذا العام.", "planned"),
        ("تبلغ استثمارات الإمارات في الهند 18 مليار دولار.", "ongoing"),
    ],
)
def test_a_goal_is_planned_a_call_proposed_and_a_stock_ongoing(read: Read, text: str, status: str) -> None:
    assert [statement.status for statement in figures(read, text)] == [status]


def test_those_who_come_from_one_state_to_the_other_are_counted_between_the_two(read: Read) -> None:
    found = figures(read, "ارتفع عدد السياح القادمين من السعودية إلى تركيا بنسبة 20 بالمئة ليبلغ 250 ألف سائح في 2014.")
    assert [(s.parties, s.slots["value"], s.slots["unit"]) for s in found] == [
        (("SAU", "TUR"), 20, "percent"),
        (("SAU", "TUR"), 250_000, "count"),
    ]


def test_a_number_before_a_verb_of_buying_is_no_sum_of_it(read: Read) -> None:
    assert figures(read, "هبطت طائرة إف 16 التي استوردتها تايلاند من السويد.") == []


def test_growth_with_no_number_is_a_figure_of_its_measure_alone(read: Read) -> None:
    found = figures(read, "ويزداد عدد السياح العمانيين الذين يزورون جورجيا سنة بعد أخرى.")
    assert [dict(s.slots) for s in found] == [{"measure": "tourists"}]


def test_a_wish_for_more_trade_is_no_figure(read: Read) -> None:
    assert figures(read, "أبدى الوزيران اهتماما بزيادة حجم التبادل التجاري بين تونس وتركيا.") == []


def test_a_shared_currency_is_that_of_the_one_of_the_two_who_has_it(read: Read) -> None:
    assert [
        s.slots["unit"] for s in figures(read, "بلغ حجم التبادل التجاري بين السعودية وكندا 11 مليار ريال العام الماضي.")
    ] == ["SAR"]


@pytest.mark.parametrize(
    ("words", "comparator"),
    [("نحو", "about"), ("أكثر من", "gt"), ("لم تتجاوز", "lt"), ("ما يناهز", "about"), ("", "eq")],
)
def test_words_before_a_number_say_how_exact_it_is(read: Read, words: str, comparator: str) -> None:
    found = figures(read, f"صادرات الأردن إلى العراق {words} 600 مليون دولار.")
    assert [statement.slots["comparator"] for statement in found] == [comparator]


def test_lands_that_an_adjective_makes_many_are_not_the_two_in_focus(read: Read) -> None:
    text = "زار وزير هندي عمان. ونمت التحويلات المالية إلى البلدان النامية بنسبة 3%."
    assert figures(read, text) == []


def test_a_direction_is_no_estimate(read: Read) -> None:
    (figure,) = read("بلغت الصادرات التونسية نحو موريتانيا 170 مليون دينار تونسي عام 2018.")
    assert figure.slots["comparator"] == "eq"
