"""Who stands alone behind a joined «واتهمت» is accused; who speaks for an army is of its state."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("نددت الخارجية البحرينية بالتصريحات، واتهمت إيران بالتدخل في شؤونها.", "BHR", "IRN"),
        ("أعلنت رواندا أنها ستحترم قرار المحكمة، واتهمت أوغندا بدعم المتمردين.", "RWA", "UGA"),
        ("قال وزير الخارجية الأرميني إن بلاده ستحترم القرار، واتهم تركيا بدعم المسلحين.", "ARM", "TUR"),
        ("اتهم متحدث باسم الجيش الكيني الصومال بانتهاك أجوائه.", "KEN", "SOM"),
        ("اتهمت متحدثة باسم الخارجية البولندية بيلاروسيا بانتهاك الاتفاق.", "POL", "BLR"),
        ("اجتمع المجلس، واتهمت كولومبيا فنزويلا بإيواء المتمردين.", "COL", "VEN"),
    ],
)
def test_who_accuses_and_who_is_accused(read: Read, text: str, actor: str, target: str) -> None:
    told = [(s.slots["actor"], s.slots["target"]) for s in read(text) if s.kind == "position"]
    assert told == [(actor, target)]
