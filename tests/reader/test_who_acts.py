"""Who acts and on whom, where the words set them apart from their verb or noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def found(read: Read, text: str, kind: str, source: str | None = None) -> list[tuple[str, ...]]:
    return [statement.parties for statement in read(text, source=source) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("ووقعت الحادثة خلال زيارة للرئيس الكيني وليام روتو إلى باريس.", "visit", ("FRA", "KEN")),
        ("زيارة للوفد القطري إلى القاهرة.", "visit", ("EGY", "QAT")),
        ("جاء ذلك خلال الزيارة الأخيرة لوزير الخارجية التركي إلى باريس.", "visit", ("FRA", "TUR")),
        ("وسبق للمستشارة الألمانية أنغيلا ميركل أن زارت الهند.", "visit", ("DEU", "IND")),
        ("أعلن خلال لقاء لوزير الخارجية النرويجي مع نظيره الأردني في عمان.", "meeting", ("JOR", "NOR")),
    ],
)
def test_who_does_it_may_be_told_by_lam(read: Read, text: str, kind: str, parties: tuple[str, ...]) -> None:
    assert parties in found(read, text, kind)


def test_what_happened_during_a_visit_is_its_guests_doing(read: Read) -> None:
    text = "جاء ذلك خلال زيارة للرئيس الكيني وليام روتو إلى باريس التقى خلالها بالرئيس الفرنسي إيمانويل ماكرون."
    assert found(read, text, "meeting") == [("FRA", "KEN")]


def test_who_says_he_met_another_met_him(read: Read) -> None:
    text = "قال وزير الخارجية النرويجي إنه التقى وزير الخارجية الأردني أيمن الصفدي في أوسلو."
    assert found(read, text, "meeting") == [("JOR", "NOR")]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وصل وزير الخارجية التركي هاكان فيدان إلى مطار بغداد.", ("IRQ", "TUR")),
        ("وصل الرئيس التركي إلى الشطر الشمالي من قبرص.", ("CYP", "TUR")),
        ("وصل الرئيس البرازيلي إلى مدينة شنغهاي الصينية.", ("BRA", "CHN")),
    ],
)
def test_who_goes_to_a_place_of_a_state_goes_to_the_state(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert found(read, text, "visit") == [parties]


def test_an_object_may_stand_behind_a_relative_clause(read: Read) -> None:
    text = "يلتقي بلينكن الذي وصل مساء إلى مطار عمان في زيارة غير معلنة الملك عبدالله الثاني ووزير الخارجية الأردني."
    assert found(read, text, "meeting") == [("JOR", "USA"), ("JOR", "USA")]  # one with each host


def test_who_chairs_an_organisation_speaks_for_it(read: Read) -> None:
    text = "أدان رئيس البرلمان العربي عادل العسومي بشدة التدخل الإيراني في الشؤون الداخلية للبحرين."
    assert found(read, text, "position") == [("IRN", "org:arab-parliament")]


def test_an_office_with_its_article_takes_no_state_behind_it(read: Read) -> None:
    text = (
        "أدان الأمين العام لجامعة الدول العربية أحمد أبو الغيط القصف. "
        "وحمل الأمين العام إسرائيل المسؤولية الكاملة عن استمرار الاعتداءات."
    )
    assert ("ISR", "org:LAS") in found(read, text, "position")


def test_the_envoy_called_international_is_of_the_united_nations(read: Read) -> None:
    text = "وصل المبعوث الدولي إلى ليبيا برناردينو ليون إلى الجزائر."
    assert found(read, text, "visit") == [("DZA", "org:UN")]


def test_excellency_is_the_president_and_not_the_king(read: Read) -> None:
    text = (
        "استقبل خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز الرئيس السنغالي ماكي سال في جدة. "
        "وقلد فخامته، خادم الحرمين الشريفين وسام الأسد الوطني، أرفع وسام في السنغال."
    )
    assert found(read, text, "honour", source="alriyadh") == [("SAU", "SEN")]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("التقى وزير الصحة الجزائري نظراءه في تونس وليبيا على هامش المؤتمر.", ("DZA", "LBY", "TUN")),
        ("بحث وزير الداخلية النمساوي مع نظيريه في كل من المجر وسلوفينيا ملف الحدود.", ("AUT", "HUN", "SVN")),
        ("اجتمع وزير الخارجية الأمريكي مع نظرائه من دول مجلس التعاون الخليجي.", ("USA", "org:GCC")),
    ],
)
def test_counterparts_are_of_the_states_behind_them(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert found(read, text, "meeting") == [parties]


def test_the_object_is_not_taken_for_an_unknown_subject(read: Read) -> None:
    assert found(read, "التقى وزير النقل نظيريه في الأردن والعراق.", "meeting") == []


def test_a_style_before_an_office_is_another_man(read: Read) -> None:
    text = "التقى معاليه سفير بلغاريا لدى الدولة."
    assert found(read, text, "meeting", source="albayan") == [("ARE", "BGR")]


def test_several_who_are_each_named_act_as_one(read: Read) -> None:
    text = "نددت كل من بوليفيا ونيكاراغوا وكوبا بالعقوبات الأميركية على فنزويلا."
    assert ("BOL", "CUB", "NIC", "USA") in found(read, text, "position")


def test_a_government_and_people_share_the_state_behind_them(read: Read) -> None:
    text = "أعرب الرئيس الأوكراني عن تعازيه لحكومة وشعب اليابان في ضحايا الزلزال."
    assert found(read, text, "message") == [("JPN", "UKR")]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "بحث وزير الدولة للشؤون الخارجية والتعاون الدولي والأوروبي في جمهورية كرواتيا مع نظيره الغاني التعاون.",
            ("GHA", "HRV"),
        ),
        ("بحث وزير التجارة في جمهورية كينيا مع نظيره الغاني التعاون.", ("GHA", "KEN")),
    ],
)
def test_a_long_title_keeps_the_state_at_its_end(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert found(read, text, "meeting") == [parties]


def test_the_great_powers_are_known_by_whom_they_talk_to(read: Read) -> None:
    powers = ("CHN", "DEU", "FRA", "GBR", "IRN", "RUS", "USA")
    assert found(read, "وقعت القوى الكبرى وإيران اتفاقا في جنيف.", "agreement") == [powers]
    assert found(read, "وقعت القوى الكبرى وكولومبيا اتفاقا في جنيف.", "agreement") == []


def test_leaders_of_many_states_are_of_none(read: Read) -> None:
    text = "التقى رئيس الوزراء الأردني قادة الدول العربية."
    assert found(read, text, "meeting", source="alriyadh") == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("التقت منسقة السياسة الخارجية في الاتحاد الأوروبي وزير الخارجية الإيراني.", ("IRN", "org:EU")),
        (
            "بحثت الممثلة العليا للسياسة الخارجية والأمنية بالاتحاد الأوروبي مع وزير الخارجية المصري الأوضاع.",
            ("EGY", "org:EU"),
        ),
        ("استقبل رئيس أذربيجان إلهام علييف الممثل الخاص للاتحاد الأوروبي لجنوب القوقاز.", ("AZE", "org:EU")),
        ("استقبل وزير الخارجية الأردني المفوض السامي لحقوق الإنسان فولكر تورك.", ("JOR", "org:OHCHR")),
    ],
)
def test_who_is_sent_by_an_organisation_acts_for_it(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert found(read, text, "meeting") == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("أدى رئيس البرلمان الصيني زيارة رسمية إلى فيجي، التقى خلالها رئيس الوزراء سيتيفيني رابوكا.", ("CHN", "FJI")),
        ("وصل وزير الخارجية النرويجي إلى نيروبي والتقى الرئيس الكيني وليام روتو.", ("KEN", "NOR")),
        ("يسافر الرئيس الكيني إلى أوغندا للاجتماع مع نظيره هناك.", ("KEN", "UGA")),
    ],
)
def test_a_guest_meets_his_host_though_only_one_is_named_again(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert found(read, text, "meeting") == [parties]


def test_a_retinue_is_not_whose_visit_it_is(read: Read) -> None:
    text = "استقبل الرئيس التونسي رئيس البرلمان في جمهورية النيجر حسيني تيني والوفد المرافق له بمناسبة زيارته إلى تونس."
    [visit] = [statement for statement in read(text) if statement.kind == "visit"]
    assert visit.slots["people"] == ("حسيني تيني",)


def test_an_arabic_name_with_a_hamza_is_no_foreign_name(read: Read) -> None:
    text = "عقد وزير الخارجية أيمن الصفدي ووزيرة خارجية السويد جلسة مباحثات. وأكدت الوزيرة دعم الأردن."
    assert found(read, text, "meeting", source="petra") == [("JOR", "SWE")]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("استقبل الرئيس المصري وزير خارجية دولة قطر الشقيقة محمد بن عبدالرحمن آل ثاني.", "محمد بن عبدالرحمن آل ثاني"),
        ("استقبل الرئيس المصري رئيسة وزراء جمهورية بنغلادش الشعبية شيخة حسينة.", "شيخة حسينة"),
        ("استقبل الرئيس المصري وزير دفاع جمهورية إثيوبيا الديمقراطية الاتحادية آبراهام بيلاي.", "آبراهام بيلاي"),
    ],
)
def test_the_full_name_of_a_state_ends_before_its_man(read: Read, text: str, person: str) -> None:
    [meeting] = [statement for statement in read(text) if statement.kind == "meeting"]
    assert meeting.slots["people"] == (person,)


def test_an_ambassador_is_of_the_embassy_last_named(read: Read) -> None:
    text = (
        "قالت السفارة الكندية في بيروت إن أوتاوا تدعم لبنان. "
        "وجاء ذلك بعد اجتماع السفيرة ستيفاني ماكولوم مع رئيس الحكومة اللبنانية نجيب ميقاتي."
    )
    assert found(read, text, "meeting") == [("CAN", "LBN")]


def test_our_ambassador_is_the_papers_own(read: Read) -> None:
    text = "تسلم رئيس جمهورية باكستان عارف علوي أوراق اعتماد سفيرنا الجديد لدى إسلام آباد ناصر المطيري."
    [named] = [statement for statement in read(text, source="alanba") if statement.kind == "appointment"]
    assert (named.slots["person"], named.slots["sender"], named.slots["host"]) == ("ناصر المطيري", "KWT", "PAK")


def test_a_delegation_is_of_the_body_that_sends_it(read: Read) -> None:
    text = "زار وفد من مجلس النواب برئاسة محمد الحلبوسي صربيا والتقى رئيسة البرلمان الصربي."
    parties = [statement.parties for statement in read(text, published="2020-05-04", source="ina.iq")]
    assert parties == [("IRQ", "SRB"), ("IRQ", "SRB")]


def test_two_adjectives_tell_between_whom_talks_are(read: Read) -> None:
    assert found(read, "شهدت الدوحة أمس مباحثات قطرية - تركية حول النقل.", "meeting") == [("QAT", "TUR")]
    assert found(read, "انتهت محادثات فيينا بين خبراء في المناخ من إيران.", "meeting") == []


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("جاء ذلك بعد المكالمة التي جرت أمس بين الرئيس الأميركي والرئيس التركي.", "meeting", ("TUR", "USA")),
        ("عقدت قمة بين الرئيسين الروسي فلاديمير بوتين والفرنسي إيمانويل ماكرون.", "meeting", ("FRA", "RUS")),
        ("تحدث محلب مع وزير الدفاع الفرنسي، الذي يزور القاهرة حاليا.", "visit", ("EGY", "FRA")),
        ("وكان ولي العهد السعودي، استقبل في قصره وزير الخارجية المصري.", "meeting", ("EGY", "SAU")),
        ("قام المنسق الإنساني للأمم المتحدة في اليمن بزيارة إلى عدن.", "visit", ("YEM", "org:UN")),
    ],
)
def test_the_two_may_stand_apart_from_the_word(read: Read, text: str, kind: str, parties: tuple[str, ...]) -> None:
    assert found(read, text, kind) == [parties]


def test_ministers_of_many_states_are_not_the_papers_own(read: Read) -> None:
    text = "بحثت موغيريني مسؤولة السياسة الخارجية في الاتحاد الأوروبي مع وزراء الخارجية الأزمة الليبية."
    assert found(read, text, "meeting", source="alriyadh") == []


def test_a_group_named_by_its_lands_is_where_one_goes(read: Read) -> None:
    text = "يواصل وزير الخارجية الإيراني محمد ظريف زيارته لدول التعاون الخليجي."
    assert found(read, text, "visit") == [("IRN", "org:GCC")]


def test_a_press_conference_is_not_the_talks_before_it(read: Read) -> None:
    text = (
        "بحث وزير الخارجية النرويجي أمس مع نظيره الأردني في عمان التعاون. "
        "وقال وزير الخارجية النرويجي في مؤتمر صحفي مشترك مع نظيره الأردني إن المباحثات مثمرة."
    )
    assert found(read, text, "meeting") == [("JOR", "NOR"), ("JOR", "NOR")]


def test_two_ministers_of_whom_one_is_of_the_kingdom(read: Read) -> None:
    text = "عقد مؤتمر صحفي مشترك بين وزيري خارجية المملكة عادل الجبير، والمصري سامح شكري في جدة."
    assert found(read, text, "meeting", source="alriyadh") == [("EGY", "SAU")]


def test_an_office_right_behind_a_head_of_state_is_another_mans(read: Read) -> None:
    (honour,) = read("في عام 2016 قلّد الرئيس علييف رئيس مجلس الأعيان الأردني وسام الصداقة.")
    assert (honour.slots["giver"], honour.slots["recipient"]) == ("AZE", "رئيس مجلس الأعيان الأردني")


def test_someone_unknown_behind_the_subject_is_the_object(read: Read) -> None:
    text = "وصل الرئيس الكيني إلى أوغندا. وسيلتقي الرئيس الكيني، غدا، ممثلين عن المجتمع المدني."
    assert found(read, text, "meeting") == []


def test_a_man_between_two_offices_of_his_meets_another(read: Read) -> None:
    text = "التقى خالد محفوظ بحاح نائب الرئيس اليمني رئيس مجلس الوزراء، أمس في الرياض، وزير الدولة الإماراتي."
    assert found(read, text, "meeting", source="alriyadh") == [("ARE", "YEM")]


def test_people_of_a_state_who_left_are_no_delegation(read: Read) -> None:
    text = "قال الوزير الإسباني إن عدد الفرنسيين الذين غادروا إلى سوريا قليل."
    assert found(read, text, "visit") == []


def test_the_president_in_what_an_official_says_is_his_own(read: Read) -> None:
    text = "قال مسؤول في الإدارة الأميركية إن الرئيس سيبحث مع ضيفه الياباني في واشنطن الملف الكوري."
    assert found(read, text, "meeting", source="aawsat") == [("JPN", "USA")]


def test_the_guest_of_a_state_is_its_man(read: Read) -> None:
    text = "وصل إلى بورتسودان نائب الرئيس التركي. وسيلتقي الضيف التركي رئيس مجلس السيادة عبد الفتاح البرهان."
    assert found(read, text, "meeting", source="suna") == [("SDN", "TUR")]


def test_titles_of_kings_lead_on_to_them(read: Read) -> None:
    text = "بعث الملك حمد بن عيسى آل خليفة برقية تعزية إلى أخيه صاحب الجلالة الملك تشارلز الثالث ملك المملكة المتحدة."
    assert found(read, text, "message", source="alayam") == [("BHR", "GBR")]


def test_who_comes_with_his_delegation_comes_himself(read: Read) -> None:
    text = "استقبل الشيخ محمد بن زايد رئيس جمهورية رواندا بول كاغامي والوفد المرافق له الذي يزور الدولة حاليا."
    [visit] = [statement for statement in read(text, source="albayan") if statement.kind == "visit"]
    assert visit.slots["people"] == ("بول كاغامي",)


def test_who_goes_on_meets_the_next(read: Read) -> None:
    text = "استقبل وزير الخارجية اللبناني السفير الفرنسي. ثم التقى وزير الخارجية الدنماركي لارس راسموسن."
    assert ("DNK", "LBN") in found(read, text, "meeting")


def test_the_capital_behind_a_crown_prince_is_where_he_goes(read: Read) -> None:
    text = "يزور سمو ولي العهد سيئول الأسبوع المقبل."
    assert found(read, text, "visit", source="alqabas") == [("KOR", "KWT")]


def test_one_of_the_first_of_a_group_is_not_the_group(read: Read) -> None:
    text = "وقالت الكويت، وهي من أوائل الدول الخليجية، إنها استدعت السفير الإيراني."
    assert found(read, text, "protest") == [("IRN", "KWT")]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("استقبل الرئيس الفرنسي وزير الخارجية السوري وليد المعلم.", ("وليد المعلم",)),
        ("استقبل الرئيس الفرنسي رئيس الوزراء الفلسطيني سلام فياض.", ("سلام فياض",)),
        ("استقبل الرئيس الفرنسي رئيس الوزراء العراقي محمد شياع السوداني.", ("محمد شياع السوداني",)),
        ("استقبل الرئيس الفرنسي وزير الدفاع التركي يشار غولر.", ("يشار غولر",)),
    ],
)
def test_leaders_are_known_by_words_that_no_other_name_has(read: Read, text: str, people: tuple[str, ...]) -> None:
    [meeting] = read(text)
    assert meeting.slots["people"] == people


def test_a_surname_that_is_a_states_adjective_stands_alone_for_its_man(read: Read) -> None:
    text = (
        "كشف المتحدث باسم الحكومة أن رئيس مجلس الوزراء محمد شياع السوداني سيتوجه إلى واشنطن. "
        "وكان السوداني قد استقبل السفيرة الأمريكية."
    )
    assert found(read, text, "meeting", source="ina.iq") == [("IRQ", "USA")]


def test_a_pronoun_on_a_verb_is_whom_it_accuses(read: Read) -> None:
    text = "طالبت كينيا الصومال بالاعتذار، فيما طالبتها مقديشو باحترام سيادتها."
    assert found(read, text, "position") == [("KEN", "SOM"), ("KEN", "SOM")]


def test_a_text_may_begin_with_an_adjective(read: Read) -> None:
    assert read("السوداني محمد يزور مصر") is not None


def test_a_definite_visit_is_of_nobody_behind_it(read: Read) -> None:
    text = "قام رئيس مجلس الشورى السعودي بزيارة لفيتنام. والتقى خلال الزيارة رئيسة الجمعية الوطنية نغوين ثي كيم نغان."
    assert found(read, text, "visit") == [("SAU", "VNM")]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وعبر المسؤول الأوروبي، خلال لقائه وزير الخارجية اليمني في بروكسل، عن سعادته.", ("YEM", "org:EU")),
        ("وصل وزير الدفاع الأميركي إلى بغداد. وسيلتقي أيضا رئيس الوزراء العراقي.", ("IRQ", "USA")),
    ],
)
def test_who_goes_on_is_who_meets(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert found(read, text, "meeting") == [parties]


def test_a_leader_is_known_as_a_counterpart_too(read: Read) -> None:
    text = "يلتقي وزير الدفاع الأميركي رئيس الوزراء العراقي حيدر العبادي ونظيره خالد العبيدي."
    assert {party for statement in read(text, published="2015-07-23") for party in statement.parties} == {"IRQ", "USA"}


def test_a_preposition_ends_a_leaders_name(read: Read) -> None:
    text = "التقت رئيسة وزراء إيطاليا رئيس الوزراء الإثيوبي آبي أحمد على هامش القمة."
    [meeting] = read(text)
    assert meeting.slots["people"] == ("آبي أحمد",)


def test_a_call_may_be_told_behind_whom_one_talked_to(read: Read) -> None:
    text = "قال وزير الخارجية الأرميني إنه بحث مع نظيره التركي، في اتصال هاتفي أمس، الأوضاع."
    assert found(read, text, "meeting") == [("ARM", "TUR")]


def test_a_commander_is_of_the_state_whose_forces_he_serves(read: Read) -> None:
    (meeting,) = read(
        "بحث رئيس هيئة الأركان المشتركة للقوات الأردنية اللواء سالم العدوان في عمّان مع رئيس الأركان العامة للجيش "
        "الكيني التعاون."
    )
    assert (meeting.kind, meeting.parties) == ("meeting", ("JOR", "KEN"))
