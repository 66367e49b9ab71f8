"""Measures told of again: on whom they are stands in a sentence before, or in a pronoun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "what", "actor", "target"),
    [
        (
            "فرضت بريطانيا عقوبات على ميانمار. وذكرت الحكومة النرويجية أنها فرضت عقوبات على ستة مسؤولين وثلاث شركات.",
            "sanction",
            "NOR",
            "MMR",
        ),
        ("أعلن وزير الخارجية البحريني قطع العلاقات مع إيران وطرد دبلوماسييها.", "expulsion", "BHR", "IRN"),
        (
            "طردت تشيلي السفير النيكاراغوي. واستدعت بنما وباراغواي سفيريهما للتشاور.",
            "recall",
            ("PAN", "PRY"),
            "NIC",
        ),
    ],
)
def test_on_whom_a_measure_is_was_told_before(
    read: Read, text: str, what: str, actor: str | tuple[str, ...], target: str
) -> None:
    found = [(s.slots["what"], s.slots["actor"], s.slots["target"]) for s in read(text) if s.kind == "protest"]
    assert (what, actor, target) in found


def test_who_only_rejects_sanctions_does_not_impose_them(read: Read) -> None:
    found = read("جددت الصين معارضتها للعقوبات الأحادية المفروضة على كوبا.")
    assert [statement.kind for statement in found] == ["position"]


def test_diplomats_do_not_send_themselves_away(read: Read) -> None:
    found = read("كان مصدر دبلوماسي إيطالي قد أعلن طرد أولئك الدبلوماسيين الصينيين أمس.")
    assert all(statement.slots.get("actor") != "CHN" for statement in found)


@pytest.mark.parametrize(
    ("text", "state", "organisation", "change"),
    [
        ("سلمت الهند رئاسة مجموعة العشرين إلى البرازيل.", "BRA", "org:G20", "chairs"),
        ("فازت بنما بمقعد غير دائم في مجلس الأمن.", "PAN", "org:UN", "joined"),
        ("تضم المنطقة منظمة شنغهاي التي من المنتظر أن تعقد قمتها في كازاخستان.", "KAZ", "org:SCO", "hosts"),
        ("قرر مجلس الجامعة العربية عودة ليبيا إلى مقعدها.", "LBY", "org:LAS", "joined"),
    ],
)
def test_seats_and_summits(read: Read, text: str, state: str, organisation: str, change: str) -> None:
    found = [(s.slots["state"], s.slots["organisation"], s.slots["change"]) for s in read(text)]
    assert found == [(state, organisation, change)]


def test_who_backs_an_accession_does_not_tell_of_one(read: Read) -> None:
    found = read("قالت كرواتيا إنها تؤيد انضمام جورجيا إلى حلف الناتو.")
    assert [statement.kind for statement in found] == ["position"]


def test_who_summons_hands_over_the_note(read: Read) -> None:
    text = "قالت الوكالة إن وزارة الخارجية الغانية، استدعت السفير التوغولي «كوفي أنان»، وسلمته مذكرة احتجاج."
    found = {(s.slots["what"], s.slots["actor"], s.slots["target"]) for s in read(text) if s.kind == "protest"}
    assert found == {("summons", "GHA", "TGO"), ("note", "GHA", "TGO")}
