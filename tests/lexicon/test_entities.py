from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.text import Text
from dragoman.lexicon.entities import entities_in


def entities(source: str) -> list[tuple[str, Any]]:
    text = Text(source)
    return [(text.words(found.start, found.end), found.value) for found in entities_in(text)]


def details(source: str) -> list[dict[str, Any]]:
    return [found.detail for found in entities_in(Text(source))]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("أذربيجان", "AZE"), ("اذربيجان", "AZE"), ("آذربيجان", "AZE"), ("كازخستان", "KAZ"), ("قازاقستان", "KAZ"),
        ("المملكة المتحدة", "GBR"), ("أميركا", "USA"), ("الولايات المتحدة الأميركية", "USA"),
        ("الأراضي المنخفضة", "NLD"), ("بورما", "MMR"), ("كوت ديفوار", "CIV"), ("كوسوفو", "XKX"), ("تايوان", "TWN"),
        ("الجمهورية الإسلامية الإيرانية", "IRN"), ("جمهورية مصر العربية", "EGY"), ("سلطنة عمان", "OMN"),
        ("دولة الإمارات العربية المتحدة", "ARE"), ("السلطة الفلسطينية", "PSE"), ("النيجر", "NER"), ("نيجيريا", "NGA"),
        ("جنوب السودان", "SSD"), ("السودان", "SDN"), ("غينيا", "GIN"), ("غينيا بيساو", "GNB"),
        ("غينيا الاستوائية", "GNQ"), ("بابوا غينيا الجديدة", "PNG"), ("الكونغو الديمقراطية", "COD"),
        ("الكونغو برازافيل", "COG"), ("كوريا الشمالية", "PRK"), ("كوريا الجنوبية", "KOR"), ("تشاد", "TCD"),
        ("الجزائر العاصمة", "DZA"), ("الكرملين", "RUS"), ("البيت الأبيض", "USA"), ("خادم الحرمين الشريفين", "SAU"),
        ("الإليزيه", "FRA"), ("أديس أبابا", "ETH"), ("نور سلطان", "KAZ"),
    ],
)  # fmt: skip
def test_a_state_is_known_by_each_of_its_names(written: str, code: str) -> None:
    assert entities(f"بحث الوزير ذلك في {written}، ثم عاد.") == [(written, code)]


@pytest.mark.parametrize(
    ("written", "gender", "number", "definite"),
    [
        ("كويتي", "masculine", "singular", False),
        ("الكويتية", "feminine", "singular", True),
        ("كويتيان", "masculine", "dual", False),
        ("الكويتيتان", "feminine", "dual", True),
        ("الكويتيون", "masculine", "plural", True),
        ("كويتيات", "feminine", "plural", False),
        ("كويتيًا", "masculine", "singular", False),
    ],
)
def test_an_adjective_tells_its_gender_number_and_definiteness(
    written: str, gender: str, number: str, definite: bool
) -> None:
    assert details(f"التقى {written}") == [
        {"form": "adjective", "gender": gender, "number": number, "definite": definite}
    ]


def test_an_ending_that_is_dual_and_plural_alike_has_no_number() -> None:
    assert details("لقاء المسؤولين الكويتيين") == [{"form": "adjective", "gender": "masculine", "definite": True}]


def test_both_words_of_a_compound_adjective_agree() -> None:
    assert entities("الحكومة الكورية الجنوبية ووفد كوري شمالي") == [("الكورية الجنوبية", "KOR"), ("كوري شمالي", "PRK")]
    assert entities("الرئيس الجنوب أفريقي") == [("الجنوب أفريقي", "ZAF")]


def test_a_broken_plural_names_the_people() -> None:
    assert entities("التقى مسؤولين أتراكا والروس والألمان") == [("الروس", "RUS"), ("الألمان", "DEU")]
    assert details("مع الأتراك") == [{"form": "people", "number": "plural", "definite": True}]


