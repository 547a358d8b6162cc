"""Putting a finished folder in the place of another: readers see the old or the new, no mixture."""

import ctypes
import os
import shutil
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2
"""Both from Linux' `fcntl.h` and `fs.h`; see renameat2(2)."""


def put_in_place(new: Path, place: Path) -> None:
    """Move the folder `new` to `place`; what was there is deleted.

    On Linux the two folders are exchanged in one step. Elsewhere, and between file systems,
    there is a moment without a folder.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    if not place.exists():
        shutil.move(new, place)
        return
    if not _exchange(new, place):
        old = place.with_name(f".{place.name}.old")
        shutil.rmtree(old, ignore_errors=True)
        place.rename(old)
        shutil.move(new, place)
        new = old
    shutil.rmtree(new)


def _exchange(one: Path, other: Path) -> bool:
    try:
        renameat2 = ctypes.CDLL(None).renameat2
    except (OSError, AttributeError, TypeError):
        return False
    done = renameat2(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE)
    return bool(done == 0)
