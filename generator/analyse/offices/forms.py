"""The words by which an office is called."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

_ALSO: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "prime minister": ("premier",),
        "premier": ("prime minister",),
        "taoiseach": ("prime minister", "premier"),
        "foreign minister": ("minister of foreign affairs", "minister for foreign affairs"),
        "secretary of defense": ("defense secretary",),
        "defense minister": ("minister of defense",),
        "secretary general": ("chief",),
        "director general": ("chief",),
        "managing director": ("chief",),
        "chair": ("chairman", "chairwoman", "chief"),
    }
)
"""`Foreign secretary` is not here: Britain has `foreign ministers` beside and below its own."""

_NOT: frozenset[tuple[str, str]] = frozenset({("australia", "premier"), ("canada", "premier")})
"""Premiers of these states' parts are more often meant."""

LONE = frozenset(
    {
        "president", "prime minister", "premier", "chancellor", "foreign minister",
        "foreign secretary", "secretary of state", "secretary general", "pope",
    }
)  # fmt: skip
"""Offices that may stand without a state, where the article names just one holder."""

_GAPS = re.compile(r"[\s\u2010-\u2015-]+")


def fold_office(words: str) -> str:
    """Return an office without case, hyphens and spelling: `Secretary-General`, `defence`."""
    return _GAPS.sub(" ", words).lower().replace("defence", "defense").strip()


def forms_of(office: str, key: str) -> tuple[str, ...]:
    """Return the folded forms by which an office of a state or organization is called."""
    folded = fold_office(office)
    return tuple(form for form in (folded, *_ALSO.get(folded, ())) if (key, form) not in _NOT)


def pattern_of(forms: Iterable[str]) -> str:
    """Return a pattern that matches any of the folded forms, the longest first."""
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    words = (re.escape(form).replace(r"\ ", r"[\s-]").replace("defense", "defen[cs]e")
             for form in ordered)  # fmt: skip
    return "(?:" + "|".join(words) + ")"
