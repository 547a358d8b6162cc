"""What is known before reading: register, tags, sources, redirects."""

from pathlib import Path

from generator.model.problem import Problem
from generator.model.register import Knowledge
from generator.read.options import ReadOptions


def read_knowledge(content: Path, options: ReadOptions) -> tuple[Knowledge, tuple[Problem, ...]]:
    """Return the site's knowledge merged over what ships in the package."""
    return Knowledge(), ()
