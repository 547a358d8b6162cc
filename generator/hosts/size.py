"""How large a site is, and whether the usual host takes it."""

import os
from pathlib import Path

from generator.model.problem import Level, Problem
from generator.pipeline import CONFIGURATION

LARGEST = 1_000_000_000
"""Bytes of a site that GitHub Pages publishes at most."""


def find_oversize(site: Path, largest: int = LARGEST) -> tuple[Problem, ...]:
    """Return a notice if the files of a site are more than GitHub Pages takes."""
    size = sum(_sizes(site))
    if size <= largest:
        return ()
    message = (
        f"the site has {size / 1e9:.1f} GB, GitHub Pages takes 1 GB; what makes it smaller stands"
        " in docs/publishing.md under 'How large a site gets'"
    )
    return (Problem(path=CONFIGURATION, level=Level.INFO, message=message),)


def _sizes(site: Path) -> list[int]:
    return [
        os.stat(os.path.join(folder, name)).st_size  # noqa: PTH116, PTH118 (a hundred thousand files)
        for folder, _, names in os.walk(site)
        for name in names
    ]
