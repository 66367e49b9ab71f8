"""Quarrels between states: envoys recalled or sent away, ties lowered, trade, visas and the air closed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "what", "actor", "target"),
    [
        ("أقدمت كينيا، في خطوة لافتة، على سحب سفيرها من كمبالا.", "recall", "KEN", "UGA"),
        ("قررت غانا، مساء أمس، سحب دبلوماسييها من العاصمة الإيفوارية أبيدجان.", "recall", "GHA", "CIV"),
        ("ودعت تشيلي السفير البوليفي إلى مغادرة البلاد خلال 48 ساعة.", "expulsion", "CHL", "BOL"),
        ("طلبت الخارجية البيروفية من القنصل الفنزويلي العام خوسيه ماركانو مغادرة بيرو.", "expulsion", "PER", "VEN"),
        ("علقت إكوادور جميع أشكال التجارة مع كولومبيا.", "sanction", "ECU", "COL"),
        ("وقررت تونس إيقاف كل الواردات الليبية إليها.", "sanction", "TUN", "LBY"),
        ("أعلن رئيس الوزراء السلوفيني إجراءات ضد روسيا تشمل حظرا على مبيعات الأسلحة.", "sanction", "SVN", "RUS"),
    ],
)
def test_a_measure_has_its_actor_and_its_target(read: Read, text: str, what: str, actor: str, target: str) -> None:
    (protest,) = [s for s in read(text) if s.kind == "protest"]
    assert (protest.slots["what"], protest.slots["actor"], protest.slots["target"]) == (what, actor, target)


def test_envoys_sent_away_in_several_states_are_sent_by_these(read: Read) -> None:
    (protest,) = read("شهد العام الماضي طرد سفراء بيلاروسيا في كل من لاتفيا وليتوانيا وإستونيا.")
    assert protest.slots["actor"] == ("LVA", "LTU", "EST")
    assert protest.slots["target"] == "BLR"


def test_a_decision_from_one_state_to_expel_is_its_own(read: Read) -> None:
    text = "استدعت بولندا السفير المجري بعد قرار سابق من المجر بطرد 12 دبلوماسيا بولنديا."
    (expelled,) = [s for s in read(text) if s.slots.get("what") == "expulsion"]
    assert (expelled.slots["actor"], expelled.slots["target"]) == ("HUN", "POL")


@pytest.mark.parametrize(
    ("text", "parties", "change"),
    [
        ("قطعت زامبيا في مارس 1998 علاقتها الدبلوماسية مع أنغولا.", ("AGO", "ZMB"), "severed"),
        ("وكانت مالاوي قد قررت قطع علاقتها مع موزمبيق يوم 12 يونيو 1999.", ("MOZ", "MWI"), "severed"),
        ("خفض العلاقات بين تشاد وليبيا إلى مستوى القائم بالأعمال.", ("LBY", "TCD"), "downgraded"),
        ("قال الوزير الكيني إن بلاده قررت خفض مستوى علاقاتها مع الصومال.", ("KEN", "SOM"), "downgraded"),
    ],
)
def test_ties_are_cut_and_lowered(read: Read, text: str, parties: tuple[str, str], change: str) -> None:
    (relation,) = [s for s in read(text) if s.kind == "relations"]
    assert (relation.parties, relation.slots["change"]) == (parties, change)


@pytest.mark.parametrize(
    ("text", "parties", "what"),
    [
        ("أعلنت الحكومة الأرمينية إغلاق مجالها الجوي أمام الطائرات الأذربيجانية.", ("ARM", "AZE"), "flights"),
        ("أغلقت أوغندا أجواءها أمام الطائرات الرواندية.", ("RWA", "UGA"), "flights"),
        ("أعلنت الحكومة الكمبودية إلغاء جميع التأشيرات الممنوحة للمواطنين التايلانديين.", ("KHM", "THA"), "visa"),
    ],
)
def test_the_air_is_closed_and_visas_are_revoked(read: Read, text: str, parties: tuple[str, str], what: str) -> None:
    (travel,) = read(text)
    assert (travel.parties, travel.slots["what"], travel.slots["change"]) == (parties, what, "suspended")


def test_visas_no_longer_asked_for_are_eased(read: Read) -> None:
    (travel,) = read("ألغت عمان التأشيرات لمواطني كازاخستان.")
    assert travel.slots["change"] == "eased"


def test_who_accused_before_is_told_behind_after(read: Read) -> None:
    text = "أعلنت نيبال قطع علاقاتها مع بوتان بعد أن اتهمتها بوتان بإيواء متمردين."
    (accused,) = [s for s in read(text) if s.kind == "position"]
    assert (accused.slots["actor"], accused.slots["target"]) == ("BTN", "NPL")


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("جاء ذلك ردا على طرد 10 دبلوماسيين بولنديين من بلغاريا.", "BGR", "POL"),
        ('وأعلنت سلوفاكيا أن 3 دبلوماسيين بولنديين "أشخاص غير مرغوب فيهم".', "SVK", "POL"),
        ("طلبت هراري، اليوم، من 10 موظفين في السفارة الموزمبيقية مغادرة زيمبابوي.", "ZWE", "MOZ"),
    ],
)
def test_who_is_sent_away_from_a_state_is_sent_by_it(read: Read, text: str, actor: str, target: str) -> None:
    (protest,) = read(text)
    assert (protest.slots["actor"], protest.slots["target"]) == (actor, target)


def test_an_accusation_of_one_by_another_is_a_stance(read: Read) -> None:
    (accused,) = read("استمر التوتر بعد اتهام كولومبيا لفنزويلا باستخدام أراضيها.")
    assert (accused.slots["actor"], accused.slots["target"]) == ("COL", "VEN")
