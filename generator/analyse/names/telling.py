"""Names that the words beside them tell, where the model saw none: `the port of Rameswaram`."""

import re
from collections.abc import Iterator, Sequence

from generator.analyse.names.junk import is_junk
from generator.analyse.names.lists import is_only_city, load_words
from generator.analyse.names.model import Named
from generator.analyse.names.taken import Taken

_NAME = r"[A-Z][\w'-]*[a-z](?: [A-Z][\w'-]*[a-z]){0,2}"
_PLACE = re.compile(
    r"\b(?:town|village|city|port|district|province|suburb|island|region|state|resort|hamlet"
    rf"|municipality|capital)(?: of|,) ({_NAME})(?![\w'-]| [A-Z])"
)
_PLACE_AFTER = re.compile(
    rf"(?:\b(?:in|at|of|to|from|the|near|outside)|'s) ({_NAME}) "
    r"(?:airports?|province|district|suburb|prisons?|peninsula|valley|river|mountains?|region)\b"
)
_BODY = re.compile(
    r"\b(?:newspaper|daily|weekly|magazine|tabloid|news agency|carmaker|automaker|retailer"
    rf"|brokerage|insurer|broadcaster|airline|airlines|conglomerate) ({_NAME}|[A-Z]{{2,6}})"
    r"(?![\w'-]| [A-Z])"
)
_IN_CITY = re.compile(rf"\b(?:in|near|outside|from|to|at|and|of) ({_NAME})(?![\w'-]| [A-Z])")
"""Before a city of the lists these are enough; a person of that name has more beside it."""


def tell_names(text: str, names: Sequence[Named]) -> Iterator[Named]:
    """Yield places and organizations beside a word for their kind, that meet no other name."""
    taken = Taken(names)
    for pattern, label in ((_PLACE, "GPE"), (_PLACE_AFTER, "GPE"), (_BODY, "ORG")):
        for match in pattern.finditer(text):
            if not taken.meets(*match.span(1)) and _may_be_name(match[1]):
                yield Named(match.start(1), match.end(1), label)
    for match in _IN_CITY.finditer(text):
        if is_only_city(match[1]) and not taken.meets(*match.span(1)):
            yield Named(match.start(1), match.end(1), "GPE")


def _may_be_name(name: str) -> bool:
    last = name.rsplit(" ", 1)[-1]
    return not (
        is_junk(name)
        or any(is_junk(word) for word in name.split())
        or last in load_words("organization_heads")
        or last in load_words("portfolios")
    )
