"""Where results are kept, and when they are used again."""

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from generator.cache.codec import CodecError, decode, encode

T = TypeVar("T")

FORMAT = "1"
"""Of an entry's file; a part of every key."""


class Cache:
    """Keeps what the slow stages made between runs; `None` as folder keeps nothing.

    One file an entry, `<stage>/<two digits>/<digest>.json`, written aside and moved into place, so
    that any number of processes may share a folder. A broken entry is made anew; a folder
    that cannot be written to is no reason to fail.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._used: set[Path] = set()
        self._stages: set[str] = set()

    def get_or_make(
        self, stage: str, key_parts: tuple[object, ...], kind: type[T], make: Callable[[], T]
    ) -> T:
        """Return the result kept for these parts, or make it and keep it.

        Args:
            stage: name of the stage; a folder.
            key_parts: all that the result depends on: versions, options, contents.
            kind: type of the result, a dataclass of the model.
            make: makes the result.
        """
        if self._folder is None:
            return make()
        path = _entry(self._folder / stage, digest(kind, key_parts))
        self._used.add(path)
        self._stages.add(stage)
        with suppress(OSError, ValueError):
            return _read(path, kind)
        made = make()
        with suppress(OSError):
            _write(path, json.dumps(encode(made), separators=(",", ":")))
        return made

    def prune(self) -> None:
        """Remove what this run did not ask for, in the stages it used."""
        for stage in sorted(self._stages):
            folder = (self._folder or Path()) / stage
            for path in folder.glob("*/*"):
                if path not in self._used:
                    with suppress(OSError):
                        path.unlink()


def digest(kind: type, parts: tuple[object, ...]) -> str:
    """Return what tells one result from all others, as 64 hexadecimal digits."""
    name = f"{kind.__module__}.{kind.__qualname__}"
    canonical = json.dumps([FORMAT, name, encode(parts)], separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def _entry(folder: Path, name: str) -> Path:
    return folder / name[:2] / f"{name}.json"


def _read(path: Path, kind: type[T]) -> T:
    """Return an entry's value.

    Raises:
        OSError: if there is none.
        ValueError: if it is broken.
    """
    seal, _, body = path.read_text("ascii").partition("\n")
    if seal != _seal(body):
        message = f"{path.name} is broken"
        raise CodecError(message)
    return decode(kind, json.loads(body))


def _write(path: Path, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, aside = tempfile.mkstemp(prefix=".", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(f"{_seal(body)}\n{body}")
        Path(aside).replace(path)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise


def _seal(body: str) -> str:
    return hashlib.sha256(body.encode("ascii")).hexdigest()
