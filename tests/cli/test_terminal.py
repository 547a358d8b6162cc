"""The interview in a real terminal: single keys, Ctrl-C."""

import os
import select
import signal
import sys
import time
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="there are no such terminals on Windows")

LONGEST = 60
"""Seconds."""
CTRL_C = b"\x03"


def converse(folder: Path, answers: list[bytes]) -> tuple[str, int]:
    """Run `wirebrief review` in a terminal, answer its prompts; return what it said and status."""
    process, terminal = pty.fork()
    if process == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # ignored in the background
        os.chdir(folder)
        os.environ["PYTHONPATH"] = str(Path(__file__).parents[2])
        os.execv(sys.executable, [sys.executable, "-m", "generator", "review", "-q"])  # noqa: S606
    said, asked, end = b"", 0, time.monotonic() + LONGEST
    while time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            try:
                said += os.read(terminal, 65536)
            except OSError:  # Linux says so when the other end is gone
                break
        if said.endswith(b"?] ") and said.count(b"?] ") > asked and asked < len(answers):
            os.write(terminal, answers[asked])
            asked += 1
    else:
        os.kill(process, signal.SIGKILL)
    return said.decode(), os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def test_one_key_answers_and_ctrl_c_keeps_the_answer(site: Path) -> None:
    told, status = converse(site, [b"y", CTRL_C])
    assert "1 of 1  NEW  people/ilya-marenko" in told
    assert "Ilya Marenko is in the register now" in told
    assert "1 answered, 0 left" in told
    assert status == 0
    written = (site / "content" / "entities.yml").read_text(encoding="utf-8")
    assert written == "entities:\n  - name: Ilya Marenko\n    kind: person\n"


def test_ctrl_c_before_an_answer_writes_nothing(site: Path) -> None:
    told, status = converse(site, [CTRL_C])
    assert "0 answered, 1 left" in told
    assert status == 0
    assert not (site / "content" / "entities.yml").exists()
