"""The finder gives each number once, as what it is, with its words."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.found import Found, mention
from dragoman.language.numbers import find_numbers
from dragoman.language.text import Text


def find(source: str) -> list[tuple[str, str, Any]]:
    text = Text(source)
    return [(found.kind, text.words(found.start, found.end), found.value) for found in find_numbers(text)]


def one(source: str) -> Found:
    (found,) = find_numbers(Text(source))
    return found


def test_a_sentence_gives_all_that_it_counts() -> None:
    assert find(
        "عقدت اللجنة دورتها الثالثة والعشرين خلال يومين ووقعت ست اتفاقيات بقيمة 2.5 مليار دولار، بزيادة 12%"
    ) == [
        ("ordinal", "الثالثة والعشرين", 23),
        ("duration", "يومين", "P2D"),
        ("number", "ست", 6),
        ("money", "2.5 مليار دولار", {"amount": 2_500_000_000, "currency": "USD"}),
        ("percent", "12%", 12),
    ]


def test_proclitics_stay_outside() -> None:
    assert find("وبخمسة ملايين ولثلاثين") == [("number", "خمسة ملايين", 5_000_000), ("number", "ثلاثين", 30)]


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("5%", 5),
        ("٪٥", 5),
        ("%5", 5),
        ("7.5 ٪", 7.5),
        ("خمسة في المئة", 5),
        ("خمسة بالمائة", 5),
        ("ثلاثة ونصف في المئة", 3.5),
        ("نصف في المائة", 0.5),
        ("اثنان في الألف", 0.2),
        ("نقطتين و3 نقاط مئوية", 3),
        ("12 per cent", 12),
        ("(-3%)", -3),
    ],
)
def test_percentages_are_in_hundredths(source: str, value: float) -> None:
    found = find_numbers(Text(source))[-1]
    assert (found.kind, found.value) == ("percent", value)


@pytest.mark.parametrize(
    ("source", "amount", "currency"),
    [
        ("165 مليون دولار", 165_000_000, "USD"),
        ("مليون دولار أمريكي", 1_000_000, "USD"),
        ("3 دولارات كندية", 3, "CAD"),
        ("خمسين دينارًا كويتيًا", 50, "KWD"),
        ("100 دينار", 100, None),
        ("20 ألف ريال سعودي", 20_000, "SAR"),
        ("20 ألف ريال", 20_000, None),
        ("ريالين قطريين", 2, "QAR"),
        ("5 ملايين جنيه إسترليني", 5_000_000, "GBP"),
        ("ألفي جنيه مصري", 2000, "EGP"),
        ("10 دراهم إماراتية", 10, "AED"),
        ("500 مليون مانات أذربيجاني", 500_000_000, "AZN"),
        ("1.2 تريليون تنغة", 1_200_000_000_000, "KZT"),
        ("ألف وون كوري جنوبي", 1000, "KRW"),
        ("$5.2 مليون", 5_200_000, "USD"),
        ("€40", 40, "EUR"),
        ("200 EUR", 200, "EUR"),
        ("12 ريالًا و50 هللة", 12.5, "SAR"),
        ("ثلاثة دنانير كويتية وخمسمئة فلس", 3.5, "KWD"),
        ("نصف مليار يورو", 500_000_000, "EUR"),
        ("3 million euros", 3_000_000, "EUR"),
        ("$3bn", 3_000_000_000, "USD"),
        ("3bn dollars", 3_000_000_000, "USD"),
        ("المليون دولار", 1_000_000, "USD"),
    ],
)
def test_money_has_an_amount_and_the_currency_that_the_words_give(
    source: str, amount: float, currency: str | None
) -> None:
    found = one(source)
    assert (found.kind, found.value) == ("money", {"amount": amount, "currency": currency})


def test_an_open_currency_names_its_unit_and_a_usual_one_says_that_it_is_a_convention() -> None:
    assert one("مئة ريال").detail == {"unit": "riyal"}
    assert one("مئة دولار").detail == {"unit": "dollar", "convention": True}
    assert one("مئة دولار أمريكي").detail == {"unit": "dollar"}
    assert one("مئة يورو").detail == {"unit": "euro"}


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("ثلاثة أشهر", "P3M"),
        ("20 عامًا", "P20Y"),
        ("يومين", "P2D"),
        ("سنة ونصف السنة", "P1.5Y"),
        ("عامين ونصف", "P2.5Y"),
        ("نصف ساعة", "PT0.5H"),
        ("ساعة إلا ربعًا", "PT0.75H"),
        ("ثلاث سنوات وستة أشهر", "P3Y6M"),
        ("ساعتين و30 دقيقة", "PT2H30M"),
        ("يوم واحد", "P1D"),
        ("السنوات الخمس", "P5Y"),
        ("ربع قرن", "P25Y"),
        ("أسبوعين", "P2W"),
        ("5 years", "P5Y"),
    ],
)
def test_durations_are_iso(source: str, value: str) -> None:
    found = one(source)
    assert (found.kind, found.value) == ("duration", value)


@pytest.mark.parametrize(
    ("source", "value"), [("استمرت لمدة شهر.", "P1M"), ("خلال عام من الآن", "P1Y"), ("بعد أسبوع على اللقاء", "P1W")]
)
def test_a_unit_alone_lasts_where_words_say_so(source: str, value: str) -> None:
    assert one(source).value == value


@pytest.mark.parametrize(
    "source", ["شهر رمضان", "يوم الأحد", "أمين عام الاتحاد", "خلال شهر رمضان", "سنة الفيل", "أيام"]
)
def test_a_unit_alone_lasts_nowhere_else(source: str) -> None:
    assert find(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "كانون الثاني",
        "وتشرين الأول",
        "ربيع الآخر",
        "جمادى الأولى",
        "أول من أمس",
        "أمس الأول",
        "الملك محمد السادس",
        "الملكة إليزابيث الثانية",
        "البابا يوحنا بولس الثاني",
        "الساعة العاشرة",
        "الساعة 10",
        "الساعة 14,30",
        "يوم الاثنين",
        "واحد من الوزراء",
        "إحدى السفارات",
        "أحد المسؤولين",
        "ملايين الدولارات",
        "هاتف: 0501234567",
        "+994 12 596 92 31 هاتف",
        "جوال 5551234",
        "12/5/2015",
        "26 / 9 / 1436",
        "21.07.2015",
        "21-7-2015",
        "10:30",
        "مجموعة 5+1",
        "F16",
        "إف-16",
        "1280×720",
        "www.example2.com",
    ],
)
def test_what_counts_nothing_is_passed_over(source: str) -> None:
    assert [found for found in find(source) if found[0] != "number" or "+994" not in source] == []


def test_a_range_gives_both_ends() -> None:
    assert find("10-15 شخصًا") == [("number", "10", 10), ("number", "15", 15)]


@pytest.mark.parametrize(
    ("source", "kind", "value"),
    [
        ("من 3 إلى 5 ملايين دولار", "money", {"amount": 3_000_000, "currency": "USD"}),
        ("بين 3 و5 ملايين", "number", 3_000_000),
        ("بين ثلاثة وخمسة أيام", "duration", "P3D"),
        ("6.5 - 8 في المئة", "percent", 6.5),
        ("10-15 سنة", "duration", "P10Y"),
        ("900 ألف إلى مليون ريال سعودي", "money", {"amount": 900_000, "currency": "SAR"}),
        ("300 إلى 5 ملايين", "number", 300),
        ("زار 3 وزراء وبقي 5 أيام", "number", 3),
        ("2014 و5 ملايين", "number", 2014),
    ],
)
def test_the_opening_of_a_range_takes_the_unit_of_its_end(source: str, kind: str, value: object) -> None:
    first = find_numbers(Text(source))[0]
    assert (first.kind, first.value) == (kind, value)


def test_durations_in_a_list_stay_apart() -> None:
    assert [value for _, _, value in find("سنة ونصف، نصف ساعة")] == ["P1.5Y", "PT0.5H"]
    assert [value for _, _, value in find("3 سنوات، 4 أشهر")] == ["P3Y4M"]


def test_a_label_is_said_to_be_one() -> None:
    found = one("القرار رقم 2216")
    assert (found.value, found.detail) == (2216, {"label": "رقم"})


def test_a_point_before_three_digits_offers_both_readings() -> None:
    found = one("12.500 زائر")
    assert (found.value, found.detail) == (12.5, {"or": 12500})


def test_an_ordinal_behind_a_bare_noun_says_so() -> None:
    assert one("جابر الثاني").detail == {"bare": True}
    assert one("الدورة الثانية").detail == {}
    assert one("زيارتها الثانية").detail == {}
    assert one("دورته الثانية").detail == {}


def test_digits_with_the_article_are_ordinal_behind_a_definite_noun() -> None:
    assert find("الدورة الـ25 لدول الـ7") == [("ordinal", "الـ25", 25), ("number", "الـ7", 7)]


def test_round_numbers_with_the_article_are_ordinal_behind_a_definite_noun() -> None:
    assert find("الذكرى الثلاثون لقمة العشرين") == [("ordinal", "الثلاثون", 30), ("number", "العشرين", 20)]


def test_a_dash_behind_a_word_is_no_minus() -> None:
    assert find("خالد -30 عامًا- والحرارة (-5)") == [("duration", "30 عامًا", "P30Y"), ("number", "-5", -5)]


def test_marks_inside_a_number_stay_in_its_source_words() -> None:
    text = Text("وَقَّعَ خَمْسَةَ وُزَراء")
    (found,) = find_numbers(text)
    assert mention(text, found).text == "خَمْسَةَ"


WORDS = """
خمسة وعشرون ألف مليون و نصف مئتين 5 12 2015 . , ، ٫ % ٪ $ - / : + دولار كويتي دينار هللة شهر ويومين الثالثة عشر ثانية
فاصلة سالب إلا ربع في المئة بالمئة ال لل رقم هاتف الملك أول أمس million st ر ×
"""
PIECES = st.sampled_from(WORDS.split())


@given(st.lists(PIECES, max_size=14), st.sampled_from(["", " "]))
def test_findings_stand_in_order_apart_and_inside_the_text(pieces: list[str], blank: str) -> None:
    text = Text(blank.join(pieces))
    at = 0
    for found in find_numbers(text):
        assert at <= found.start < found.end <= len(text.folded)
        assert mention(text, found).text
        at = found.end


@pytest.mark.parametrize(
    "piece", ["5 ", "1-", "1/", "ألف و", "شهر و", "الثاني و", "$", "هاتف 5555555 ", "5ر", "ال ", "دولارين و"]
)
def test_a_long_run_of_one_thing_is_read(piece: str) -> None:
    assert isinstance(find_numbers(Text(piece * 20_000)), list)
