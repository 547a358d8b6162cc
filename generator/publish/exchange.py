"""Putting a new folder in the place of an old one, so that no reader sees anything between."""

import ctypes
import os
import shutil
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
"""From Linux' `fcntl.h` and `fs.h`; renameat2(2)."""


def put_in_place(new: Path, target: Path) -> None:
    """Make `new` stand at `target`, in one step where the system can; what stood there is gone.

    Both must be on one file system.
    """
    if not target.exists():
        new.rename(target)
    elif _exchange(new, target):
        shutil.rmtree(new)
    else:
        put_in_place_by_renames(new, target)


def put_in_place_by_renames(new: Path, target: Path) -> None:
    """Do the same in two steps, with a moment without a target between them."""
    old = target.with_name(f".{target.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    target.rename(old)
    new.rename(target)
    shutil.rmtree(old)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two names in one step; false where the system or file system cannot."""
    renameat2 = getattr(ctypes.CDLL(None), "renameat2", None) if os.name == "posix" else None
    if renameat2 is None:
        return False
    names = (os.fsencode(one), os.fsencode(other))
    return bool(renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0)
