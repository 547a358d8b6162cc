"""The page of a briefing, one section a module."""
