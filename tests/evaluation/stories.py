"""Stories told by several papers: whether their reports become one record, and their disagreements are shown.

The first figures are those of the stories' own scorer. Beside them stands what it does not count: of each disagreement
that the stories' readers noted, whether two reports that give it different values were both read so, that is, whether
statements whose evidence holds the noted words differ in a field of one value; and of those, whether a record shows the
two as rivals, or, where one tells as to come what the other tells as done, one record as the other's fulfilment. `real`
ones ought to be shown, the others (one day in two words, wider and finer, two spellings) not.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from dragoman.model.codec import from_lines, to_json
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader
from dragoman.register import Register

_HALF = 0.5
_LATER = date(2016, 1, 1)  # after every report of the stories


class Noted(NamedTuple):
    """A disagreement that the stories' readers noted; `shown` is how it is: `rivals`, `fulfilment`, or empty."""

    kind: str
    field: str
    story: str
    read: bool
    shown: str


class Stories(NamedTuple):
    """What the scorer prints, and every noted disagreement."""

    scored: str
    noted: tuple[Noted, ...]

    def table(self) -> str:
        """All of it as text: for each kind of disagreement how many were noted, read and shown."""
        lines = [self.scored.rstrip()]
        for kind in sorted({one.kind for one in self.noted}):
            ours = [one for one in self.noted if one.kind == kind]
            read = [one for one in ours if one.read]
            lines.append(f"{kind:14} {len(ours)} noted, of {len(read)} the values were read")
            lines += [f"   {one.shown or 'not shown'}: {one.field} ({one.story})" for one in read]
        return "\n".join(lines) + "\n"


def measure_stories(shared: Path) -> Stories:
    """Read every report of the stories into a register, and score it."""
    stories = json.loads((shared / "gold" / "stories_dev.json").read_text("utf-8"))
    reports = {report.id: report for report in _reports(shared, _named(stories))}
    reader = Reader()
    with tempfile.TemporaryDirectory() as folder, Register.open(Path(folder) / "stories.db") as register:
        for _ in register.add_all((report, reader.read(report)) for report in reports.values()):
            pass
        records = list(register.records())
        files = {"records": map(to_json, records), "reprints": (to_json({"reports": g}) for g in register.reprints())}
        for name, lines in files.items():
            (Path(folder) / f"{name}.jsonl").write_text("\n".join(lines), "utf-8")
        answers = {
            (commitment.record.id, commitment.by.id)
            for story in stories["clusters"]
            for one, other in [story["parties"][:2]]
            for commitment in register.commitments((one, other), _LATER)
            if commitment.by is not None
        }
        scored = _scored(shared, Path(folder))
    return Stories(scored, tuple(_noted(stories, reports, records, answers)))


def _named(stories: dict[str, Any]) -> set[str]:
    """Every report that the stories name."""
    named = {report for pair in stories["different"] for report in pair[:2]}
    for story in stories["clusters"]:
        pairs = (*story.get("borderline", []), *story.get("abridged", []))
        named |= {*story["reports"], *story.get("also", []), *(report for pair in pairs for report in pair[:2])}
    return named


def _reports(shared: Path, ids: set[str]) -> list[Report]:
    command = [sys.executable, str(shared / "corpus" / "reports.py"), *sorted(ids)]
    printed = subprocess.run(command, capture_output=True, check=True).stdout.splitlines()
    return list(from_lines(printed, Report))


def _scored(shared: Path, folder: Path) -> str:
    gold = shared / "gold"
    command = [sys.executable, gold / "score_stories.py", gold / "stories_dev.json"]
    files = [folder / "records.jsonl", folder / "reprints.jsonl"]
    return subprocess.run([*command, *files], capture_output=True, check=True, text=True).stdout


def _noted(
    stories: dict[str, Any], reports: dict[str, Report], records: list[Record], answers: set[tuple[str, str]]
) -> Iterator[Noted]:
    for story in stories["clusters"]:
        for noted in story.get("disagreements", []):
            rivals = [
                (one, record, other, rival)
                for first, second in combinations(noted["values"], 2)
                if noted["values"][first] != noted["values"][second]
                for one, record in _saying(reports, records, first, noted["quotes"].get(first, ""))
                for other, rival in _saying(reports, records, second, noted["quotes"].get(second, ""))
                if _differ(one, other)
            ]
            shown = ""
            if any(not answers.isdisjoint({(a.id, b.id), (b.id, a.id)}) for _, a, _, b in rivals):
                shown = "fulfilment"
            if any(_apart(each, a.key, b.key) for a, record, b, rival in rivals for each in (record, rival)):
                shown = "rivals"
            yield Noted(noted["type"], noted["field"], story["story"], bool(rivals), shown)


def _saying(
    reports: dict[str, Report], records: list[Record], doc: str, quote: str
) -> Iterator[tuple[Statement, Record]]:
    """The statements of a report whose evidence holds half of the noted words at least."""
    start = reports[doc].text.find(quote) if quote and doc in reports else -1
    if start < 0:
        return
    end = start + len(quote)
    for record in records:
        for said in record.statements:
            if said.doc == doc:
                common = min(end, said.evidence.end) - max(start, said.evidence.start)
                if common >= _HALF * len(quote):
                    yield said, record


def _differ(one: Statement, other: Statement) -> bool:
    """Whether two statements of one kind and parties give different values to a field of one value."""
    if (one.kind, one.parties) != (other.kind, other.parties):
        return False
    both = one.slots.keys() & other.slots.keys()
    values = [
        (one.date, other.date),
        (one.status, other.status),
        *((one.slots[name], other.slots[name]) for name in both),
    ]
    return any(None not in pair and not isinstance(pair[0], tuple) and pair[0] != pair[1] for pair in values)


def _apart(record: Record, one: str, other: str) -> bool:
    """Whether a record shows two statements as rivals."""
    sides = [
        {key: place for place, rival in enumerate(each.rivals) for key in rival.statements}
        for each in record.disagreements
    ]
    return any(one in side and other in side and side[one] != side[other] for side in sides)
