"""The preview: one change, one rebuild."""

import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

BUILDING = "Building documentation..."
PATIENCE = 60
"""Seconds; a busy machine of two cores needs ten."""
QUIET = 3
"""Seconds in which a loop would have shown itself: MkDocs looks twice a second."""


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def _wait_for(log: Path, text: str, times: int) -> None:
    end = time.monotonic() + PATIENCE
    while log.read_text().count(text) < times:
        assert "Traceback" not in log.read_text(), log.read_text()
        assert time.monotonic() < end, log.read_text()
        time.sleep(0.2)


def test_changed_article_register_and_template_rebuild_once_each(site: Path) -> None:
    log = site / "serve.log"
    address = f"127.0.0.1:{_free_port()}"
    command = (sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", address)
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    theme = (site / "theme_overrides").resolve()
    (site / "theme_overrides").unlink()
    shutil.copytree(theme, site / "theme_overrides")
    changes = (
        site / "content" / "articles" / "Eastport.md",
        site / "content" / "entities.yml",
        site / "theme_overrides" / "404.html",
    )
    with log.open("w") as output:
        server = subprocess.Popen(
            command, cwd=site, stdout=output, stderr=subprocess.STDOUT, env=environment
        )
    try:
        _wait_for(log, "Serving on", 1)
        for number, path in enumerate(changes, 1):
            with path.open("a") as file:
                file.write("\n")
            _wait_for(log, "Reloading browsers", number)
        time.sleep(QUIET)
    finally:
        server.terminate()
        server.wait(timeout=10)

    assert log.read_text().count(BUILDING) == 1 + len(changes)
