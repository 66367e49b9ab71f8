"""Who goes on from sentence to sentence: the three last named, a government, a royal's given name, a counterpart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def _told(read: Read, kind: str, text: str) -> list[tuple[str, ...]]:
    return [statement.parties for statement in read(text) if statement.kind == kind]


def test_the_three_states_are_those_last_named_together(read: Read) -> None:
    text = (
        "ناقشت كينيا وتنزانيا وزامبيا أزمة المياه مع إثيوبيا ومصر والسودان وأوغندا. "
        "أعلنت بوليفيا وكولومبيا وتشيلي مواقفها. ونددت الدول الثلاث بالهجمات الإسرائيلية على القطاع."
    )
    assert ("BOL", "CHL", "COL", "ISR") in _told(read, "position", text)


def test_the_government_is_the_one_last_told_of_with_its_state(read: Read) -> None:
    text = (
        "أدانت حكومة باراغواي الاعتداء الذي استهدف دمشق. "
        "وأعربت الحكومة في بيانها عن تضامنها مع سورية في مواجهة هذه الهجمات."
    )
    assert ("PRY", "SYR") in _told(read, "position", text)
    assert all("SYR" in parties for parties in _told(read, "position", text))


def test_her_counterpart_is_no_subject_of_the_verb_before_him(read: Read) -> None:
    text = "وصلت وزيرة خارجية الأرجنتين سوسانا فيلار إلى بيروت. ثم انتقلت إلى قصر بسترس حيث التقت نظيرها جميل الخوري."
    (meeting,) = (statement for statement in read(text) if statement.kind == "meeting")
    assert meeting.parties == ("ARG", "LBN")
    assert meeting.slots["people"] == ("سوسانا فيلار", "جميل الخوري")


def test_a_spokesman_of_the_ministry_is_at_home(read: Read) -> None:
    text = "أدان المتحدث الرسمي باسم وزارة الخارجية التفجير الذي وقع في شمال غرب باكستان. وجدد موقف مصر الرافض للإرهاب."
    assert _told(read, "position", text) == [("EGY", "PAK")]


@pytest.mark.parametrize("title", ["الشيخ", "سمو الشيخ"])
def test_a_royal_goes_on_by_his_given_name_behind_his_title(read: Read, title: str) -> None:
    text = (
        "زار الشيخ منصور بن راشد آل نهيان، وزير الطاقة الإماراتي، نيروبي. "
        f"والتقى {title} منصور هناك بوزير الطاقة الكيني."
    )
    assert ("ARE", "KEN") in _told(read, "meeting", text)


def test_whom_a_pronoun_accuses_is_the_other_of_the_two(read: Read) -> None:
    text = "تدهورت العلاقات بين رواندا والكونغو الديمقراطية. وقد اتهمتها كينشاسا بدعم المتمردين."
    (position,) = (statement for statement in read(text) if statement.kind == "position")
    assert (position.slots["actor"], position.slots["target"]) == ("COD", "RWA")
