"""The reference pages that say what the code holds: commands, kinds and slots, errors."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import typer

from dragoman.cli.app import command_line
from dragoman.cli.faults import ABOUT
from dragoman.model import errors
from dragoman.model.kinds import Slot, kinds
from dragoman.model.mention import KINDS

FOLDER = Path("docs/reference")
NOTE = "<!-- Made by `make generate`; do not edit. -->\n\n"


def files() -> dict[Path, str]:
    """Each generated page and what it should hold."""
    return {
        FOLDER / "commands.md": _commands(),
        FOLDER / "statements.md": _statements(),
        FOLDER / "errors.md": _errors(),
    }


def _commands() -> str:
    group = typer.main.get_command(command_line())
    context = typer.Context(group, info_name="dragoman")
    parts = [
        f"# Commands\n\n{NOTE}",
        "Every verb takes `--help`. With `--json` it writes one JSON object a line, and errors as JSON too.\n",
    ]
    commands: dict[str, typer.core.TyperCommand] = group.commands  # type: ignore[attr-defined]  # the app has verbs
    for name, command in commands.items():
        parts.append(f"\n## `dragoman {name}`\n\n{command.help}\n\n")
        inner = typer.Context(command, info_name=name, parent=context)
        usage = " ".join(command.collect_usage_pieces(inner))
        parts.append(f"```\ndragoman {name} {usage}\n```\n\n| option or argument | what it is |\n| --- | --- |\n")
        parts += [f"| {left} | {_cell(right)} |\n" for left, right in _rows(command, inner)]
    return "".join(parts)


def _rows(command: typer.core.TyperCommand, context: typer.Context) -> Iterator[tuple[str, str]]:
    for parameter in command.get_params(context):
        row = parameter.get_help_record(context)
        if row is not None and "--help" not in parameter.opts:
            yield f"`{row[0].strip()}`".replace("|", "\\|"), row[1]


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


def _statements() -> str:
    parts = [
        f"# Kinds, slots and mentions\n\n{NOTE}",
        "A statement is of one of these kinds, with the slots of its kind; what the report does not say is left out.\n",
    ]
    for kind in kinds().values():
        parts.append(
            f"\n## `{kind.name}`\n\n{kind.about[0].upper()}{kind.about[1:]}.\n\n| slot | holds |\n| --- | --- |\n"
        )
        parts += [f"| `{slot.name}` | {_holds(slot)} |\n" for slot in kind.slots.values()]
    parts.append(
        "\n## Kinds of mention\n\n`dragoman mentions` lists mentions of these kinds, and gives each a value.\n\n"
    )
    parts += [f"- `{kind}`\n" for kind in KINDS]
    return "".join(parts)


HOLDS = {
    "text": "words, as the report has them",
    "texts": "a list of words, as the report has them",
    "person": "a person's name without titles, as the report has it",
    "people": "a list of persons' names without titles, as the report has them",
    "party": "a state's ISO 3166-1 alpha-3 code or an organisation's `org:` code; a list where several act at once",
    "integer": "a whole number",
    "number": "a number",
    "unit": "an ISO 4217 currency code, `percent`, `count` or `tonne`",
}


def _holds(slot: Slot) -> str:
    return "one of " + ", ".join(f"`{word}`" for word in slot.words) if slot.type == "word" else HOLDS[slot.type]


def _errors() -> str:
    parts = [
        f"# Errors and exit codes\n\n{NOTE}",
        "An error is one line on stderr, `dragoman: where: fault; remedy`, or with `--json` one JSON object:\n",
        '`{"error": {"code", "where", "fault", "remedy"}}`.\nCodes do not change between versions.\n\n',
        "| code | error | when |\n| --- | --- | --- |\n",
    ]
    parts += [f"| `{error.code}` | `{error.__name__}` | {_first(error)} |\n" for error in _tree(errors.DragomanError)]
    parts.append("\n## Exit codes\n\n| code | when |\n| --- | --- |\n")
    parts += [f"| {int(code)} | {about} |\n" for code, about in ABOUT.items()]
    return "".join(parts)


def _tree(error: type[errors.DragomanError]) -> Iterator[type[errors.DragomanError]]:
    yield error
    for child in error.__subclasses__():
        yield from _tree(child)


def _first(error: type) -> str:
    return (inspect.getdoc(error) or "").split("\n\n")[0].replace("\n", " ")
