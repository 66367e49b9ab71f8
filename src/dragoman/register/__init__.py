"""Statements to records: reprints, matching, disagreements, decisions; kept on SQLite or PostgreSQL."""

from dragoman.register.explaining import Comparison
from dragoman.register.intake import Added
from dragoman.register.lost import Lost
from dragoman.register.profiles import Profile, profile
from dragoman.register.publishers import Publishers
from dragoman.register.queueing import Waiting
from dragoman.register.reading import PairCount
from dragoman.register.register import Register
from dragoman.register.searching import Hit
from dragoman.register.snapshot import Said, Snapshot

__all__ = [
    "Added",
    "Comparison",
    "Hit",
    "Lost",
    "PairCount",
    "Profile",
    "Publishers",
    "Register",
    "Said",
    "Snapshot",
    "Waiting",
    "profile",
]
