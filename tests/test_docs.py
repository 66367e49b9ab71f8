"""The documentation says what the code does: generated pages are current, every verb is told of, no link is dead."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import typer

from dragoman.cli.app import command_line

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
VERBS = sorted(typer.main.get_command(command_line()).commands)  # type: ignore[attr-defined]  # the app has verbs


def test_every_generated_file_is_current() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generate", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("", 0), done.stderr


@pytest.mark.parametrize("verb", VERBS)
def test_the_readme_tells_of_every_verb(verb: str) -> None:
    assert f"`dragoman {verb}" in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_and_option_says_what_it_is_for(verb: str) -> None:
    command = typer.main.get_command(command_line()).commands[verb]  # type: ignore[attr-defined]  # likewise
    assert command.help
    assert [parameter.name for parameter in command.params if not parameter.help] == []


def test_no_two_errors_have_one_code() -> None:
    page = (ROOT / "docs" / "reference" / "errors.md").read_text("utf-8")
    codes = re.findall(r"^\| `(D\d+)` ", page, re.MULTILINE)
    assert len(codes) >= 10
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_within_the_documentation_leads_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_index_leads_to_every_page() -> None:
    index = (ROOT / "docs" / "README.md").read_text("utf-8")
    pages = [
        page for page in (ROOT / "docs").rglob("*.md") if "decisions" not in page.parts and page.name != "README.md"
    ]
    assert [str(page) for page in pages if str(page.relative_to(ROOT / "docs")) not in index] == []


def test_every_target_that_the_documentation_names_is_one_of_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {
        name for page in PAGES for name in re.findall(r"(?:`|^)make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE)
    }
    assert {"demo", "test"} <= named <= targets


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_file_pins_every_package_by_hash_and_holds_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--(?!hash=sha256:[0-9a-f]{64})", text, re.MULTILINE)
    packages = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert packages
    assert [package for package in packages if "==" not in package or "--hash=" not in package] == []


def test_the_lock_files_hold_every_dependency_that_is_declared() -> None:

    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    runtime = [*declared["project"]["dependencies"]]
    for extra in declared["project"]["optional-dependencies"].values():
        runtime += extra
    for lock, wanted in (
        ("requirements.lock", runtime),
        ("requirements-dev.lock", declared["dependency-groups"]["dev"]),
    ):
        pinned = set(re.findall(r"^([a-z0-9.-]+)==", (ROOT / lock).read_text("utf-8"), re.MULTILINE))
        names = {re.split(r"[\[<>=~! ]", each)[0].lower().replace("_", "-") for each in wanted}
        assert names <= pinned
