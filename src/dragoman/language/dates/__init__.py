"""Dates in running text, Arabic first: found with their spans, resolved to EDTF."""

from dragoman.language.dates.find import find_dates
from dragoman.language.dates.publication import publication

__all__ = ["find_dates", "publication"]
