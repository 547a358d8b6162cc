"""The demo as a site, and the tools of other people that judge it, from npm."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.browser.conftest import path, server, site

__all__ = ["node", "path", "server", "site", "vnu"]

HERE = Path(__file__).parent
TOOLS = HERE / "node_modules"
OLDEST = 20
"""Major version of Node that html-validate 10 and Lighthouse 12 ask for."""


def _need(program: str, package: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed: apt-get install {package}")
    return found


@pytest.fixture(scope="session")
def program() -> str:
    """Return Node, or skip where it is absent or too old for the tools."""
    node = _need("node", "nodejs npm")
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if int(said.removeprefix("v").split(".")[0]) < OLDEST:
        pytest.skip(f"node is {said.strip()}: the tools need {OLDEST} or newer")
    return node


@pytest.fixture(scope="session")
def tools(program: str) -> Path:  # noqa: ARG001 (npm is no use without it)
    """Return the folder of the tools, installed from the lock when the lock is newer."""
    npm = _need("npm", "npm")
    lock, installed = HERE / "package-lock.json", TOOLS / ".package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run([npm, "ci", "--prefix", HERE], cwd=HERE, check=True, capture_output=True)
    return TOOLS


@pytest.fixture(scope="session")
def node(program: str, tools: Path) -> list[str]:
    """Return Node, and the folder of what it can run."""
    return [program, str(tools / ".bin")]


@pytest.fixture(scope="session")
def vnu(tools: Path) -> list[str]:
    """Return how the Nu HTML checker is started."""
    return [
        _need("java", "default-jre-headless"),
        "-jar",
        str(tools / "vnu-jar/build/dist/vnu.jar"),
    ]
