"""Wirebrief: articles in, a linked and searchable briefing site out."""

__version__ = "0.1.0"
