"""Where the shared material is, and what every test may use."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("WIREBRIEF_SHARED", ROOT.parent / "shared"))
"""Real and hostile articles that are not ours: read by path, never copied into the project."""


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of shared material, or skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip(f"the shared articles are not on this machine ({SHARED.name}/ is absent)")
    return SHARED


@pytest.fixture(scope="session")
def seeds(shared: Path) -> Path:
    """Return the folder of the five seed articles."""
    return shared / "seeds"
