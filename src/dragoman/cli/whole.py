"""A record as JSON for other programs: every field stands there, the empty too, and statements with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dragoman.model.record import Record
    from dragoman.model.statement import Statement


def whole(record: Record) -> dict[str, Any]:
    """A record with all its fields, in their order."""
    from dragoman.model.codec import to_builtins

    given = to_builtins(record)
    made = {name: given.get(name, _default(record, name)) for name in record.__struct_fields__}
    made["fields"] = [shown | {"derived": False, "decision": None} | shown for shown in made["fields"]]
    made["statements"] = [keyed(said) for said in record.statements]
    return made


def keyed(said: Statement) -> dict[str, Any]:
    """A statement with the key by which fields, rivals and decisions name it."""
    from dragoman.model.codec import to_builtins

    return {"key": said.key, **to_builtins(said)}


def _default(record: Record, name: str) -> Any:  # noqa: ANN401  # JSON has no narrower type
    value = getattr(record, name)
    return list(value) if isinstance(value, tuple) else value
