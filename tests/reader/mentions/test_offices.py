from collections.abc import Callable

import pytest

Read = Callable[[str], list[tuple[str, str, dict[str, object]]]]


@pytest.mark.parametrize(
    ("text", "phrase", "role", "state"),
    [
        ("صرح وزير الخارجية الكازاخستاني بذلك", "وزير الخارجية الكازاخستاني", "foreign-minister", "KAZ"),
        ("استقبل رئيس جمهورية النيجر أمس", "رئيس جمهورية النيجر", "head-of-state", "NER"),
        ("قال الرئيس الروسي إنه", "الرئيس الروسي", "head-of-state", "RUS"),
        ("وأعلن رئيس الوزراء المصري ذلك", "رئيس الوزراء المصري", "head-of-government", "EGY"),
        ("زار رئيس مجلس الأمة أمس", "رئيس مجلس الأمة", "speaker", None),
        ("شدد خادم الحرمين الشريفين على", "خادم الحرمين الشريفين", "head-of-state", "SAU"),
        ("مآثر أمير دولة الكويت الراحل كثيرة", "أمير دولة الكويت الراحل", "head-of-state", "KWT"),
        ("مع الأمين العام للأمم المتحدة حول", "الأمين العام للأمم المتحدة", "secretary-general", "org:UN"),
        ("المستشارة الألمانية قالت", "المستشارة الألمانية", "head-of-government", "DEU"),
        ("اجتمع بنائب وزير الصناعة والتجارة في", "نائب وزير الصناعة والتجارة", "deputy-minister", None),
        ("وقع وزير العدل والأوقاف والشؤون الدينية الاتفاق", "وزير العدل والأوقاف والشؤون الدينية", "minister", None),
        ("أوضحت وزارة الخارجية الفرنسية أن", "وزارة الخارجية الفرنسية", "ministry", "FRA"),
        ("قال المتحدث باسم وزارة الخارجية الفرنسية إن", "المتحدث باسم وزارة الخارجية الفرنسية", "spokesperson", "FRA"),
        ("التقى رجال الأعمال السعوديين في", "رجال الأعمال السعوديين", "business", "SAU"),
        ("وصل وزير الخارجية بدولة قطر إلى", "وزير الخارجية بدولة قطر", "foreign-minister", "QAT"),
    ],
)
def test_the_whole_phrase_of_an_office_is_found_with_its_role_and_state(
    offices: Read, text: str, phrase: str, role: str, state: str | None
) -> None:
    [(words, value, detail)] = offices(text)
    assert (words, value, detail["state"]) == (phrase, role, state)


def test_an_envoy_has_a_sender_and_a_host(offices: Read) -> None:
    [(words, role, detail)] = offices("قال سفير جمهورية أذربيجان لدى دولة قطر أمس")
    assert words == "سفير جمهورية أذربيجان لدى دولة قطر"
    assert (role, detail["state"], detail["host"]) == ("ambassador", "AZE", "QAT")


def test_an_envoy_of_an_office_is_of_its_state(offices: Read) -> None:
    [(words, role, detail)] = offices("سفير خادم الحرمين الشريفين لدى النيجر حضر")
    assert (words, role) == ("سفير خادم الحرمين الشريفين لدى النيجر", "ambassador")
    assert (detail["state"], detail["host"]) == ("SAU", "NER")


def test_an_envoy_near_the_host_state_alone_has_no_host(offices: Read) -> None:
    [(words, _, detail)] = offices("سفير جمهورية أذربيجان لدى الدولة أكد")
    assert words == "سفير جمهورية أذربيجان لدى الدولة"
    assert "host" not in detail


def test_offices_of_one_man_set_side_by_side_are_one_phrase(offices: Read) -> None:
    [(words, role, detail)] = offices("وصل ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية إلى")
    assert words == "ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية"
    assert role == "crown-prince"
    assert detail["roles"] == ("crown-prince", "deputy-head-of-government", "interior-minister")


def test_a_deputy_premier_who_holds_a_ministry_is_one_man(offices: Read) -> None:
    [(words, _, _)] = offices("التقى نائب رئيس الوزراء ووزير الخارجية أمس")
    assert words == "نائب رئيس الوزراء ووزير الخارجية"


def test_a_minister_joined_to_another_is_another_man(offices: Read) -> None:
    assert [words for words, _, _ in offices("حضر وزير المالية ووزير الدفاع اللقاء")] == ["وزير المالية", "وزير الدفاع"]


def test_the_dual_is_two_men_of_two_states(offices: Read) -> None:
    [(words, role, detail)] = offices("بحث رئيسا وزراء أذربيجان وكازاخستان ذلك")
    assert (words, role) == ("رئيسا وزراء أذربيجان وكازاخستان", "head-of-government")
    assert (detail["count"], detail["state"], detail["states"]) == (2, None, ("AZE", "KAZ"))


def test_a_counterpart_says_so(offices: Read) -> None:
    [(words, _, detail)] = offices("دعا نظيره الصومالي إلى")
    assert (words, detail["counterpart"], detail["state"]) == ("نظيره الصومالي", True, "SOM")


def test_the_article_that_a_preposition_swallows_is_written_out(offices: Read) -> None:
    [(_, _, detail)] = offices("نقل رسالة للرئيس الروسي أمس")
    assert detail["words"] == "الرئيس الروسي"


def test_a_conjunction_is_no_part_of_the_phrase(offices: Read) -> None:
    [(words, _, _)] = offices("وبوزير الخارجية القطري")
    assert words == "وزير الخارجية القطري"


def test_a_day_does_not_belong_to_an_office(offices: Read) -> None:
    [(words, _, _)] = offices("قال رئيس هيئة قناة السويس اليوم")
    assert words == "رئيس هيئة قناة السويس"


def test_an_indefinite_head_without_complement_is_no_office(offices: Read) -> None:
    assert offices("كان رئيس سابق يقول") == []


def test_two_whose_names_stand_apart_are_two_offices(offices: Read) -> None:
    found = offices("التقى الرئيسان الأذربيجاني رستم قاسموف والكازاخستاني يرلان توكتاروف أمس")
    assert [(words, detail["state"], detail["count"]) for words, _, detail in found] == [
        ("الرئيسان الأذربيجاني", "AZE", 1),
        ("الكازاخستاني", "KAZ", 1),
    ]


def test_a_state_told_by_the_reports_own_place_is_left_to_the_reader(offices: Read) -> None:
    [(words, _, detail)] = offices("عاد سفير المملكة لدى أذربيجان أمس")
    assert words == "سفير المملكة لدى أذربيجان"
    assert (detail["state"], detail["whose"], detail["host"]) == (None, "المملكه", "AZE")


def test_an_appointed_ambassador_has_a_sender(offices: Read) -> None:
    [(words, role, detail)] = offices("عين سفيرا جديدا لدولة الكويت لدى أذربيجان")
    assert (words, role) == ("سفيرا جديدا لدولة الكويت لدى أذربيجان", "ambassador")
    assert (detail["state"], detail["host"]) == ("KWT", "AZE")


def test_an_adjective_is_no_office(offices: Read) -> None:
    assert offices("كان السبب الرئيس في ذلك") == []


def test_a_king_whose_name_a_thing_bears_is_no_office(offices: Read) -> None:
    assert offices("في جامعة الملك") == []
