"""Programs that make what is read in the tests: where one is missing its tests are skipped, but never in CI."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest


def needs(program: str, *, font: str = "") -> pytest.MarkDecorator:
    """Skip a test where a program, or a font that it writes in, is not installed; in CI the test runs and fails."""
    missing = shutil.which(program) is None or (font != "" and not _has(font))
    reason = f"{program}{f' or the font {font}' if font else ''} is not installed"
    return pytest.mark.skipif(missing and os.environ.get("CI") != "true", reason=reason)


def _has(font: str) -> bool:
    lister = shutil.which("fc-list")
    return lister is not None and bool(subprocess.run([lister, font], capture_output=True, check=False).stdout)
