"""Letters told by a noun, greetings that go back, and whom the opening of a sentence means."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, kind: str, text: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "sender", "receiver"),
    [
        ("أشار الرئيس الصومالي في رسالته الموجهة لأخيه الرئيس التركي رجب طيب أردوغان إلى الجفاف.", "SOM", "TUR"),
        ("كشفت صحيفة أمس عن رسالة الرئيس الصيني إلى رئيس وزراء أستراليا حول التجارة.", "CHN", "AUS"),
        ("جاء في الرسالة التي بعثها رئيس الوزراء اليوناني إلى الرئيس القبرصي أن أثينا تدعمه.", "GRC", "CYP"),
    ],
)
def test_a_letter_may_be_told_by_its_noun(read: Read, text: str, sender: str, receiver: str) -> None:
    (letter,) = of_kind(read, "message", text)
    assert (letter.slots["from"], letter.slots["to"], letter.slots["type"]) == (sender, receiver, "letter")


@pytest.mark.parametrize("back", ["فيما حمله جلالته تحياته له", "فيما حمله -حفظه الله- تحياته له"])
def test_greetings_that_go_back_are_from_him_to_whom_some_came(read: Read, back: str) -> None:
    text = f"نقل الوزير الجزائري للملك محمد السادس تحيات الرئيس عبدالمجيد تبون، {back}."
    there = [(message.slots["sender"], message.slots["receiver"]) for message in of_kind(read, "message", text)]
    assert there == [("عبدالمجيد تبون", "محمد السادس"), ("محمد السادس", "عبدالمجيد تبون")]


def test_who_is_asked_to_come_is_invited_and_not_yet_there(read: Read) -> None:
    text = "دعا الرئيس الأوغندي، خلال تصريحات صحفية أمس، رئيس كينيا وليام روتو إلى زيارة كمبالا."
    assert [(one.kind, one.parties) for one in read(text)] == [("message", ("KEN", "UGA"))]


def test_a_call_made_during_a_visit_leaves_the_visit(read: Read) -> None:
    text = "دعا وزير خارجية إيطاليا خلال زيارته إلى ليبيا إلى وقف القتال."
    assert [visit.parties for visit in of_kind(read, "visit", text)] == [("ITA", "LBY")]


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("وفي مؤتمره الصحفي مع نظيره البولندي، قال وزير الخارجية الأوكراني إن بلاده ممتنة.", "meeting", ("POL", "UKR")),
        ("ولدى وصوله إلى مطار هانوي، أعرب رئيس وزراء الهند عن سعادته.", "visit", ("IND", "VNM")),
        ("خلال استقباله للسفير الياباني في القاهرة، أشاد وزير التعليم المصري به.", "meeting", ("EGY", "JPN")),
    ],
)
def test_a_pronoun_in_the_opening_means_the_subject_behind(
    read: Read, text: str, kind: str, parties: tuple[str, str]
) -> None:
    assert [statement.parties for statement in of_kind(read, kind, text)] == [parties]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("يقوم وفد اقتصادي من سنغافورة حاليا بزيارة إلى المغرب.", "ongoing"),
        ("يزور رئيس أرمينيا حاليا جورجيا.", "ongoing"),
        ("يقوم وزير الطاقة التركي بزيارة للعراق خلال أيام.", "planned"),
        ("سيتم بحث الملف عندما يزور وزير الدفاع الهندي فيتنام قريبا.", "planned"),
        ("قام رئيس الأركان الفرنسي خلال الأيام الماضية بزيارة إلى تشاد.", "done"),
    ],
)
def test_whether_one_is_there_now_or_soon(read: Read, text: str, status: str) -> None:
    assert [visit.status for visit in of_kind(read, "visit", text)] == [status]


def test_the_parliament_of_an_organisation_acts_for_it(read: Read) -> None:
    (visit,) = of_kind(read, "visit", "زار وفد من البرلمان الأوروبي بلغراد أمس.")
    assert visit.parties == ("SRB", "org:EU")


def test_greetings_that_came_to_a_pronoun_are_sent_back_by_him_whom_it_means(read: Read) -> None:
    text = (
        "استقبل خادم الحرمين الشريفين في مكتبه سفير جمهورية بيرو، الذي نقل له تحيات الرئيس أويانتا أومالا "
        "رئيس جمهورية بيرو، "
        "فيما أبدى رعاه الله تحياته وتقديره له."
    )
    greetings = [each for each in read(text) if each.kind == "message"]
    assert [(each.slots["from"], each.slots["to"]) for each in greetings] == [("PER", "SAU"), ("SAU", "PER")]
