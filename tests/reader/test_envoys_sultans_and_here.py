"""Personal envoys, sultans, «هنا» behind a dateline, and those whom a readout leaves to its first words."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of(kind: str, statements: list[Statement]) -> list[Statement]:
    return [statement for statement in statements if statement.kind == kind]


def test_a_personal_envoy_is_of_the_president_who_sends_him(read: Read) -> None:
    (met,) = of("meeting", read("استقبل الرئيس الكيني المبعوث الشخصي للرئيس البرازيلي السيد فيكتور لاساردا."))
    assert met.parties == ("BRA", "KEN")
    assert met.slots["people"] == ("فيكتور لاساردا",)


def test_a_minister_who_is_an_envoy_too_is_of_whose_envoy_he_is(read: Read) -> None:
    text = "استقبل الرئيس الكيني وليام روتو في نيروبي أمس فيكتور لاساردا، وزير الطاقة والمبعوث الشخصي للرئيس البرازيلي."
    (met,) = of("meeting", read(text))
    assert met.parties == ("BRA", "KEN")
    assert met.slots["people"] == ("وليام روتو", "فيكتور لاساردا")


def test_here_is_where_the_report_was_written(read: Read) -> None:
    text = "موسكو 20 أغسطس 2024 (شينخوا) وصل وزير الخارجية الصيني إلى هنا اليوم في زيارة رسمية."
    (visit,) = of("visit", read(text))
    assert (visit.slots["from"], visit.slots["to"]) == ("CHN", "RUS")


def test_a_sultan_is_no_head_of_a_state_that_has_an_emir(read: Read) -> None:
    text = (
        "زار الرئيس الكيني مسقط أمس. وعبر جلالة السلطان المعظم عن شكره للرئيس الكيني على دعمه لبلاده في الأمم المتحدة."
    )
    assert [s.parties for s in of("position", read(text, source="القبس"))] == [("KEN", "OMN")]


def test_a_man_of_one_office_told_twice_with_a_stroke_between_is_one(read: Read) -> None:
    (met,) = of("meeting", read("استقبل الرئيس إسماعيل عمر جيله / رئيس الجمهورية اليوم وزير الخارجية الإثيوبي."))
    assert met.parties == ("DJI", "ETH")


def test_who_is_honoured_was_received_where_it_is_said(read: Read) -> None:
    text = (
        "قلد وزير الخارجية البولندي سفير غانا السابق لدى وارسو جيمس كوفي وسام الاستحقاق، "
        "وذلك خلال استقباله أمس في مقر الوزارة."
    )
    assert [s.parties for s in of("meeting", read(text))] == [("GHA", "POL")]


def test_thanks_for_an_order_are_no_stance(read: Read) -> None:
    assert of("position", read("عبر السفير الياباني عن شكره للرئيس الغاني على هذا الوسام الرفيع.")) == []


def test_who_invites_a_president_is_who_met_him(read: Read) -> None:
    (invited,) = of("message", read("التقى الوزير الهندي الرئيس القبرصي ووجه إليه دعوة لزيارة الهند."))
    assert (invited.slots["from"], invited.slots["to"]) == ("IND", "CYP")


def test_who_came_is_invited_by_whom_he_came_to(read: Read) -> None:
    text = "وصل رئيس الوزراء الماليزي إلى كولومبو ليزور سريلانكا تلبية لدعوة من الرئيس السريلانكي."
    (invited,) = of("message", read(text))
    assert (invited.slots["from"], invited.slots["to"]) == ("LKA", "MYS")


def test_a_summit_of_two_by_their_adjectives_is_a_meeting(read: Read) -> None:
    text = "عقدت في الدوحة قمة قطرية - هندية برئاسة الأمير تميم بن حمد ورئيس الوزراء الهندي ناريندرا مودي."
    assert [s.parties for s in of("meeting", read(text))] == [("IND", "QAT")]


def test_an_attack_condemned_in_a_report_of_two_struck_the_other(read: Read) -> None:
    text = "أدانت حكومة كوبا بشدة الاعتداء الإرهابي الذي استهدف أمس سوق الصدر. وأعربت عن تعازيها للعراق حكومة وشعبا."
    (stance,) = of("position", read(text))
    assert (stance.slots["actor"], stance.slots["target"]) == ("CUB", "IRQ")


def test_steps_to_ease_normal_ties_have_restored_nothing(read: Read) -> None:
    text = "أكدت كينيا والصومال الحاجة إلى خطوات أخرى لتيسير تطبيع العلاقات بينهما."
    assert of("relations", read(text)) == []


def test_an_embassy_near_its_opening_is_planned(read: Read) -> None:
    (mission,) = of("mission", read("أكد الوزير الهندي قرب افتتاح سفارة بلاده في مالابو."))
    assert (mission.status, mission.parties) == ("planned", ("GNQ", "IND"))


def test_for_what_one_gave_denies_nothing(read: Read) -> None:
    text = "شكر الوزير التشادي قطر لما قدمته من مساعدات لبلاده."
    assert all(s.status == "done" for s in read(text))


def test_who_leaves_for_a_capital_is_of_the_other_of_two(read: Read) -> None:
    text = (
        "يتوجه الوزير الأول، السيد سالم ولد أحمد، غدا إلى العاصمة المالية باماكو في زيارة عمل، "
        "ويرافقه سفير موريتانيا في باماكو."
    )
    (visit,) = of("visit", read(text))
    assert (visit.slots["from"], visit.slots["to"]) == ("MRT", "MLI")
