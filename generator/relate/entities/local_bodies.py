"""Bodies that every town has one of: `City Council` names another one in the next article."""

from collections.abc import Sequence

from generator.model.analysis import EntityKind
from generator.relate.entities.local import Local

_HEADS = frozenset(
    "council hall court department board commission office district school university college"
    " hospital library jail chamber church cathedral airport zoo center centre".split()
)
_PLAIN = _HEADS | frozenset(
    "city county town village municipal district local police fire health parks planning zoning"
    " school high middle elementary superior circuit appeals appellate family juvenile sheriffs"
    " attorneys public medical regional international community education supervisors"
    " commissioners commerce central general emergency transportation of and the".split()
)
"""Words that stand in the name of such a body and tell none apart: from the names that 522 articles
of some 150 outlets give without a place. Courts and houses of a whole state are not among them."""


_LONE = frozenset(
    "association foundation union journal post times herald tribune gazette council department"
    " commission committee agency institute university college company court board ministry party"
    " group bank society federation league club museum bureau center centre academy church office"
    " service division corporation authority team school hospital library network".split()
)
"""Words that an article calls a body by, once it is known: each article its own."""


def is_local_body(name: str) -> bool:
    """Return whether a canonical name says only what kind of body it is: `District Court`."""
    words = name.split()
    if len(words) == 1:
        return name in _LONE
    return not _HEADS.isdisjoint(words) and _PLAIN.issuperset(words)


def ambiguous_bodies(found: Sequence[Local]) -> frozenset[str]:
    """Return the canonical names of local bodies that more than one article has."""
    first: dict[str, str] = {}
    several = set()
    for local in found:
        body = local.kind is EntityKind.ORGANIZATION and not local.key
        if body and first.setdefault(local.canonical, local.article) != local.article:
            several.add(local.canonical)
    return frozenset(name for name in several if is_local_body(name))
