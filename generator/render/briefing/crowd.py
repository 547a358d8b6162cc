"""How much is said of each name where a briefing has very many."""

from generator.render.options import Options

CROWD = 2
"""More than so many times the names that are listed beside a briefing are a crowd. Measured on
briefings of 60 to 110 names: nothing less kept all of them under 25 KB of HTML beside the text."""


def is_crowd(options: Options, names: int) -> bool:
    """Whether a briefing has so many names that each must do with less."""
    return names > CROWD * options.names


def leading(options: Options, names: int) -> int:
    """Return how many names stand beside the briefing, and at its foot with mark and link."""
    return (options.names + 1) // 2 if is_crowd(options, names) else options.names
