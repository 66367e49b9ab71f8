"""Who published what a brief rests on, and when: the line that stands before a quotation and in the list of sources."""

from __future__ import annotations

from dragoman.briefs.document import Brief, Footnote, Source, Timeline
from dragoman.briefs.marks import isolated_text

Document = Brief | Timeline


def comma(lang: str) -> str:
    """The comma of a language, with its space."""
    return "، " if lang == "ar" else ", "


def published(said: Footnote | Source, document: Document) -> str:
    """When it was published, and whether that is inferred."""
    if said.published is None:
        return document.labels["unpublished"]
    if isinstance(said, Footnote) and said.inferred:
        return f"{said.published} ({document.labels['inferred']})"
    return said.published


def recognised(sure: float, document: Document) -> str:
    """That the words were read from a picture, and how sure that is, given from 0 to 1."""
    return document.labels["recognised"].format(sure=round(100 * sure))


def who(said: Footnote | Source, document: Document) -> str:
    """Publisher, date, who is quoted, how sure a scan is, or what a report is called; the other way is isolated."""
    lang = document.lang
    parts = [isolated_text(said.publisher, lang), published(said, document)]
    if isinstance(said, Footnote) and said.attributed:
        parts.append(document.labels["attributed"].format(who=isolated_text(said.attributed, lang)))
    if isinstance(said, Footnote) and said.ocr is not None:
        parts.append(recognised(said.ocr, document))
    if isinstance(said, Source) and said.title is not None:
        parts.append(isolated_text(said.title.text, lang))
    return comma(lang).join(parts)


def quoted(note: Footnote) -> str:
    """The exact words in the quotation marks of their language."""
    return f"«{note.quote.text}»" if note.quote.lang == "ar" else f"“{note.quote.text}”"
