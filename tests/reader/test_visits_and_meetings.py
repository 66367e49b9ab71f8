"""Who goes where, and who meets whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    "text",
    [
        "وصل وزير الخارجية التونسي نبيل عمار إلى عمّان أمس في زيارة رسمية إلى الأردن.",
        "قام وزير الخارجية التونسي نبيل عمار بزيارة رسمية إلى الأردن أمس.",
        "زار وزير الخارجية التونسي نبيل عمار الأردن أمس.",
        "وصف السفير الزيارة الرسمية التي قام بها وزير الخارجية التونسي نبيل عمار إلى الأردن أمس بالناجحة.",
    ],
)
def test_a_visit_is_known_however_it_is_told(read: Read, text: str) -> None:
    (visit,) = [statement for statement in read(text) if statement.kind == "visit"]
    assert visit.parties == ("JOR", "TUN")
    assert str(visit.date) == "2024-05-19"
    assert visit.slots["from"] == "TUN"
    assert visit.slots["to"] == "JOR"
    assert visit.slots["people"] == ("نبيل عمار",)


def test_a_guest_received_with_no_word_of_how_he_came_is_a_meeting_only(read: Read) -> None:
    found = read("استقبل الرئيس التركي رجب طيب أردوغان وزير الخارجية القطري محمد بن عبدالرحمن آل ثاني اليوم.")
    assert [statement.kind for statement in found] == ["meeting"]
    assert found[0].parties == ("QAT", "TUR")
    assert found[0].slots["people"] == ("رجب طيب أردوغان", "محمد بن عبدالرحمن آل ثاني")
    assert str(found[0].date) == "2024-05-20"


def test_what_stands_between_verb_and_guest_does_not_hide_him(read: Read) -> None:
    (meeting,) = read(
        "استقبل أمير دولة الكويت الشيخ مشعل الأحمد -حفظه الله- في قصر بيان صباح اليوم، وبحضور سمو ولي العهد، "
        "رئيس جمهورية كينيا ويليام روتو.",
        source="كونا",
    )
    assert meeting.kind == "meeting"
    assert meeting.parties == ("KEN", "KWT")


def test_the_object_may_stand_as_a_pronoun_on_a_noun(read: Read) -> None:
    found = read("أعرب الوزير المصري سامح حسين عن ارتياحه عقب لقائه نظيره الجزائري أحمد بوعلام في تونس.")
    assert ("DZA", "EGY") in {statement.parties for statement in found if statement.kind == "meeting"}


def test_those_who_stand_at_the_airport_hold_no_meeting(read: Read) -> None:
    found = read("وكان في استقبال الرئيس السنغالي لدى وصوله مطار الدوحة وزير الدولة القطري سلطان المريخي.")
    assert not [statement for statement in found if statement.kind == "meeting"]


def test_headline_and_body_tell_one_fact_once(read: Read) -> None:
    found = read(
        "أمير قطر يستقبل وزير خارجية اليابان\n\n"
        "استقبل أمير دولة قطر الشيخ تميم بن حمد آل ثاني اليوم وزير خارجية اليابان فوميو كيشيدا في الدوحة."
    )
    assert [statement.kind for statement in found] == ["meeting"]
    assert found[0].slots["people"] == ("تميم بن حمد آل ثاني", "فوميو كيشيدا")


def test_a_third_state_in_passing_is_no_party(read: Read) -> None:
    (meeting,) = [
        statement
        for statement in read("التقى الرئيس العراقي برهم صالح نظيره الفرنسي إيمانويل ماكرون خلال قمة عقدت في مصر.")
        if statement.kind == "meeting"
    ]
    assert meeting.parties == ("FRA", "IRQ")


def test_a_visit_to_come_is_planned(read: Read) -> None:
    (visit,) = [s for s in read("سيزور وزير الدفاع الهندي راجناث سينغ ماليزيا الشهر المقبل.") if s.kind == "visit"]
    assert (visit.status, str(visit.date)) == ("planned", "2024-06")


def test_a_report_of_one_state_says_nothing(read: Read) -> None:
    assert read("عقد مجلس الوزراء الأردني اجتماعا اليوم في عمّان برئاسة رئيس الوزراء بشر الخصاونة.") == []


def test_sport_is_no_relation_between_states(read: Read) -> None:
    assert (
        read("يلتقي المنتخب السعودي نظيره العماني غدا في ملعب مسقط ضمن البطولة، وقال المدرب إن اللاعبين جاهزون.") == []
    )


def test_a_banquet_for_a_guest_is_a_meeting_with_him(read: Read) -> None:
    (meeting,) = read("أقام وزير الخارجية العماني بدر البوسعيدي مأدبة غداء على شرف نظيره الهندي.")
    assert meeting.parties == ("IND", "OMN")
    assert meeting.slots["occasion"] == "مأدبة غداء"


def test_a_meeting_that_gathers_two_is_theirs(read: Read) -> None:
    (meeting,) = read("التأم في الرباط اجتماع ضم وزيري خارجية المغرب وإسبانيا.")
    assert (meeting.kind, meeting.parties, meeting.slots["place"]) == ("meeting", ("ESP", "MAR"), "الرباط")


@pytest.mark.parametrize(
    "text",
    [
        "بحث وزير الخارجية الأردني أيمن الصفدي هاتفيا مع نظيره الألماني تطورات الأوضاع.",
        "أجرى وزير خارجية الأردن محادثات هاتفية مع وزير خارجية ألمانيا.",
    ],
)
def test_talks_by_telephone_are_a_call(read: Read, text: str) -> None:
    (meeting,) = read(text)
    assert (meeting.parties, meeting.slots["form"]) == (("DEU", "JOR"), "call")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("التقى سفير الصين لدى الجزائر وزير الطاقة الجزائري محمد عرقاب.", ("CHN", "DZA")),
        ("التقى وزير خارجية الصين رئيس وزراء الجزائر في بكين.", ("CHN", "DZA")),
        ("استقبلت رئيسة وزراء الدنمارك رئيس وزراء آيسلندا.", ("DNK", "ISL")),
    ],
)
def test_subject_and_object_side_by_side_are_two_men(read: Read, text: str, parties: tuple[str, str]) -> None:
    (meeting,) = read(text)
    assert (meeting.kind, meeting.parties) == ("meeting", parties)


@pytest.mark.parametrize(
    ("text", "from_", "to"),
    [
        ("يسافر الرئيس النيجيري محمد بخاري إلى واشنطن غدا.", "NGA", "USA"),
        ("حل وزير خارجية كينيا ضيفا على أبوظبي.", "KEN", "ARE"),
        ("وفد من مجلس الشيوخ الفرنسي يزور نواكشوط.", "FRA", "MRT"),
    ],
)
def test_who_travels_is_a_guest_and_a_delegation_the_guest_of_its_house(
    read: Read, text: str, from_: str, to: str
) -> None:
    (visit,) = read(text)
    assert (visit.kind, visit.slots["from"], visit.slots["to"]) == ("visit", from_, to)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("تباحث وزيرا خارجية الأردن والسويد في عمّان أمس.", "talks"),
        ("عقد الرئيس الكوري الجنوبي ورئيس الوزراء الياباني قمة في طوكيو.", "talks"),
        ("هاتف وزير الخارجية المصري نظيره السوداني.", "call"),
    ],
)
def test_two_who_confer_meet_at_a_summit_or_telephone(read: Read, text: str, form: str) -> None:
    (meeting,) = read(text)
    assert (meeting.kind, meeting.slots["form"]) == ("meeting", form)


def test_a_visit_of_days_to_come_is_planned(read: Read) -> None:
    told = read("بدعوة من نظيره المصري، يزور وزير العدل المغربي القاهرة يومي 4 و5 يونيو.")
    (visit,) = (one for one in told if one.kind == "visit")
    assert (str(visit.date), visit.status) == ("2024-06-04/2024-06-05", "planned")


def test_a_visit_called_off_is_denied(read: Read) -> None:
    (visit,) = read("ألغى الرئيس الفرنسي زيارته إلى ألمانيا.")
    assert (visit.kind, visit.status) == ("visit", "denied")


def test_who_comes_with_a_guest_makes_no_second_visit(read: Read) -> None:
    (visit,) = read("وصل إلى أبوظبي الرئيس الأنغولي جواو لورنسو والوفد المرافق.")
    assert visit.slots["people"] == ("جواو لورنسو",)


def test_a_leader_named_without_his_state_is_a_side_of_its_own(read: Read) -> None:
    (meeting,) = read("التقى وزير الخارجية سامح شكري يوم الأحد وزير خارجية المجر في بودابست.", published="2022-09-06")
    assert meeting.parties == ("EGY", "HUN")


def test_a_place_between_host_and_guest_hides_neither(read: Read) -> None:
    (meeting,) = read("استقبل رئيس الوزراء التونسي هشام المشيشي بقصر الحكومة بالقصبة سفير إيطاليا لورنزو فانارا.")
    assert meeting.parties == ("ITA", "TUN")


def test_each_of_several_is_met(read: Read) -> None:
    found = read("التقى وزير خارجية اليمن كلا من وزير خارجية هولندا ووزيرة خارجية السويد.")
    assert [meeting.parties for meeting in found] == [("NLD", "YEM"), ("SWE", "YEM")]


def test_an_ambassador_who_leaves_his_post_pays_no_visit(read: Read) -> None:
    found = read("غادر السفير الهندي مسقط بعد انتهاء فترة عمله.")
    assert "visit" not in {statement.kind for statement in found}
