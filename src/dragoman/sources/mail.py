"""Mail: its text as a report, its attachments as reports of their own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr

import msgspec

from dragoman.model.errors import FormatError, InputError
from dragoman.model.report import Report
from dragoman.sources.failure import Failure
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.plain import empty
from dragoman.sources.plain import report_of as plain_report

_ANEW = "save it anew from the mail program"
_TEXTS = frozenset(("text/plain", "text/html"))


def read(item: Item, limits: Limits) -> Iterator[Report | Failure]:
    """The report of a mail's own text, with its subject, sender and day; then the reports of what is attached.

    Of a text given plain and as a page, the plain one is taken. Attached pictures are scans; those that stand in the
    text, as logos do, are left out.

    Raises:
        FormatError: it is no mail, or there is nothing in it.
        LimitError: its parts are too many, or it lies within too many others.
    """
    limits.check("nesting", item.nesting + 1)
    message = _parsed(item.whole(limits), limits)
    told = False
    body = message.get_body(("plain", "html"))
    if isinstance(body, EmailMessage):
        try:
            yield _body(message, body, item, limits)
            told = True
        except InputError as error:
            yield Failure.of(error, file=item.file, place=item.place)
            told = True
    for number, part in enumerate(message.iter_attachments(), 1):
        told = True
        yield from _attached(part, number, item, limits)
    if not told:
        raise empty()


def _parsed(data: bytes, limits: Limits) -> EmailMessage:
    limits.check("members", data.count(b"\n--"))
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
    except (MessageError, ValueError, RecursionError, LookupError) as fault:
        raise FormatError(f"is no mail that can be read: {fault}", remedy=_ANEW) from fault
    if not isinstance(message, EmailMessage):
        raise FormatError("is no mail that can be read", remedy=_ANEW)
    return message


def _body(message: EmailMessage, body: EmailMessage, item: Item, limits: Limits) -> Report:
    text = _content(body)
    if body.get_content_type() == "text/html":
        from dragoman.sources.page.reading import report_of as page_report  # noqa: PLC0415  # few mails are pages

        report = page_report(text, item, limits)
    else:
        report = plain_report(text.replace("\r\n", "\n"), item)
    day = _day(message)
    name, address = parseaddr(str(message.get("From", "")))
    return msgspec.structs.replace(
        report,
        title=" ".join(str(message.get("Subject", "")).split()) or report.title,
        source=name or address or report.source,
        published=day or report.published,
        published_from="metadata" if day else report.published_from,
    )


def _day(message: EmailMessage) -> str | None:
    header = message.get("Date")
    moment = getattr(header, "datetime", None)
    return moment.date().isoformat() if isinstance(moment, dt.datetime) else None


def _content(part: EmailMessage) -> str:
    try:
        content = part.get_content()
    except (LookupError, ValueError) as fault:
        raise FormatError(f"holds a part that cannot be decoded: {fault}", remedy="save the part as a file") from fault
    return content if isinstance(content, str) else ""


def _attached(part: object, number: int, item: Item, limits: Limits) -> Iterator[Report | Failure]:
    from dragoman.sources.opening import read_item  # noqa: PLC0415  # attachments are opened as files are

    if not isinstance(part, EmailMessage):
        return
    name = part.get_filename() or f"part {number}"
    if part.get_content_type() == "message/rfc822":
        inner = part.get_content()
        data = inner.as_bytes() if isinstance(inner, EmailMessage) else b""
    else:
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
    if part.get_content_maintype() == "image" and (
        part["Content-ID"] or part.get_content_disposition() != "attachment"
    ):
        return
    charset = part.get_content_charset() if part.get_content_type() in _TEXTS else None
    yield from read_item(Item.member(data, item, name=name, charset=charset), limits)
