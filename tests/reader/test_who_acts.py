"""Who acts and on whom, where the words set them apart from their verb or noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def found(read: Read, text: str, kind: str, source: str | None = None) -> list[tuple[str, ...]]:
    return [statement.parties for statement in read(text, source=source) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("ووقعت الحادثة خلال زيارة للرئيس الكيني وليام روتو إلى باريس.", "visit", ("FRA", "KEN")),
        ("زيارة للوفد القطري إلى القاهرة.", "visit", ("EGY", "QAT")),
        ("وسبق للمستشارة الألمانية أنغيلا ميركل أن زارت الهند.", "visit", ("DEU", "IND")),
        ("أعلن خلال لقاء لوزير الخارجية النرويجي مع نظيره الأردني في عمان.", "meeting", ("JOR", "NOR")),
    ],
)
def test_who_does_it_may_be_told_by_lam(read: Read, text: str, kind: str, parties: tuple[str, ...]) -> None:
    assert parties in found(read, text, kind)


def test_what_happened_during_a_visit_is_its_guests_doing(read: Read) -> None:
    text = "جاء ذلك خلال زيارة للرئيس الكيني وليام روتو إلى باريس التقى خلالها بالرئيس الفرنسي إيمانويل ماكرون."
    assert found(read, text, "meeting") == [("FRA", "KEN")]


def test_who_says_he_met_another_met_him(read: Read) -> None:
    text = "قال وزير الخارجية النرويجي إنه التقى وزير الخارجية الأردني أيمن الصفدي في أوسلو."
    assert found(read, text, "meeting") == [("JOR", "NOR")]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وصل وزير الخارجية التركي هاكان فيدان إلى مطار بغداد.", ("IRQ", "TUR")),
        ("وصل الرئيس التركي إلى الشطر الشمالي من قبرص.", ("CYP", "TUR")),
        ("وصل الرئيس البرازيلي إلى مدينة شنغهاي الصينية.", ("BRA", "CHN")),
    ],
)
def test_who_goes_to_a_place_of_a_state_goes_to_the_state(read: Read, text: str, parties: tuple[str, ...]) -> None:
    assert found(read, text, "visit") == [parties]


def test_an_object_may_stand_behind_a_relative_clause(read: Read) -> None:
    text = "يلتقي بلينكن الذي وصل مساء إلى مطار عمان في زيارة غير معلنة الملك عبدالله الثاني ووزير الخارجية الأردني."
    assert found(read, text, "meeting") == [("JOR", "USA")]


def test_who_chairs_an_organisation_speaks_for_it(read: Read) -> None:
    text = "أدان رئيس البرلمان العربي عادل العسومي بشدة التدخل الإيراني في الشؤون الداخلية للبحرين."
    assert found(read, text, "position") == [("IRN", "org:arab-parliament")]


def test_an_office_with_its_article_takes_no_state_behind_it(read: Read) -> None:
    text = (
        "أدان الأمين العام لجامعة الدول العربية أحمد أبو الغيط القصف. "
        "وحمل الأمين العام إسرائيل المسؤولية الكاملة عن استمرار الاعتداءات."
    )
    assert ("ISR", "org:LAS") in found(read, text, "position")


def test_the_envoy_called_international_is_of_the_united_nations(read: Read) -> None:
    text = "وصل المبعوث الدولي إلى ليبيا برناردينو ليون إلى الجزائر."
    assert found(read, text, "visit") == [("DZA", "org:UN")]


def test_excellency_is_the_president_and_not_the_king(read: Read) -> None:
    text = (
        "استقبل خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز الرئيس السنغالي ماكي سال في جدة. "
        "وقلد فخامته، خادم الحرمين الشريفين وسام الأسد الوطني، أرفع وسام في السنغال."
    )
    assert found(read, text, "honour", source="alriyadh") == [("SAU", "SEN")]
