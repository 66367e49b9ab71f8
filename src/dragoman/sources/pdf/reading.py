"""A PDF to its report, page after page. It is read in a child process: see `apart`."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from dragoman.model.errors import FormatError
from dragoman.model.report import Report
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.plain import report_of

_INSTALL = "install what documents need: pip install 'dragoman[sources]'"


def read(item: Item, limits: Limits) -> Iterator[Report]:
    """The one report that a PDF is; a form feed stands where a page ends.

    Raises:
        FormatError: it is damaged, locked, or without text.
        LimitError: it has more than `pages` pages, or a page of too many glyphs.
    """
    try:
        import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415  # an optional part, without types
    except ModuleNotFoundError as fault:
        raise FormatError("is a PDF, for which pypdfium2 is wanted", remedy=_INSTALL) from fault
    try:
        document = pypdfium2.PdfDocument(item.whole(limits))
    except pypdfium2.PdfiumError as fault:
        locked = "assword" in str(fault)
        raise FormatError(
            "is locked with a password" if locked else f"is a damaged PDF: {fault}",
            remedy="save it without its password" if locked else "fetch or copy it anew",
        ) from fault
    limits.check("pages", len(document))
    from dragoman.sources.pdf.pages import content_of  # noqa: PLC0415  # an optional part is wanted for it

    text, sure = content_of(document, limits)
    if not text.strip():
        raise FormatError("holds no text", remedy="look at it: its pages may be empty, or drawn in lines")
    title = " ".join(document.get_metadata_dict().get("Title", "").split())
    yield msgspec.structs.replace(report_of(text, item), title=title or None, ocr=sure)
