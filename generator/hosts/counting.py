"""How far a build has come: MkDocs says nothing between its first line and its last."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from generator.pipeline import Progress, silent

PATIENCE = 10.0
"""Seconds without a word after which one wonders."""


@dataclass(slots=True)
class PageCounter:
    """Counts the pages that went through a stage."""

    progress: Progress = silent
    pages: int = 0
    """In all."""
    _stage: str = ""
    _done: int = 0

    def step(self, stage: str) -> None:
        """Tell that one more page is through."""
        if stage != self._stage:
            self._stage, self._done = stage, 0
        self._done += 1
        self.progress(stage, self._done, self.pages)


class SlowProgress:
    """Says where a build is, but only every ten seconds: a small site is done before."""

    def __init__(
        self, say: Callable[[str], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._say, self._clock = say, clock
        self._said = clock()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Tell of a step, if it is time to."""
        now = self._clock()
        if now - self._said >= PATIENCE:
            self._said = now
            self._say(f"{stage}: {done} of {total}" if total else stage)
