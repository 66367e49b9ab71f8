"""Blessings behind a name, two men side by side, several senders: none of them parts a statement or merges two men."""

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_blessing_between_dashes_cuts_no_clause(read: Read) -> None:
    (made,) = read("استقبل الملك سلمان بن عبدالعزيز آل سعود -حفظه الله ورعاه- في قصره بجدة الرئيس الغاني جون ماهاما.")
    assert (made.kind, made.parties) == ("meeting", ("GHA", "SAU"))


def test_a_quoted_blessing_does_not_part_a_verb_from_its_subject(read: Read) -> None:
    (made,) = read('وكان الرئيس الإماراتي "حفظه الله" قد أمر بتقديم مساعدات إغاثية بقيمة 50 مليون درهم إلى نيبال.')
    assert (made.kind, made.slots["donor"], made.slots["value"]) == ("aid", "ARE", 50_000_000)


def test_each_of_several_senders_joined_by_commas_sends_his_cable(read: Read) -> None:
    text = "تلقى سلطان عمان هيثم بن طارق برقيات تهان بمناسبة العيد الوطني من ملك الأردن، ومن الرئيس التونسي قيس سعيد."
    assert [made.parties for made in read(text)] == [("JOR", "OMN"), ("OMN", "TUN")]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("انتقد أردوغان رئيس الوزراء الإسرائيلي بنيامين نتنياهو أمس.", ("ISR", "TUR")),
        ("هنأ بوتين رئيس الوزراء الهندي ناريندرا مودي بفوزه.", ("IND", "RUS")),
    ],
)
def test_a_name_before_an_office_with_its_own_name_is_another_man(
    read: Read, text: str, parties: tuple[str, str]
) -> None:
    assert [made.parties for made in read(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("زار الرئيس الأوغندي السعودية أمس.", ("SAU", "UGA")),
        ("اتهم وزير الخارجية الإيراني السعودية وقطر بدعم الإرهاب.", ("IRN", "QAT", "SAU")),
    ],
)
def test_the_kingdom_behind_a_man_of_another_state_is_no_adjective(
    read: Read, text: str, parties: tuple[str, ...]
) -> None:
    (made,) = read(text)
    assert made.parties == parties


def test_the_ministry_that_acts_is_no_title_of_the_envoy_behind_it(read: Read) -> None:
    text = "طردت الخارجية التشيكية دبلوماسيين روسيين. واستدعت الوزارة سفير روسيا في براغ وسلمته مذكرة احتجاج."
    found = [(made.slots["what"], made.slots["actor"], made.slots["target"]) for made in read(text)]
    assert found == [("expulsion", "CZE", "RUS"), ("summons", "CZE", "RUS"), ("note", "CZE", "RUS")]


def test_a_delegate_at_an_organisations_office_in_a_town_is_his_states(read: Read) -> None:
    (made,) = read("حث مندوب الصين الدائم لدى مكتب الأمم المتحدة في جنيف كندا على إجراء تحقيق شامل.")
    assert made.parties == ("CAN", "CHN")


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("أعلن البنك الدولي منح لبنان قرضا بقيمة 200 مليون دولار.", "org:world-bank", "LBN"),
        ("أعلنت اليابان منحها مصر قرضا بقيمة 200 مليون دولار.", "JPN", "EGY"),
        ("قررت الحكومة الألمانية منح تونس مساعدات بقيمة 100 مليون يورو.", "DEU", "TUN"),
    ],
)
def test_who_is_granted_stands_behind_the_granting(read: Read, text: str, donor: str, recipient: str) -> None:
    (made,) = read(text)
    assert (made.slots["donor"], made.slots["recipient"]) == (donor, recipient)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("حث وزير الخارجية البريطاني إيران على وقف تجاربها الصاروخية.", "oppose"),
        ("حثت كندا هايتي على إجراء الانتخابات في موعدها.", "support"),
        ("قال مسؤول بالأمم المتحدة إن على إسرائيل رفع الحصار عن غزة.", "oppose"),
    ],
)
def test_what_one_is_urged_to_tells_the_stance(read: Read, text: str, stance: str) -> None:
    (made,) = read(text)
    assert made.slots["stance"] == stance


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("أكد وزير الخارجية المصري مساندة القاهرة لوحدة السودان.", "وحدة السودان"),
        ("أعرب المتحدث باسم الخارجية الصينية عن قلق بكين البالغ إزاء الغارات الإسرائيلية.", "الغارات الإسرائيلية"),
    ],
)
def test_the_topic_does_not_begin_with_whose_stance_it_is(read: Read, text: str, topic: str) -> None:
    (made,) = read(text)
    assert made.slots["topic"] == topic


def test_we_who_stand_with_another_take_a_stance(read: Read) -> None:
    (made,) = read('قال الرئيس التركي: "نحن نقف إلى جانب أشقائنا في أذربيجان".')
    assert (made.slots["actor"], made.slots["target"], made.slots["stance"]) == ("TUR", "AZE", "support")
