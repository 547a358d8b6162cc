"""The page tree on disk: generated and hand-written pages, complete or not at all."""

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.model.problem import Level, Problem
from generator.publish.exchange import put_in_place


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeChange:
    """What writing a tree changed."""

    written: int = 0
    """Files that are new or differ."""
    unchanged: int = 0
    removed: int = 0
    """Files of the old tree that are gone."""
    problems: tuple[Problem, ...] = ()


def write_tree(pages: Mapping[str, str | bytes], handwritten: Path | None, out: Path) -> TreeChange:
    """Write the pages, given by file name (`people/x.md`), and the hand-written ones, to `out`.

    The tree is made aside and exchanged in one step, so that `out` is never incomplete; unchanged
    files keep their time stamps. A hand-written page wins over a generated one of the same
    address, which is reported. If nothing changed, nothing is touched.
    """
    own = _read_handwritten(handwritten) if handwritten else {}
    generated, problems = _without_replaced(pages, own)
    files = {**generated, **own}
    old = _files(out)
    same = {name for name, text in files.items() if name in old and _is(out / name, _data(text))}
    removed = len(old - files.keys())
    if removed or len(same) < len(files) or not out.is_dir():
        _write_aside(files, same, out)
    return TreeChange(
        written=len(files) - len(same),
        unchanged=len(same),
        removed=removed,
        problems=problems,
    )


def list_handwritten(folder: Path) -> tuple[str, ...]:
    """Return the names of the hand-written files that `write_tree` puts into the tree, in order."""
    return tuple(sorted(_files(folder)))


def _read_handwritten(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in list_handwritten(folder)}


def _files(folder: Path) -> set[str]:
    """Return the regular files below a folder; links and hidden files are none of ours."""
    found: set[str] = set()
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(where, name)
            if not name.startswith(".") and not path.is_symlink():
                found.add(path.relative_to(folder).as_posix())
    return found


def _data(text: str | bytes) -> bytes:
    """Return what stands in a file; made when needed, since all files twice fill the memory."""
    return text if isinstance(text, bytes) else text.encode()


def _is(path: Path, data: bytes) -> bool:
    return path.stat().st_size == len(data) and path.read_bytes() == data


def _without_replaced(
    generated: Mapping[str, str | bytes], own: Mapping[str, bytes]
) -> tuple[dict[str, str | bytes], tuple[Problem, ...]]:
    by_address = {_address(name): name for name in own}
    kept = {name: data for name, data in generated.items() if _address(name) not in by_address}
    replaced = sorted(by_address[_address(name)] for name in generated if name not in kept)
    return kept, tuple(_replaced(name) for name in replaced)


def _replaced(name: str) -> Problem:
    message = "this page stands in place of the generated one"
    return Problem(path=f"pages/{name}", level=Level.INFO, message=message)


def _address(name: str) -> str:
    """Return what a page's address would be; `a/index.md`, `a/README.md` and `a.md` share one."""
    stem = name.removesuffix(".md")
    if stem == name:
        return name
    folder, _, last = stem.rpartition("/")
    return folder if last in {"index", "README"} else stem


def _write_aside(files: Mapping[str, str | bytes], same: set[str], out: Path) -> None:
    aside = out.with_name(f".{out.name}.new")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    for folder in sorted({name.rpartition("/")[0] for name in files}):
        (aside / folder).mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        if name not in same:
            (aside / name).write_bytes(_data(text))
        elif not _link(out / name, aside / name):
            shutil.copy2(out / name, aside / name)
    put_in_place(aside, out)


def _link(source: Path, target: Path) -> bool:
    """Give a file a second name; false where the file system knows no such thing."""
    try:
        os.link(source, target)
    except OSError:
        return False
    return True
