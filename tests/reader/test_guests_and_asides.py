"""Whose visit it is who is received, whom one looks forward to meeting, who stands in an aside, who are several."""

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def kinds(found: list[Statement]) -> list[tuple[str, tuple[str, ...]]]:
    return [(made.kind, made.parties) for made in found]


def test_the_visit_during_a_reception_is_the_guests(read: Read) -> None:
    found = read("وقال إن المستشار الألماني سيلتقي غدا باستقبال ملك الأردن في برلين خلال زيارته المرتقبة.")
    visits = [(made.slots["from"], made.slots["to"]) for made in found if made.kind == "visit"]
    assert visits in ([], [("JOR", "DEU")])
    found = read("قال المتحدث إن الرئيس التركي يتطلع لاستقبال ملك السويد في أنقرة خلال زيارته في يونيو المقبل.")
    (visit,) = [made for made in found if made.kind == "visit"]
    assert (visit.slots["from"], visit.slots["to"], visit.status) == ("SWE", "TUR", "planned")


def test_who_looks_forward_to_meeting_him_is_not_he(read: Read) -> None:
    (made,) = read("وقال مسؤول إن المستشار النمساوي، وهو حليف للرئيس المجري، يتطلع إلى لقائه قريبا.")
    assert (made.kind, made.parties, made.status) == ("meeting", ("AUT", "HUN"), "proposed")


def test_a_hope_to_meet_again_is_not_the_meeting_that_was(read: Read) -> None:
    text = (
        "التقى الرئيس الكيني وليام روتو ملك المغرب في الرباط أمس. وقال الرئيس الكيني إنه يتطلع للقاء الملك في سبتمبر."
    )
    assert [made.status for made in read(text) if made.kind == "meeting"] == ["done", "proposed"]


@pytest.mark.parametrize(
    "text",
    [
        "جاء ذلك خلال زيارة مفاجئة لوزير الدفاع الكندي بيل بلير إلى كييف حيث التقى بالرئيس الأوكراني.",
        "جاء ذلك خلال زيارة لم يعلن عنها مسبقا لوزير الدفاع الكندي إلى كييف حيث التقى الرئيس الأوكراني.",
    ],
)
def test_where_he_met_goes_on_from_whose_visit_it_is(read: Read, text: str) -> None:
    assert kinds(read(text)) == [("visit", ("CAN", "UKR")), ("meeting", ("CAN", "UKR"))]


def test_so_many_of_a_governments_men_are_met(read: Read) -> None:
    text = "وصل وزير الخارجية الصيني إلى بورتسودان أمس والتقى عددا من ممثلي الحكومة السودانية."
    assert ("meeting", ("CHN", "SDN")) in kinds(read(text))


def test_a_row_of_men_goes_on_behind_in_addition_to(read: Read) -> None:
    text = "وعقد رئيس الوزراء الإثيوبي لقاءات مع الرئيس الكيني، إضافة إلى رئيس الوزراء الهندي والرئيس الإندونيسي."
    assert kinds(read(text)) == [("meeting", pair) for pair in (("ETH", "KEN"), ("ETH", "IND"), ("ETH", "IDN"))]


def test_talks_with_each_of_several_men_of_one_state_are_one(read: Read) -> None:
    text = "أجرى وزير الخارجية العماني أمس في الدوحة مباحثات مع كل من أمير البلاد ووزير الخارجية."
    assert kinds(read(text)) == [("meeting", ("OMN", "QAT"))]


def test_one_named_between_dashes_meets_nobody(read: Read) -> None:
    text = "أعلن مساعد وزير الخارجية التركي - وهو مستشار سابق للرئيس الأذري - أنه عقد اجتماعا مع نظيره اليوناني."
    assert kinds(read(text)) == [("meeting", ("GRC", "TUR"))]


