"""Kin of those in office, who go with a guest, what was some time afterwards, and of whom «المملكة» is not said."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


def test_the_wife_of_a_president_is_not_he(read: Read) -> None:
    (visit,) = of_kind(read, "visit", "وصلت زوجة الرئيس الكيني أوهورو كينياتا إلى الرباط في زيارة للمغرب.")
    assert visit.slots["roles"] == ("زوجة الرئيس الكيني أوهورو كينياتا",)
    assert "people" not in visit.slots


def test_a_guest_and_the_delegation_with_him_come_under_his_name(read: Read) -> None:
    text = (
        "وصل إلى الرباط اليوم دولة السيد شهباز شريف رئيس وزراء باكستان، والوفد المرافق له، وذلك في زيارة رسمية للمغرب."
    )
    assert [visit.slots.get("people") for visit in of_kind(read, "visit", text)] == [("شهباز شريف",)]


def test_who_is_granted_a_welcome_where_he_arrives_is_the_guest(read: Read) -> None:
    text = "حظي الرئيس الغاني جون ماهاما باستقبال حافل لدى وصوله أمس إلى تونس التي يزورها للمرة الأولى."
    assert [(visit.slots["from"], visit.slots["to"]) for visit in of_kind(read, "visit", text)] == [("GHA", "TUN")]


def test_what_was_ten_years_afterwards_is_not_of_the_year_before(read: Read) -> None:
    text = "أنشأت الهند سفارتها في تونس سنة 1963 وبعدها بعامين، فتحت تونس سفارتها في نيودلهي."
    dates = {told.slots["sender"]: told.date for told in of_kind(read, "mission", text)}
    assert (str(dates["IND"]), dates["TUN"]) == ("1963", None)


def test_the_day_of_a_signing_is_not_that_of_the_ratification(read: Read) -> None:
    text = "تمت المصادقة على اتفاق الصيد المبرم يوم 9 أوت 2011 بين الحكومة التونسية والحكومة الإيطالية."
    assert [(told.slots["change"], told.date) for told in of_kind(read, "agreement", text)] == [("ratified", None)]


def test_an_agreement_that_was_made_is_not_of_the_day_on_which_a_cabinet_is_told_of_it(read: Read) -> None:
    text = "نظر مجلس الحكومة، أمس الأربعاء، في اتفاق النقل البحري المبرم بين المملكة المغربية وجمهورية غينيا."
    assert [told.date for told in of_kind(read, "agreement", text)] == [None]


def test_the_end_of_a_visit_that_still_goes_on_is_no_day_to_come(read: Read) -> None:
    text = (
        "زار وزير الخارجية التونسي اليابان هذا الأسبوع. ووقع الوزير في ختام الزيارة مع نظيره الياباني إعلانا مشتركا "
        "بين تونس واليابان."
    )
    assert [(told.status, str(told.date)) for told in of_kind(read, "agreement", text)] == [
        ("done", "2024-05-20/2024-05-26")
    ]


def test_the_kingdom_is_none_that_is_joined_to_it(read: Read) -> None:
    text = (
        "وقعت حكومة المملكة وحكومة المملكة الأردنية الهاشمية مذكرة تفاهم. وقدمت المملكة منحة قدرها 30 مليون دولار "
        "لأفغانستان."
    )
    assert [told.parties for told in of_kind(read, "aid", text)] == [("AFG", "SAU")]


def test_a_weekday_behind_an_awaited_visit_is_still_to_come(read: Read) -> None:
    text = "زيارة مرتقبة للرئيس الكيني أوهورو كينياتا إلى تنزانيا الخميس."
    assert [(visit.status, str(visit.date)) for visit in of_kind(read, "visit", text)] == [("planned", "2024-05-23")]


def test_a_king_gets_a_cable_in_the_words_of_the_maghreb(read: Read) -> None:
    text = "توصل الملك محمد السادس ببرقية تهنئة من الرئيس السنغالي ماكي سال بمناسبة عيد العرش."
    assert [(sent.slots["from"], sent.slots["to"]) for sent in of_kind(read, "message", text)] == [("SEN", "MAR")]


def test_the_wishes_of_a_cable_of_thanks_are_no_second_message(read: Read) -> None:
    text = (
        "تلقى ملك الأردن برقية شكر جوابية من الرئيس الكيني أوهورو كينياتا ردا على برقيته المهنئة. وأعرب الرئيس "
        "الكيني في البرقية عن خالص تهانيه وأمنياته لجلالة الملك."
    )
    assert len(of_kind(read, "message", text)) == 1


def test_the_guest_is_the_minister_and_not_the_delegation_with_him(read: Read) -> None:
    text = (
        "استقبل وزير الخارجية السوداني إبراهيم غندور أمس أليكسي ستيبانوف وزير خارجية بيلاروسيا يرافقه وفد بيلاروسي "
        "رفيع. كما سيلتقي الضيف الزائر برئيس الجمهورية عمر البشير."
    )
    met = [told for told in of_kind(read, "meeting", text) if told.status == "planned"]
    assert [told.slots["people"] for told in met] == [("أليكسي ستيبانوف", "عمر البشير")]


def test_a_visit_that_one_expects_is_not_paid_yet(read: Read) -> None:
    text = "قال السفير الكندي لدى الأردن إن بلاده تتوقع زيارة وزير الخارجية الأردني ناصر جودة قريبا."
    assert [visit.status for visit in of_kind(read, "visit", text)] == ["planned"]


def test_a_minister_of_works_keeps_his_name_behind_a_long_portfolio(read: Read) -> None:
    text = (
        "عقد أمس في جيبوتي اجتماع بين وزير النقل والبنية التحتية والشؤون المينائية، حسن أحمد، والسفير الصيني "
        "المعتمد لدى جيبوتي."
    )
    assert [met.slots["people"] for met in of_kind(read, "meeting", text)] == [("حسن أحمد",)]