def test_a_capital_stands_for_its_state_and_keeps_the_name_of_the_place() -> None:
    text = Text("أعلنت موسكو")
    (found,) = entities_in(text)
    assert (found.kind, found.value, found.detail) == ("state", "RUS", {"form": "capital", "place": "موسكو"})


def test_another_city_is_a_place_in_its_state() -> None:
    (found,) = entities_in(Text("في جنيف"))
    assert (found.kind, found.value, found.detail) == ("place", "جنيف", {"state": "CHE", "en": "Geneva"})


def test_a_place_is_one_by_its_names_in_both_languages() -> None:
    assert entities("talks in Geneva") == [("Geneva", "جنيف")]
    assert entities("قره باغ؛ Karabakh") == [("قره باغ", "قره باغ"), ("Karabakh", "قره باغ")]


def test_organisations_have_their_codes_and_organs_act_for_them() -> None:
    assert entities("اليونسكو ومجلس الأمن الدولي ومنظمة التعاون الإسلامي وأوبك ودول مجلس التعاون") == [
        ("اليونسكو", "org:UNESCO"),
        ("مجلس الأمن الدولي", "org:UN"),
        ("منظمة التعاون الإسلامي", "org:OIC"),
        ("أوبك", "org:OPEC"),
        ("دول مجلس التعاون", "org:GCC"),
    ]


def test_a_group_that_stands_for_its_members_lists_them() -> None:
    (found,) = entities_in(Text("إيران ومجموعة 5+1"))[1:]
    assert found.value == "org:P5+1"
    assert found.detail["members"] == ["CHN", "DEU", "FRA", "GBR", "RUS", "USA"]


def test_financial_is_not_malian() -> None:
    assert entities("دعم مالي وأزمة مالية ووزير المالية والسوق المالي") == []


def test_mali_is_found_where_a_state_can_stand() -> None:
    assert entities("زار رئيس مالي النيجر") == [("مالي", "MLI"), ("النيجر", "NER")]
    assert entities("النيجر ومالي وتشاد") == [("النيجر", "NER"), ("مالي", "MLI"), ("تشاد", "TCD")]
    assert entities("الرئيس المالي في باماكو") == [("المالي", "MLI"), ("باماكو", "MLI")]


def test_oman_and_amman_are_told_apart_by_vowel_signs_neighbours_and_company() -> None:
    assert entities("عُمان") == [("عُمان", "OMN")]
    assert entities("عمّان") == [("عمّان", "JOR")]
    assert entities("خليج عمان") == [("عمان", "OMN")]
    assert entities("استقبل وزير الخارجية الأردني نظيره في عمان") == [("الأردني", "JOR"), ("عمان", "JOR")]


def test_oman_and_amman_with_nothing_to_tell_them_apart_name_the_other_too() -> None:
    assert details("في عمان") == [{"form": "name", "or": ["JOR"]}]


def test_north_korea_in_the_report_makes_korea_the_north() -> None:
    assert entities("بيونغ يانغ: الجيش الكوري") == [("بيونغ يانغ", "PRK"), ("الكوري", "PRK")]
    assert details("مع كوريا") == [{"form": "name", "or": ["PRK"]}]


def test_the_sunset_prayer_is_not_morocco() -> None:
    assert entities("بعد صلاة المغرب زار المغرب") == [("المغرب", "MAR")]


def test_a_diameter_is_not_qatar() -> None:
    assert entities("نصف قطر الدائرة") == []


def test_rivers_seas_and_oceans_are_not_states() -> None:
    assert entities("نهر الأردن وبحر الصين الجنوبي والمحيط الهندي ودلتا النيجر") == []


def test_a_state_of_the_american_union_is_not_georgia() -> None:
    assert entities("ولاية جورجيا") == []


def test_family_names_are_not_states() -> None:
    assert entities("محمد المصري وأحمد القطري والأمير تركي الفيصل وتركي بن سعود") == []


def test_a_title_before_the_adjective_leaves_it_an_adjective() -> None:
    assert entities("الرئيس المصري عبدالفتاح السيسي ونظيره التركي") == [("المصري", "EGY"), ("التركي", "TUR")]


