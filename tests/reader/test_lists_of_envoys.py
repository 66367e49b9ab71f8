"""Lists of ambassadors a line each, with colons, relatives and headings between who is named and where he goes."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2019-06-12"))
    return [each for each in made if each.kind == "appointment"]


def _told(reader: Reader, text: str) -> set[tuple[object, object, object]]:
    named = [each for each in _read(reader, text) if each.slots["change"] == "named"]
    return {(each.slots.get("person"), each.slots["sender"], str(each.slots["host"])) for each in named}


_THREE = {("سالم الحداد", "TCD", "PER"), ("ليلى العوني", "TCD", "CAN"), ("صالح تيجاني", "TCD", "SWE")}


_LINES = (
    "عين رئيس الجمهورية سفراء جددا لتشاد.\n– سالم الحداد : سفيرا بجمهورية البيرو ؛\n– ليلى العوني : سفيرة بكندا ؛\n"
    "– صالح تيجاني : سفيرا بمملكة السويد."
)
_RELATIVES = (
    "وأضافت الوكالة أن الأمر يتعلق بسالم الحداد الذي عين سفيرا لتشاد بجمهورية البيرو، وليلى العوني التي عينت سفيرة "
    "بكندا، وصالح تيجاني الذي عين سفيرا بمملكة السويد."
)
_HEADED = (
    "وهذه قائمة سفراء تشاد الجدد:\nسالم الحداد سفيرا لتشاد لدى البيرو\nليلى العوني سفيرة لتشاد لدى كندا\n"
    "صالح تيجاني سفيرا لتشاد لدى السويد"
)
_DECREED = (
    "صدر مرسوم بتعيين ثلاثة سفراء لتشاد في الخارج. وشملت القائمة «سالم الحداد سفيرا لدى بيرو، وليلى العوني سفيرة "
    "لدى كندا، وصالح تيجاني سفيرا لدى السويد»."
)


@pytest.mark.parametrize("text", [_LINES, _RELATIVES, _HEADED, _DECREED])
def test_each_line_of_a_list_names_one_to_his_state(reader: Reader, text: str) -> None:
    assert _told(reader, text) == _THREE


def test_whose_envoys_they_are_goes_on_from_the_first_who_is_told_with_it(reader: Reader) -> None:
    text = (
        "أقرت الحكومة قائمة السفراء. وتضمنت تعيين سالم الحداد سفيرا لتشاد لدى بيرو، وليلى العوني سفيرة لدى كندا. "
        "وتضمن القرار صالح تيجاني سفيرا لدى السويد، وعلي إدريس سفيرا لدى كوبا."
    )
    assert {sender for _, sender, _ in _told(reader, text)} == {"TCD"}
    assert ("علي إدريس", "TCD", "CUB") in _told(reader, text)


def test_one_who_goes_to_several_states_is_named_once(reader: Reader) -> None:
    text = "عين الملك الأردني السفير سالم الحداد سفيرا بالدنمارك وفنلندا، وليلى العوني سفيرة بكندا."
    made = [each for each in _read(reader, text) if each.slots.get("person") == "سالم الحداد"]
    assert [each.parties for each in made] == [("DNK", "FIN", "JOR")]
    assert made[0].slots["host"] == ("DNK", "FIN")


def test_an_ambassador_of_before_is_not_the_one_who_is_named(reader: Reader) -> None:
    assert _read(reader, "ظلت سفارة تشاد في ليما شاغرة بعد أن عين سفيرها السابق سالم الحداد مستشارا في الرئاسة.") == []


def test_who_presents_papers_beside_another_takes_none(reader: Reader) -> None:
    text = "تسلم وزير الخارجية أوراق اعتماد سفير بيرو الجديد لدى البلاد كارلوس فيغا وسفير كينيا جون أوتينو."
    assert all(each.parties != ("KEN", "PER") for each in _read(reader, text))


def test_papers_told_of_again_without_a_name_are_the_same(reader: Reader) -> None:
    text = (
        "قدم سفير بيرو كارلوس فيغا أوراق اعتماده إلى الرئيس الكيني. وأعقب مراسم تسليم أوراق الاعتماد لقاء نقل خلاله "
        "السفير البيروفي تحيات بلاده إلى الرئيس الكيني."
    )
    assert [each.slots.get("person") for each in _read(reader, text)] == ["كارلوس فيغا"]
