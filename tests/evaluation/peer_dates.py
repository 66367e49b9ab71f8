"""How many of the dates that others wrote down are read: the seeds' phrases, and the core of Maha's cases.

Of Maha's core only rows of kind `date` count. A row is right where one finding has the expected value, or for Hijri
rows the expected Hijri date, at the expected grain.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from dragoman.language.dates import find_dates
from dragoman.language.text import Text

NOT_CORE = {"time_of_day", "colloquial", "egyptian", "holiday", "quirk", "convention", "calendar_disputed"}


def measure_dates(shared: Path) -> dict[str, Any]:
    """Counts of right and of all for `seeds` and `maha_core`, and what was wrong, as (text, expected, given)."""
    seeds, maha = list(_seeds(shared)), list(_maha(shared))
    return {
        "seeds": (sum(right for right, _ in seeds), len(seeds)),
        "maha_core": (sum(right for right, _ in maha), len(maha)),
        "wrong": [case for right, case in seeds + maha if not right],
    }


def _seeds(shared: Path) -> Iterator[tuple[bool, tuple[str, str, list[str]]]]:
    texts = {row["id"]: row["text"] for row in _rows(shared / "gold" / "reports.jsonl")}
    for row in _rows(shared / "peers" / "seed_dates.jsonl"):
        text = Text(texts[row["doc"]])
        first, last = text.folded_span(row["start"], row["start"] + len(row["phrase"]))
        given = [
            found.value
            for found in find_dates(text, date.fromisoformat(row["published"]))
            if found.start < last and first < found.end
        ]
        yield given == [row["date"]], (row["phrase"], row["date"], given)


def _maha(shared: Path) -> Iterator[tuple[bool, tuple[str, str, list[str]]]]:
    for row in _rows(shared / "peers" / "maha_ar_time.jsonl"):
        if row["kind"] != "date" or NOT_CORE & set(row.get("tags", ())):
            continue
        expected = row["expected"]
        wanted = expected.get("value") or expected["hijri"]
        key = "value" if "value" in expected else "hijri"
        found = find_dates(Text(row["text"]), date.fromisoformat(row["reference_time"][:10]))
        given = [one.value if key == "value" else str(one.detail.get("hijri")) for one in found]
        yield given == [wanted], (row["text"], wanted, given)


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
