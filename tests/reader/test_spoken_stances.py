"""Stances told by what one says of the other: that his doings are ill, that one worries, refuses or calls on him."""

from __future__ import annotations

import pytest
from tests.reader.stances import Read, stances


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("قال رئيس الوزراء الهندي إن باكستان تسعى إلى تخريب عملية السلام في المنطقة.", ("IND", "PAK")),
        ("وقال المتحدث باسم الخارجية الصينية إن السياسات الأمريكية تقوض الاستقرار.", ("CHN", "USA")),
        ("أكدت وزارة الخارجية الجزائرية أن تصرفات المغرب تمثل تصعيدا خطيرا.", ("DZA", "MAR")),
        ("وقال لافروف إن واشنطن تتحمل مسؤولية الأزمة في أوكرانيا.", ("RUS", "USA")),
    ],
)
def test_who_calls_the_doings_of_a_state_ill_opposes_it(read: Read, text: str, wanted: tuple[str, str]) -> None:
    assert stances(read, text) == [(*wanted, "oppose")]


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير الخارجية الفرنسي إن لبنان يواجه خطر الانهيار.",
        "قال الوزير الأمريكي إن العراق تعرض لعدوان كبير.",
        "قال المتحدث الأمريكي إن القوات العراقية دمرت مواقع تنظيم داعش.",
        "قال وزير الخارجية التونسي إن بلاده تحارب الفوضى والتخريب.",
        "قال وزير الخارجية الكويتي إن التصريحات المسيئة للأردن لا تخدم الاستقرار.",
        "قال وزير الخارجية الروسي إن كوريا الشمالية لن تعمل على امتلاك السلاح النووي.",
        "قال المفوض الأوروبي إن الاتحاد الأوروبي يقف عند هذا الحد مع كوبا.",
    ],
)
def test_who_bears_or_fights_an_ill_is_not_opposed(read: Read, text: str) -> None:
    assert stances(read, text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("أعرب وزير الخارجية الياباني عن قلقه إزاء التجارب الصاروخية لكوريا الشمالية.", ("JPN", "PRK", "oppose")),
        ("أعربت كندا عن قلقها العميق من أعمال العنف في ميانمار.", ("CAN", "MMR", "oppose")),
        ("قالت الخارجية الفنزويلية إنها غير مهتمة بالحوار مع كولومبيا.", ("VEN", "COL", "oppose")),
        ("شدد وزير الخارجية التركي على أن بلاده لا ترى أي مستقبل للأسد في سوريا.", ("TUR", "SYR", "oppose")),
        ("أبلغت أنقرة واشنطن رفضها تسليح الأكراد.", ("TUR", "USA", "oppose")),
        ("وقال وزير المالية اليوناني إنه يرفض شروط ألمانيا.", ("GRC", "DEU", "oppose")),
        ("وصفت وزيرة الخارجية الفرنسية الانتخابات في بيلاروسيا بأنها مزورة.", ("FRA", "BLR", "oppose")),
        ("انتقد وزير الخارجية الإثيوبي التصريحات التي أدلى بها الرئيس المصري.", ("ETH", "EGY", "oppose")),
        ("دعا الرئيس الأمريكي تركيا إلى قبول السويد في الحلف.", ("USA", "TUR", "support")),
        ("وأكد الوزير البريطاني أن لندن حريصة على أمن واستقرار ليبيا.", ("GBR", "LBY", "support")),
    ],
)
def test_worry_refusal_judgement_and_a_call_are_stances(read: Read, text: str, wanted: tuple[str, str, str]) -> None:
    assert stances(read, text) == [wanted]


def test_an_agreement_known_by_its_name_stands_for_whose_it_is(read: Read) -> None:
    assert stances(read, "ترفض إسرائيل الاتفاق النووي الذي وقعته إيران.") == [("ISR", "IRN", "oppose")]
    text = "صادق مجلس الأمن الدولي بالإجماع على اتفاق السلام بين السودان وجنوب السودان."
    assert stances(read, text) == [("org:UN", ("SDN", "SSD"), "support")]


