"""Where the shared material is, and what every test may use."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.model.article import Article, BlockKind, TextBlock
from generator.model.fact import Fact, Precision, Publication
from generator.model.raw import InputFormat

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("WIREBRIEF_SHARED", ROOT.parent / "shared"))
"""Real and hostile articles that are not ours: read by path, never copied into the project."""


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of shared material, or skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip(f"the shared articles are not on this machine ({SHARED.name}/ is absent)")
    return SHARED


@pytest.fixture(scope="session")
def seeds(shared: Path) -> Path:
    """Return the folder of the five seed articles."""
    return shared / "seeds"


def _make_article(text: str, *, id: str = "a", title: str = "A title", **rest: Any) -> Article:  # noqa: A002 (the field's name)
    parts = [part for part in text.strip().split("\n\n") if part]
    blocks, start = [], 0
    shown = [part.removeprefix("## ") for part in parts]
    for line, (part, words) in enumerate(zip(parts, shown, strict=True), 1):
        kind = BlockKind.HEADING if part.startswith("## ") else BlockKind.PARAGRAPH
        blocks.append(TextBlock(kind=kind, start=start, end=start + len(words), line=line))
        start += len(words) + 2
    values: dict[str, Any] = {"path": f"{id}.txt", "format": InputFormat.TEXT} | rest
    values["keywords"] = tuple(Fact(value=k, rule="header") for k in rest.get("keywords", ()))
    if isinstance(day := rest.get("published"), str):
        values["published"] = Publication(value=day, precision=Precision.DAY, rule="header")
    return Article(
        id=id,
        title=Fact(value=title, rule="header"),
        text="\n\n".join(shown),
        blocks=tuple(blocks),
        **values,
    )


@pytest.fixture(scope="session")
def make_article() -> Callable[..., Article]:
    """Return what makes an article of paragraphs parted by blank lines; `## ` is a heading."""
    return _make_article
