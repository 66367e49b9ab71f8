"""Long titles, names and dates between a verb and what it governs."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from dragoman.model.statement import Statement
from dragoman.reader.steps import steps

Read = Callable[..., list[Statement]]


def test_a_long_title_parts_a_verb_from_its_object_no_more_than_a_short_one(read: Read) -> None:
    text = (
        "وقع معالي نائب رئيس الوزراء وزير التجارة والصناعة النرويجي الدكتور بيورن ستاف، وسعادة وزيرة الدولة للشؤون "
        "الاقتصادية في جمهورية غانا، بمدينة أوسلو أمس، مذكرة تفاهم بشأن صيد الأسماك."
    )
    (signed,) = [each for each in read(text) if each.kind == "agreement"]
    assert (signed.parties, signed.status, signed.slots["instrument"]) == (("GHA", "NOR"), "done", "memorandum")


def test_two_states_a_day_and_a_town_stand_between_a_verb_and_what_is_signed(read: Read) -> None:
    found = read("وقعت جمهورية النمسا ودولة قطر، أول أمس الأحد بفيينا، اتفاقيتي تعاون في مجال الصحة.")
    assert [(each.kind, each.parties) for each in found] == [("agreement", ("AUT", "QAT"))]


def test_a_town_whose_name_looks_like_a_verb_puts_nothing_into_the_future(read: Read) -> None:
    (signed,) = read(
        "وقع الوزير الأردني ونظيره البولندي في وارسو اليوم مذكرة تفاهم بشأن النقل.", published="2024-05-20"
    )
    assert signed.status == "done"


def test_the_name_behind_the_state_that_an_office_is_in_is_its_holders(read: Read) -> None:
    (talks,) = read("أجرى وزير الخارجية الكويتي مباحثات مع وزير الشؤون الخارجية بالجمهورية التونسية سالم الفهري.")
    assert talks.slots["people"] == ("سالم الفهري",)


def test_the_town_behind_the_word_for_a_capital_keeps_its_first_letter(read: Read) -> None:
    (met,) = read("استقبل وزير الداخلية العراقي في مكتبه بالعاصمة العراقية بغداد السفير الأردني.")
    assert met.slots["place"] == "بغداد"


def test_a_line_that_leads_on_to_another_page_tells_nothing(read: Read) -> None:
    assert read("رابط الخبر بصحيفة المدينة: الرئيس التركي يستقبل وزير الخارجية المصري") == []


@given(st.lists(st.sampled_from(["وقع", "الوزير", "،", "أمس"])), st.integers(0, 5), st.integers(0, 5))
def test_steps_never_go_back_and_are_one_more_than_the_tokens(texts: list[str], first: int, length: int) -> None:
    found = steps(texts, [(first, first + length)], [])
    assert len(found) == len(texts) + 1
    assert all(0 <= later - earlier <= 1 for earlier, later in itertools.pairwise(found))
