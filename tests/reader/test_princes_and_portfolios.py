"""A prince behind a president is another man; ministers of every portfolio are their state's; envoys are not one."""

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties", "guest"),
    [
        ("استقبل الرئيس التونسي الأمير تركي بن فهد أمير منطقة الرياض في قصر قرطاج.", ("SAU", "TUN"), "تركي بن فهد"),
        (
            "استقبل وزير الدفاع الألماني صاحب السمو الملكي الأمير نايف بن خالد ولي العهد السعودي في برلين.",
            ("DEU", "SAU"),
            "نايف بن خالد",
        ),
    ],
)
def test_a_prince_behind_a_republics_office_is_another_man(
    read: Read, text: str, parties: tuple[str, str], guest: str
) -> None:
    (made,) = read(text, source="okaz")
    assert (made.kind, made.parties) == ("meeting", parties)
    assert guest in made.slots["people"]


def test_a_prince_behind_a_kingdoms_office_holds_it(read: Read) -> None:
    (made,) = read("بحث وزير الدفاع الأردني الأمير غازي بن الحسين مع نظيره العراقي التعاون العسكري.")
    assert (made.parties, made.slots["people"]) == (("IRQ", "JOR"), ("غازي بن الحسين",))


def test_the_defence_minister_without_a_state_is_the_publishers(read: Read) -> None:
    text = "أقام سمو وزير الدفاع مأدبة غداء احتفاء بوزير الدفاع اليوناني والوفد المرافق له. ثم غادر الوزير الرياض."
    banquet = next(made for made in read(text, source="okaz") if made.slots.get("occasion"))
    assert banquet.parties == ("GRC", "SAU")
    assert all("غادر" not in role for role in banquet.slots["roles"])


def test_several_envoys_are_not_the_last_one_named(read: Read) -> None:
    text = (
        "استقبل الملك سلمان بن عبدالعزيز سفير تشاد فلان إدريس وسفير النمسا هانس كيل. "
        "وأعرب السفراء عن شكرهم للملك سلمان على مواقفه."
    )
    assert not [made for made in read(text, source="okaz") if made.kind == "position"]


def test_a_letter_may_be_called_an_address(read: Read) -> None:
    (made,) = read("وجه رئيس مالي خطابا إلى الرئيس الجزائري عبدالمجيد تبون طلب فيه وساطة بلاده.")
    assert (made.kind, made.slots["type"], made.slots["from"], made.slots["to"]) == ("message", "letter", "MLI", "DZA")


def test_a_tour_is_a_visit_to_each_state_that_it_takes_in(read: Read) -> None:
    text = "بدأ وزير الخارجية التركي جولته الخليجية التي تشمل عمان والبحرين بالإضافة إلى العراق."
    assert [made.slots["to"] for made in read(text)] == ["OMN", "BHR", "IRQ"]


def test_a_matter_with_a_state_is_nobody_met(read: Read) -> None:
    assert not read("واستعرض وزير الخارجية النرويجي بشكل مفصل الاتفاق التجاري الجديد مع كندا.")


@pytest.mark.parametrize(
    ("text", "level"),
    [("قام الرئيس القبرصي بزيارة دولة الكويت.", None), ("قام الرئيس القبرصي بزيارة دولة للكويت.", "state")],
)
def test_a_state_visit_is_none_to_the_state_of(read: Read, text: str, level: str | None) -> None:
    (made,) = read(text)
    assert made.slots.get("level") == level
