"""The grammar of Arabic: counted nouns, ordinals, amounts, dates, particles, gender."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.briefs.arabic import Arabic
from dragoman.briefs.document import Run, plain
from dragoman.briefs.wording import wording
from dragoman.model.edtf import Edtf

ARABIC = Arabic()


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "لا اتفاقيات"),
        (1, "اتفاقية واحدة"),
        (2, "اتفاقيتان"),
        (3, "ثلاث اتفاقيات"),
        (8, "ثماني اتفاقيات"),
        (10, "عشر اتفاقيات"),
        (11, "11 اتفاقية"),
        (99, "99 اتفاقية"),
        (100, "100 اتفاقية"),
        (101, "101 اتفاقية"),
        (102, "102 اتفاقية"),
        (103, "103 اتفاقيات"),
        (111, "111 اتفاقية"),
        (1_000, "1,000 اتفاقية"),
    ],
)
def test_a_feminine_noun_is_counted_by_numbers_of_the_other_gender(number: int, said: str) -> None:
    assert ARABIC.counted(number, "agreement") == said


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "بروتوكول واحد"),
        (2, "بروتوكولان"),
        (3, "ثلاثة بروتوكولات"),
        (10, "عشرة بروتوكولات"),
        (11, "11 بروتوكولًا"),
        (25, "25 بروتوكولًا"),
        (100, "100 بروتوكول"),
        (110, "110 بروتوكولات"),
        (112, "112 بروتوكولًا"),
    ],
)
def test_a_masculine_noun_takes_tanwin_from_eleven_to_ninety_nine(number: int, said: str) -> None:
    assert ARABIC.counted(number, "protocol") == said


def test_a_dual_follows_its_case_and_loses_its_nun_before_a_second_noun() -> None:
    assert ARABIC.counted(2, "treaty", oblique=True) == "معاهدتين"
    assert ARABIC.counted(2, "memorandum") == "مذكرتا تفاهم"
    assert ARABIC.counted(2, "memorandum", oblique=True) == "مذكرتي تفاهم"


def test_one_stands_beside_its_noun_where_a_clause_follows() -> None:
    assert ARABIC.counted(1, "changed") == "واقعة واحدة تغيّرت"
    assert ARABIC.counted(1, "new") == "واقعة جديدة واحدة"
    assert ARABIC.counted(2, "contradicted") == "واقعتان اختُلف فيهما"


@given(st.integers(min_value=0, max_value=10**7), st.sampled_from(sorted(wording("ar").numbers["nouns"])))
def test_every_noun_has_a_form_for_every_number(number: int, noun: str) -> None:
    said = ARABIC.counted(number, noun)
    assert said.strip() == said
    assert "None" not in said


@pytest.mark.parametrize(
    ("number", "feminine", "masculine"),
    [
        (1, "الأولى", "الأول"),
        (3, "الثالثة", "الثالث"),
        (10, "العاشرة", "العاشر"),
        (11, "الحادية عشرة", "الحادي عشر"),
        (12, "الثانية عشرة", "الثاني عشر"),
        (20, "العشرون", "العشرون"),
        (21, "الحادية والعشرون", "الحادي والعشرون"),
        (33, "الثالثة والثلاثون", "الثالث والثلاثون"),
        (100, "المئة", "المئة"),
        (101, "الـ101", "الـ101"),
    ],
)
def test_an_ordinal_agrees_in_gender(number: int, feminine: str, masculine: str) -> None:
    assert ARABIC.ordinal(number, feminine=True) == feminine
    assert ARABIC.ordinal(number, feminine=False) == masculine


def test_tens_of_an_ordinal_follow_its_case() -> None:
    assert ARABIC.ordinal(31, feminine=True, oblique=True) == "الحادية والثلاثين"
    assert ARABIC.ordinal(60, feminine=True, oblique=True) == "الستين"


@given(st.integers(min_value=1, max_value=500))
def test_every_ordinal_is_definite(number: int) -> None:
    assert ARABIC.ordinal(number, feminine=True).startswith("ال")


@pytest.mark.parametrize(
    ("value", "unit", "noun", "said"),
    [
        (500_000_000, "USD", None, "500 مليون دولار أمريكي"),
        (1_000_000_000, "USD", None, "مليار دولار أمريكي"),
        (2_000_000, "KWD", None, "مليوني دينار كويتي"),
        (3_000_000_000, "SAR", None, "ثلاثة مليارات ريال سعودي"),
        (11_000_000, "TRY", None, "11 مليون ليرة تركية"),
        (86_770_000_000, "EUR", None, "86.77 مليار يورو"),
        (2, "TRY", None, "ليرتين تركيتين"),
        (2, "USD", None, "دولارين أمريكيين"),
        (2, "EUR", None, "2 يورو"),
        (7, "USD", None, "سبعة دولارات أمريكية"),
        (25, "USD", None, "25 دولارًا أمريكيًا"),
        (15_000, "count", "tourists", "15 ألف سائح"),
        (2_000, "count", "students", "ألفي طالب"),
        (1_343, "count", "students", "1,343 طالبًا"),
        (12.5, "percent", None, "12.5 في المئة"),
        (190, "tonne", None, "190 طنًّا"),
        (17.5, "tonne", None, "17.5 طن"),
        (700, "XAF", None, "700 XAF"),
        (4, "count", None, "4"),
    ],
)
def test_an_amount_is_said_with_its_unit_in_the_oblique(value: float, unit: str, noun: str | None, said: str) -> None:
    assert ARABIC.amount(value, unit, noun) == said


@given(st.floats(min_value=0.01, max_value=10**13, allow_nan=False), st.sampled_from(["USD", "EUR", "TRY", "XAF"]))
def test_an_amount_of_money_never_fails_and_names_its_currency(value: float, unit: str) -> None:
    assert len(ARABIC.amount(round(value, 2), unit, None).split()) >= 2


def test_a_comparator_stands_before_the_amount() -> None:
    assert ARABIC.compared("25 اتفاقية", "gt") == "أكثر من 25 اتفاقية"
    assert ARABIC.compared("25 اتفاقية", None) == "25 اتفاقية"


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("1972-08-03", "في 3 أغسطس 1972"),
        ("1972-08", "في أغسطس 1972"),
        ("1972", "عام 1972"),
        ("2004-10~/2004-12~", "في أواخر عام 2004"),
        ("197X", "في سبعينيات القرن العشرين"),
        ("2006/..", "منذ عام 2006"),
        ("2014-03-11/2014-03-12", "من 11 إلى 12 مارس 2014"),
    ],
)
def test_a_date_stands_as_an_adverb_at_its_own_precision(date: str, said: str) -> None:
    assert ARABIC.when(Edtf.parse(date)) == said


def test_what_still_holds_and_what_is_to_begin_are_told_apart() -> None:
    assert ARABIC.when(Edtf.parse("2014"), "as-of") == "كما في عام 2014"
    assert ARABIC.when(Edtf.parse("2006/.."), "as-of") == "منذ عام 2006"
    assert ARABIC.when(Edtf.parse("2027/.."), "to-come") == "ابتداءً من عام 2027"


@pytest.mark.parametrize(
    ("raw", "tidy"),
    [
        ("الذكرى ل+إقامة", "الذكرى لإقامة"),
        ("الدورة ل+اللجنة", "الدورة للجنة"),
        ("الدورة ل+الآلية", "الدورة للآلية"),
        ("العمل ب+«البرنامج»", "العمل بـ«البرنامج»"),
        ("العمل ب+25 وثيقة", "العمل بـ25 وثيقة"),
        ("عامي 1994 و+2025", "عامي 1994 و2025"),
        ("ل+لجنة مشتركة", "للجنة مشتركة"),
        ("اتفاقية  بين البلدين .", "اتفاقية بين البلدين."),
        ("اتفاقية بين البلدين بشأن التعاون بين البلدين.", "اتفاقية بشأن التعاون بين البلدين."),
    ],
)
def test_particles_join_their_words(raw: str, tidy: str) -> None:
    assert plain(ARABIC.tidy((Run(raw, "ar"),))) == tidy


def test_a_state_is_feminine_unless_usage_makes_it_masculine() -> None:
    assert ARABIC.party_gender("KWT", "الكويت") == 1
    assert ARABIC.party_gender("LBN", "لبنان") == 0
    assert ARABIC.party_gender("org:EU", "الاتحاد الأوروبي") == 0
    assert ARABIC.party_gender("org:OIC", "منظمة التعاون الإسلامي") == 1


def test_a_woman_is_known_by_name_or_office() -> None:
    assert ARABIC.person_gender("أنجيلا ميركل") == 1
    assert ARABIC.person_gender("وزيرة الخارجية الإندونيسية") == 1
    assert ARABIC.person_gender("سعد الحريري") == 0


def test_source_words_in_the_accusative_are_quoted() -> None:
    assert plain(ARABIC.source_text("مؤتمرا صحفيا مشتركا")) == "«مؤتمرا صحفيا مشتركا»"
    assert plain(ARABIC.source_text("القمة العربية")) == "القمة العربية"


def test_a_body_that_counts_itself_is_known() -> None:
    assert ARABIC.names_ordinal("الملتقى الثاني لرجال الأعمال")
    assert not ARABIC.names_ordinal("اللجنة العليا المشتركة")
