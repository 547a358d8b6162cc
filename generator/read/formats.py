"""File extension to input format."""

from collections.abc import Mapping
from types import MappingProxyType

from generator.model.raw import InputFormat

FORMATS: Mapping[str, InputFormat] = MappingProxyType(
    {
        ".txt": InputFormat.TEXT,
        ".text": InputFormat.TEXT,
        ".md": InputFormat.MARKDOWN,
        ".markdown": InputFormat.MARKDOWN,
        ".html": InputFormat.HTML,
        ".htm": InputFormat.HTML,
        ".xhtml": InputFormat.HTML,
        ".json": InputFormat.JSON,
        ".jsonl": InputFormat.JSONL,
        ".ndjson": InputFormat.JSONL,
    }
)
"""Lower-case extensions."""
