"""Problems of one file, collected."""

from collections.abc import Iterable

from rapidfuzz import process, utils

from generator.model.problem import Level, Problem

CLOSE = 70
"""Similarity (0 to 100) from which a known word is offered for an unknown one."""


class Report:
    """Collects what is wrong with one configuration file."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._problems: list[Problem] = []

    def error(self, line: int | None, message: str) -> None:
        """Note that something in the file has no effect."""
        self._add(line, Level.ERROR, message)

    def warn(self, line: int | None, message: str) -> None:
        """Note something doubtful that was used all the same."""
        self._add(line, Level.WARNING, message)

    def unknown(self, line: int, what: str, word: str, allowed: Iterable[str]) -> None:
        """Note an unknown word with the allowed ones, the nearest first named."""
        names = sorted(allowed)
        near = process.extractOne(word, names, processor=utils.default_process, score_cutoff=CLOSE)
        guess = f"; did you mean `{near[0]}`?" if near else ""
        listed = f" (allowed: {', '.join(names)})" if len(names) < FEW else ""
        self.error(line, f"unknown {what} `{word}`{guess}{listed}")

    def problems(self) -> tuple[Problem, ...]:
        """Return what was collected, by line."""
        return tuple(sorted(self._problems, key=lambda problem: problem.line or 0))

    def _add(self, line: int | None, level: Level, message: str) -> None:
        problem = Problem(path=self.path, line=line, level=level, message=message)
        self._problems.append(problem)


FEW = 15
"""So many allowed words are listed in a message at most."""
