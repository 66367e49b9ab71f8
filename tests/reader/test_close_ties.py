"""What close ties are not, and what is: intentions without numbers, ranks of envoys, visits of work and friendship."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.reader import Reader


def _told(text: str) -> list[tuple[str, str]]:
    statements = Reader().read(Report(id="page", text=text, published="2019-05-05"))
    return [(each.frame, str(each.date)) for each in statements]


@pytest.mark.parametrize(
    "text",
    [
        "ترتبط تايلاند ولاوس بعلاقات وثيقة منذ عام 1961.",
        "واتفق رئيسا بيرو وكينيا على زيادة التبادل التجاري بين البلدين.",
        "يحرص البلدان تونس وغانا على زيادة التبادل التجاري بينهما.",
    ],
)
def test_close_ties_and_intentions_without_numbers_are_no_facts(text: str) -> None:
    assert _told(text) == []


def test_what_grew_is_a_fact_all_the_same() -> None:
    told = _told("وارتفع حجم التبادل التجاري بين النمسا ونيبال بشكل ملحوظ عام 2007.")
    assert told == [("figure/grows", "2007")]


@pytest.mark.parametrize(
    "text",
    [
        "ارتفع مستوى التمثيل الدبلوماسي بين بيرو وسويسرا إلى مستوى سفارة في عام 1957.",
        "ارتفع التمثيل الدبلوماسي بين بيرو وسويسرا عام 1957 إلى درجة سفارة.",
    ],
)
def test_envoys_of_a_higher_rank_upgrade_relations(text: str) -> None:
    assert _told(text) == [("relations/raised", "1957")]


def test_a_visit_of_work_and_friendship_is_his_whom_lam_names() -> None:
    assert _told("خلال زيارة عمل وصداقة للوزير الأول الجزائري إلى النيجر عام 2014.") == [("visit/pays", "2014")]


def test_brothers_of_one_name_pay_visits_of_their_own() -> None:
    text = (
        "تربط السعودية وماليزيا علاقات قديمة. زار الملك فيصل بن عبدالعزيز آل سعود ماليزيا عام 1970. "
        "ثم قام الملك خالد بن عبدالعزيز آل سعود بزيارة إلى ماليزيا دامت أسبوعا."
    )
    assert _told(text) == [("visit/visits", "1970"), ("visit/pays", "None")]


def test_agreements_that_tie_two_states_are_counted_and_not_signed_again() -> None:
    told = _told(
        "وتربط البلدين كينيا والأردن عشر اتفاقيات ومذكرات تفاهم، أبرزها اتفاقية النقل الجوي الموقعة في عام 1983."
    )
    assert [frame for frame, _ in told] == ["figure/agreements", "agreement/signed"]
