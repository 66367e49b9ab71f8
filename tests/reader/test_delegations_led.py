"""Delegations go under the name of who leads them, else in all the words that tell whose they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "people", "roles"),
    [
        ("وصل إلى بغداد وفد برئاسة وزير التجارة الإيراني رضا رحماني.", ("رضا رحماني",), None),
        ("وصل وفد تجاري بولندي برئاسة وزير الاقتصاد يانوش كوفالسكي إلى عمان.", ("يانوش كوفالسكي",), None),
        ("ينتظر أن يصل نواكشوط بعد غد وفد سنغالي يقوده وزير الداخلية.", None, ("وزير الداخلية",)),
        ("يقوم وفد من البرلمان الألماني حاليا بزيارة لتايلاند.", None, ("وفد من البرلمان الألماني",)),
    ],
)
def test_who_leads_a_delegation_is_who_goes(
    read: Read, text: str, people: tuple[str, ...] | None, roles: tuple[str, ...] | None
) -> None:
    (visit,) = (statement for statement in read(text) if statement.kind == "visit")
    assert (visit.slots.get("people"), visit.slots.get("roles")) == (people, roles)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("أعرب المبعوث الأممي إلى ليبيا، عن أمله في أن يقوم بزيارة مدينة بنغازي قريبا.", ("LBY", "org:UN")),
        ("وافق المجلس على قيام وزير الزراعة التشادي بزيارة مدينة ياوندي الكاميرونية.", ("CMR", "TCD")),
        ("أوضحت المصادر أن مبعوث الأمم المتحدة إلى ليبيا أندريه بوبوف، وصل اليوم إلى مدينة طرابلس.", ("LBY", "org:UN")),
    ],
)
def test_envoys_of_the_united_nations_and_cities_by_their_kind_are_known(
    read: Read, text: str, parties: tuple[str, ...]
) -> None:
    assert [statement.parties for statement in read(text) if statement.kind == "visit"] == [parties]