def test_with_in_a_relative_clause_is_with_whom_another_concluded(read: Read) -> None:
    text = "قال الوزير العراقي في مؤتمر صحفي عن أزمة المياه التي ناقشتها سوريا مع تركيا إن الوضع صعب."
    assert ("meeting", ("IRQ", "TUR")) not in kinds(read(text))


def test_talks_with_the_six_powers_are_no_meeting(read: Read) -> None:
    assert not [made for made in read("تعثرت محادثات جنيف بين إيران والدول الكبرى.") if made.kind == "meeting"]


def test_a_joint_press_conference_is_with_the_other_of_two(read: Read) -> None:
    text = (
        "استقبل الرئيس التونسي قيس سعيد وزير الخارجية الإيطالي. وأكد الوزير الإيطالي دعم بلاده لتونس.\n"
        "وقال الوزير الإيطالي في مؤتمر صحفي مشترك إن بلاده تقدر جهود تونس."
    )
    assert [made.parties for made in read(text) if made.slots.get("occasion") == "مؤتمر صحفي مشترك"] == [("ITA", "TUN")]


def test_talks_of_a_guest_in_a_capital_are_with_its_state(read: Read) -> None:
    text = (
        "وصل وزير خارجية قبرص إلى بيروت أمس. وتركزت مباحثات الوزير القبرصي كونستانتينوس كومبوس في بيروت على الطاقة. "
        "وقال الوزير القبرصي إن لبنان شريك."
    )
    assert ("meeting", ("CYP", "LBN")) in kinds(read(text))


def test_who_receives_a_guest_at_the_airport_tells_whither_he_came(read: Read) -> None:
    text = "وكان في مقدمة مستقبلي الرئيس الأذربيجاني لدى وصوله مطار الملكة علياء رئيس الوزراء الأردني."
    (made,) = read(text)
    assert (made.kind, made.slots["from"], made.slots["to"]) == ("visit", "AZE", "JOR")


def test_a_minister_who_had_met_stands_behind_was(read: Read) -> None:
    (made,) = read("وكان وزير الدولة السوداني البشاري قد التقى بمكتبه أمس سفيرة أوغندا بالخرطوم.")
    assert made.parties == ("SDN", "UGA")


def test_the_style_of_a_premier_is_no_state_of_the_crown_prince(read: Read) -> None:
    text = (
        "وصل رئيس وزراء تايلند سريتا تافيسين إلى الرياض أمس.\n"
        "وقد استقبل صاحب السمو الملكي ولي العهد دولته في قصر اليمامة بالرياض."
    )
    assert ("meeting", ("SAU", "THA")) in kinds(read(text, source="okaz"))


def test_a_city_that_receives_a_president_is_whither_he_goes(read: Read) -> None:
    (made,) = read("من المقرر أن تستقبل العاصمة الأوغندية كمبالا الرئيس الكيني الأسبوع القادم.")
    assert (made.kind, made.slots["to"], made.status) == ("visit", "UGA", "planned")


def test_a_reception_may_be_granted_by_somebody(read: Read) -> None:
    (made,) = read("حظي وزير الخارجية السويدي باستقبال من طرف رئيس مجلس النواب المغربي.")
    assert (made.kind, made.parties) == ("meeting", ("MAR", "SWE"))


def test_adjectives_may_part_talks_from_those_between_whom_they_are(read: Read) -> None:
    (made,) = read("اختتمت في مسقط اليوم الجولة الثالثة من المحادثات غير المباشرة بين إيران والولايات المتحدة.")
    assert (made.kind, made.parties) == ("meeting", ("IRN", "USA"))


def test_our_country_to_which_a_foreigner_comes_is_the_publishers(read: Read) -> None:
    text = (
        "تونس 12 أفريل (وات) – استقبل رئيس الجمهورية اليوم بقصر قرطاج رئيسة وزراء إيطاليا التي تؤدي زيارة إلى بلادنا."
    )
    assert [made.slots["to"] for made in read(text) if made.kind == "visit"] == ["TUN"]