def test_a_bare_title_of_two_words_is_whose_it_was(read: Read) -> None:
    text = "التقى الأمين العام لمنظمة التعاون الإسلامي إياد مدني سفراء. وحمل الأمين العام إسرائيل مسؤولية التصعيد."
    assert stances(read, text) == [("org:OIC", "ISR", "oppose")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("رحب أندرو ويلسون المتحدث باسم الأمم المتحدة بالهدنة في أفغانستان.", ("org:UN", "AFG", "support")),
        ("وصف المجلس الأعلى للإفتاء الفلسطيني الدعوات الإسرائيلية بأنها تصعيد خطير.", ("PSE", "ISR", "oppose")),
        ("وصف الوزير الهندي إجراءات باكستان التي اتخذتها أمس بأنها خرق.", ("IND", "PAK", "oppose")),
        ("تحدث وزير الخارجية السعودي عن إيران التي اتهمها بإثارة الشغب.", ("SAU", "IRN", "oppose")),
        ("وقال نتنياهو رئيس الوزراء الإسرائيلي إن الاتفاق النووي خطأ تاريخي، ووقعته إيران.", ("ISR", "IRN", "oppose")),
    ],
)
def test_the_speaker_stands_behind_his_name_or_before_a_relative(
    read: Read, text: str, wanted: tuple[str, str, str]
) -> None:
    assert wanted in stances(read, text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("شدد الرئيس الصيني على أن بلاده ستواصل دعم كمبوديا في حماية سيادتها.", ("CHN", "KHM", "support")),
        ("وأكد وزير خارجية إيران أن بلاده لن تتخلى عن دعم سوريا.", ("IRN", "SYR", "support")),
        ("وقال سفير أوكرانيا لدى الأردن: نحن ممتنون للأردن على تصويته لصالح أوكرانيا.", ("UKR", "JOR", "thank")),
        ("اتهم رئيس بوروندي رواندا بإيواء متمردين. ونفت كيغالي هذه الاتهامات.", ("RWA", "BDI", "oppose")),
        ("نددت الرئاسة الفلسطينية بالجريمة وحملت الحكومة الإسرائيلية المسؤولية.", ("PSE", "ISR", "oppose")),
    ],
)
def test_support_goes_on_thanks_are_adjectives_and_what_is_said_is_denied(
    read: Read, text: str, wanted: tuple[str, str, str]
) -> None:
    assert wanted in stances(read, text)


def test_the_republic_of_a_kingdom_s_paper_is_the_other_of_the_two(read: Read) -> None:
    text = "وصل الوفد الكويتي إلى صنعاء. وأشاد رئيس الجمهورية بمواقف الكويت الداعمة لليمن."
    found = [s.slots["actor"] for s in read(text, source="okaz") if s.kind == "position"]
    assert found == ["YEM"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("دافع الرئيس الفرنسي أمام البرلمان عن الاتفاق مع تركيا بشأن اللاجئين.", ("FRA", "TUR", "support")),
        (
            "وأكد وزير الخارجية الأردني أن الأردن جزء أساسي من التحالف الدولي.",
            ("JOR", "org:international-coalition", "support"),
        ),
        ("شدد وزير الخارجية الفرنسي على ضرورة رحيل الرئيس السوري بشار الأسد.", ("FRA", "SYR", "oppose")),
        ("قال وزير النقل اليمني إن إيران تقف وراء المشروع التخريبي.", ("YEM", "IRN", "oppose")),
        ("وأكد الوزير السعودي أن موقف المملكة تجاه دعم السلطة الفلسطينية لم يتغير.", ("SAU", "PSE", "support")),
        ("وقال داود أوغلو إن تركيا اتفقت مع قطر على ضرورة توفير غطاء جوي.", ("TUR", "QAT", "support")),
        ("هدد الرئيس الكوري الشمالي بضرب اليابان بالصواريخ.", ("PRK", "JPN", "oppose")),
        ("تعهد الرئيس الصيني بدعم باكستان في مكافحة الإرهاب.", ("CHN", "PAK", "support")),
        ("أكد نائب الرئيس الأمريكي دعم العراق في حربه.", ("USA", "IRQ", "support")),
        ("أعرب الاتحاد الأوروبي عن أسفه لقرار بوروندي الانسحاب من المحكمة.", ("org:EU", "BDI", "oppose")),
        ("اتهم رئيس هيئة الأركان المشتركة الأمريكي كوريا الشمالية باستفزاز جيرانها.", ("USA", "PRK", "oppose")),
    ],
)
def test_defence_part_ouster_threat_pledge_and_regret_are_stances(
    read: Read, text: str, wanted: tuple[str, str, str]
) -> None:
    assert wanted in stances(read, text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "قال رئيس الوزراء إن تركيا لا تنوي إرسال قوات إلى سوريا ولكنها اتفقت مع قطر على ضرورة توفير غطاء جوي.",
            ("TUR", "QAT", "support"),
        ),
        ("كرر الوزير الإيراني مزاعمه، وأضاف: إننا سنواصل دعم الشعوب في اليمن.", ("IRN", "YEM", "support")),
        ("وصوت الأردن لصالح قرار الجمعية العامة بشأن الأراضي المحتلة، وتشكره أذربيجان.", ("JOR", "AZE", "support")),
        ("وقال وزير النقل اليمني «وضعنا نهاية للمشروع الذي تقف وراءه إيران».", ("YEM", "IRN", "oppose")),
    ],
)
def test_a_pronoun_and_a_page_of_two_states_tell_who_is_meant(
    read: Read, text: str, wanted: tuple[str, str, str]
) -> None:
    assert wanted in stances(read, text)


def test_others_condemn_the_attack_that_was_condemned_before(read: Read) -> None:
    text = "أدانت قطر التفجير الانتحاري في العاصمة الصومالية مقديشو. كما أدانت كل من تركيا وجيبوتي الهجوم."
    assert (("TUR", "DJI"), "SOM", "condemn") in stances(read, text)


