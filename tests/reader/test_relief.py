"""Relief: what bodies of relief do for people, who treats another's wounded, trains or equips another's forces."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def aids(read: Read, text: str) -> list[tuple[object, object]]:
    return [(s.slots["donor"], s.slots["recipient"]) for s in read(text) if s.kind == "aid"]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("واصلت الحملة الوطنية السعودية لنصرة الأشقاء في سوريا توزيع الحقائب على الطلاب في لبنان.", "SAU", "SYR"),
        ("عالجت العيادات التخصصية السعودية 900 حالة من اللاجئين السوريين في الأردن.", "SAU", "SYR"),
        ("افتتح الهلال الأحمر التركي مطبخا للنازحين الصوماليين.", "TUR", "SOM"),
    ],
)
def test_what_a_body_of_relief_does_for_people_is_help_from_its_state(
    read: Read, text: str, donor: str, recipient: str
) -> None:
    assert aids(read, text) == [(donor, recipient)]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("تلقى 300 جريح ليبي العلاج في المستشفيات التونسية.", "TUN", "LBY"),
        ("استقبلت المستشفيات الألمانية 40 جريحا أوكرانيا.", "DEU", "UKR"),
        ("نقلت طائرة طبية كويتية 20 مصابا يمنيا إلى الكويت لتلقي العلاج.", "KWT", "YEM"),
    ],
)
def test_who_treats_the_wounded_of_another_helps_it(read: Read, text: str, donor: str, recipient: str) -> None:
    assert aids(read, text) == [(donor, recipient)]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("ينشر الجيش الكندي مئات الجنود في لاتفيا لتدريب القوات اللاتفية.", "CAN", "LVA"),
        ("يعمل مستشارون أتراك في مقديشو على تدريب الجيش الصومالي.", "TUR", "SOM"),
        ("ستزود فرنسا أرمينيا بمدرعات.", "FRA", "ARM"),
    ],
)
def test_who_trains_or_equips_the_forces_of_another_helps_it(read: Read, text: str, donor: str, recipient: str) -> None:
    assert aids(read, text) == [(donor, recipient)]


def test_joint_exercises_are_no_help(read: Read) -> None:
    assert not aids(read, "بدأت القوات المصرية والأردنية تدريبات مشتركة لتأهيل القوات المشاركة.")


def test_help_is_of_whoever_manages_to_deliver_it(read: Read) -> None:
    assert aids(read, "تمكنت الأمم المتحدة من تسليم شحنة من المساعدات إلى جنوب السودان.") == [("org:UN", "SSD")]


def test_who_refuses_to_equip_another_denies_it_help(read: Read) -> None:
    found = [s for s in read("انتقد الوزير رفض هولندا تزويد جيش تشاد بالأسلحة.") if s.kind == "aid"]
    assert [(s.slots["donor"], s.slots["recipient"], s.status) for s in found] == [("NLD", "TCD", "denied")]


def test_the_loads_of_a_ship_told_of_before_go_where_it_went(read: Read) -> None:
    text = "وصلت سفينة مساعدات إيطالية إلى تشاد. وتحمل السفينة 20 طنا ونصف الطن من الأدوية، إضافة إلى 40 طنا من الخيام."
    found = [s for s in read(text) if s.kind == "aid" and "value" in s.slots]
    assert [(s.slots["donor"], s.slots["recipient"], s.slots["value"]) for s in found] == [
        ("ITA", "TCD", 20.5),
        ("ITA", "TCD", 40),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أرسلت كوبا 200 طبيب إلى موزمبيق.", [("CUB", "MOZ", "done")]),
        ("طلبت أرمينيا من فرنسا تزويدها بصواريخ.", [("FRA", "ARM", "proposed")]),
        ("أطلقت الكويت حملة شعبية لإغاثة الشعب الصومالي.", [("KWT", "SOM", "done")]),
        ("ساهمت عمان بمليوني دولار في إغاثة اللاجئين الصوماليين.", [("OMN", "SOM", "done")]),
        ("منحت كندا هايتي 40 مليون دولار.", [("CAN", "HTI", "done")]),
    ],
)
def test_help_is_sent_sought_collected_and_shared(read: Read, text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [s for s in read(text) if s.kind == "aid"]
    assert [(s.slots["donor"], s.slots["recipient"], s.status) for s in found] == expected


def test_who_gives_to_the_state_of_which_help_was_told_gives_to_it(read: Read) -> None:
    text = "أرسلت مصر مساعدات إلى السودان بعد السيول. وتعهد الاتحاد الأوروبي بتقديم 500 ألف يورو."
    assert aids(read, text) == [("EGY", "SDN"), ("org:EU", "SDN")]


def test_a_private_giver_gives_for_no_state(read: Read) -> None:
    text = "زار الوزير الروسي مصر والتقى نظيره المصري. ويعتزم الملياردير الروسي يوري ملنيكوف رصد 100 مليون دولار للبحث."
    assert not aids(read, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عرضت اليونان إرسال طائرات إطفاء إلى بلغاريا.", [("GRC", "BGR", "proposed")]),
        ("أهدت الهند نيبال مركزا لعلاج الأطفال.", [("IND", "NPL", "done")]),
        ("شكر الرئيس الكويت على تبرعها بمليوني دولار لضحايا الزلزال في هايتي.", [("KWT", "HTI", "done")]),
    ],
)
def test_help_is_offered_and_presented(read: Read, text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [s for s in read(text) if s.kind == "aid"]
    assert [(s.slots["donor"], s.slots["recipient"], s.status) for s in found] == expected


def test_a_shield_is_no_help(read: Read) -> None:
    assert not aids(read, "أهدت تونس غانا درعا تذكارية في ختام اللقاء.")


def test_what_is_got_is_from_whom_stands_beside_the_verb(read: Read) -> None:
    text = "تسلمت موزمبيق من السفارة الصينية 500 ألف جرعة من اللقاح، وتلقت الحكومة دعما ماليا من قطر."
    assert aids(read, text) == [("CHN", "MOZ"), ("QAT", "MOZ")]


def test_who_helps_with_a_sum_gives_it(read: Read) -> None:
    text = "قالت السفيرة إن السويد ساعدت مولدوفا منذ 1996 بأكثر من 200 مليون يورو."
    assert aids(read, text) == [("SWE", "MDA")]


def test_training_goes_on_whatever_is_to_come_for_those_who_train(read: Read) -> None:
    text = "سيزور الوزير جنودا كنديين موجودين في لاتفيا لتدريب القوات اللاتفية."
    assert [s.status for s in read(text) if s.kind == "aid"] == ["ongoing"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تعمل فرق الإطفاء الجزائرية على إخماد الحرائق في تونس.", ("DZA", "TUN", "done")),
        ("شاركت مروحيات مغربية في إخماد حرائق البرتغال.", ("MAR", "PRT", "done")),
        ("قلصت بريطانيا مساعداتها لليمن.", ("GBR", "YEM", "denied")),
        ("نقلت فرنسا إلى بوركينا فاسو معدات عسكرية.", ("FRA", "BFA", "done")),
        ("قدمت النرويج لوكالة الأونروا 125 ألف دولار.", ("NOR", "org:UNRWA", "done")),
    ],
)
def test_rescue_is_help_and_cut_help_is_denied(read: Read, text: str, expected: tuple[str, str, str]) -> None:
    found = [s for s in read(text) if s.kind == "aid"]
    assert [(s.slots["donor"], s.slots["recipient"], s.status) for s in found] == [expected]


def test_help_is_for_those_whom_it_is_for_wherever_it_lands(read: Read) -> None:
    text = "وصلت أمس سفينة مساعدات عمانية لسكان بورتسودان إلى ميناء جدة."
    assert aids(read, text) == [("OMN", "SDN")]
