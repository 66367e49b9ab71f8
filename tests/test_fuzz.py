"""What fuzzing has found stays fixed, and every target holds over its seeds and over some random bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from fuzz.targets import TARGETS
from hypothesis import given, settings
from hypothesis import strategies as st

FOLDER = Path(__file__).parents[1] / "fuzz"
PAGES = Path(__file__).parent / "sources" / "pages"
FOUND = sorted(path for path in (FOLDER / "regressions").iterdir() if path.is_file())
SEEDS = sorted((FOLDER / "seeds").iterdir()) + sorted(PAGES.glob("*_wordpress_*.html"))


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_what_was_found_stays_fixed(path: Path) -> None:
    TARGETS[path.name.split("-")[0]](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_holds_over_the_seeds(name: str) -> None:
    for path in SEEDS:
        TARGETS[name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
@settings(deadline=None, max_examples=50)
@given(data=st.binary(max_size=300) | st.text(max_size=150).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_every_target_holds_over_any_bytes(name: str, data: bytes) -> None:
    TARGETS[name](data)
