"""Write every generated file, or with `--check` say which are not current and fail."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generate import readme, reference, schemas

ROOT = Path(__file__).parents[1]
SOURCES = (schemas.files, reference.files, readme.files)


def main() -> int:
    """Exit code 1 when a file had drifted under `--check`."""
    parser = argparse.ArgumentParser(prog="python -m generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a file is not current")
    check = parser.parse_args().check
    drifted = []
    for files in SOURCES:
        for path, text in files().items():
            file = ROOT / path
            if file.exists() and file.read_text("utf-8") == text:
                continue
            drifted.append(path)
            if not check:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, "utf-8")
    for path in drifted:
        sys.stdout.write(f"{path}: {'not current; run make generate' if check else 'written'}\n")
    return 1 if check and drifted else 0


if __name__ == "__main__":
    sys.exit(main())
