"""Bodies that two set up together, though no word calls them joint, and measures under study."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties", "status"),
    [
        ("اتفقت روسيا وتونس على تشكيل فريق عمل لمناقشة التفاصيل.", ("RUS", "TUN"), "planned"),
        ("جاء ذلك بعد اتفاق الأردن والعراق على تشكيل فرق فنية لمتابعة المشاريع.", ("IRQ", "JOR"), "planned"),
        ("قررت مصر والسودان تشكيل لجنة لمتابعة التنفيذ.", ("EGY", "SDN"), "done"),
    ],
)
def test_a_body_is_of_those_who_set_it_up(read: Read, text: str, parties: tuple[str, ...], status: str) -> None:
    (body,) = (each for each in read(text) if each.kind == "mechanism")
    assert (body.parties, body.status) == (parties, status)


def test_a_committee_of_one_state_is_no_body_of_two(read: Read) -> None:
    assert not [each for each in read("قررت الحكومة المصرية تشكيل لجنة لمتابعة التنفيذ.") if each.kind == "mechanism"]


@pytest.mark.parametrize(
    ("text", "parties", "status"),
    [
        ("تدرس واشنطن فرض عقوبات جديدة على فنزويلا.", ("USA", "VEN"), "proposed"),
        ("ناقش وزراء خارجية الاتحاد الأوروبي تبني عقوبات ضد مسؤولين في بيلاروسيا.", ("BLR", "org:EU"), "proposed"),
        ("أعلنت كندا فرض عقوبات على كيانات في ميانمار.", ("CAN", "MMR"), "ongoing"),
        ("العقوبات المفروضة على السودان من جانب الولايات المتحدة.", ("SDN", "USA"), "ongoing"),
    ],
)
def test_sanctions_have_who_imposes_and_on_whose_men(
    read: Read, text: str, parties: tuple[str, ...], status: str
) -> None:
    (sanction,) = (each for each in read(text) if each.kind == "protest")
    assert (sanction.parties, sanction.status) == (parties, status)


def test_a_journey_behind_another_visit_goes_to_its_own_goal(read: Read) -> None:
    found = read("توجه وزير الخارجية الأردني أيمن الصفدي فور انتهاء زيارته إلى الكويت إلى البحرين.")
    assert {each.parties for each in found if each.kind == "visit"} == {("BHR", "JOR"), ("JOR", "KWT")}


def test_a_verb_behind_a_family_name_that_is_a_word_is_a_verb(read: Read) -> None:
    (visit,) = read("وزير الخارجية المصري سامح شكري توجه إلى الكويت.")
    assert visit.slots["to"] == "KWT"


def test_whom_a_leader_names_is_another_man(read: Read) -> None:
    (named,) = read("عين الرئيس الفرنسي إيمانويل ماكرون كريستوف فارنو سفيرا لفرنسا لدى روسيا.")
    assert (named.slots["person"], named.slots["host"]) == ("كريستوف فارنو", "RUS")


def test_a_bank_of_a_state_lends_for_it(read: Read) -> None:
    found = read("حصلت أنغولا على قرض بقيمة مليار دولار من بنك التنمية الصيني.")
    (loan,) = (each for each in found if each.kind == "aid")
    assert (loan.slots["donor"], loan.slots["recipient"]) == ("CHN", "AGO")


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("جاء ذلك بعد تقديم الجانب الروسي أسلحة هامة للجانب السوري.", "aid", ("RUS", "SYR")),
        (
            "نعمل على اتفاقية بشأن النقل الجوي بين رواندا وقطر التي سيتم التوقيع عليها قريبا.",
            "agreement",
            ("QAT", "RWA"),
        ),
        ("اتفقت اليابان والفلبين على إقامة شراكة استراتيجية.", "relations", ("JPN", "PHL")),
        ("ونقل الوزير العراقي إلى أمير الكويت تقدير الرئيس العراقي برهم صالح واعتزازه.", "message", ("IRQ", "KWT")),
    ],
)
def test_what_verbal_nouns_and_participles_tell_is_read(
    read: Read, text: str, kind: str, parties: tuple[str, ...]
) -> None:
    assert [each.parties for each in read(text) if each.kind == kind] == [parties]


def test_whom_a_guest_consults_with_is_of_where_he_goes(read: Read) -> None:
    found = read(
        "توجه وزير الخارجية المصري سامح شكري بعد زيارته للأردن إلى الكويت لإجراء مشاورات مع نائب رئيس الوزراء وزير "
        "الخارجية الشيخ صباح خالد الحمد الصباح."
    )
    assert [each.parties for each in found if each.kind == "meeting"] == [("EGY", "KWT")]


def test_an_exhibition_opened_by_two_is_of_both(read: Read) -> None:
    (shown,) = read('افتتح وزير الثقافة العماني ونظيره البيروفي معرض "حضارات عمان" في المتحف الوطني بليما.')
    assert (shown.kind, shown.parties) == ("exchange", ("OMN", "PER"))


def test_fewer_visas_are_a_restriction(read: Read) -> None:
    (visas,) = (each for each in read("خفضت إسبانيا عدد التأشيرات الممنوحة للمغاربة.") if each.kind == "travel")
    assert visas.slots["change"] == "restricted"


def test_a_commission_that_did_not_meet_did_not_convene(read: Read) -> None:
    assert read("اللجنة المشتركة بين السودان وتشاد لم تجتمع منذ 2013.") == []
