"""Mentions of all articles to the entities they name."""

from generator.relate.entities.options import EntityOptions
from generator.relate.entities.resolve import resolve_entities

__all__ = ["EntityOptions", "resolve_entities"]
