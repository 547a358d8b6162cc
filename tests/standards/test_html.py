"""Every page of the demo, judged by the two common checkers of HTML."""

import json
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

CONFIGURATION = Path(__file__).with_name(".htmlvalidate.json")


FRAGMENTS = {"search/dialog.html"}
"""Parts of pages, which a script puts into one."""


@pytest.fixture(scope="session")
def pages(site: Path) -> list[str]:
    found = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    found = [path for path in found if path not in FRAGMENTS]
    assert len(found) > 300, "the demo has become suspiciously small"
    return found


def test_html_validate_finds_no_error(
    node: list[str], site: Path, pages: list[str], tmp_path: Path
) -> None:
    program, folder = node
    result = tmp_path / "result.json"  # a long result does not come through a pipe whole
    command = [program, f"{folder}/html-validate", "--config", str(CONFIGURATION)]
    done = subprocess.run([*command, "-f", f"json={result}", *pages], cwd=site, check=False)

    found = [
        f"{Path(page['filePath']).relative_to(site)}:{m['line']}: {m['message']} ({m['ruleId']})"
        for page in json.loads(result.read_text())
        for m in page["messages"]
    ]

    assert found[:20] == []
    assert done.returncode == 0


def test_nu_checker_finds_no_error(vnu: list[str], site: Path, pages: list[str]) -> None:
    command = [*vnu, "--errors-only", "--format", "json", *pages]
    done = subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)

    messages = json.loads(done.stderr or "null")["messages"]
    found = [
        f"{m['url'].removeprefix(site.as_uri())}:{m.get('lastLine')}: {m['message']}"
        for m in messages
    ]

    assert found[:20] == []
    assert done.returncode == 0
