"""Statements to records: reprints, matching, disagreements, decisions; kept on SQLite or PostgreSQL."""

from dragoman.register.intake import Added
from dragoman.register.register import PairCount, Register

__all__ = ["Added", "PairCount", "Register"]
