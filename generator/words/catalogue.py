"""Catalogues: one file a language, from the English message to what is said instead.

    "Most mentioned": Am häufigsten genannt
    "{n} briefings":
      one: "{n} Meldung"
      other: "{n} Meldungen"

The English message is the key, so that what no catalogue knows yet is said in English. What stands
in braces is filled in. A message that counts has a form for each plural category of its language
(Unicode CLDR, "Language Plural Rules"); `en.yml` holds only these.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeAlias

import yaml

FOLDER = Path(__file__).parent / "data"

LANGUAGES = tuple(sorted(path.stem for path in FOLDER.glob("*.yml")))
"""The languages that have a catalogue."""

Message: TypeAlias = str | Mapping[str, str]
"""What is said, or what is said for each plural category."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """What is said in one language."""

    language: str
    """BCP 47 tag, one of `LANGUAGES`."""
    messages: Mapping[str, Message] = field(default_factory=dict)


@cache
def read_catalogue(language: str) -> Catalogue:
    """Return the catalogue of a language: `de` for `de-CH`, the English one where there is none."""
    wanted = language.replace("_", "-").partition("-")[0].lower()
    known = wanted if wanted in LANGUAGES else "en"
    text = (FOLDER / f"{known}.yml").read_text(encoding="utf-8")
    return Catalogue(language=known, messages=yaml.safe_load(text) or {})
