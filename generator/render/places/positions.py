"""Positions of countries, provinces and towns, from data shipped in the package."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from anyascii import anyascii

DATA = Path(__file__).parent / "data" / "positions.json"

WIDTH, HEIGHT = 1180, 720
"""Size of the drawing of the world, in its own units."""

_UNITS = HEIGHT / 180
_NARROWER = WIDTH / 360 / _UNITS
"""Parallels are drawn as long as they are at 35 degrees: an equirectangular projection."""

Position = tuple[float, float]
"""Degrees of longitude and latitude."""


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """Return the point of the drawing for a position."""
    return (longitude + 180) * _UNITS * _NARROWER, (90 - latitude) * _UNITS


def find_position(names: Iterable[str], *, country: bool) -> Position | None:
    """Return where a place lies, by the first of its names that is known; else nothing.

    A name that several towns of like size bear is not known: no mark is better than a wrong one.
    """
    table = _read()["countries" if country else "towns"]
    return next((table[key] for name in names if (key := fold(name)) in table), None)


def fold(name: str) -> str:
    """Return a name without accents, case, hyphens, apostrophes and a leading article."""
    plain = anyascii(name).casefold().replace("-", " ").removeprefix("the ")
    words = "".join(c for c in plain if c.isalnum() or c == " ").split()
    # Persian names are spelled with either: Mazar-i-Sharif, Mazar-e Sharif
    return " ".join("i" if word == "e" else word for word in words)


@cache
def _read() -> Mapping[str, Mapping[str, Position]]:
    data = json.loads(DATA.read_text(encoding="utf-8"))
    return {
        part: {name: (x, y) for name, (x, y) in data[part].items()}
        for part in ("countries", "towns")
    }