def test_money_and_streets_are_not_states() -> None:
    assert entities("500 مليون دولار أمريكي في شارع فلسطين") == []


def test_a_university_is_told_to_be_inside_an_institution() -> None:
    assert details("جامعة الكويت") == [{"form": "name", "inside": "institution"}]


def test_a_grandfather_is_not_a_city() -> None:
    assert entities("مع جده وجدته") == []
    assert entities("إلى جدة") == [("جدة", "جدة")]


def test_english_names_want_capitals() -> None:
    assert entities("The US and Turkey met the UN; let us eat turkey in Chad") == [
        ("US", "USA"), ("Turkey", "TUR"), ("UN", "org:UN"), ("Chad", "TCD"),
    ]  # fmt: skip


def test_the_preposition_that_is_written_like_ali_makes_no_family_name() -> None:
    assert entities("اعتمد المدرب على الأردني") == [("الأردني", "JOR")]
    assert entities("اعتمد المدرب علي الأردني") == []


def test_an_adjective_joined_by_a_conjunction_is_no_family_name() -> None:
    assert entities("الوزيران محمد والأردني ناصر") == [("الأردني", "JOR")]


def test_two_adjectives_side_by_side_are_both_adjectives() -> None:
    assert entities("اتفاق تركي أميركي") == [("تركي", "TUR"), ("أميركي", "USA")]


def test_tripoli_is_libyan_unless_the_report_speaks_of_lebanon_alone() -> None:
    assert entities("وصل إلى طرابلس") == [("طرابلس", "LBY")]
    assert entities("قال الوزير اللبناني في طرابلس") == [("اللبناني", "LBN"), ("طرابلس", "طرابلس اللبنانية")]


def test_a_newspaper_in_quotation_marks_is_not_its_city() -> None:
    assert entities("وقال لـ«الرياض» أمس في الرياض") == [("الرياض", "SAU")]


def test_the_state_and_its_feminine_adjective_are_told_apart_by_the_noun_before() -> None:
    assert [detail["form"] for detail in details("بين السعودية والكويت")] == ["name", "name"]
    assert [detail["form"] for detail in details("الحكومة السعودية")] == ["adjective"]
    assert [detail["form"] for detail in details("زيارة السعودية")] == ["name"]
    assert [detail["form"] for detail in details("للكويتيين وبالسعودية")] == ["adjective", "name"]
    assert [detail["form"] for detail in details("الإمارات والسعودية")] == ["name", "name"]
    assert [detail["form"] for detail in details("القوات المصرية والسعودية")] == ["adjective", "adjective"]


def test_a_conjunction_of_the_future_makes_no_name() -> None:
    assert entities("قلبا سليما") == []


def test_words_that_look_like_short_names_are_none() -> None:
    assert entities("حضر باكرا للحج مع جدهم مدارس البنين في مجرى مائي وحماة الوطن") == []


def test_a_person_named_jordan_is_no_state() -> None:
    assert entities("Michael Jordan in Jordan") == [("Jordan", "JOR")]


@given(st.lists(st.tuples(st.integers(0, 33), st.sampled_from("ـًَُِّْ\u200f")), max_size=12))
def test_vowel_signs_and_tatweel_anywhere_change_no_finding(marks: list[tuple[int, str]]) -> None:
    plain = "وزير تركيا للكويتيين وبالسعودية ثم"
    marked = plain
    for place, mark in sorted(marks, reverse=True):
        marked = marked[:place] + mark + marked[place:]
    text = Text(marked)
    found = entities_in(text)
    assert [(one.value, one.detail["form"]) for one in found] == [
        ("TUR", "name"), ("KWT", "adjective"), ("SAU", "name"),
    ]  # fmt: skip
    assert [text.words(one.start, one.end)[0] for one in found] == ["ت", "ل", "ا"]


def test_an_airline_is_of_its_state_and_told_to_be_one() -> None:
    assert [detail["inside"] for detail in details("طيران الإمارات ومصر للطيران والخطوط التركية")] == ["airline"] * 3
