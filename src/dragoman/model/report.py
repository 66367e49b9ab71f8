"""The report: one published text, immutable, into which every offset points."""

from __future__ import annotations

import msgspec


class Report(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One published text.

    `text` is never changed after the report is made: every offset of a mention or of evidence counts code points
    into it, end exclusive. `published` is an ISO date (`YYYY-MM-DD`) or None; `published_from` says where it was
    learnt (`metadata`, or one of the inferred origins `page:json-ld`, `page:opengraph`, `page:meta`, `page:time`,
    `page:shown`, `url`, `dateline`, `text`, `filename`). `ocr` is given where the text was recognised in pictures: how
    sure that was, 0 to 1.
    """

    id: str
    text: str
    published: str | None = None
    published_from: str | None = None
    source: str | None = None
    url: str | None = None
    lang: str | None = None
    title: str | None = None
    ocr: float | None = None
