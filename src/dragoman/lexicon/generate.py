"""Write the compiled tables, or with `--check` tell whether those committed are current.

    python -m dragoman.lexicon.generate [--check]

Babel and pycountry are needed here and nowhere else.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import msgspec

from dragoman.lexicon.compile import compiled
from dragoman.lexicon.load import FOLDER

HERE = Path(__file__).parent


def lines(rows: list[Any]) -> bytes:
    """A table as JSON with one row a line, so that a change shows as the lines that it changes."""
    return b"[\n" + b",\n".join(msgspec.json.encode(row) for row in rows) + b"\n]\n"


def main(arguments: list[str] | None = None) -> int:
    """Write or check; the exit code is 1 where a check finds a table that is not current."""
    parser = argparse.ArgumentParser(description="compile the lexicon's YAML, CLDR and ISO 3166 into its tables")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a table is not current")
    check = parser.parse_args(arguments).check
    stale = []
    for name, rows in compiled(HERE).items():
        path = HERE / FOLDER / f"{name}.json"
        made = lines(rows)
        if path.exists() and path.read_bytes() == made:
            continue
        stale.append(path.name)
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(made)
    if check and stale:
        print(f"not current: {', '.join(stale)}; run python -m dragoman.lexicon.generate", file=sys.stderr)  # noqa: T201  # a command's own output
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
