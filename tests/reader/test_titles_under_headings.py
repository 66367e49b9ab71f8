"""Lists of agreements as embassies give them: a title in each line under a heading, or title after title."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.reader import Reader


def _agreements(text: str) -> list[tuple[object, str]]:
    statements = Reader().read(Report(id="page", text=text))
    return [(each.slots.get("subject"), str(each.date)) for each in statements if each.kind == "agreement"]


def test_every_title_under_a_heading_is_an_agreement_of_its_own() -> None:
    listed = (
        "تشمل الاتفاقيات الموقعة بين المجر وعُمان ما يلي:\n"
        "1- اتفاقية التعاون الثقافي (بودابست 12/3/1979).\n"
        "2- اتفاقية الخدمات الجوية الموقعة في مسقط بتاريخ 5/6/1993.\n"
        "3- اتفاقية تجنب الازدواج الضريبي.\n"
        "4- مذكرة تفاهم في مجال الزراعة (2013)."
    )
    assert _agreements(listed) == [
        ("التعاون الثقافي", "1979-03-12"),
        ("الخدمات الجوية", "1993-06-05"),
        ("تجنب الازدواج الضريبي", "None"),
        ("الزراعة", "2013"),
    ]


def test_titles_of_drafts_are_not_signed() -> None:
    listed = "مشاريع الاتفاقيات المقترحة بين المجر وعُمان:\n- اتفاقية تجنب الازدواج الضريبي.\n- اتفاقية النقل البري."
    assert _agreements(listed) == []


def test_a_longer_construct_says_what_an_agreement_is_about() -> None:
    text = (
        "وجرى بين لاوس وتايلاند التوقيع على اتفاق تشجيع وحماية الاستثمارات، وكذلك توقيع اتفاق تفادي الازدواج الضريبي "
        "إضافة إلى التوقيع على اتفاق تعاون في مجال الشباب."
    )
    assert [subject for subject, _ in _agreements(text)] == [
        "تشجيع وحماية الاستثمارات",
        "تفادي الازدواج الضريبي",
        "الشباب",
    ]
    row = "وقعت بيرو والنمسا في عام 2018 اتفاقية لتشجيع الاستثمار، واتفاقية قرض سياسة الإسكان، واتفاقية للنقل الجوي."
    assert [subject for subject, _ in _agreements(row)] == ["تشجيع الاستثمار", "قرض سياسة الإسكان", "النقل الجوي"]


def test_the_pair_right_behind_a_measure_is_whose_it_is() -> None:
    text = "لأول مرة في تاريخ العلاقات بين كينيا ودول الخليج، بلغ حجم التبادل التجاري بين كينيا وعمان مليون دولار."
    assert [each.parties for each in Reader().read(Report(id="page", text=text))] == [("KEN", "OMN")]
