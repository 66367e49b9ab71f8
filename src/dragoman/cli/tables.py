"""Tables at a terminal: short Latin columns first and the Arabic words last, so that each line keeps its order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.cli.faults import note
from dragoman.cli.plain import closed, plain


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, title: str | None = None) -> None:
    """Print rows under their columns, or on stderr that there are none.

    The last column takes the width that is left and may run over several lines.
    """
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=box.SIMPLE_HEAD, title=title and Text(plain(title)), title_justify="left", pad_edge=False)
    for column in columns[:-1]:
        shown.add_column(column, overflow="fold", max_width=44)
    shown.add_column(columns[-1], overflow="fold", ratio=1)
    for row in rows:
        shown.add_row(*(Text(closed(plain(cell))) for cell in row))
    if shown.row_count:
        Console(highlight=False).print(shown)
    else:
        note(f"{plain(title)}: nothing to show" if title else "nothing to show")