def test_what_stands_behind_a_joined_verb_in_the_accusative_is_no_subject(read: Read) -> None:
    text = "استدعى السودان السفير الإثيوبي محذرا أديس أبابا من ملء السد، وطرد ملحقا عسكريا."
    found = [(s.slots["what"], s.slots["actor"], s.slots["target"]) for s in read(text) if s.kind == "protest"]
    assert found == [("summons", "SDN", "ETH"), ("expulsion", "SDN", "ETH")]
    assert stances(read, text) == [("SDN", "ETH", "oppose")]


def test_who_speaks_goes_on_to_speak_behind_his_own_words(read: Read) -> None:
    text = (
        "قال وزير الخارجية الأمريكي جون كيري: نحن نتحدث مع الروس، وأنا أجريت محادثات كثيرة. "
        "وشدد على أنه لا يرى مستقبلا للرئيس السوري بشار الأسد. وأدان القصف في اليمن."
    )
    assert ("USA", "SYR", "oppose") in stances(read, text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("قال السفير الفلسطيني إن الوضع سيئ بسبب الجرائم التي تتمادى فيها إسرائيل.", ("PSE", "ISR", "oppose")),
        ("وأشار السفير الأوكراني إلى ضرورة محاسبة روسيا على جرائمها.", ("UKR", "RUS", "oppose")),
        ("تمسكت تركيا بضرورة الإطاحة بالرئيس السوري بشار الأسد.", ("TUR", "SYR", "oppose")),
        ("أمريكا تدعو باكستان للتعاون ضد الإرهاب.", ("USA", "PAK", "support")),
    ],
)
def test_a_wrong_is_told_by_its_relative_clause_or_its_pronoun(
    read: Read, text: str, wanted: tuple[str, str, str]
) -> None:
    assert wanted in stances(read, text)


def test_the_pronoun_of_a_man_on_a_wrong_is_no_state(read: Read) -> None:
    text = "أكدت الحكومة الكينية أن الجيش باق في الصومال رغم التنظيم وجرائمه."
    assert stances(read, text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ثمن الجانب الموريتاني عاليا الدعم الذي تقدمه المملكة العربية السعودية.", ("MRT", "SAU", "thank")),
        ("وذكر السفير أن كازاخستان كانت من أوائل الدول التي دعمت المبادرة السعودية.", ("KAZ", "SAU", "support")),
        ("وقال الرئيس القرغيزي: كانت تركيا أول دولة اعترفت باستقلالنا.", ("TUR", "KGZ", "support")),
        ("رحبت دولة الإمارات بإعلان إثيوبيا وإريتريا إنهاء الحرب.", ("ARE", ("ETH", "ERI"), "support")),
        ("وقفت تونس حكومة وشعبا إلى جانب الشعب الجزائري في ثورته.", ("TUN", "DZA", "support")),
        ("أعربت الحكومة السويسرية عن قلقها إزاء أوضاع حقوق الإنسان في سريلانكا.", ("CHE", "LKA", "oppose")),
    ],
)
def test_thanks_and_support_reach_over_what_stands_between(
    read: Read, text: str, wanted: tuple[object, object, str]
) -> None:
    assert wanted in stances(read, text)


def test_sanctions_that_are_refused_are_not_imposed(read: Read) -> None:
    found = read("وجدد السفير الروسي رفض بلاده لأي عقوبات أحادية على سوريا.")
    assert not [statement for statement in found if statement.kind == "protest"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("قطر حكومة وشعبا تقف مع المغرب في محنته.", ("QAT", "MAR", "support")),
        ("واليمنيون بمختلف أطيافهم يثمنون الدور الذي تقوم به الكويت.", ("YEM", "KWT", "thank")),
    ],
)
def test_all_of_a_state_or_its_people_take_its_stance(read: Read, text: str, wanted: tuple[str, str, str]) -> None:
    assert stances(read, text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("صرح وزير الدفاع الهندي بأن باكستان ترعى الإرهاب عبر الحدود.", ("IND", "PAK")),
        ("قال رئيس وزراء ماليزيا إن على الصين وقف أعمال البناء في الجزر.", ("MYS", "CHN")),
        ("أعلن الرئيس الأوغندي أن رواندا تدعم متمردي الشرق.", ("UGA", "RWA")),
    ],
)
def test_who_sponsors_an_ill_or_owes_its_end_is_opposed(read: Read, text: str, wanted: tuple[str, str]) -> None:
    assert stances(read, text) == [(*wanted, "oppose")]


def test_the_condition_of_a_threat_is_its_topic(read: Read) -> None:
    text = "قال وزير الدفاع البولندي إذا هاجمت روسيا بلدا من بلدان البلطيق فإننا سنرد فورا."
    assert [s.slots["topic"] for s in read(text)] == ["إذا هاجمت روسيا بلدا من بلدان البلطيق"]
