"""The home state of a report: whose «المملكة» and whose ministers it speaks of without naming them."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import urlsplit

from dragoman.language.text import Text
from dragoman.lexicon.entities import entities_in
from dragoman.model.report import Report
from dragoman.model.reviewed import reviewed

_DOMAINS = {
    "sa": "SAU", "ae": "ARE", "kw": "KWT", "qa": "QAT", "bh": "BHR", "om": "OMN", "eg": "EGY", "jo": "JOR", "lb": "LBN",
    "sy": "SYR", "iq": "IRQ", "ps": "PSE", "ye": "YEM", "sd": "SDN", "ly": "LBY", "tn": "TUN", "dz": "DZA", "ma": "MAR",
    "mr": "MRT", "so": "SOM", "dj": "DJI", "tr": "TUR", "ir": "IRN", "az": "AZE", "ru": "RUS", "cn": "CHN", "fr": "FRA",
    "pk": "PAK", "kz": "KAZ", "uz": "UZB", "td": "TCD", "sn": "SEN",
}  # fmt: skip


def home_of(report: Report) -> str | None:
    """The state at whose home the publisher is: by its name or address in `publishers.yml`, else by its domain."""
    host = urlsplit(report.url).hostname or "" if report.url else ""
    told = _told(report.source) if report.source else None
    if told is not None:
        return told
    names = [name for name in (report.source, host) if name]
    for name in names:
        if (state := _listed(name.casefold())) is not None:
            return state
    return _DOMAINS.get(host.rpartition(".")[2])


@cache
def _told(name: str) -> str | None:
    """The one state that the name of a paper or agency has in it: «وكالة الأنباء الجزائرية»."""
    if any(known == name.casefold() for known, _ in _publishers()):
        return None
    states = {str(found.value) for found in entities_in(Text(name)) if found.kind == "state"}
    return states.pop() if len(states) == 1 else None


@cache
def _listed(name: str) -> str | None:
    parts = set(re.split(r"[./\s]+", name))
    if "وكالة" in parts:  # «وكالة الأنباء …» is not the paper «الأنباء»
        parts.discard("الأنباء")
    for known, state in _publishers():
        if known == name or known in parts or ("." in known and known in name):
            return state
    return None


@cache
def _publishers() -> tuple[tuple[str, str], ...]:
    raw = reviewed("dragoman.lexicon", "publishers.yml")
    return tuple((name.casefold(), state) for state, entry in raw.items() for name in entry["names"])
