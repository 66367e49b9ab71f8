"""A desk at which `dragoman` is run as its users run it: a process of its own, with real files, pipes and signals."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

PROGRAM = str(Path(sys.executable).with_name("dragoman"))
VISIT = "قام وزير الخارجية التونسي بزيارة رسمية إلى الأردن في 3 مارس 2021."
SIGNING = "وقّع الأردن ومصر اتفاقية للتعاون في مجال النقل في 5 مايو 2022."


class Done(NamedTuple):
    """What a run left: its exit code, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Its JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    def told(self, *words: str) -> None:
        """Assert that exactly one fault was told, in one line that holds the words and a remedy."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("dragoman: ")
        assert "; " in lines[0]
        for word in words:
            assert word in lines[0]


class Desk:
    """An empty folder in which `dragoman` is run; also where its register is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.register = folder / "dragoman.sqlite"
        kept = {name: value for name, value in os.environ.items() if name != "DRAGOMAN_REGISTER"}
        self.environment = kept | {"LC_ALL": "C"}

    def run(self, *arguments: str | Path, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Done:
        """Run to the end, in the plain C locale that services have."""
        done = subprocess.run(
            [PROGRAM, *map(str, arguments)],
            cwd=self.folder,
            env=self.environment | dict(env or {}),
            input=stdin,
            capture_output=True,
            check=False,
            timeout=120,
        )
        return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    def file(self, name: str, content: str | bytes) -> Path:
        """Write a file here."""
        path = self.folder / name
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return path

    def jsonl(self, name: str, *reports: Mapping[str, Any]) -> Path:
        """Write Report JSONL here."""
        return self.file(name, "".join(json.dumps(report, ensure_ascii=False) + "\n" for report in reports))
