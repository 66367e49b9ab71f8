"""The JSON Schemas of the public formats."""

from __future__ import annotations

import json
from pathlib import Path

from dragoman.model import schemas

FOLDER = Path("src/dragoman/model/schemas")


def files() -> dict[Path, str]:
    """Each format's schema file and what it should hold."""
    return {
        FOLDER / schemas.filename(name): json.dumps(schemas.made(name), ensure_ascii=False, indent=2) + "\n"
        for name in schemas.VERSIONS
    }
