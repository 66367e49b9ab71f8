"""Help told by tranches, packages and years, what flows over a crossing or into one's own state, and whose it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, text: str, kind: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("أعلنت كندا عن اعتماد حزمة تمويلية جديدة بقيمة 60 مليون دولار لدعم كينيا.", "CAN", "KEN"),
        ("وافق صندوق النقد الدولي على صرف شريحة جديدة بقيمة 820 مليون دولار لمصر.", "org:IMF", "EGY"),
        ("أعلن الاتحاد الأوروبي صرف الدفعة الثانية من المساعدات المالية لتونس بقيمة 30 مليون يورو.", "org:EU", "TUN"),
        ("حصل الأردن على منحة أمريكية بقيمة 845 مليون دولار لدعم الموازنة.", "USA", "JOR"),
        ("تعد ألمانيا ثاني أكبر دولة مانحة للأردن.", "DEU", "JOR"),
        ("قدمت الصين للسودان الدعم في مجال الصحة.", "CHN", "SDN"),
        ("شهد معبر رفح بين مصر وقطاع غزة دخول 20 شاحنة مساعدات مصرية.", "EGY", "PSE"),
    ],
)
def test_help_is_told_by_what_is_paid_out_and_by_rank(read: Read, text: str, donor: str, recipient: str) -> None:
    assert [(s.slots["donor"], s.slots["recipient"]) for s in of_kind(read, text, "aid")] == [(donor, recipient)]


def test_sums_for_several_years_are_each_told(read: Read) -> None:
    text = "خصصت كندا لكينيا 40 مليون دولار لعام 2025، و30 مليون دولار لعام 2026."
    assert [(str(s.date), s.slots["value"]) for s in of_kind(read, text, "aid")] == [
        ("2025", 40_000_000),
        ("2026", 30_000_000),
    ]


def test_support_with_a_sum_is_help_and_no_stance(read: Read) -> None:
    assert not of_kind(read, "أعلنت كندا اعتماد حزمة مالية بقيمة 60 مليون دولار لدعم كينيا.", "position")


@pytest.mark.parametrize(
    ("text", "parties", "value"),
    [
        ("الرباط - حققت الصادرات الوطنية إلى إسبانيا نموا بنسبة 12 في المئة.", ("ESP", "MAR"), 12),
        ("ارتفع تدفق السياح الألمان على مصر خلال شهر يوليو بنسبة 20 بالمئة.", ("DEU", "EGY"), 20),
        ("تنشط حاليا في الجزائر نحو 80 مؤسسة ألمانية.", ("DEU", "DZA"), 80),
        ("عبرت 300 شاحنة أردنية إلى سوريا خلال شهر مايو.", ("JOR", "SYR"), 300),
    ],
)
def test_figures_are_of_the_state_at_home_and_of_those_who_come(
    read: Read, text: str, parties: tuple[str, ...], value: int
) -> None:
    assert [(s.parties, s.slots["value"]) for s in of_kind(read, text, "figure")] == [(parties, value)]


def test_the_further_figures_of_a_report_on_tourists_go_on_with_its_two(read: Read) -> None:
    text = "زار تونس 620 ألف سائح روسي عام 2016. وكانت الوزارة تخطط لاستقطاب 500 ألف سائح من روسيا."
    assert [s.parties for s in of_kind(read, text, "figure")] == [("RUS", "TUN"), ("RUS", "TUN")]
