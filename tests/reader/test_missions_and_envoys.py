"""Relations, missions and envoys: established, opened, named, gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(found: list[Statement], kind: str) -> list[Statement]:
    return [statement for statement in found if statement.kind == kind]


def test_an_embassy_has_a_sender_and_a_host(read: Read) -> None:
    (opened,) = of_kind(read("افتتحت منغوليا سفارتها في أبوظبي في عام 2017."), "mission")
    assert (opened.slots["sender"], opened.slots["host"], opened.slots["change"]) == ("MNG", "ARE", "opened")


def test_an_embassy_that_starts_its_work_opens(read: Read) -> None:
    (opened,) = of_kind(read("بدأت السفارة البرازيلية في نيروبي عملها عام 1975."), "mission")
    assert (opened.slots["sender"], opened.slots["host"], str(opened.date)) == ("BRA", "KEN", "1975")


def test_what_an_embassy_starts_to_do_for_somebody_opens_nothing(read: Read) -> None:
    assert of_kind(read("باشرت السفارة البرازيلية في نيروبي قضية المواطنين المصابين."), "mission") == []


def test_an_embassy_that_two_agreed_to_open_is_planned_and_of_one_sender(read: Read) -> None:
    (planned,) = of_kind(read("اتفقت البلدان، مالطا وغانا، على فتح سفارة لمالطا في أكرا."), "mission")
    assert (planned.status, planned.slots["change"]) == ("planned", "planned")
    assert (planned.slots["sender"], planned.slots["host"]) == ("MLT", "GHA")


@pytest.mark.parametrize(
    "text", ["أعادت تونس علاقاتها الدبلوماسية مع سوريا أمس.", "رحبت تونس بعودة العلاقات مع سوريا."]
)
def test_relations_are_restored_by_words_right_before_them(read: Read, text: str) -> None:
    (restored,) = of_kind(read(text), "relations")
    assert (restored.parties, restored.slots["change"]) == (("SYR", "TUN"), "restored")


def test_something_else_that_returns_restores_no_relations(read: Read) -> None:
    found = of_kind(read("ستقطع فيجي علاقاتها الدبلوماسية مع تونغا بعد عودة البرلمان."), "relations")
    assert [statement.slots["change"] for statement in found] == ["severed"]


def test_relations_whose_years_are_counted_are_not_established_again(read: Read) -> None:
    found = read("احتفلت صربيا وقبرص بمرور خمسة وستين عاما على إقامة العلاقات الدبلوماسية بين البلدين.")
    (marked,) = of_kind(found, "anniversary")
    assert marked.slots["ordinal"] == 65
    assert of_kind(found, "relations") == []


def test_an_ambassador_is_named_by_whom_he_serves_for_where_he_goes(read: Read) -> None:
    (named,) = of_kind(read("وافقت بوغوتا على تعيين خورخي باريوس سفيرا جديدا لبيرو."), "appointment")
    assert named.slots["person"] == "خورخي باريوس"
    assert (named.slots["sender"], named.slots["host"], named.slots["change"]) == ("PER", "COL", "named")


def test_an_attache_who_leaves_is_nothing(read: Read) -> None:
    text = "كرمت سفارة تركيا في تونس الملحق الثقافي بمناسبة انتهاء فترة عمله، بحضور السفير التركي في تونس."
    assert of_kind(read(text), "appointment") == []


def test_a_guest_who_is_seen_off_at_the_airport_leaves_no_post(read: Read) -> None:
    text = "غادر رئيس وزراء لاوس هانوي، وكان في وداعه بالمطار وزير الخارجية الفيتنامي وسفير لاوس لدى فيتنام."
    assert of_kind(read(text), "appointment") == []


def test_a_consulate_named_by_its_city_is_of_the_state_that_its_pronoun_means(read: Read) -> None:
    (closed,) = of_kind(read("أغلقت كندا قنصليتها في ميلانو."), "mission")
    assert (closed.slots["sender"], closed.slots["host"], closed.slots["change"]) == ("CAN", "ITA", "closed")


def test_both_of_two_that_reopen_their_embassies_are_a_sender(read: Read) -> None:
    opened = of_kind(read("أعادت قطر ومصر أمس فتح سفارتيهما في الدوحة والقاهرة."), "mission")
    assert {(str(each.slots["sender"]), str(each.slots["host"])) for each in opened} == {("QAT", "EGY"), ("EGY", "QAT")}


def test_relations_that_go_back_to_a_year_began_in_it(read: Read) -> None:
    (begun,) = of_kind(read("ويعود تاريخ العلاقات الدبلوماسية بين عمان واليابان إلى عام 1972."), "relations")
    assert (begun.slots["change"], str(begun.date)) == ("established", "1972")


@pytest.mark.parametrize(
    ("text", "sender", "host"),
    [
        ("أعلنت هولندا تعيين سفير جديد لها لدى السودان.", "NLD", "SDN"),
        ("عينت بوركينا فاسو سفيرا جديدا لها في الجزائر.", "BFA", "DZA"),
        ("أدى خالد الشمري اليمين القانونية سفيرا للأردن لدى البرازيل.", "JOR", "BRA"),
    ],
)
def test_an_ambassador_is_named_with_or_without_his_name(read: Read, text: str, sender: str, host: str) -> None:
    (named,) = of_kind(read(text), "appointment")
    assert (named.slots["sender"], named.slots["host"], named.slots["change"]) == (sender, host, "named")


def test_an_embassy_whose_work_is_suspended_is_closed(read: Read) -> None:
    (closed,) = of_kind(read("علقت بريطانيا عمل سفارتها في الخرطوم."), "mission")
    assert (closed.slots["sender"], closed.slots["host"], closed.slots["change"]) == ("GBR", "SDN", "closed")


@pytest.mark.parametrize(
    "text",
    [
        "نشأت العلاقات الدبلوماسية بين الأردن واليابان سنة ١٩٥٤.",
        "تم تبادل التمثيل الدبلوماسي بين الأردن واليابان عام 1954.",
        "بين الأردن واليابان علاقات دبلوماسية منذ عام 1954.",
    ],
)
def test_relations_begin_in_the_year_since_which_they_are(read: Read, text: str) -> None:
    (begun,) = of_kind(read(text), "relations")
    assert (begun.parties, str(begun.date), begun.slots["change"]) == (("JOR", "JPN"), "1954", "established")


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت أوكرانيا قطع العلاقات الدبلوماسية مع بوليفيا.",
        "أعلنت أوكرانيا إنهاء علاقاتها مع بوليفيا.",
    ],
)
def test_relations_whose_end_is_announced_are_severed_and_not_established(read: Read, text: str) -> None:
    (severed,) = of_kind(read(text), "relations")
    assert (severed.parties, severed.slots["change"]) == (("BOL", "UKR"), "severed")


def test_an_embassy_that_works_since_a_date_was_opened_then(read: Read) -> None:
    (mission,) = read("تعمل سفارة أذربيجان في عمّان منذ يناير 2006.")
    assert (mission.slots["sender"], mission.slots["host"], str(mission.date)) == ("AZE", "JOR", "2006-01")
