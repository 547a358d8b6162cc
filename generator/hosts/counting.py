"""How far MkDocs has come, which says nothing itself."""

from dataclasses import dataclass

from generator.pipeline import Progress, silent


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
