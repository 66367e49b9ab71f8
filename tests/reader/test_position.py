"""Declared stances: whose they are, on whom, and what is none."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader

READER = Reader()


def positions(text: str, source: str = "test") -> list[Statement]:
    report = Report(id="t", text=text, published="2021-05-06", source=source)
    return [statement for statement in READER.read(report) if statement.kind == "position"]


def told(text: str) -> list[tuple[object, object, object]]:
    return [(s.slots["actor"], s.slots["target"], s.slots["stance"]) for s in positions(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("أدانت وزارة الخارجية الأردنية بشدة التفجير الذي وقع في تونس.", ("JOR", "TUN", "condemn")),
        ("قال وزير الخارجية التونسي إن بلاده تؤيد ترشح المغرب لعضوية المجلس.", ("TUN", "MAR", "support")),
        ("اتهمت باكستان الهند بخرق وقف إطلاق النار على الحدود.", ("PAK", "IND", "oppose")),
        ("وشكر الرئيس التونسي الجزائر على إرسال فرق الإطفاء.", ("TUN", "DZA", "thank")),
        ("أعرب وزير الخارجية العماني عن تضامن سلطنة عمان مع لبنان في مصابه.", ("OMN", "LBN", "support")),
        ("أعرب وزير الخارجية المصري عن رفضه لتصريحات الرئيس التركي.", ("EGY", "TUR", "oppose")),
        ("وأكد الوزير الفرنسي ضرورة التزام إيران ببنود الاتفاق.", ("FRA", "IRN", "oppose")),
        ("وأكد الوزير الإماراتي سيادة البحرين على أراضيها.", ("ARE", "BHR", "support")),
        ("تبني إثيوبيا سدا كبيرا، وهو ما ترفضه مصر.", ("EGY", "ETH", "oppose")),
        ("وقال الوزير الأمريكي إن الدعم الإيراني للميليشيات يقلقه.", ("USA", "IRN", "oppose")),
        ("أدانت الأمانة العامة لجامعة الدول العربية الهجوم في الصومال.", ("org:LAS", "SOM", "condemn")),
        ("أعربت دولة قطر عن إدانتها واستنكارها الشديدين للهجوم الذي وقع في مصر.", ("QAT", "EGY", "condemn")),
        ("نفت طهران الاتهامات الأمريكية بشأن دعم الجماعات المسلحة.", ("IRN", "USA", "oppose")),
        ("وصف المتحدث الروسي العقوبات الأمريكية بأنها غير شرعية.", ("RUS", "USA", "oppose")),
        ("دعت ألمانيا إيران إلى الالتزام بتعهداتها النووية.", ("DEU", "IRN", "oppose")),
        ("صوتت فرنسا لصالح مشروع القرار الذي يدين روسيا في مجلس الأمن.", ("FRA", "RUS", "oppose")),
        ("وأكد الوزير التونسي وجوب الالتزام بقرارات الأمم المتحدة بشأن ليبيا.", ("TUN", "LBY", "support")),
        ("عبر رئيس الوزراء الهندي عن امتنانه لأمير دولة قطر على رعايته للجالية.", ("IND", "QAT", "thank")),
        ("وكانت تركيا أول دولة تعترف باستقلال أذربيجان.", ("TUR", "AZE", "support")),
        ("جددت سلطنة عمان موقفها الثابت والداعم لحقوق الشعب الفلسطيني.", ("OMN", "PSE", "support")),
        ("كانت إيران ثاني دولة تعترف بأرمينيا.", ("IRN", "ARM", "support")),
        ("أصدرت وزارة الخارجية التشيلية بيانا أدانت فيه الغارات الإسرائيلية.", ("CHL", "ISR", "condemn")),
        ("كما أثنى الرئيس الصومالي على الدعم التركي لبلاده.", ("SOM", "TUR", "thank")),
        ("أعربت المملكة الأردنية الهاشمية عن أسفها وإدانتها للهجوم في طهران.", ("JOR", "IRN", "condemn")),
        ("حملت إيران الولايات المتحدة مسؤولية الهجوم.", ("IRN", "USA", "oppose")),
        ("أشاد الرئيس الجيبوتي بموقف السعودية الداعم لبلاده.", ("DJI", "SAU", "thank")),
        ("وقال الرئيس الأمريكي: على إيران أن تلتزم ببنود الاتفاق.", ("USA", "IRN", "oppose")),
    ],
)
def test_a_stance_has_its_actor_its_target_and_its_sense(text: str, wanted: tuple[str, str, str]) -> None:
    assert wanted in told(text)


def test_a_subject_that_acts_for_nobody_known_leaves_the_stance_without_an_actor() -> None:
    assert told("اتهمت منظمة حقوقية إسرائيل بهدم منازل في رام الله.") == []


def test_a_quotation_in_the_first_person_is_its_speakers() -> None:
    text = 'قال وزير الخارجية المصري: "نرحب بأي اتفاق يضمن وحدة ليبيا".'
    assert ("EGY", "LBY", "support") in told(text)


def test_a_written_resolution_demands_for_those_who_adopted_it() -> None:
    assert told("تبنت الجمعية العامة للأمم المتحدة قرارا يطالب إسرائيل بوقف بناء المستوطنات.") == [
        ("org:UN", "ISR", "oppose")
    ]


def test_a_participle_behind_the_verb_tells_the_speakers_stance() -> None:
    text = "وأكد وزير الخارجية الكويتي متانة العلاقات، مرحبا بقرار السودان فتح المعبر."
    assert ("KWT", "SDN", "support") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "استقبل الملك سلمان – أيده الله – الرئيس المصري في جدة.",
        "أكد الوزير القطري ضرورة منع انتهاك إيران للاتفاق.",
        "وأشاد وزير الخارجية العماني بالعلاقات المتينة مع اليمن.",
        "رفض المتحدث الأمريكي التعليق على زيارة الوزير الهندي.",
        "وندد الرئيس التركي بالهجوم في مدينة سوروتش التركية قرب الحدود السورية.",
        "قال الوزير الإيراني إن ذلك سيعد انتهاكا لاتفاق فيينا.",
        "وأكد المدير الفرنسي أن المؤسسة تعتمد على الدعم من الأمم المتحدة.",
    ],
)
def test_blessings_praise_refusals_to_speak_and_names_of_places_are_no_stances(text: str) -> None:
    assert told(text) == []


def test_a_ministry_is_of_the_state_that_the_words_behind_it_name() -> None:
    text = "أدانت وزارة الداخلية في البحرين تفجير بلدة حدودية في الكويت."
    assert told(text) == [("BHR", "KWT", "condemn")]


def test_ones_own_state_is_that_of_the_one_who_speaks() -> None:
    text = "قال كبير المفاوضين الباكستانيين في بيان إن بلاده ترفض شروط الهند."
    assert told(text) == [("PAK", "IND", "oppose")]


def test_a_guest_who_is_welcome_is_no_stance() -> None:
    assert told("رحب ملك المغرب بالرئيس السنغالي في الرباط.") == []


def test_who_chairs_a_society_speaks_for_no_state() -> None:
    assert told("أدان رئيس جمعية الصداقة العمانية الهجوم في الهند.") == []


def test_a_short_name_is_known_however_its_last_letter_is_written() -> None:
    text = "استقبل الرئيس القبرصي وزير السياحة اللبناني نبيل طعمة في نيقوسيا. وشكر طعمه قبرص على فريق الإنقاذ."
    assert ("LBN", "CYP", "thank") in told(text)


def test_what_a_state_is_said_to_hold_has_no_day() -> None:
    text = "باكو، 5 مايو - وصل الوزير الهندي إلى باكو أمس. وتتهم الهند باكستان بتسليح متشددين."
    assert [s.date for s in positions(text)] == [None]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("شكر الرئيس التونسي الجزائر على إرسال فرق الإطفاء.", "إرسال فرق الإطفاء"),
        ("وأعلن الوزير المغربي دعم بلاده لترشح السنغال لعضوية المجلس.", "ترشح السنغال لعضوية المجلس"),
        ("واتهمت باكستان الهند بخرق وقف إطلاق النار.", "خرق وقف إطلاق النار"),
        ("اعتمد مجلس الأمن الدولي القرار 425 الذي يقضي بانسحاب إسرائيل من لبنان.", "انسحاب إسرائيل من لبنان"),
        ("صوتت فرنسا في الأمم المتحدة لصالح قرار الوضع في ليبيا.", "قرار الوضع في ليبيا"),
    ],
)
def test_the_topic_is_what_stands_behind_the_stance_and_its_sides(text: str, topic: str) -> None:
    assert topic in [s.slots.get("topic") for s in positions(text)]


def test_a_role_in_backing_another_is_a_stance() -> None:
    text = "وأشاد الرئيس الأذربيجاني بدور الكويت في دعم سيادة أذربيجان ووحدة أراضيها."
    assert ("KWT", "AZE", "support") in told(text)


def test_a_report_full_of_police_still_tells_who_accuses_whom() -> None:
    text = (
        "قالت الشرطة إن الهجوم انتهى. وطوقت الشرطة المكان. وأضافت الشرطة أن مسلحين اقتحموا مركزا. "
        "وتمشط الشرطة الموقع.\n"
        "واتهمت الهند باكستان بتسليح المهاجمين."
    )
    assert told(text) == [("IND", "PAK", "oppose")]


def test_a_truce_in_a_state_is_welcome_there() -> None:
    assert told("رحبت جامعة الدول العربية بالهدنة الإنسانية في اليمن.") == [("org:LAS", "YEM", "support")]


def test_a_verb_in_a_relative_clause_does_not_give_the_next_verb_its_subject() -> None:
    text = "زار أمير الكويت باكو. وفي اللقاء الذي عقده المنظمون أكد دعم الكويت لأذربيجان."
    assert told(text) == [("KWT", "AZE", "support")]


def test_a_verb_in_the_dual_speaks_for_the_two_named_before_it() -> None:
    text = "بحث وزير الخارجية الأردني مع نظيره العراقي التعاون، وأكدا رفضهما للاعتداءات الإسرائيلية على سوريا."
    assert [s.parties for s in positions(text)] == [("IRQ", "ISR", "JOR")]


def test_a_vote_against_a_resolution_is_no_stance_of_those_who_made_it() -> None:
    assert told("صوتت الهند ضد قرار الأمم المتحدة بشأن سوريا.") == [("IND", "SYR", "oppose")]


def test_the_topic_begins_behind_the_words_of_manner() -> None:
    (stance,) = positions("تدين الجزائر بأشد العبارات الاعتداء الإرهابي الذي استهدف مدينة إسطنبول.")
    assert str(stance.slots["topic"]).startswith("الاعتداء الإرهابي")


def test_the_time_at_which_one_was_supported_is_not_what_was_supported() -> None:
    (stance,) = positions("ذكر الوزير دعم الشعب الجورجي لقبرص في حين الأزمة بين تركيا وقبرص.")
    assert (stance.slots["stance"], stance.slots.get("topic")) == ("support", None)
