"""Maps of places: which part of the world is shown, and what is written where."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.analysis import EntityKind
from generator.model.corpus import EntityId
from generator.model.page import Json
from generator.model.uri import page_url
from generator.render.edition import Edition
from generator.render.places.positions import HEIGHT, WIDTH, find_position, project

MOST = 60
"""Places on one map, those with most briefings."""

EDGE = 0.12
"""Share of all briefings on either side that a map may leave outside, so that the rest is large."""

MARGIN = 0.12
"""Room around the outermost places, as a share of the picture."""

NEAREST = 60.0
"""Least width of a map in units of the drawing: beyond it the outlines are too coarse."""

GREAT = 3
"""Places, those with most briefings, that are named even where marks crowd."""

LETTER, LINE = 6.6, 15.0
"""Size of what is written, in pixels: width of a letter, height of a line."""

SMALLEST, LARGEST = 4.0, 11.0
"""Half the height of a mark, in pixels; its area grows with the briefings."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place on the drawing."""

    key: EntityId
    name: str
    count: int
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A map's size on the page, in pixels."""

    width: int
    height: int
    labels: int
    """Names written at most."""


WIDE = Picture(width=1120, height=440, labels=24)
NARROW = Picture(width=350, height=300, labels=7)
LOCATOR = Picture(width=320, height=200, labels=1)


def places_map(edition: Edition) -> dict[str, Json]:
    """Return what a template needs to draw the places of the index, nothing if none is known."""
    spots = sorted(_spots(edition, edition.links.entities), key=lambda s: (-s.count, s.name))[:MOST]
    if not spots:
        return {}
    return {
        "views": [_view(spots, picture) for picture in (WIDE, NARROW)],
        "places": [_row(edition, spot) for spot in spots],
    }


def locator(edition: Edition, key: EntityId) -> dict[str, Json]:
    """Return what a template needs to draw where a place lies, nothing if that is not known."""
    spots = list(_spots(edition, [key]))
    if not spots:
        return {}
    return {"views": [_view(spots, LOCATOR)], "places": [_row(edition, spots[0])]}


def _spots(edition: Edition, keys: Iterable[EntityId]) -> Iterator[Spot]:
    for key in keys:
        if key.kind is not EntityKind.PLACE:
            continue
        entry = edition.listed.get(key.key)
        entity = edition.entity(key)
        country = entry is not None and entry.origin == "countries"
        names = (entity.name, *(entry.aliases if entry and not country else ()))
        position = find_position(names, country=country)
        if position:
            x, y = project(*position)
            count = len(edition.links.appearances[key])
            yield Spot(key=key, name=entity.name, count=count, x=x, y=y)


def _row(edition: Edition, spot: Spot) -> dict[str, Json]:
    return {
        "name": spot.name,
        "count": spot.count,
        "page": page_url(edition.links.entities[spot.key]),
        "found": not edition.entity(spot.key).registered,
    }


def _view(spots: Sequence[Spot], picture: Picture) -> dict[str, Json]:
    left, top, width, height = _frame(spots, picture)
    unit = width / picture.width
    inside = [
        (at, (spot.x - left) / unit, (spot.y - top) / unit)
        for at, spot in enumerate(spots)
        if left <= spot.x <= left + width and top <= spot.y <= top + height
    ]
    scale = 1 / unit
    return {
        "width": picture.width,
        "height": picture.height,
        "land": [round(v, 1) for v in (-left * scale, -top * scale, WIDTH * scale, HEIGHT * scale)],
        "marks": [[at, round(x, 1), round(y, 1), _reach(spots[at])] for at, x, y in inside],
        "outside": len(spots) - len(inside),
        "labels": _labels(spots, inside, picture),
    }


