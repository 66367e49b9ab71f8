"""A text is let go as soon as it is read."""

from __future__ import annotations

import gc

from dragoman.model.report import Report
from dragoman.model.uncollected import uncollected
from dragoman.reader import Reader


def test_reading_leaves_nothing_that_only_a_collection_could_let_go(reader: Reader) -> None:
    report = Report(
        id="r",
        text="استقبل وزير الخارجية النرويجي سفير بيرو لدى أوسلو في 3 مايو 2011، ووقعا مذكرة تفاهم في مجال الصيد.",
    )
    assert reader.read(report)
    gc.collect()
    with uncollected():
        reader.read(report)
        assert gc.collect() == 0
