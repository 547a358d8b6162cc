"""The shared hostile cases, read by path."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.conftest import SHARED

FOLDER = SHARED / "hostile"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One hostile article and what must hold of it."""

    id: str
    file: str
    build: str
    """`ok`, `reject`, `ok-or-reject`, `partial`."""
    max_seconds: float
    visible_text: tuple[str, ...]
    absent_regex: tuple[str, ...]

    @property
    def path(self) -> Path:
        """Where the file is; some cases have none and are made at test time."""
        return FOLDER / self.file

    @property
    def name(self) -> str:
        """The path under which the report names it."""
        return f"articles/{self.file}"


@cache
def load_cases() -> tuple[Case, ...]:
    """Return the cases that have a file; none where the shared material is absent."""
    if not (FOLDER / "cases.json").is_file():
        return ()
    listed = json.loads((FOLDER / "cases.json").read_text(encoding="utf-8"))["cases"]
    cases = (_case(item) for item in listed)
    return tuple(case for case in cases if case.path.is_file())


def _case(item: dict[str, Any]) -> Case:
    return Case(
        id=item["id"],
        file=item["file"],
        build=item["build"],
        max_seconds=item["max_seconds"],
        visible_text=tuple(item["visible_text"]),
        absent_regex=tuple(item["absent_regex"]),
    )
