"""Who meets whom, where the words tell it by other means than a subject and an object."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


def _meetings(reader: Reader, text: str) -> list[tuple[tuple[str, ...], object]]:
    found = reader.read(Report(id="r", text=text, published="2021-06-09"))
    return [(s.parties, s.slots.get("place")) for s in found if s.kind == "meeting"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ('قالت الوزيرة النمساوية للصحفيين: "التقيت أمس وزير الداخلية التركي".', ("AUT", "TUR")),
        ('وقال الوزير الإسباني في مقابلة: "بالأمس قابلت رئيس الوزراء الهندي".', ("ESP", "IND")),
    ],
)
def test_who_speaks_is_i(reader: Reader, text: str, parties: tuple[str, ...]) -> None:
    assert [told for told, _ in _meetings(reader, text)] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وصل وزير الدفاع الإيطالي إلى كابول في زيارة مفاجئة للقاء مسؤولين أفغان.", ("AFG", "ITA")),
        ("يتطلع الرئيس البرازيلي إلى استقبال رئيسة الوزراء الدنماركية في برازيليا.", ("BRA", "DNK")),
    ],
)
def test_whom_one_comes_to_meet_stands_behind_the_meeting(reader: Reader, text: str, parties: tuple[str, ...]) -> None:
    assert [told for told, _ in _meetings(reader, text)] == [parties]


def test_the_meeting_of_two_has_their_pronoun(reader: Reader) -> None:
    text = "وكان وزير الدفاع الفرنسي طلب من الرئيس التشادي أثناء اجتماعهما في نجامينا تسريع التنفيذ."
    assert _meetings(reader, text) == [(("FRA", "TCD"), "نجامينا")]


def test_a_minister_named_first_is_of_the_state_in_which_his_office_is(reader: Reader) -> None:
    text = "التقى وزير البيئة المصري في القاهرة حسن الكردي وزير الزراعة في لبنان."
    assert _meetings(reader, text) == [(("EGY", "LBN"), "القاهرة")]


def test_the_verb_of_expressing_is_no_preposition_before_an_official(reader: Reader) -> None:
    text = "استقبل الرئيس التركي السفير الصيني. وعبر المسؤول الأوروبي، خلال لقائه وزير النفط العراقي في بغداد، عن شكره."
    assert (("IRQ", "org:EU"), "بغداد") in _meetings(reader, text)


def test_a_contact_that_took_place_is_a_call(reader: Reader) -> None:
    text = "وقال الرئيس الإندونيسي إنه حصل اتصال مع رئيس الوزراء الأسترالي."
    assert _meetings(reader, text) == [(("AUS", "IDN"), None)]


def test_he_who_visits_meets_both_who_are_named_behind(reader: Reader) -> None:
    text = (
        "وصل إلى القاهرة هنا اليوم مبعوث الرئيس الصيني إلى الشرق الأوسط تشاي جيون في زيارة يلتقي خلالها "
        "وزير الخارجية المصري والأمين العام لجامعة الدول العربية."
    )
    assert {told for told, _ in _meetings(reader, text)} == {("CHN", "EGY"), ("CHN", "org:LAS")}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("التقى الملك البحريني وزراء خارجية كل من مصر والأردن والعراق.", ("BHR", "EGY", "IRQ", "JOR")),
        ("استقبل الرئيس الأوزبكي سفراء كل من ألمانيا والسويد.", ("DEU", "SWE", "UZB")),
    ],
)
def test_each_of_several_states_is_told_behind_their_office(
    reader: Reader, text: str, parties: tuple[str, ...]
) -> None:
    assert [told for told, _ in _meetings(reader, text)] == [parties]


def test_a_premier_joined_to_a_prince_is_the_guest(reader: Reader) -> None:
    text = (
        "قام رئيس وزراء ماليزيا مهاتير محمد بزيارة رسمية إلى المملكة العربية السعودية. "
        "وعقد صاحب السمو الملكي الأمير محمد بن سلمان ولي العهد ودولة رئيس الوزراء جلسة مباحثات رسمية."
    )
    assert [told for told, _ in _meetings(reader, text)] == [("MYS", "SAU")]


def test_what_is_told_of_him_behind_that_is_a_verb(reader: Reader) -> None:
    text = "قال وزير الخارجية التركي في تغريدة إنه بحث مع وزير الخارجية الكندي ملف الهجرة."
    assert [told for told, _ in _meetings(reader, text)] == [("CAN", "TUR")]


def test_the_town_of_a_seat_is_where_they_meet(reader: Reader) -> None:
    text = "التقى الرئيس الفلسطيني وزير خارجية النرويج في مقر الرئاسة بمدينة رام الله."
    assert _meetings(reader, text) == [(("NOR", "PSE"), "رام الله")]


def test_here_is_no_greeting(reader: Reader) -> None:
    text = "وصل الى الكويت هنا اليوم وزير الخارجية العماني والتقى وزير الخارجية الكويتي."
    assert not [s for s in reader.read(Report(id="r", text=text)) if s.kind == "message"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("اتفق وزيرا خارجية مصر وقبرص، خلال لقائهما في نيقوسيا، على التشاور.", ("CYP", "EGY")),
        ("قال الوزيران الفرنسي والألماني بعد اجتماعهما في برلين إن الأزمة خطيرة.", ("DEU", "FRA")),
    ],
)
def test_two_who_are_one_phrase_meet_each_other(reader: Reader, text: str, parties: tuple[str, ...]) -> None:
    assert [told for told, _ in _meetings(reader, text)] == [parties]


def test_who_visits_is_who_meets_others_during_it(reader: Reader) -> None:
    text = (
        "كانت زيارة رئيس أوكرانيا السابق ليونيد كوتشما إلى باكو خاصة. وقد التقى خلالها الرئيس الأذربيجاني إلهام علييف."
    )
    assert [told for told, _ in _meetings(reader, text)] == [("AZE", "UKR")]


def test_each_of_several_meets_by_himself(reader: Reader) -> None:
    text = "عقد رئيس الوزراء العراقي اجتماعا مع كل من الرئيس المصري والعاهل الأردني."
    assert [told for told, _ in _meetings(reader, text)] == [("EGY", "IRQ"), ("IRQ", "JOR")]


def test_what_is_held_next_has_the_same_holders(reader: Reader) -> None:
    text = "عقد الوزير المصري ونظيره الألماني جلسة مباحثات ثم مؤتمرا صحفيا مشتركا."
    assert [told for told, _ in _meetings(reader, text)] == [("DEU", "EGY"), ("DEU", "EGY")]


def test_a_bare_ambassador_is_no_minister(reader: Reader) -> None:
    text = (
        "بحث وزير الاقتصاد السوري مع السفير الأرميني في دمشق التجارة. وأشار السفير إلى أن بلاده ستفتتح قنصلية في حلب."
    )
    found = [s.slots for s in reader.read(Report(id="r", text=text)) if s.kind == "mission"]
    assert [(slots["sender"], slots["host"]) for slots in found] == [("ARM", "SYR")]


def test_two_ministries_are_of_the_states_behind_them(reader: Reader) -> None:
    text = "التقى الرئيس العراقي نظيره المصري. ووقعت مذكرة تفاهم بين وزارتي الكهرباء في العراق والأردن على هامش اللقاء."
    found = [s.parties for s in reader.read(Report(id="r", text=text)) if s.kind == "agreement"]
    assert found == [("IRQ", "JOR")]


def test_who_concluded_something_are_the_two_countries_of_the_next_sentence(reader: Reader) -> None:
    text = (
        "وقع الرئيسان السوداني والتشادي أمس اتفاق سلام بحضور الأمين العام للأمم المتحدة والرئيس السنغالي في داكار. "
        "وكان البلدان قد وقعا اتفاقا مماثلا في طرابلس عام 2006."
    )
    found = [s.parties for s in reader.read(Report(id="r", text=text, published="2021-06-09")) if s.kind == "agreement"]
    assert found == [("SDN", "TCD"), ("SDN", "TCD")]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("عقدت في الرياض أمس القمة السعودية الهندية بين الملك سلمان ورئيس الوزراء الهندي.", ("IND", "SAU")),
        ("التقى رئيس وزراء الهند شاه إيران محمد رضا بهلوي في طهران.", ("IND", "IRN")),
        ("ودع وزير الخارجية السعودي سفير إندونيسيا لدى المملكة بمناسبة انتهاء فترة عمله.", ("IDN", "SAU")),
        ("وقالت الرئاسة الغانية إن الرئيس الغاني تحدث هاتفيا مع نظيره الكيني.", ("GHA", "KEN")),
        ("أجرى الرئيس الروسي على هامش القمة لقاء قصيرا مع الرئيس الأرجنتيني.", ("ARG", "RUS")),
    ],
)
def test_summits_farewells_and_talks_on_the_margin_are_meetings(
    reader: Reader, text: str, parties: tuple[str, ...]
) -> None:
    assert [told for told, _ in _meetings(reader, text)] == [parties]


def test_a_minister_who_comes_to_the_host_is_of_the_envoys_state(reader: Reader) -> None:
    text = "قال السفير الكوبي لدى الجزائر إنه من المنتظر أن يزور وزير التجارة رودريغو مالميركا الجزائر قريبا."
    visits = [s.slots for s in reader.read(Report(id="r", text=text)) if s.kind == "visit"]
    assert [(slots["from"], slots["to"]) for slots in visits] == [("CUB", "DZA")]
