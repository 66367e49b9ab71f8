"""The home state of a report: whose «المملكة» and whose ministers it speaks of without naming them."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import urlsplit

from dragoman.model.report import Report
from dragoman.model.reviewed import reviewed

_DOMAINS = {
    "sa": "SAU", "ae": "ARE", "kw": "KWT", "qa": "QAT", "bh": "BHR", "om": "OMN", "eg": "EGY", "jo": "JOR", "lb": "LBN",
    "sy": "SYR", "iq": "IRQ", "ps": "PSE", "ye": "YEM", "sd": "SDN", "ly": "LBY", "tn": "TUN", "dz": "DZA", "ma": "MAR",
    "mr": "MRT", "so": "SOM", "dj": "DJI", "tr": "TUR", "ir": "IRN", "az": "AZE", "ru": "RUS", "cn": "CHN", "fr": "FRA",
}  # fmt: skip


def home_of(report: Report) -> str | None:
    """The state at whose home the publisher is: by its name or address in `publishers.yml`, else by its domain."""
    host = urlsplit(report.url).hostname or "" if report.url else ""
    names = [name for name in (report.source, host) if name]
    for name in names:
        if (state := _listed(name.casefold())) is not None:
            return state
    return _DOMAINS.get(host.rpartition(".")[2])


@cache
def _listed(name: str) -> str | None:
    parts = set(re.split(r"[./\s]+", name))
    for known, state in _publishers():
        if known == name or known in parts or ("." in known and known in name):
            return state
    return None


@cache
def _publishers() -> tuple[tuple[str, str], ...]:
    raw = reviewed("dragoman.lexicon", "publishers.yml")
    return tuple((name.casefold(), state) for state, entry in raw.items() for name in entry["names"])
