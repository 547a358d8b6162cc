"""`docs/files.md` names every key that is read."""

from pathlib import Path

import pytest

from generator.read import corrections, entities, header_keys, record_keys, sources, tags
from generator.read.formats import FORMATS

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "files.md").read_text(encoding="utf-8")
KEYS = (
    *header_keys.ALL_KEYS - {"keyword", "tag"},
    *record_keys.TEXT_KEYS,
    *FORMATS,
    *corrections.FILE_SHAPES,
    *corrections.CORRECTION_SHAPES,
    *corrections.MENTION_SHAPES,
    *entities.FILE_SHAPES,
    *entities.ENTITY_SHAPES,
    *tags.FILE_SHAPES,
    *tags.TAG_SHAPES,
    *sources.FILE_SHAPES,
    *sources.SOURCE_SHAPES,
)


@pytest.mark.parametrize("key", sorted(set(KEYS)))
def test_every_key_is_documented(key: str) -> None:
    assert f"`{key}`" in DOCUMENT or f"\n{key}:" in DOCUMENT
