import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder that is shared beside the repository, from which tests read and nothing is copied."""
    folder = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[3] / "shared"))
    if not folder.exists():
        pytest.skip(f"the shared folder is not here: {folder}")
    return folder
