"""From a path to bytes, refusing what must not be read."""

import stat
from pathlib import Path

from generator.errors import InputError


def load_bytes(content: Path, path: Path, name: str, limit: int) -> bytes:
    """Return the bytes of a regular file inside `content`, at most `limit` of them.

    Raises `InputError` for links that lead out of the folder, devices and pipes (which would
    never end), files over the limit (before they are read) and unreadable files.
    """
    try:
        if not _resolved(path, name).is_relative_to(content.resolve()):
            raise InputError(name, None, "is a link that leads out of the content folder")
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise InputError(name, None, "is not a regular file")
        if status.st_size > limit:
            raise InputError(name, None, _too_large(status.st_size, limit))
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(name, None, f"cannot be read: {reason}") from error


def _resolved(path: Path, name: str) -> Path:
    try:
        return path.resolve()
    except RuntimeError as error:  # Python before 3.13 says so
        raise InputError(name, None, "is a link that leads to itself") from error


def _too_large(size: int, limit: int) -> str:
    return f"has {size:,} bytes, more than the {limit:,} allowed (setting `max_bytes`)"
