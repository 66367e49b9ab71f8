"""The rules of matching by kind, read from `rules.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from dragoman.model.reviewed import reviewed
from dragoman.model.statement import SlotValue

BARS, RIVALS, FREE = "bars", "rivals", "free"
Slots = Mapping[str, SlotValue]


class Choice(msgspec.Struct, frozen=True):
    """A setting that may depend on the word of a slot."""

    usual: Any
    by: str | None = None
    words: dict[str, Any] = {}

    def of(self, slots: Slots) -> Any:  # noqa: ANN401  # a number of days or a word, as the setting has it
        """The setting for a statement with these slots."""
        return self.words.get(str(slots.get(self.by)), self.usual) if self.by else self.usual


class SlotRule(msgspec.Struct, frozen=True):
    """How one slot is compared: `compared` names the way, `alike` is the evidence of agreement."""

    name: str
    compared: str
    alike: int
    unlike: Choice
    one: dict[str, str]


class Rule(msgspec.Struct, frozen=True):
    """How statements of one kind are matched; the fields are those of `rules.yml`. `undated` None means `any`."""

    kind: str
    window: Choice
    undated: int | None
    enough: int
    dateless: int
    sure: int
    slots: tuple[SlotRule, ...]
    block: tuple[str, ...]
    same: int
    repeats: bool
    event: str | None


@cache
def rules() -> dict[str, Rule]:
    """Every kind's rule by the kind's name."""
    raw = reviewed(__package__, "rules.yml")
    return {kind: _rule(kind, entry) for kind, entry in raw.items()}


def _rule(kind: str, raw: dict[str, Any]) -> Rule:
    return Rule(
        kind=kind,
        window=choice(raw["window"]),
        undated=None if raw["undated"] == "any" else raw["undated"],
        enough=raw["enough"],
        dateless=raw.get("dateless", raw["enough"]),
        sure=raw["sure"],
        slots=tuple(
            SlotRule(
                name,
                entry["as"],
                entry["alike"],
                choice(entry["unlike"]),
                {word: words[0] for words in entry.get("one", ()) for word in words},
            )
            for name, entry in raw["slots"].items()
        ),
        block=tuple(raw.get("block", ())),
        same=raw.get("same", 0),
        repeats=raw.get("repeats", False),
        event=raw.get("event"),
    )


def choice(raw: Any) -> Choice:  # noqa: ANN401  # YAML has no narrower type
    """A setting as YAML has it: a plain value, or {by: SLOT, WORD: value, else: value}."""
    if not isinstance(raw, dict):
        return Choice(raw)
    words = {str(word): value for word, value in raw.items() if word not in ("by", "else")}
    return Choice(raw["else"], raw["by"], words)