def _frame(spots: Sequence[Spot], picture: Picture) -> tuple[float, float, float, float]:
    """Return left, top, width and height of the part shown, of the picture's shape."""
    across = _middle_part([(spot.x, spot.count) for spot in spots])
    down = _middle_part([(spot.y, spot.count) for spot in spots])
    shape = picture.width / picture.height
    room = 1 + 2 * MARGIN
    least = NEAREST if len(spots) > 1 else 3 * NEAREST
    width = max((across[1] - across[0]) * room, (down[1] - down[0]) * room * shape, least)
    width = min(width, WIDTH, HEIGHT * shape)
    height = width / shape
    left = min(max(sum(across) / 2 - width / 2, 0), WIDTH - width)
    top = min(max(sum(down) / 2 - height / 2, 0), HEIGHT - height)
    return left, top, width, height


def _middle_part(weighed: list[tuple[float, int]]) -> tuple[float, float]:
    """Return the stretch that holds all but a small share of the weight at either end."""
    least = EDGE * sum(weight for _, weight in weighed)
    return _first_beyond(sorted(weighed), least), _first_beyond(sorted(weighed)[::-1], least)


def _first_beyond(ordered: list[tuple[float, int]], least: float) -> float:
    total = 0.0
    for place, weight in ordered:
        total += weight
        if total > least:
            return place
    return ordered[-1][0]


def _labels(
    spots: Sequence[Spot], inside: list[tuple[int, float, float]], picture: Picture
) -> list[Json]:
    """Return who is named where: `[index, x, y, anchor]`, no two over each other.

    A great name may lie over the marks of lesser places: else it would be missing where they crowd.
    """
    marks = {at: _mark(spots[at], x, y) for at, x, y in inside}
    named: list[Box] = []
    labels: list[Json] = []
    for at, x, y in inside:
        others = [mark for other, mark in marks.items() if other != at]
        greater = [mark for other, mark in marks.items() if other < at]
        boxes = list(_boxes(spots[at], x, y))
        free = [(a, b) for a, b in boxes if _fits(b, [*named, *others], picture)]
        if not free and at < GREAT:
            free = [(a, b) for a, b in boxes if _fits(b, [*named, *greater], picture)]
            free.sort(key=lambda way: _covered(way[1], marks, spots))
        for anchor, box in free[:1]:
            named.append(box)
            labels.append([at, *_written(anchor, box), anchor])
        if len(labels) == picture.labels:
            break
    return labels


def _covered(box: Box, marks: Mapping[int, Box], spots: Sequence[Spot]) -> int:
    """Return how many briefings the places have whose marks lie under a box."""
    return sum(spots[at].count for at, mark in marks.items() if _meet(box, mark))


def _written(anchor: str, box: Box) -> tuple[float, float]:
    """Return where a name in a box is written from: its side or middle, and half its height."""
    x = {"start": box[0], "end": box[2]}.get(anchor, (box[0] + box[2]) / 2)
    return round(x, 1), round((box[1] + box[3]) / 2, 1)


def _reach(spot: Spot) -> float:
    return round(min(SMALLEST + math.sqrt(spot.count), LARGEST), 1)


def _mark(spot: Spot, x: float, y: float) -> Box:
    reach = _reach(spot)
    return (x - reach, y - reach, x + reach, y + reach)


def _boxes(spot: Spot, x: float, y: float) -> Iterator[tuple[str, Box]]:
    long, half, gap = len(spot.name) * LETTER, LINE / 2, _reach(spot) + 3
    yield "start", (x + gap, y - half, x + gap + long, y + half)
    yield "end", (x - gap - long, y - half, x - gap, y + half)
    for above in (y - gap - LINE, y + gap):
        yield "middle", (x - long / 2, above, x + long / 2, above + LINE)


def _fits(box: Box, taken: list[Box], picture: Picture) -> bool:
    left, top, right, bottom = box
    if left < 0 or right > picture.width or top < 0 or bottom > picture.height:
        return False
    return not any(_meet(box, other) for other in taken)


def _meet(one: Box, other: Box) -> bool:
    apart = one[2] < other[0] or one[0] > other[2] or one[3] < other[1] or one[1] > other[3]
    return not apart
