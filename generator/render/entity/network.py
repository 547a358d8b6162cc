"""The neighbourhood of a name as a small network: who it is named with, and with each other."""

import math
from collections.abc import Mapping

from generator.model.corpus import EntityId
from generator.model.page import Json
from generator.model.uri import page_url
from generator.render.edition import Edition
from generator.render.entity.subject import Subject

NEIGHBOURS = 7
"""With the name itself eight, which is what a small picture can show with a label each."""

WIDTH, HEIGHT = 320, 250
REACH = (108, 88)
"""Half axes of the ellipse on which the neighbours stand, in units of the picture."""

LABEL = 17
"""Letters of a label; longer names are cut, the table has them whole."""

THINNEST, THICKEST = 0.75, 4.0


def network(edition: Edition, subject: Subject) -> dict[str, Json]:
    """Return what a template needs to draw the network, nothing where there are no two neighbours.

    `names`: the name itself first, then the others, the most common first; `ties`: indexes of two
    names, how many briefings they have in common and how thick the line is. The layout follows
    from the order alone.
    """
    company = edition.links.company
    nearest = [(k, n) for k, n in company.get(subject.key, ()) if k in edition.links.entities]
    shown = [(subject.key, len(subject.appearances)), *nearest[:NEIGHBOURS]]
    if len(shown) <= 2:  # noqa: PLR2004 (the name and one other are no network)
        return {}
    places = _places(len(shown) - 1)
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "names": [
            _name(edition, key, number, places[at]) for at, (key, number) in enumerate(shown)
        ],
        "ties": _ties([key for key, _ in shown], company),
    }


def _places(number: int) -> list[tuple[float, float]]:
    """Return the middle, and places around it, the first at the top, clockwise."""
    angles = (math.tau * at / number - math.pi / 2 for at in range(number))
    around = (
        (WIDTH / 2 + REACH[0] * math.cos(a), HEIGHT / 2 + REACH[1] * math.sin(a)) for a in angles
    )
    return [(WIDTH / 2, HEIGHT / 2), *((round(x, 1), round(y, 1)) for x, y in around)]


def _name(
    edition: Edition, key: EntityId, number: int, place: tuple[float, float]
) -> dict[str, Json]:
    entity = edition.entity(key)
    return {
        "name": entity.name,
        "label": _label(entity.name),
        "kind": str(entity.kind),
        "found": not entity.registered,
        "page": page_url(edition.links.entities[key]),
        "count": number,
        "x": place[0],
        "y": place[1],
    }


def _label(name: str) -> str:
    return name if len(name) <= LABEL else name[: LABEL - 1].rstrip(" ,-") + "…"


Company = Mapping[EntityId, tuple[tuple[EntityId, int], ...]]


def _ties(keys: list[EntityId], company: Company) -> list[Json]:
    counts = [dict(company.get(key, ())) for key in keys]
    pairs = [
        (one, other, max(counts[one].get(keys[other], 0), counts[other].get(keys[one], 0)))
        for one in range(len(keys))
        for other in range(one + 1, len(keys))
    ]
    most = max(number for _, _, number in pairs)
    return [[one, other, n, _thickness(n, most)] for one, other, n in pairs if n]


def _thickness(number: int, most: int) -> float:
    return round(THINNEST + (THICKEST - THINNEST) * number / most, 2)
