"""Where a statement stands in the tables so that its fellows are found: by the rules, and so anew when those change."""

from __future__ import annotations

from typing import Any

from dragoman.model.codec import to_json
from dragoman.model.kinds import kinds
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register.moments import lateness
from dragoman.register.offices import offices_of
from dragoman.register.telling import Printed, Telling, block


def placed(statement: Statement, key: str, report: Report, text: str) -> dict[str, Any]:
    """The columns of a statement's row that follow from it, its report with its folded `text`, and the rules."""
    printed = Printed(report.published, lateness(report), report.source, "")
    days = Telling(statement, key, printed, {}).days
    offices = offices_of(people_of(statement), text)
    return {
        "block": block(statement),
        "span": days.span,
        "low": days.low,
        "high": days.high,
        "offices": to_json({name: sorted(held) for name, held in offices.items()}) if offices else None,
    }


def people_of(statement: Statement) -> list[str]:
    """Everybody whom a statement names."""
    slots = kinds()[statement.kind].slots
    named = [value for name, value in statement.slots.items() if slots[name].type in ("person", "people")]
    return [person for value in named for person in (value if isinstance(value, tuple) else (str(value),))]
