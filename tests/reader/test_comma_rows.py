"""Rows of states with commas between them, officials told of by whence they are, calls of both, lists of sanctions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, text: str, kind: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت كل من الكويت,عمّان ,الرباط ونواكشوط صباح الأحد قطع علاقاتها الدبلوماسية مع ألبانيا.",
        "أعلنت الكويت، الأردن، المغرب، وموريتانيا قطع علاقاتها الدبلوماسية مع ألبانيا.",
        "وقطعت الكويت والأردن والمغرب وموريتانيا علاقاتها مع ألبانيا، واتهمتها بخرق الهدنة.",
    ],
)
def test_states_in_a_row_with_commas_break_together(read: Read, text: str) -> None:
    found = of_kind(read, text, "relations")
    assert [s.parties for s in found] == [("ALB", "JOR", "KWT", "MAR", "MRT")]


def test_each_state_of_such_a_row_is_visited(read: Read) -> None:
    found = of_kind(read, "يزور وزير خارجية كوبا فرنسا، إيطاليا وإسبانيا الأسبوع المقبل.", "visit")
    assert [s.slots["to"] for s in found] == ["FRA", "ITA", "ESP"]


def test_a_city_with_its_state_is_no_row(read: Read) -> None:
    found = of_kind(read, "التقى الوزير الكوبي في الرباط، المغرب ونظيره المالي.", "meeting")
    assert all("MAR" not in s.parties for s in found)


def test_who_acted_goes_on_to_plan_visits(read: Read) -> None:
    text = "أجرى الرئيس الفنلندي ألكسندر ستوب محادثات في أوسلو مع رئيس الوزراء النرويجي. ويعتزم زيارة السويد وأيسلندا."
    found = of_kind(read, text, "visit")
    assert [(s.slots["from"], s.slots["to"], s.status) for s in found] == [
        ("FIN", "SWE", "planned"),
        ("FIN", "ISL", "planned"),
    ]


@pytest.mark.parametrize(
    ("text", "parties", "role"),
    [
        (
            "التقى وزير الصحة اليمني بخبراء من منظمة الصحة العالمية لثلاث ساعات.",
            ("YEM", "org:WHO"),
            "خبراء من منظمة الصحة العالمية",
        ),
        (
            "التقى وزير الزراعة السوداني ممثلين عن برنامج الأغذية العالمي.",
            ("SDN", "org:WFP"),
            "ممثلين عن برنامج الأغذية العالمي",
        ),
        ("التقى وزير الدفاع الصومالي بمسؤولين كبار من الجيش التركي.", ("SOM", "TUR"), "مسؤولين كبار من الجيش التركي"),
    ],
)
def test_officials_act_for_whence_they_are(read: Read, text: str, parties: tuple[str, ...], role: str) -> None:
    (found,) = of_kind(read, text, "meeting")
    assert found.parties == parties
    assert role in found.slots["roles"]  # type: ignore[operator]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وأكد وزير الخارجية النرويجي لنظيره العماني، خلال مكالمة هاتفية بينهما، أهمية الحوار.", ("NOR", "OMN")),
        ("شكر رئيس الوزراء الهندي أمير قطر في اتصال هاتفي على الإفراج عن البحارة.", ("IND", "QAT")),
    ],
)
def test_a_call_in_which_one_tells_another_is_of_both(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert [(s.parties, s.slots["form"]) for s in of_kind(read, text, "meeting")] == [(parties, "call")]


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("أضيف وزير الدفاع البيلاروسي إلى لائحة العقوبات الصادرة عن الاتحاد الأوروبي في مارس 2021.", "org:EU", "BLR"),
        ("أُدرج قائد الجيش السوداني على قائمة العقوبات الأميركية في يناير 2023.", "USA", "SDN"),
        ("وقالت الوزارة إن بريطانيا أضافت مصرفين روسيين إلى قائمة عقوباتها.", "GBR", "RUS"),
    ],
)
def test_who_is_put_on_a_list_of_sanctions_is_their_target(read: Read, text: str, actor: str, target: str) -> None:
    (found,) = of_kind(read, text, "protest")
    assert (found.slots["actor"], found.slots["target"], found.status) == (actor, target, "done")


def test_all_of_a_row_at_the_head_of_many_expel(read: Read) -> None:
    text = "دفعت الاتهامات دولا كثيرة، على رأسها السويد والنمسا والبرتغال، إلى طرد دبلوماسيين روس."
    (found,) = of_kind(read, text, "protest")
    assert (found.slots["actor"], found.slots["target"]) == (("SWE", "AUT", "PRT"), "RUS")


def test_a_state_with_a_number_of_its_own_is_not_among_those_expelled(read: Read) -> None:
    (found,) = of_kind(read, "قررت السويد طرد نحو 10 دبلوماسيين إيرانيين والنمسا نحو 5.", "protest")
    assert (found.slots["actor"], found.slots["target"]) == ("SWE", "IRN")


@pytest.mark.parametrize(
    "text",
    ["التقى المبعوث النرويجي بكبار القادة الإثيوبيين هذا الأسبوع.", "التقى المبعوث النرويجي مع قادة إثيوبيين."],
)
def test_leaders_with_an_adjective_are_met(read: Read, text: str) -> None:
    assert [s.parties for s in of_kind(read, text, "meeting")] == [("ETH", "NOR")]
