"""Make the shipped positions and the drawing of the land; run by hand, not by the generator.

    npm install world-atlas@2 city-timezones@1
    python -m generator.render.places.make_atlas node_modules theme_overrides/assets/images/land.svg

`world-atlas` (ISC) holds the countries of Natural Earth 1:110m; `city-timezones` (MIT) its
populated places. Natural Earth is in the public domain.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from generator.render.places.positions import DATA, HEIGHT, WIDTH, fold, project

Ring = list[tuple[float, float]]

FULL = {
    "Bosnia and Herz.": "Bosnia and Herzegovina",
    "Central African Rep.": "Central African Republic",
    "Czechia": "Czech Republic",
    "Dem. Rep. Congo": "Democratic Republic of the Congo",
    "Dominican Rep.": "Dominican Republic",
    "Eq. Guinea": "Equatorial Guinea",
    "Macedonia": "North Macedonia",
    "S. Sudan": "South Sudan",
    "Solomon Is.": "Solomon Islands",
    "United States of America": "United States",
    "W. Sahara": "Western Sahara",
    "eSwatini": "Eswatini",
}
"""Names that Natural Earth cuts or writes its own way."""

HALF_TURN = 180.0
"""Degrees of longitude."""

LARGER = 4.0
"""A name that several towns bear is the largest one's if it is so many times larger than others."""

SMALLEST = 10_000
"""People of the smallest town kept."""


def main(modules: Path, drawing: Path) -> None:
    """Write `data/positions.json` and the drawing."""
    topology = json.loads((modules / "world-atlas/countries-110m.json").read_text("utf-8"))
    towns = json.loads((modules / "city-timezones/data/cityMap.json").read_text("utf-8"))
    rings = {name: list(found) for name, found in _countries(topology)}
    positions = {
        "source": "Natural Earth, public domain; degrees of longitude and latitude",
        "countries": _country_positions(rings, towns),
        "towns": _town_positions([t for t in towns if t["pop"] >= SMALLEST]),
    }
    text = json.dumps(positions, ensure_ascii=False, separators=(",", ":"))
    DATA.write_text(text + "\n", encoding="utf-8")
    drawing.write_text(_draw(rings), encoding="utf-8")


def _countries(topology: dict[str, Any]) -> Iterator[tuple[str, Iterator[Ring]]]:
    arcs = [list(_arc(topology, arc)) for arc in topology["arcs"]]
    for country in topology["objects"]["countries"]["geometries"]:
        shapes = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        name = country["properties"]["name"]
        yield FULL.get(name, name), (_ring(arcs, shape[0]) for shape in shapes)


def _arc(topology: dict[str, Any], arc: list[list[int]]) -> Iterator[tuple[float, float]]:
    """Undo the deltas and the quantization of TopoJSON, section 2.1.4 of its specification."""
    (kx, ky), (dx, dy) = topology["transform"]["scale"], topology["transform"]["translate"]
    x = y = 0
    for step in arc:
        x, y = x + step[0], y + step[1]
        yield x * kx + dx, y * ky + dy


def _ring(arcs: list[Ring], indexes: list[int]) -> Ring:
    points: Ring = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points.extend(arc[1:] if points else arc)
    return _unwrapped(points)


def _unwrapped(points: Ring) -> Ring:
    """Let a ring that crosses the 180th meridian go on beyond it."""
    ring, turns = [points[0]], 0
    for (before, _), (x, y) in pairwise(points):
        turns += (before - x > HALF_TURN) - (x - before > HALF_TURN)
        ring.append((x + turns * 2 * HALF_TURN, y))
    return ring


def _area_and_middle(ring: Ring) -> tuple[float, float, float]:
    """Return the area and the centroid of a polygon, by the shoelace formula."""
    area = x = y = 0.0
    for (x0, y0), (x1, y1) in pairwise(ring):
        cross = x0 * y1 - x1 * y0
        area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    return (abs(area), x / (3 * area), y / (3 * area)) if area else (0.0, *ring[0])


def _country_positions(
    rings: dict[str, list[Ring]], towns: list[dict[str, Any]]
) -> dict[str, list[float]]:
    """Return the middle of each country's largest part; of one too small to draw, a town."""
    found = {
        fold(t["country"]): [t["lng"], t["lat"]] for t in sorted(towns, key=lambda t: t["pop"])
    }
    for name, parts in rings.items():
        _, x, y = max(_area_and_middle(ring) for ring in parts)
        found[fold(name)] = [(x + HALF_TURN) % (2 * HALF_TURN) - HALF_TURN, y]
    return _rounded(found)


def _town_positions(towns: list[dict[str, Any]]) -> dict[str, list[float]]:
    """Return the place of each town whose name is its own, and of each province, by its first."""
    named: dict[str, list[dict[str, Any]]] = defaultdict(list)
    provinces: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for town in towns:
        named[fold(town["city_ascii"].partition(",")[0])].append(town)
        provinces[fold(town["province"] or "")].append(town)
    single = {k: v for k, v in provinces.items() if len({t["iso2"] for t in v}) == 1}
    return _rounded({**dict(_largest(single, 1.0)), **dict(_largest(named, LARGER))})


def _largest(
    groups: dict[str, list[dict[str, Any]]], larger: float
) -> Iterator[tuple[str, list[float]]]:
    for name, group in groups.items():
        first, *others = sorted(group, key=lambda t: -t["pop"])
        if name and all(first["pop"] >= larger * other["pop"] for other in others):
            yield name, [first["lng"], first["lat"]]


def _rounded(found: dict[str, Any]) -> dict[str, list[float]]:
    return {name: [round(x, 2), round(y, 2)] for name, (x, y) in sorted(found.items())}


def _draw(rings: dict[str, list[Ring]]) -> str:
    paths = "".join(
        _path(ring, turn)
        for parts in rings.values()
        for ring in parts
        for turn in ((0.0, -2 * HALF_TURN) if max(x for x, _ in ring) > HALF_TURN else (0.0,))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        "<!-- Natural Earth 1:110m, public domain -->"
        '<path fill="#7d8892" fill-opacity=".26" stroke="#7d8892" stroke-opacity=".55" '
        f'stroke-width=".35" stroke-linejoin="round" d="{paths}"/></svg>\n'
    )


def _path(ring: Sequence[tuple[float, float]], turn: float) -> str:
    """Return a ring in steps of a tenth of a unit, relative to each other: half as long."""
    drawn = (project(x + turn, y) for x, y in ring)
    points = [(round(x * 10), round(y * 10)) for x, y in drawn]
    steps = [(x - x0, y - y0) for (x0, y0), (x, y) in pairwise(points[:-1]) if (x, y) != (x0, y0)]
    line = "".join(f"{x / 10:g} {y / 10:g} " for x, y in steps).replace(" -", "-").rstrip()
    return f"M{points[0][0] / 10:g} {points[0][1] / 10:g}l{line}z" if steps else ""


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
