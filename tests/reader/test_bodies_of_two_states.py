"""Bodies of two states, each told by where it is, that conclude something with one another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties", "subject", "change"),
    [
        (
            "وافق المجلس على مذكرة تفاهم بين جهاز الرقابة في قطر ومركز الإحصاء بغانا، بشأن تبادل البيانات.",
            ("GHA", "QAT"),
            "تبادل البيانات",
            "ratified",
        ),
        (
            "وافق المجلس على مذكرة تفاهم في مجال السردين بين وزارة البيئة في مصر ووزارة الصيد البحري في تونس.",
            ("EGY", "TUN"),
            "السردين",
            "ratified",
        ),
        (
            "الموافقة على اتفاقية بين وزارة العدل في دولة الإمارات والنيابة العامة في جمهورية بيرو لتسليم المطلوبين.",
            ("ARE", "PER"),
            "تسليم المطلوبين",
            "ratified",
        ),
        (
            "وقعت هيئة الطيران المدني في الأردن وهيئة الطيران المدني بماليزيا مذكرة تفاهم لتدريب المراقبين.",
            ("JOR", "MYS"),
            "تدريب المراقبين",
            "signed",
        ),
    ],
)
def test_the_states_in_which_two_bodies_are_conclude_what_they_conclude(
    read: Read, text: str, parties: tuple[str, ...], subject: str, change: str
) -> None:
    (found,) = read(text)
    assert (found.kind, found.parties) == ("agreement", parties)
    assert (found.slots["subject"], found.slots["change"]) == (subject, change)


def test_bodies_of_one_state_conclude_nothing_between_states(read: Read) -> None:
    assert not read("وقعت مذكرة تفاهم بين هيئة الغذاء في تونس ومركز البحوث في تونس بعد زيارة خبراء إلى مصر.")


def test_a_stop_parts_two_bodies(read: Read) -> None:
    assert not read("جرى التوقيع على مذكرة بين هيئة الغذاء في تونس، ومن جهة أخرى أعلن ومعهد البحوث في مصر نتائجه.")


def test_those_for_whom_men_sign_are_the_parties_with_the_men_between_them(read: Read) -> None:
    text = "وقع مذكرة تفاهم بشأن الصيد عن الجانب السنغالي، رئيس الوفد عليو سيك، وعن الجانب الغامبي الوزيرة فاتو جالو."
    (signed,) = read(text)
    assert (signed.parties, signed.slots["subject"]) == (("GMB", "SEN"), "الصيد")
    assert "الغامبي" in signed.evidence.text
