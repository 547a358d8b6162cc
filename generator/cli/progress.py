"""Progress on standard error: one line that moves on a terminal, one line a stage elsewhere."""

import sys
import time
from dataclasses import dataclass, field
from typing import TextIO

from generator.pipeline import Progress, silent

INTERVAL = 0.1
"""Seconds between two updates of the line: faster is only flicker."""


@dataclass(slots=True)
class _Line:
    stream: TextIO
    stage: str = ""
    shown: float = field(default=0.0)

    def __call__(self, stage: str, done: int, total: int) -> None:
        if self.stream.isatty():
            self._move(stage, done, total)
        elif stage != self.stage:
            self.stream.write(f"{stage}{f' {total}' if total else ''}\n")
        self.stage = stage

    def _move(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if stage == self.stage and now - self.shown < INTERVAL:
            return
        self.shown = now
        count = f" {done} of {total}" if total else ""
        self.stream.write(f"\r\x1b[K{stage}{count}")
        self.stream.flush()


def make_progress(*, quiet: bool) -> Progress:
    """Return what the pipeline calls as it goes on."""
    return silent if quiet else _Line(sys.stderr)


def end_progress(*, quiet: bool) -> None:
    """Clear the moving line, where there is one."""
    if not quiet and sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
