"""Whether two drafts of help tell one loan: the loan itself and what it pays for."""

from __future__ import annotations

from dragoman.reader.draft import Draft

_LOANS = ("قرض", "القرض", "منحة", "المنحة")
_ONE_LOAN = 24
"""Tokens behind a loan within which it is told what it pays for."""


def is_loan_for(loan: Draft, use: Draft) -> bool:
    """Whether one tells a loan and the other what it pays for: «قدم قرضا … لتمويل المشروع»."""
    told = str(loan.slots.get("what", "")).startswith(_LOANS) and str(use.slots.get("what", "")).startswith("تمويل")
    return told and 0 < use.trigger - loan.trigger <= _ONE_LOAN
