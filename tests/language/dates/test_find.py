"""Dates in running text: what is said, what is meant, where it stands. The reports are of Wednesday 22 July 2015."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.language.dates import find_dates
from dragoman.language.found import mention
from dragoman.language.text import Text
from dragoman.model.edtf import Edtf

REFERENCE = date(2015, 7, 22)


def read(source: str, reference: date | None = REFERENCE, bias: str = "past") -> list[tuple[str, str]]:
    text = Text(source)
    return [(text.words(found.start, found.end), found.value) for found in find_dates(text, reference, bias)]


def values(source: str, reference: date | None = REFERENCE, bias: str = "past") -> list[str]:
    return [value for _, value in read(source, reference, bias)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("زار الكويت في الخامس من مايو عام ألفين وخمسة عشر.", ["2015-05-05"]),
        ("تأسست السفارة عام ١٩٧٤ وأغلقت سنة 1990م.", ["1974", "1990"]),
        ("وقّعا الاتفاق في أول سبتمبر 1963 ثم في فاتح يوليو ٢٠٠٣", ["1963-09-01", "2003-07-01"]),
        ("كان ذلك في آخر يوم من فبراير 2012", ["2012-02-29"]),
        ("افتُتحت القنصلية في السبعينيات، ثم أُغلقت في التسعينيات من القرن الماضي", ["197X", "199X"]),
        ("في القرن التاسع عشر ثم في القرن الـ21", ["18XX", "20XX"]),
        ("زارها في صيف 2013 وشتاء العام الماضي", ["2013-22", "2014-24"]),
        ("بلغت الصادرات في الربع الثالث من عام 2014", ["2014-07/2014-09"]),
        ("خلال النصف الأول من العام الجاري", ["2015-01/2015-06"]),
        ("في السداسي الثاني لسنة 2014", ["2014-07/2014-12"]),
        ("في الثلاثي الأول من السنة الحالية", ["2015-01/2015-03"]),
        ("في الثلث الأول من العام المقبل", ["2016-01/2016-04"]),
        ("في الأشهر الستة الأولى من العام الجاري", ["2015-01/2015-06"]),
        ("خلال الـ10 أشهر الأولى من 2014", ["2014-01/2014-10"]),
        ("في أول أربعة أشهر من 2014", ["2014-01/2014-04"]),
        ("عقدا الاجتماع الثلاثي الأول من عام 2014", ["2014"]),
        ("صدر القرار بتاريخ 12/3/2015 ونُشر في 2015-03-14", ["2015-03-12", "2015-03-14"]),
        ("اجتمعا في 9/2014", ["2014-09"]),
        ("موسم 2014/2015 وخطة 2022-2026م", ["2014/2015", "2022/2026"]),
    ],
)
def test_a_date_is_read_as_exactly_as_it_is_said(source: str, expected: list[str]) -> None:
    assert values(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("افتُتحت في أواخر عام 2004", "2004-10~/2004-12~"),
        ("صادق عليها في مطلع عام ٢٠٠٦", "2006-01~/2006-03~"),
        ("في أوائل 1962", "1962-01~/1962-03~"),
        ("في منتصف 2011", "2011-05~/2011-08~"),
        ("تسلّمتها في أواخر مارس 2015", "2015-03-21~/2015-03-31~"),
        ("في نهاية شباط/فبراير 2012", "2012-02-21~/2012-02-29~"),
        ("في مستهل أكتوبر الماضي", "2014-10-01~/2014-10-10~"),
        ("في منتصف الشهر الجاري", "2015-07-11~/2015-07-20~"),
        ("مطلع التسعينيات", "1990~/1993~"),
        ("أوائل القرن العشرين", "1900~/1933~"),
        ("قبل نحو خمس سنوات", "2010~"),
        ("قبل أكثر من ثلاثين عامًا", "../1985"),
    ],
)
def test_what_is_inexact_stays_inexact(source: str, expected: str) -> None:
    assert values(source) == [expected]


def test_the_end_of_a_year_as_a_term_is_the_year() -> None:
    assert values("بلغ التبادل مليار دولار بنهاية العام الماضي") == ["2014"]
    assert values("يجتمعان قبل نهاية العام الجاري") == ["2015"]


@pytest.mark.parametrize(
    ("source", "phrase", "expected"),
    [
        ("ارتفع العدد بين يناير وسبتمبر 2024", "يناير وسبتمبر 2024", "2024-01/2024-09"),
        ("زارها من 6 إلى 8 نوفمبر 1989 رسميًا", "6 إلى 8 نوفمبر 1989", "1989-11-06/1989-11-08"),
        ("التقيا يومي ١١ و١٢ مارس ٢٠١٤ في الرباط", "١١ و١٢ مارس ٢٠١٤", "2014-03-11/2014-03-12"),
        ("منح قدمتها بين عامي 2008 و2012", "عامي 2008 و2012", "2008/2012"),
        ("عمل سفيرًا من 1992 إلى 1995 في روما", "1992 إلى 1995", "1992/1995"),
        ("من 28 يونيو إلى 3 يوليو 2015", "28 يونيو إلى 3 يوليو 2015", "2015-06-28/2015-07-03"),
        ("في المدة من يناير - مارس 2013", "يناير - مارس 2013", "2013-01/2013-03"),
    ],
)
def test_a_range_is_one_date(source: str, phrase: str, expected: str) -> None:
    assert read(source) == [(phrase, expected)]


def test_days_that_do_not_follow_each_other_are_two_dates() -> None:
    assert values("اجتمعا في 3 و7 مارس 2014") == ["2014-03-03", "2014-03-07"]
    assert values("فاز بالجائزة عامي 2010 و2014") == ["2010", "2014"]


def test_years_in_a_list_are_one_date_each() -> None:
    assert values("أعوام 2009 و2010 و2013 وسنوات 2001، 2002") == ["2009", "2010", "2013", "2001", "2002"]


def test_months_that_are_named_together_share_their_year() -> None:
    assert values("في فبراير ومارس 2014") == ["2014-02", "2014-03"]
    assert values("في مايو ويونيو الماضيين") == ["2015-05", "2015-06"]
    assert values("في 17 و25 ديسمبر 2013") == ["2013-12-17", "2013-12-25"]


def test_a_date_points_back_to_the_one_before_it() -> None:
    source = "زارها في مارس 1995 ثم في أكتوبر من نفس العام، وعاد الوفد بعد ذلك بعامين"
    assert read(source)[1:] == [("أكتوبر من نفس العام", "1995-10"), ("بعد ذلك بعامين", "1997")]
    assert all(found.detail["anaphora"] for found in find_dates(Text(source))[1:])
    assert values("وصل في 5 مايو 2010 وغادر في اليوم التالي. وفي العام نفسه وقّعا، وفي الشهر ذاته صادقا") == [
        "2010-05-05", "2010-05-06", "2010", "2010-05",
    ]  # fmt: skip
    assert values("أقيمت العلاقات في أول سبتمبر 1963، وكان المكتب قد افتُتح قبل ذلك بخمس سنوات")[1] == "1958"


def test_a_day_in_a_sentence_of_one_year_is_of_that_year() -> None:
    source = "وبمناسبة زيارة 2012 وُقّعت الاتفاقيات في 24 فبراير، وفي عام 2013 افتُتح المعهد يوم 3 مايو"
    assert values(source) == values(source, None) == ["2012", "2012-02-24", "2013", "2013-05-03"]
    assert values("وقّعاها عام 2009، ثم توصلا في 14 يوليو إلى غيرها") == ["2009", "2015-07-14"]
    assert values("بلغت مليارين عام 2014، وستُعقد اللجنة في 3 سبتمبر") == ["2014", "2015-09-03"]


def test_the_night_between_two_days_is_of_the_second() -> None:
    assert values("اعتُدي عليها ليل الأحد الاثنين") == ["2015-07-20"]
    assert values("بين ليلة السبت وصباح الأحد") == ["2015-07-18", "2015-07-19"]


def test_the_days_of_a_report_count_from_its_dateline() -> None:
    assert values("بيروت في 20 تموز / وصل اليوم ويغادر غدا") == ["2015-07-20", "2015-07-20", "2015-07-21"]
    assert values("تونس 20 جويلية 2015 (وات) - وصل اليوم") == ["2015-07-20", "2015-07-20"]
    assert values("بيروت في 20 أيار / وصل اليوم") == ["2015-05-20", "2015-07-22"]


def test_the_year_after_the_one_named_is_told() -> None:
    assert values("زارها الرئيس عام 1985، وفي العام التالي زارها رئيس الوزراء.") == ["1985", "1986"]
    assert values("وقّعا الاتفاق في مارس 2010.\nوفي الشهر التالي افتُتح المكتب") == ["2010-03", "2010-04"]
    assert values("أقيمت العلاقات سنة 1971 وافتتحت السفارة في السنة الموالية", None) == ["1971", "1972"]
    assert values("سيزور البلاد العام التالي") == ["2016"]


def test_the_year_before_the_one_named_is_told() -> None:
    assert values("بلغت مليارين عام 2014 مقارنةً بالعام الذي سبقه") == ["2014", "2013"]


def test_nothing_is_made_of_an_anaphor_with_nothing_before_it() -> None:
    assert values("وفي العام نفسه وقّعا الاتفاق، ثم بعد ذلك بعامين") == []
    assert values("تأسست عام 2010 وفي اليوم التالي احتفلوا") == ["2010"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("استقبله أمس", "2015-07-21"), ("وصل مساء أمس الأول", "2015-07-20"), ("غادر أول من أمس", "2015-07-20"),
        ("يصل غدًا", "2015-07-23"), ("يصل بعد غد", "2015-07-24"), ("التقاه اليوم", "2015-07-22"),
        ("التقاه الثلاثاء الماضي", "2015-07-21"), ("يجتمعان الأحد المقبل", "2015-07-26"),
        ("وصل يوم الاثنين", "2015-07-20"), ("وصل قبل يوم واحد", "2015-07-21"),
        ("في العام الماضي", "2014"), ("خلال هذا العام", "2015"), ("في العام المقبل", "2016"),
        ("في مارس العام الماضي", "2014-03"), ("في الشهر القادم", "2015-08"), ("يناير الماضي", "2015-01"),
        ("في ديسمبر الماضي", "2014-12"), ("في مارس المقبل", "2016-03"), ("في 3 شباط القادم", "2016-02-03"),
        ("الأسبوع الماضي", "2015-07-13/2015-07-19"), ("هذا الأسبوع", "2015-07-20/2015-07-26"),
        ("يوم 14 الجاري", "2015-07-14"), ("في 25 من الشهر المقبل", "2015-08-25"),
        ("الليلة قبل الماضية", "2015-07-20"), ("قبل سنتين", "2013"), ("منذ ثلاثة أيام", "2015-07-19"),
        ("أول أربعاء من الشهر الماضي", "2015-06-03"),
    ],
)  # fmt: skip
def test_a_relative_date_counts_from_the_report(source: str, expected: str) -> None:
    (found,) = find_dates(Text(source), REFERENCE)
    assert found.value == expected
    assert found.detail["relative"]
    assert values(source, None) == []


def test_a_weekday_beside_today_is_the_last_one_up_to_the_report() -> None:
    assert values("عقد جلسة مباحثات اليوم الأحد") == ["2015-07-19"]
    assert values("وصل غدًا الثلاثاء", date(2015, 7, 24)) == ["2015-07-21"]
    assert values("أعلنت أمس (الجمعة)") == ["2015-07-17"]


def test_a_report_that_is_dated_late_counts_from_its_own_day() -> None:
    assert values("وصل اليوم الأحد إلى الدوحة، وكان قد غادر أمس") == ["2015-07-19", "2015-07-18"]


def test_a_date_without_a_year_lies_behind_unless_something_says_that_it_is_to_come() -> None:
    assert values("أعلنا في 17 كانون الأول/ديسمبر عزمهما") == ["2014-12-17"]
    assert values("يلتقيان في 12 أغسطس") == ["2015-08-12"]
    assert values("ومن المقرر أن تُعقد الدورة في 12 ديسمبر") == ["2015-12-12"]
    assert values("سيزور الرئيس باكو في نوفمبر") == ["2015-11"]
    assert values("أعلنا في 17 ديسمبر عزمهما", bias="future") == ["2015-12-17"]
    (found,) = find_dates(Text("أعلنا في 17 ديسمبر عزمهما"), REFERENCE)
    assert (found.detail["yearless"], found.detail["other"]) == (True, "2015-12-17")


def test_what_runs_since_a_month_began_in_one_that_is_past() -> None:
    assert values("تقود ائتلافا منذ أغسطس") == ["2014-08"]
    assert values("يعمل منذ 3 سبتمبر في باكو") == ["2014-09-03"]
    assert values("يعمل منذ مارس في باكو") == ["2015-03"]


def test_a_month_in_a_sentence_of_an_earlier_year_is_of_that_year() -> None:
    assert values("زارها في مارس 1995، ثم التقيا في أكتوبر") == ["1995-03", "1995-10"]
    assert values("زارها في مارس 1995. والتقيا في مايو") == ["1995-03", "2015-05"]
    assert values("هبط إلى أدنى مستوى منذ مارس 2010، وسيُعلن ذلك في أغسطس") == ["2010-03", "2015-08"]


def test_a_weekday_tells_the_year_of_a_day() -> None:
    assert values("يُعقد السبت 10 أكتوبر") == ["2015-10-10"]
    assert values("عُقد الجمعة 10 أكتوبر") == ["2014-10-10"]


def test_a_wrong_weekday_does_not_move_a_near_day_to_another_year() -> None:
    assert values("نُشرت السبت 17 يوليو") == ["2015-07-17"]


def test_a_number_behind_the_past_month_is_its_year_only_if_it_counts_nothing() -> None:
    assert values("بلغت الفروع في مايو الماضي 1959 فرعًا") == ["2015-05"]
    assert values("في العام المقبل 2016") == ["2016"]


def test_a_day_of_a_month_without_a_reference_keeps_its_year_open() -> None:
    assert values("في 7 سبتمبر", None) == ["XXXX-09-07"]
    assert values("في 7 سبتمبر من هذا العام", None) == ["XXXX-09-07"]
    assert values("زار باكو في مايو 2014. ووقع الجانبان في 24 مايو بروتوكولا", None) == ["2014-05", "2014-05-24"]
    assert values("وقعت في 3 مايو 2011 ودخلت حيز التنفيذ بعد ثلاثة أشهر", None) == ["2011-05-03", "2011-08"]
    assert values("في سبتمبر", None) == []
    assert values("يُحتفل به في 25 مايو من كل عام") == ["XXXX-05-25"]


def test_a_year_named_first_belongs_to_the_day_after_it() -> None:
    assert read("عقدنا هذا العام في 22 فبراير اجتماعًا") == [("هذا العام في 22 فبراير", "2015-02-22")]


def test_a_dateline_is_marked_and_takes_the_nearest_year() -> None:
    (found,) = find_dates(Text("الرباط، 28 ديسمبر، وكالات\nوصل الوزير"), date(2016, 1, 2))
    assert found.value == "2015-12-28"
    assert found.detail["dateline"]
    (body,) = find_dates(Text("وصل الوزير الجديد إلى الرباط صباحًا في 28 ديسمبر، ثم غادر"), date(2016, 1, 2))
    assert "dateline" not in body.detail


def test_since_and_until_are_told() -> None:
    since, until = find_dates(Text("مفروضة منذ عام 2006، وتستمر حتى عام 2020"), REFERENCE)
    assert since.detail["since"]
    assert until.detail["until"]


def test_a_later_distance_in_a_narration_counts_from_the_date_before_or_gives_nothing() -> None:
    assert values("تأسست عام 1990. وبعد عامين وقّعا الاتفاق") == ["1990", "1992"]
    assert values("عاد إلى بلاده بعد عامين قضاهما في المنفى") == []
    assert values("وسيُفتتح بعد شهرين") == ["2015-09"]


def test_english_dates_are_read_too() -> None:
    source = "Signed on 10 October 1994, ratified in late 2004; grew between January and September 2014 and last year"
    assert values(source) == ["1994-10-10", "2004-10~/2004-12~", "2014-01/2014-09", "2014"]


def test_english_days_are_read_in_both_orders() -> None:
    source = "October 10, 1994; the 5th of May 2003; last Tuesday; since the 1990s; between 2008 and 2012"
    assert values(source) == ["1994-10-10", "2003-05-05", "2015-07-21", "199X", "2008/2012"]


def test_a_proclitic_is_no_part_of_the_date() -> None:
    assert read("مقارنةً بمارس 2014 وأبريل 2013") == [("مارس 2014", "2014-03"), ("أبريل 2013", "2013-04")]


def test_a_finding_becomes_a_mention_in_the_source() -> None:
    text = Text("وصلَ فــي ٣ مارسَ ٢٠١٤م")
    (found,) = find_dates(text)
    seen = mention(text, found)
    assert (seen.text, seen.value) == ("٣ مارسَ ٢٠١٤م", "2014-03-03")


WORDS = """
في من إلى بين و عام العام الماضي القادم نفسه هذا قبل بعد ذلك يوم شهر مارس آب رجب رمضان الأحد أمس اليوم غد الأول
الخامس عشر والعشرين أواخر النصف الربع القرن السبعينيات 5 12 31 2015 1436هـ م ، / - ( ) . خمسة ألفين سنوات بعامين
الموافق أول آخر
"""
pieces = st.sampled_from(WORDS.split())


@given(st.lists(pieces, max_size=14).map(" ".join), st.sampled_from([None, REFERENCE, date.min, date.max]))
def test_whatever_the_words_findings_stand_in_order_and_hold_dates(source: str, reference: date | None) -> None:
    text = Text(source)
    end = 0
    for found in find_dates(text, reference):
        assert end <= found.start < found.end <= len(text.folded)
        assert str(Edtf.parse(found.value)) == found.value
        end = found.end


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("0123456789٠١٢٣۱۲/-.،() ")))
def test_no_text_brings_the_finder_down(source: str) -> None:
    text = Text(source)
    for found in find_dates(text, REFERENCE):
        assert 0 <= found.start < found.end <= len(text.folded)
