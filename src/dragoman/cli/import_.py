"""`dragoman import`: what was exported back into a register, and fact sheets that a desk keeps."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from dragoman.cli.faults import Exit, say
from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Limit, Wait, Where
from dragoman.model.errors import DragomanError, FormatError, RegisterError

if TYPE_CHECKING:
    from dragoman.exports.columns import Columns
    from dragoman.exports.rows import Tell
    from dragoman.register import Register
    from dragoman.sources import Limits


def run(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE", help="Exports (JSONL, CSV, Excel, Parquet), or fact sheets.")
    ],
    columns: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The column map by which fact sheets are read.", show_default=False),
    ] = None,
    where: Where = REGISTER,
    wait: Wait = 30,
    limit: Limit = None,
    as_json: AsJson = False,
) -> None:
    """Bring exports back into a register, or fact sheets that a desk keeps.

    A complete export (JSONL) makes the same register again; a table gives a statement a row. With --columns the rows of
    a sheet become statements whose source is the sheet. Nothing that is in the register is taken away.
    """
    from dragoman.cli.inputs import Inputs
    from dragoman.exports.columns import read_columns
    from dragoman.model.codec import to_json

    mapped = read_columns(columns) if columns else None
    bounds = Inputs((), limits=limit).bounds()
    failed = 0

    def tell(fault: DragomanError) -> None:
        nonlocal failed
        failed += 1
        say(fault)

    total: Counter[str] = Counter(added=0, changed=0, unchanged=0, statements=0, decisions=0)
    with opened(where, new=True, wait=wait) as register:
        for file in files:
            try:
                total += _taken(register, file, mapped, bounds, tell)
            except RegisterError:
                raise
            except DragomanError as fault:
                fault.where = fault.where or str(file)
                tell(fault)
        if as_json:
            sys.stdout.write(to_json({**{name: total[name] for name in _TOLD}, "failed": failed}) + "\n")
        else:
            outcomes = ", ".join(f"{total[word]} {word}" for word in ("added", "changed", "unchanged"))
            sys.stdout.write(
                f"{outcomes}, {failed} failed; {total['statements']} new statements and {total['decisions']} decisions "
                f"in {register.name}\n"
            )
    if failed:
        raise typer.Exit(Exit.SOME_FAILED)


_TOLD = ("added", "changed", "unchanged", "statements", "decisions")


def _taken(register: Register, file: Path, columns: Columns | None, limits: Limits, tell: Tell) -> Counter[str]:
    """What came of one file: reports by outcome, new statements and decisions."""
    from dragoman.exports.returned import is_ours, read_back, take_back
    from dragoman.exports.rows import read_rows
    from dragoman.exports.sheets import read_sheet

    if columns is not None:
        outcomes = register.add_all([read_sheet(file, columns, tell, limits=limits)])
    elif _is_complete(file):
        return _complete(register, file, limits, tell)
    else:
        table = read_rows(file, limits=limits)
        if not is_ours(table.columns):
            raise FormatError(
                "is no table that dragoman exported",
                where=str(file),
                remedy="say how its columns are read with --columns",
            )
        outcomes = take_back(register, read_back(table.rows, str(file), tell), str(file), tell)
    counted: Counter[str] = Counter()
    for added in outcomes:
        counted.update({added.outcome: 1, "statements": added.statements})
    return counted


def _complete(register: Register, file: Path, limits: Limits, tell: Tell) -> Counter[str]:
    from dragoman.exports.jsonl import take_jsonl

    with file.open("rb") as lines:
        taken = take_jsonl(register, _lines(lines, limits), where=str(file), tell=tell)
    return Counter(taken.reports) + Counter(statements=taken.statements, decisions=taken.decisions)


def _lines(file: BinaryIO, limits: Limits) -> Iterator[bytes]:
    while line := file.readline(limits.line_bytes + 1):
        limits.check("line_bytes", len(line))
        yield line


def _is_complete(file: Path) -> bool:
    """Whether a file begins as JSON lines do; what cannot be read is told by who reads it as a table."""
    try:
        with file.open("rb") as opening:
            return opening.read(4096).lstrip(b"\xef\xbb\xbf \r\n").startswith(b"{")
    except OSError:
        return False
