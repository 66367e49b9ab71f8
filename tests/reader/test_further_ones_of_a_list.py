"""Further ones of a list of agreements, told without their own noun, and what else the same pages tell."""

from __future__ import annotations

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    return [each for each in reader.read(Report(id="made", text=text, published="2024-05-20")) if each.kind == kind]


def test_a_list_behind_the_matter_is_told_one_by_one_and_not_by_its_number(reader: Reader) -> None:
    text = (
        "وتم التوقيع على أربع اتفاقيات بين كينيا وتونس، ويتعلق الأمر باتفاقية للتعاون القضائي واتفاقية تتعلق بتسليم "
        "المجرمين وأخرى حول النقل البري ومذكرة تفاهم بين وزارتي العدل في البلدين."
    )
    made = _read(reader, text, "agreement")
    subjects = {each.slots.get("subject") for each in made}
    assert subjects == {"التعاون القضائي", "تسليم المجرمين", "النقل البري", None}
    assert not any("count" in each.slots for each in made)


def test_another_of_the_same_sort_has_a_subject_of_its_own(reader: Reader) -> None:
    text = "وقعت تشاد ومالي بروتوكول تعاون في ميدان الصحة وآخر في مجال النقل البري."
    assert {each.slots.get("subject") for each in _read(reader, text, "agreement")} == {"الصحة", "النقل البري"}


def test_each_draft_of_a_row_that_is_signed_is_one(reader: Reader) -> None:
    text = (
        "وشملت الاتفاقيات التي وقعها وزيرا خارجية تشاد ومالي اتفاقا في مجال التجارة، ومشروع اتفاق في مجال الرياضة، "
        "ومشروع بروتوكول في مجال العمل."
    )
    assert {each.slots.get("subject") for each in _read(reader, text, "agreement")} == {"التجارة", "الرياضة", "العمل"}


def test_other_states_are_no_other_agreements(reader: Reader) -> None:
    made = _read(reader, "وقعت تشاد ومالي اتفاقية في مجال الصيد، وتعمل دول أخرى في المنطقة على الانضمام.", "agreement")
    assert len(made) == 1


def test_a_mission_closed_is_opened_again_by_a_noun_too(reader: Reader) -> None:
    text = "تم إغلاق السفارة التونسية في نيروبي عام 1991، ولكن تم إعادة افتتاحها عام 2011."
    made = {(each.slots["change"], str(each.date)) for each in _read(reader, text, "mission")}
    assert made == {("closed", "1991"), ("opened", "2011")}


def test_thanks_passed_on_are_thanks_for_a_deed(reader: Reader) -> None:
    made = _read(reader, "نقل الرئيس الكيني شكره للحكومة التونسية على دعمها لكينيا في إجلاء رعاياها.", "position")
    assert [(each.slots["actor"], each.slots["target"], each.slots["stance"]) for each in made] == [
        ("KEN", "TUN", "thank")
    ]


def test_a_seat_recognised_as_a_capital_is_a_stance_for_whose_it_is(reader: Reader) -> None:
    made = _read(reader, "وأعلنت كينيا اعترافها بالقدس عاصمة لإسرائيل.", "position")
    assert [(each.slots["actor"], each.slots["target"]) for each in made] == [("KEN", "ISR")]


def test_two_who_are_to_send_ambassadors_name_them(reader: Reader) -> None:
    text = "واتفق الجانبان الكيني والتونسي على تعيين سفيرين في عاصمتي البلدين قريبا."
    assert [(each.parties, each.status) for each in _read(reader, text, "appointment")] == [(("KEN", "TUN"), "planned")]
    assert _read(reader, text, "agreement") == []
