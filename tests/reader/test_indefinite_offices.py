"""Offices that are not named: «رئيس أمريكي», and who is meant where several go."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "guest", "host", "role"),
    [
        ("هذه أول زيارة لرئيس أمريكي إلى كوبا منذ عقود.", "USA", "CUB", "رئيس أمريكي"),
        ("كانت تلك أول زيارة لوزير ياباني إلى السودان.", "JPN", "SDN", "وزير ياباني"),
        ("آخر زيارة لملك إسباني إلى موريتانيا جرت عام 1990.", "ESP", "MRT", "ملك إسباني"),
    ],
)
def test_a_visit_of_an_office_without_article_is_its_states(
    read: Read, text: str, guest: str, host: str, role: str
) -> None:
    (visit,) = read(text)
    assert (visit.slots["from"], visit.slots["to"]) == (guest, host)
    assert visit.slots["roles"] == (role,)


def test_each_goes_where_his_own_verb_says(read: Read) -> None:
    visits = read("الرئيس الأوغندي يصل الخرطوم غدا والرئيس التشادي يغادر إلى أسمرا.")
    assert [(visit.slots["from"], visit.slots["to"]) for visit in visits] == [("UGA", "SDN"), ("TCD", "ERI")]


def test_a_sentence_of_an_anniversary_may_tell_of_paintings(read: Read) -> None:
    (marked,) = [
        statement
        for statement in read(
            "تحتفل تونس وجاكرتا هذا العام بمرور ستين عاما على إقامة العلاقات الدبلوماسية، وتضم القاعة 80 لوحة."
        )
        if statement.kind == "anniversary"
    ]
    assert marked.parties == ("IDN", "TUN")
    assert marked.slots["ordinal"] == 60


@pytest.mark.parametrize(
    ("body", "state"),
    [("غرفة تجارة سنغافورة", "SGP"), ("غرفة تجارة وصناعة الكويت", "KWT"), ("غرفة صناعة وتجارة أوزبكستان", "UZB")],
)
def test_a_chamber_of_trade_is_of_the_state_behind_it(read: Read, body: str, state: str) -> None:
    (met,) = read(f"استقبل وزير التجارة الأردني حسن الخطيب أمس رئيس {body}.")
    assert met.parties == tuple(sorted(("JOR", state)))
    assert met.slots["roles"] == (f"رئيس {body}",)
