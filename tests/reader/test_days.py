"""The day on which a stance was taken, and which status goes with it."""

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


def _told(text: str) -> list[tuple[str, str | None, str]]:
    found = Reader().read(Report(id="t", text=text, published="2024-05-20"))
    return [(s.kind, str(s.date) if s.date else None, s.status) for s in found]


def test_who_spoke_on_a_day_goes_on_to_speak_on_it() -> None:
    text = (
        "قال الرئيس التركي رجب طيب أردوغان أمس إن العلاقات متوترة. وقال وزير الخارجية اليوناني نيكوس ديندياس اليوم إن "
        "بلاده ترحب بالحوار.\nوأعرب أردوغان عن رفض تركيا لتهديدات اليونان."
    )
    assert ("position", "2024-05-19", "done") in _told(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("تدرس قطر وغامبيا فتح سفارة قطرية في بانجول.", "mission"),
        ("تدرس الحكومة الكينية منح المواطنين الأتراك تأشيرة إلكترونية.", "travel"),
        ("تدرس الخطوط الملكية المغربية تسيير رحلات مباشرة بين الدار البيضاء ونيروبي.", "travel"),
    ],
)
def test_what_is_under_study_is_proposed(text: str, kind: str) -> None:
    assert _told(text) == [(kind, None, "proposed")]


def test_an_almanac_is_of_the_day_of_publication_whatever_days_its_entries_name() -> None:
    text = (
        "هذا اليوم في التاريخ\n\n"
        "1917 - إعدام جاسوسة في باريس، وكان الحكم صدر في 3 آذار.\n"
        "1994 - توقيع اتفاقية سلام بين الأردن وإسرائيل."
    )
    assert _told(text) == [("agreement", "1994-05-20", "done")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("تعهدت النرويج بتقديم 5 ملايين يورو للأردن.", "planned"),
        ("قدمت النرويج 5 ملايين يورو للأردن.", "done"),
        ("المملكة ستؤمن طائرة مساعدات لإغاثة الشعب الصومالي.", "planned"),
    ],
)
def test_help_that_is_only_pledged_is_to_come(text: str, status: str) -> None:
    found = Reader().read(Report(id="t", text=text, published="2024-05-20", source="okaz"))
    assert [(s.kind, s.status) for s in found] == [("aid", status)]


def test_what_did_not_exceed_a_number_is_not_denied() -> None:
    assert _told("لم تتجاوز الصادرات الكينية إلى الأردن 12 مليون دولار عام 2019.") == [("figure", "2019", "done")]


def test_one_who_was_there_that_day_goes_on_to_act_on_it() -> None:
    text = (
        "التقى وزير الخارجية العماني بدر البوسعيدي، يوم السبت 18 أيار 2024، وزير خارجية كرواتيا في مسقط.\n"
        "كما التقى البوسعيدي بوزير خارجية كوبا."
    )
    assert [date for kind, date, _ in _told(text) if kind == "meeting"] == ["2024-05-18", "2024-05-18"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "تدرس الخطوط الأردنية تسيير رحلات بين عمّان ونيروبي اعتبارا من سبتمبر 2024.",
            ("travel", "2024-09/..", "proposed"),
        ),
        (
            "وقعت الأردن وكينيا اتفاقية في مجال الصحة، التي ستمول مستشفى نيروبي الذي افتتح عام 2019.",
            ("agreement", None, "done"),
        ),
        (
            "وصوت الأردن لصالح قرار الجمعية العامة بشأن أراضي أذربيجان في 14 مارس 2008.",
            ("position", "2008-03-14", "done"),
        ),
    ],
)
def test_a_date_is_of_what_it_stands_with(text: str, told: tuple[str, str | None, str]) -> None:
    assert told in _told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("زار رئيس وزراء غانا بولندا في مايو 2019، وأجرى محادثات مع نظيره البولندي.", ("meeting", "2019-05", "done")),
        ("بدأ وزير الخارجية الكيني زيارة إلى قطر.", ("visit", None, "ongoing")),
        ("أعفى البلدان الأردن وكينيا مواطنيهما من التأشيرة منذ سنة 2003.", ("travel", "2003/..", "ongoing")),
        ("أطلقت مصر وبولندا حوارا استراتيجيا في وارسو في فبراير الماضي.", ("mechanism", "2024-02", "done")),
    ],
)
def test_what_is_joined_or_has_been_since_has_its_time(text: str, told: tuple[str, str | None, str]) -> None:
    assert told in _told(text)


@pytest.mark.parametrize(
    ("text", "kind", "date"),
    [
        ("قال وزير خارجية غانا أمس قبيل زيارته إلى تركيا إنه يأمل في تعزيز التعاون.", "visit", None),
        ("وصل وفد ياباني إلى نيروبي منذ ثلاثة أيام.", "visit", "2024-05-17"),
        ("استدعت تركيا سفيرها لدى هولندا منذ ثلاثة أيام.", "protest", "2024-05-17"),
    ],
)
def test_what_is_to_come_is_not_of_the_day_and_ago_counts_back(text: str, kind: str, date: str | None) -> None:
    assert [told for made, told, _ in _told(text) if made == kind] == [date]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("زار الرئيس الغيني باكو في مايو 2018 حيث وقع مع نظيره الأذربيجاني اتفاقية.", ("agreement", "2018-05", "done")),
        ("أرسلت اليونان فريق إنقاذ إلى تركيا غداة الزلزال في 6 شباط 2023.", ("aid", "2023-02-07", "done")),
        (
            "علقت الخطوط الكينية رحلاتها إلى رواندا اعتبارا من 1 يونيو 2024 ولمدة أسبوع.",
            ("travel", "2024-06-01/2024-06-07", "planned"),
        ),
        (
            "بلغت الصادرات الأردنية إلى قطر عام 2021 نحو 90 مليون دولار، والواردات 40 مليون دولار.",
            ("figure", "2021", "done"),
        ),
    ],
)
def test_a_date_goes_on_where_the_words_lead_on(text: str, told: tuple[str, str | None, str]) -> None:
    assert told in _told(text)


def test_the_date_of_what_is_only_described_is_not_taken() -> None:
    text = "في معهد الفنون بنيروبي، الذي أنشئ عام 2009، يدرس نحو 700 طالب ألماني في كينيا."
    assert ("figure", None, "ongoing") in _told(text)
