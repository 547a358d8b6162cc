"""Names and plain words of the evidence rules: a public contract of `export`."""

from collections.abc import Mapping
from types import MappingProxyType

EVIDENCE: Mapping[str, str] = MappingProxyType(
    {
        "register": "name or alias in the register",
        "country": "name of a state or territory",
        "full-name": "full name, as found by the language model",
        "surname": "surname after the full name",
        "short-form": "short form of a name given in full",
        "acronym": "acronym defined in the text",
        "variant": "spelling variant of a name",
        "team": "name of a place, for its team",
        "title": "name after a title of office or rank",
        "office": "held the office when the briefing was published",
        "model": "found by the language model",
        "editor": "set by the editor",
        "editor-unlinked": "kept without a link by the editor",
    }
)
"""Rule to what it means, in words for a reader."""
