"""Projects: what two states make together, and what one builds in the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def projects(read: Read, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == "project"]


@pytest.mark.parametrize(
    ("text", "sector", "parties"),
    [
        ("تعتزم قطر بناء مستشفى في السودان.", "health", ("QAT", "SDN")),
        ("تم افتتاح مستشفى ممول من اليابان في القاهرة.", "health", ("EGY", "JPN")),
        ("وضع رئيسا تنزانيا وأوغندا حجر الأساس لخط أنابيب النفط.", "energy", ("TZA", "UGA")),
        ("أقامت إيران مصنعا لتجميع السيارات في فنزويلا.", "industry", ("IRN", "VEN")),
        ("وتبني الصين ميناء في باكستان.", "transport", ("CHN", "PAK")),
        ("تنفذ شركة سعودية مشروع طاقة الرياح في أوزبكستان.", "energy", ("SAU", "UZB")),
        ("تشارك الشركات المصرية في إعادة إعمار ليبيا.", "reconstruction", ("EGY", "LBY")),
        ("يهدف مشروع الربط الكهربائي بين السعودية والعراق إلى تبادل الطاقة.", "energy", ("IRQ", "SAU")),
        ("تم إنشاء صندوق استثماري مشترك بين الإمارات ومصر.", "investment", ("ARE", "EGY")),
        ("أعلن وزير النقل العماني عن مشروع سكة حديد يربط سلطنة عمان بالإمارات.", "railway", ("ARE", "OMN")),
        ("افتتح السفير الياباني مدرسة بنيت بتمويل ياباني في غزة.", "culture", ("JPN", "PSE")),
    ],
)
def test_a_project_is_of_who_builds_it_and_where_or_with_whom(
    read: Read, text: str, sector: str, parties: tuple[str, ...]
) -> None:
    assert [(s.slots["sector"], s.parties) for s in projects(read, text)] == [(sector, parties)]


def test_in_a_report_of_two_states_their_joint_schemes_need_no_names(read: Read) -> None:
    found = projects(
        read,
        "زار رئيس تونس الجزائر. وأشاد الجانبان بالعلاقات بين البلدين. وتم الاتفاق على إنشاء صندوق استثماري مشترك.",
    )
    assert [(s.parties, s.slots["change"]) for s in found] == [(("DZA", "TUN"), "planned")]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("دشن الوزير خط سكة حديد بين الأردن وسوريا.", "completed"),
        ("يعتزم البلدان مد خط أنابيب بين ليبيا وتونس.", "planned"),
        ("شدد الطرفان على أهمية تطوير ممر النقل بين تركيا وجورجيا.", "proposed"),
        ("يتواصل تنفيذ مشروع الربط الكهربائي بين السودان ومصر.", "ongoing"),
    ],
)
def test_the_words_before_a_project_tell_how_far_it_is(read: Read, text: str, change: str) -> None:
    assert [statement.slots["change"] for statement in projects(read, text)] == [change]


@pytest.mark.parametrize(
    "text",
    [
        "وصل الوفد المصري إلى مطار الملكة علياء في الأردن.",
        "أنشأت الحكومة الصينية معهدا بمستشفى الخرطوم في السودان.",
        "نفذ الجيش غارات على محطة كهرباء في اليمن بعد زيارة وزير عماني.",
        "افتتح وزير الصحة مستشفى جديدا في عمّان بحضور ضيوف من مصر.",
    ],
)
def test_a_place_where_something_happens_is_no_project(read: Read, text: str) -> None:
    assert projects(read, text) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("رحبت تونس وغانا بمبادرة إنشاء مستشفى الصداقة المدشن في أكرا بتمويل من تونس.", "done"),
        ("أشار الجانبان التونسي والغاني إلى آفاق التعاون في بناء السفن بين تونس وغانا.", "proposed"),
        ("واهتم وزيرا الطاقة في تونس وغانا بالتعاون في مجال مد كابل بحري بين تونس وغانا.", "proposed"),
    ],
)
def test_what_is_opened_is_done_and_what_is_only_of_interest_is_proposed(read: Read, text: str, status: str) -> None:
    (project,) = projects(read, text)
    assert project.status == status
